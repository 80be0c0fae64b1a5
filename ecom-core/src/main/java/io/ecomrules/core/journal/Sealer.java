package io.ecomrules.core.journal;

import java.security.MessageDigest;

/** Seals links, one after another with the same buffer. Not thread-safe. */
final class Sealer {

    private static final byte[] AT = CanonicalForm.name("at");
    private static final byte[] BY = CanonicalForm.name("by");
    private static final byte[] CONTENT = CanonicalForm.name("content");
    private static final byte[] NUMBER = CanonicalForm.name("number");
    private static final byte[] PREVIOUS = CanonicalForm.name("previous");
    private static final byte[] SUBJECT = CanonicalForm.name("subject");
    private static final byte[] TYPE = CanonicalForm.name("type");

    private final CanonicalForm form = new CanonicalForm();
    private final MessageDigest sha256 = Seal.sha256();

    Seal seal(long number, Seal previous, LoggedEvent event) {
        write(number, previous, event);
        return Seal.ofDigest(digest());
    }

    boolean isSealed(Link link) {
        write(link.number(), link.previous(), link.event());
        return link.seal().isDigest(digest());
    }

    byte[] canonical(long number, Seal previous, LoggedEvent event) {
        write(number, previous, event);
        return form.toBytes();
    }

    private byte[] digest() {
        form.update(sha256);
        return sha256.digest();
    }

    /** In the order of the names, which is what makes it the canonical form of fields. */
    private void write(long number, Seal previous, LoggedEvent event) {
        form.clear();
        form.field(AT, event.at(), "at");
        form.field(BY, event.by(), "by");
        form.field(CONTENT, event.content());
        form.field(NUMBER, number);
        form.field(PREVIOUS, previous);
        form.field(SUBJECT, event.subject(), "subject");
        form.field(TYPE, event.type(), "type");
    }
}

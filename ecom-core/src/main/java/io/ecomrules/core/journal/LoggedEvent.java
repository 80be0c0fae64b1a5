package io.ecomrules.core.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * Something that happened and is to be kept: an order was placed, a price was approved, a rule pack was activated. What can identify a person
 * and may have to be erased some day does not belong in it: put a reference or a seal there, and the thing itself elsewhere.
 *
 * @param type what happened, in kebab-case such as {@code order-placed}; not blank
 * @param subject the id of what it happened to; not blank
 * @param by who brought it about, an employee or a program; not blank
 * @param at when
 * @param content what is to be kept of it
 */
public record LoggedEvent(String type, String subject, String by, Instant at, Fields content) {

    /** Checks that nothing is missing. */
    public LoggedEvent {
        requireText("type", type);
        requireText("subject", subject);
        requireText("by", by);
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
    }

    private static void requireText(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An event says its " + name + ", but it was blank.");
        }
    }

    /**
     * Puts other content in its place, as to compare it with a thing that was sealed.
     *
     * @param other the content
     * @return the same event with it
     */
    public LoggedEvent withContent(Fields other) {
        return new LoggedEvent(type, subject, by, at, other);
    }

    /**
     * Names everything in it, to tell what changed.
     *
     * @return {@code at}, {@code by}, {@code subject}, {@code type}, and {@code content.} before the name of each field of the content
     */
    public Fields fields() {
        var fields = Fields.of("at", at.toString(), "by", by, "subject", subject, "type", type);
        return fields.withAll(Link.CONTENT, content);
    }
}

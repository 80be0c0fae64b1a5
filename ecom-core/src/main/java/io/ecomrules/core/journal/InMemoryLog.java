package io.ecomrules.core.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A log that is gone with the program. Thread-safe. */
public final class InMemoryLog implements EventLog {

    private final Sealer sealer = new Sealer();
    private final List<Link> links = new ArrayList<>();
    private Seal head = Link.BEGINNING;

    /** Begins an empty log. */
    public InMemoryLog() {}

    @Override
    public synchronized Link append(LoggedEvent event) {
        long number = links.size() + 1L;
        var link = new Link(number, head, event, sealer.seal(number, head, event));
        links.add(link);
        head = link.seal();
        return link;
    }

    @Override
    public synchronized Anchor anchor(Instant at) {
        return new Anchor(links.size(), head, at);
    }

    @Override
    public synchronized Stream<Link> links() {
        return List.copyOf(links).stream();
    }
}

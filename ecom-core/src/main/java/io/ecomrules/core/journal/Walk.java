package io.ecomrules.core.journal;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.journal.Break.Fault;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goes along a chain until it breaks. */
final class Walk {

    private final Originals originals;
    private final Anchor[] anchors;
    private final Sealer sealer = new Sealer();
    private long count;
    private Seal head = Link.BEGINNING;
    private int passed;

    Walk(Originals originals, Anchor... anchors) {
        this.originals = originals;
        this.anchors = anchors.clone();
        Arrays.sort(this.anchors, Comparator.comparingLong(Anchor::count));
        while (passed < anchors.length && this.anchors[passed].count() == 0) {
            passed++;
        }
    }

    Verification along(Iterator<Link> links) {
        while (true) {
            Link link;
            try {
                if (!links.hasNext()) {
                    return ended(passed < anchors.length ? cut(anchors[anchors.length - 1]) : null);
                }
                link = links.next();
            } catch (InvalidInputException unreadable) {
                return ended(Break.at(count + 1, Fault.LINK_UNREADABLE)
                        .with("reason", unreadable.problems().get(0).code()));
            }
            var broken = judge(link, links);
            if (broken != null) {
                return ended(broken);
            }
            count++;
            head = link.seal();
        }
    }

    private Verification ended(@Nullable Break broken) {
        return new Verification(count, head, broken);
    }

    private @Nullable Break judge(Link link, Iterator<Link> rest) {
        boolean isSealed = isSealed(link);
        if (isSealed && link.number() != count + 1) {
            return misplaced(link, rest);
        }
        var original = originals.original(count + 1, link.event());
        if (original != null && !original.equals(link.event())) {
            var changes = original.fields().changesTo(link.event().fields());
            return new Break(Fault.LINK_ALTERED, count + 1, Map.of(), changes);
        }
        if (!isSealed) {
            return Break.at(count + 1, Fault.LINK_CHANGED);
        }
        return link.previous().equals(head) ? anchored(link) : Break.at(count + 1, Fault.LINK_UNCONNECTED);
    }

    private boolean isSealed(Link link) {
        try {
            return sealer.isSealed(link);
        } catch (InvalidInputException halfCharacter) {
            return false;
        }
    }

    /** What a link is doing here depends on whether the one that belongs here, or this one again, comes later. */
    private Break misplaced(Link link, Iterator<Link> rest) {
        boolean isExpectedLater = false;
        boolean isHereAgain = link.number() <= count;
        try {
            while (!isHereAgain && rest.hasNext()) {
                var later = rest.next();
                isHereAgain = later.equals(link);
                isExpectedLater |=
                        later.number() == count + 1 && later.previous().equals(head);
            }
        } catch (InvalidInputException unreadable) {
            // What was read has to do.
        }
        var said = String.valueOf(link.number());
        if (isHereAgain) {
            return Break.at(count + 1, Fault.LINK_INSERTED).with("said", said);
        }
        return isExpectedLater
                ? Break.at(count + 1, Fault.LINK_REORDERED).with("said", said)
                : Break.at(count + 1, Fault.LINK_DROPPED).with("last", String.valueOf(link.number() - 1));
    }

    private @Nullable Break anchored(Link link) {
        for (; passed < anchors.length && anchors[passed].count() == link.number(); passed++) {
            var anchor = anchors[passed];
            if (!anchor.head().equals(link.seal())) {
                return Break.at(link.number(), Fault.CHAIN_FORKED)
                        .with("after", String.valueOf(passed == 0 ? 0 : anchors[passed - 1].count()))
                        .with("anchoredAt", anchor.at().toString());
            }
        }
        return null;
    }

    private Break cut(Anchor last) {
        return Break.at(count + 1, Fault.CHAIN_CUT)
                .with("last", String.valueOf(last.count()))
                .with("anchoredAt", last.at().toString());
    }
}

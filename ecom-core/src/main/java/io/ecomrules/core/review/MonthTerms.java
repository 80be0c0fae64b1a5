package io.ecomrules.core.review;

import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Tally;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the rules in force in a month say about its conversations and about what is counted of them. Immutable and thread-safe.
 *
 * @param service what must hold in a conversation
 * @param tallies what is counted, and how much is too much
 * @param attitude the clauses whose break makes attitude the cause of a bad review
 * @param falseHits how often rules may be wrong, by clause
 */
public record MonthTerms(
        ServiceTerms service, Map<Tally, TallyTerms> tallies, Set<Item> attitude, Map<Item, FalseHitTerms> falseHits) {

    /** Copies everything and checks that no question was left out. */
    public MonthTerms {
        Objects.requireNonNull(service, "service");
        var ofTallies = new EnumMap<Tally, TallyTerms>(Tally.class);
        ofTallies.putAll(tallies);
        tallies = Collections.unmodifiableMap(ofTallies);
        var ofAttitude = EnumSet.noneOf(Item.class);
        ofAttitude.addAll(attitude);
        attitude = Collections.unmodifiableSet(ofAttitude);
        var ofItems = new EnumMap<Item, FalseHitTerms>(Item.class);
        ofItems.putAll(falseHits);
        falseHits = Collections.unmodifiableMap(ofItems);
        if (tallies.size() < Tally.values().length || falseHits.size() < Item.values().length) {
            throw new IllegalArgumentException("Rules were not asked about everything that is counted.");
        }
    }

    TallyTerms of(Tally tally) {
        return Objects.requireNonNull(tallies.get(tally), tally.code());
    }

    FalseHitTerms of(Item item) {
        return Objects.requireNonNull(falseHits.get(item), item.code());
    }
}

package io.ecomrules.core.analytics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The devices that came, and what is known of each. */
final class Visitors {

    private final Map<String, Visitor> all = new HashMap<>();

    /** One device. */
    static final class Visitor {
        long actions;
        boolean isFromAd;
        boolean isNew;
        boolean isKnown;
    }

    Visitor at(String device) {
        return all.computeIfAbsent(device, any -> new Visitor());
    }

    void saw(PageView view) {
        var visitor = at(view.visitor());
        visitor.actions++;
        visitor.isFromAd |= view.fromAd();
        isNew(visitor, view.isNew());
    }

    private static void isNew(Visitor visitor, @Nullable Boolean isNew) {
        visitor.isKnown |= isNew != null;
        visitor.isNew |= Boolean.TRUE.equals(isNew);
    }

    void addAll(Visitors others) {
        others.all.forEach((device, other) -> {
            var visitor = at(device);
            visitor.actions += other.actions;
            visitor.isFromAd |= other.isFromAd;
            visitor.isNew |= other.isNew;
            visitor.isKnown |= other.isKnown;
        });
    }

    long count() {
        return all.size();
    }

    long count(Predicate<Visitor> which) {
        return all.values().stream().filter(which).count();
    }
}

package io.ecomrules.core.phrase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was found in one text, until all of it is known. */
final class Found implements Sightings {

    private final String text;

    /** Of every shape the phrase that it is an exception of, or -1 for the phrases themselves. */
    private final int[] owners;

    private final List<Shape> shapes;
    private @Nullable Letters letters;
    private final List<Hit> hits = new ArrayList<>();
    private final Map<Integer, List<Hit>> covers = new HashMap<>();

    Found(String text, List<Shape> shapes, int[] owners) {
        this.text = text;
        this.shapes = shapes;
        this.owners = owners;
    }

    @Override
    public void hit(int shape, int from, int to, Lane lane) {
        if (owners[shape] < 0) {
            hits.add(new Hit(shape, from, to, lane));
        } else {
            covers.computeIfAbsent(owners[shape], owner -> new ArrayList<>()).add(new Hit(shape, from, to, lane));
        }
    }

    @Override
    public void begins(int shape, int from) {
        if (letters == null) {
            letters = Letters.of(text);
        }
        shapes.get(shape).found(shape, text, letters, from, this);
    }

    /** Reports in order what no exception covers, each place once. */
    void report(Hits sink) {
        hits.sort(Hit.ORDER);
        var covered = new HashMap<Integer, Cover>();
        covers.forEach((owner, exceptions) -> covered.put(owner, new Cover(text, exceptions)));
        for (int i = 0; i < hits.size(); i++) {
            var hit = hits.get(i);
            boolean isKnown = i > 0 && hit.isSamePlaceAs(hits.get(i - 1));
            var cover = covered.get(hit.phrase());
            if (!isKnown && (cover == null || !cover.holds(hit.from(), hit.to()))) {
                sink.hit(hit.phrase(), hit.from(), hit.to(), hit.lane());
            }
        }
    }
}

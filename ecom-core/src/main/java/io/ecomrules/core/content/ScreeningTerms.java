package io.ecomrules.core.content;

import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the rules in force say about texts (CNT-7), and the lexicons they name, in an engine that holds no others. Immutable and thread-safe. */
public final class ScreeningTerms {

    /**
     * How texts are screened for one category.
     *
     * @param lexicons the lexicons whose phrases belong to it
     * @param elsewhere who or what else screens for it, in the words of the rules
     * @param severity how grave a certain hit is
     */
    public record OfCategory(List<Ruled<String>> lexicons, List<Ruled<String>> elsewhere, Answered<Severity> severity) {
        /** Copies the lists. */
        public OfCategory {
            lexicons = List.copyOf(lexicons);
            elsewhere = List.copyOf(elsewhere);
            Objects.requireNonNull(severity, "severity");
        }
    }

    private final Map<Category, OfCategory> categories;
    private final Answered<Severity> notScreened;
    private final Lexicons engine;
    /** For every lexicon of the engine the categories it belongs to. */
    private final List<Set<Category>> owners;

    private final Set<Category> screened = EnumSet.noneOf(Category.class);
    private final Set<Category> unscreened = EnumSet.noneOf(Category.class);

    /**
     * Puts the terms together.
     *
     * @param categories how texts are screened for each category
     * @param notScreened how a category without a lexicon is told
     * @param lexicons the lexicons of the pack
     */
    public ScreeningTerms(Map<Category, OfCategory> categories, Answered<Severity> notScreened, Lexicons lexicons) {
        this.categories = Collections.unmodifiableMap(new EnumMap<>(categories));
        this.notScreened = notScreened;
        if (categories.size() < Category.values().length) {
            throw new IllegalArgumentException("Rules were not asked about every category of prohibited texts.");
        }
        this.engine = Lexicons.of(named(lexicons), problem -> {});
        this.owners = engine.all().stream().map(this::owners).toList();
        categories.forEach((category, how) -> {
            if (hasPhrases(how)) {
                screened.add(category);
            } else if (how.elsewhere().isEmpty()) {
                unscreened.add(category);
            }
        });
    }

    /** The lexicons that rules name, and those that these include. */
    private List<Lexicon> named(Lexicons lexicons) {
        var wanted = new LinkedHashSet<String>();
        categories.values().forEach(each -> each.lexicons().forEach(name -> wanted.add(name.value())));
        var found = new LinkedHashSet<Lexicon>();
        var waiting = new ArrayList<>(wanted);
        while (!waiting.isEmpty()) {
            int number = lexicons.number(waiting.remove(waiting.size() - 1));
            if (number >= 0 && found.add(lexicons.all().get(number))) {
                waiting.addAll(lexicons.all().get(number).includes());
            }
        }
        return List.copyOf(found);
    }

    private Set<Category> owners(Lexicon lexicon) {
        var owned = new LinkedHashSet<Category>();
        categories.forEach((category, how) -> {
            if (how.lexicons().stream().anyMatch(each -> each.value().equals(lexicon.name()))) {
                owned.add(category);
            }
        });
        return owned;
    }

    /**
     * Tells how texts are screened for a category.
     *
     * @param category the category
     * @return its lexicons, and how grave a hit is
     */
    public OfCategory of(Category category) {
        return Objects.requireNonNull(categories.get(category), category.code());
    }

    /**
     * Tells whether texts are screened for a category here: a lexicon without a phrase screens nothing.
     *
     * @param category the category
     * @return true if a lexicon with at least one phrase is there for it
     */
    public boolean isScreened(Category category) {
        return screened.contains(category);
    }

    private boolean hasPhrases(OfCategory how) {
        return how.lexicons().stream()
                .mapToInt(name -> engine.number(name.value()))
                .anyMatch(number -> number >= 0 && !engine.entries(number).isEmpty());
    }

    /** The categories for which nobody screens: there is neither a phrase nor anybody else. */
    Set<Category> notScreenedAtAll() {
        return unscreened;
    }

    Answered<Severity> notScreened() {
        return notScreened;
    }

    Lexicons engine() {
        return engine;
    }

    Set<Category> owners(int lexicon) {
        return owners.get(lexicon);
    }
}

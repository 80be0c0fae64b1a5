package io.ecomrules.core.people;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The 16 chapters of the training syllabus for service agents (ORG-5), in their order. */
public enum Chapter implements Titled {
    /** What a service agent is. */
    THE_AGENT(1),
    /** Kinds of agents. */
    KINDS_OF_AGENTS(2),
    /** What agents are for. */
    PURPOSE(3),
    /** Basic demands. */
    DEMANDS(4),
    /** Personal qualities. */
    QUALITIES(5),
    /** Abilities for selling. */
    SELLING_ABILITIES(6),
    /** Knowledge. */
    KNOWLEDGE(7),
    /** How to talk with customers. */
    CONVERSATION(8),
    /** How to work. */
    WORKING_SKILLS(9),
    /** What customers need. */
    NEEDS(10),
    /** Kinds of customers. */
    KINDS_OF_CUSTOMERS(11),
    /** What buyers think. */
    BUYERS_MINDS(12),
    /** Bargaining. */
    BARGAINING(13),
    /** Objections. */
    OBJECTIONS(14),
    /** After the sale. */
    AFTER_SALES(15),
    /** Complaints. */
    COMPLAINTS(16);

    private final int number;

    Chapter(int number) {
        this.number = number;
    }

    /**
     * Gives its number.
     *
     * @return from 1 to 16
     */
    public int number() {
        return number;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code selling-abilities}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("chapter." + code(), Map.of());
    }

    /**
     * Tells what is taught.
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @return the points, at least one
     */
    public List<String> points(Locale locale) {
        return Syllabus.in(locale).points(this);
    }
}

package io.ecomrules.core.analytics;

import io.ecomrules.core.organization.EmployeeId;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;

/**
 * Whom or what metrics are about.
 *
 * @param kind which kind of subject it is
 * @param id its id; {@code all} for the department
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {

    /** The whole department: everything of its people and its own stores, and nothing of distributors' stores (KPI-5). */
    public static final Subject DEPARTMENT = new Subject(Kind.DEPARTMENT, "all");

    private static final Comparator<Subject> ORDER =
            Comparator.comparing(Subject::kind).thenComparing(Subject::id);

    /** The kinds of subjects. */
    public enum Kind {
        /** The department. */
        DEPARTMENT,
        /** A store. */
        STORE,
        /** A campaign. */
        CAMPAIGN,
        /** A person. */
        EMPLOYEE;

        /**
         * Gives the stable code.
         *
         * @return for example {@code store}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is missing. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Obtains a store.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject store(String id) {
        return new Subject(Kind.STORE, id);
    }

    /**
     * Obtains a campaign.
     *
     * @param id its id
     * @return the subject
     */
    public static Subject campaign(String id) {
        return new Subject(Kind.CAMPAIGN, id);
    }

    /**
     * Obtains a person.
     *
     * @param id the employee
     * @return the subject
     */
    public static Subject employee(EmployeeId id) {
        return new Subject(Kind.EMPLOYEE, id.value());
    }

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }

    /** Writes it as {@code store:tmall}. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}

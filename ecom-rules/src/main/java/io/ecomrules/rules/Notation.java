package io.ecomrules.rules;

import java.util.Locale;

/** The notations of rule files. They say the same, and a pack may mix them. */
public enum Notation {
    /** Rule language. */
    DRL(".drl"),
    /** Chinese sentences. */
    SENTENCES(".dslr"),
    /** Tables as text, one row a rule. */
    CSV(".csv"),
    /** Tables as workbooks, one row a rule. */
    XLSX(".xlsx");

    private final String ending;

    Notation(String ending) {
        this.ending = ending;
    }

    /**
     * Gives the stable code.
     *
     * @return the name in lower case, for example {@code drl}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Tells how the names of its files end.
     *
     * @return for example {@code .drl}
     */
    public String ending() {
        return ending;
    }
}

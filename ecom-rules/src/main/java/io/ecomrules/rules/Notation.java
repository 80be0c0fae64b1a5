package io.ecomrules.rules;

/** The notations of rule files. They say the same, and a pack may mix them. */
public enum Notation {
    /** Rule language. */
    DRL(".drl");

    private final String ending;

    Notation(String ending) {
        this.ending = ending;
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

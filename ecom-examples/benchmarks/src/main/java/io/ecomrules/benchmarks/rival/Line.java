package io.ecomrules.benchmarks.rival;

/**
 * A turn as the usual rules see it.
 *
 * @param isAgent whether the agent said it
 * @param text what was said
 */
public record Line(boolean isAgent, String text) {

    /**
     * Says who speaks, in the way Drools asks for it.
     *
     * @return whether it is the agent
     */
    public boolean getAgent() {
        return isAgent;
    }

    /**
     * Gives the words, in the way Drools asks for them.
     *
     * @return what was said
     */
    public String getText() {
        return text;
    }
}

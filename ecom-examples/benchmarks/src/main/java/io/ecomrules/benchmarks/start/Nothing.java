package io.ecomrules.benchmarks.start;

/** A program that decides nothing: what a Java process costs by itself. */
public final class Nothing {

    private Nothing() {}

    /**
     * Ends.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        System.out.println("1.32 23760.00");
    }
}

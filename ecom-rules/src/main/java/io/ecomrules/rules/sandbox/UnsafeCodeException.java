package io.ecomrules.rules.sandbox;

/**
 * Compiled rules would do what rules may not do. Rules are printed from the library's own model before they are compiled, so this is a
 * fault of the library and never an author's mistake.
 */
public final class UnsafeCodeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final String className;
    private final String member;

    /**
     * Says what was found.
     *
     * @param className the compiled class
     * @param member what it names or holds that it may not
     * @param reason why that is not allowed
     */
    public UnsafeCodeException(String className, String member, String reason) {
        super("Compiled rules may not run: " + className + " " + reason + ": " + member + ".");
        this.className = className;
        this.member = member;
    }

    /**
     * Names the compiled class.
     *
     * @return its binary name
     */
    public String className() {
        return className;
    }

    /**
     * Names what it may not have.
     *
     * @return a member, a type or an instruction
     */
    public String member() {
        return member;
    }
}

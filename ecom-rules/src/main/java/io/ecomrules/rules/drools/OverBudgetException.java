package io.ecomrules.rules.drools;

/** A question fired too often or took too long and was given up. The rules are as they were and can be asked again. */
public final class OverBudgetException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    OverBudgetException(String message) {
        super(message);
    }
}

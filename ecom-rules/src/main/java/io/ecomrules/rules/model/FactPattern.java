package io.ecomrules.rules.model;

import java.util.List;

/**
 * A fact that a rule asks for.
 *
 * @param type the simple name of the fact's type
 * @param conditions what must hold for it, all of them
 * @param at where it stands
 */
public record FactPattern(String type, List<Condition> conditions, Position at) {

    /** Copies the conditions. */
    public FactPattern {
        conditions = List.copyOf(conditions);
    }
}

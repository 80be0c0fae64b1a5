package io.ecomrules.core.care;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Somebody proposes to file a customer as of poor quality (SVC-16). It files nobody: an agent or group leader asks for the approval of
 * exactly these {@link #fields()}, and the supervisor confirms.
 *
 * @param customer the host's name for the customer, such as a member's number
 * @param misconduct what the customer did, at least one
 * @param evidence what proves it: orders, conversations, pictures, as the host names them; at least one, none blank
 */
public record Proposal(String customer, Set<Misconduct> misconduct, List<String> evidence) {

    /**
     * Checks and copies what was written.
     *
     * @throws InvalidInputException with {@code poor-customer-incomplete} for each part that is missing
     */
    public Proposal {
        var kinds = EnumSet.noneOf(Misconduct.class);
        kinds.addAll(misconduct);
        misconduct = Collections.unmodifiableSet(kinds);
        evidence = List.copyOf(evidence);
        var faults = new ArrayList<String>();
        if (customer.isBlank()) {
            faults.add("customer");
        }
        if (misconduct.isEmpty()) {
            faults.add("misconduct");
        }
        if (evidence.isEmpty() || evidence.stream().anyMatch(String::isBlank)) {
            faults.add("evidence");
        }
        if (!faults.isEmpty()) {
            var who = customer;
            throw new InvalidInputException(faults.stream()
                    .map(field -> Problem.of("poor-customer-incomplete", "customer", who, "field", field))
                    .toList());
        }
    }

    /**
     * Gives what is to be approved, to the letter.
     *
     * @return the customer, the misconduct by its codes, and each piece of evidence
     */
    public Fields fields() {
        var fields = new TreeMap<String, String>();
        fields.put("customer", customer);
        fields.put("misconduct", misconduct.stream().map(Misconduct::code).collect(Collectors.joining(", ")));
        for (int i = 0; i < evidence.size(); i++) {
            fields.put("evidence[" + (i + 1) + "]", evidence.get(i));
        }
        return new Fields(fields);
    }
}

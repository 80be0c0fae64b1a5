package io.ecomrules.quickstart;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A price is proposed, approved, changed and carried out; shown in docs/approvals.md. */
public final class PriceApproved {

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final PrintStream out;

    private PriceApproved(PrintStream out) {
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            new PriceApproved(out).run(ecom);
        }
    }

    private void run(Ecom ecom) {
        var at = Instant.parse("2026-03-02T01:00:00Z");
        var manager = employee("E-3", Post.PRODUCT_MANAGER);
        var head = employee("E-1", Post.DEPARTMENT_MANAGER);
        var editor = employee("E-7", Post.WEB_EDITOR);
        var house = new House(
                new Employees(List.of(manager, head, editor)),
                Delegations.NONE,
                ZoneId.of("Asia/Shanghai"),
                DueTime.onTheWall());
        var terms = ecom.approvals().terms(Matter.PRICE, LocalDate.of(2026, 3, 2));
        var price = Fields.of("sku", "CUP-1", "price", "59.00");
        var request = granted(Approval.open(new Event.Opened("A-1", terms, manager.id(), price, at), house));

        // Whoever proposed it does not approve it.
        var seen = request.seal(Tier.FIRST);
        say(request.approve(Decision.of(manager.id(), Tier.FIRST, seen, at), house));
        say(request.approve(Decision.of(head.id(), Tier.FIRST, seen, at), house));

        // What is carried out is what was approved, to the letter, and by whoever carries out such things.
        var approved = granted(request.approve(Decision.of(head.id(), Tier.FIRST, seen, at), house));
        approved.againstCarryingOut(head.id(), price.with("price", "49.00"), at, house)
                .forEach(reason -> out.println("✗ " + words().text(reason)));
        out.println(approved.againstCarryingOut(editor.id(), price, at, house).isEmpty());
    }

    private void say(Answer<Approval> answer) {
        answer.reasons().forEach(reason -> out.println("✗ " + words().text(reason)));
        if (answer instanceof Answer.Granted<Approval> granted) {
            out.println("✓ " + granted.value().status().code());
        }
    }

    private static Approval granted(Answer<Approval> answer) {
        if (answer instanceof Answer.Granted<Approval> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }

    private static Messages words() {
        return Messages.in(Locale.SIMPLIFIED_CHINESE);
    }

    private static Employee employee(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, SINCE));
    }
}

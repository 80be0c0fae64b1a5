package io.ecomrules.quickstart;

import io.ecomrules.core.access.AccessLevel;
import io.ecomrules.core.access.Account;
import io.ecomrules.core.access.DataOperation;
import io.ecomrules.core.access.DataUse;
import io.ecomrules.core.access.DatabaseCare;
import io.ecomrules.core.access.Keeping;
import io.ecomrules.core.access.LevelChange;
import io.ecomrules.core.access.OfficialAccount;
import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A change of a password, permissions, an account whose holder has left, and the care of a database; shown in docs/accounts.md. */
public final class AccountsGuarded {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-04-01T04:00:00Z");
    private static final EmployeeId CLERK = EmployeeId.of("E-7");
    private static final EmployeeId HEAD = EmployeeId.of("E-1");
    private static final EmployeeId SUPERVISOR = EmployeeId.of("E-2");
    private static final EmployeeId ADMINISTRATOR = EmployeeId.of("E-9");

    private final Ecom ecom;
    private final PrintStream out;
    private final Messages messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private final House house = new House(
            new Employees(List.of(
                    employee(CLERK, Post.BACK_OFFICE_CLERK),
                    employee(HEAD, Post.DEPARTMENT_MANAGER),
                    employee(SUPERVISOR, Post.SERVICE_SUPERVISOR),
                    employee(ADMINISTRATOR, Post.SYSTEM_ADMINISTRATOR))),
            Delegations.NONE,
            ZoneId.of("Asia/Shanghai"),
            DueTime.onTheWall());

    /** What a host does when somebody sends the form to change a password. */
    private record ChangePasswordForm(Ecom ecom, Digests digests) {

        /** Gives what is to be shown beside the field; nothing if the password was changed. */
        List<String> submit(String user, char[] typed, Locale locale, LocalDate today) {
            try (var password = Password.of(typed)) {
                var report = ecom.passwords().judge(PasswordRequest.of(user, password), digests.of(user), today);
                if (report.isAccepted()) {
                    digests.add(user, typed);
                }
                return report.findings().stream().map(Messages.in(locale)::text).toList();
            } finally {
                Arrays.fill(typed, '\0');
            }
        }
    }

    private AccountsGuarded(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
        this.out = out;
    }

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            var example = new AccountsGuarded(ecom, out);
            example.password();
            example.permissions();
            example.level();
            example.care();
        }
    }

    private void password() {
        var form = new ChangePasswordForm(ecom, new Digests());
        var chinese = Locale.SIMPLIFIED_CHINESE;
        form.submit("wang", "1wang".toCharArray(), chinese, DAY).forEach(out::println);
        form.submit("wang", "1wang".toCharArray(), Locale.ENGLISH, DAY).forEach(out::println);
        out.println(form.submit("wang", "Tea&4two".toCharArray(), chinese, DAY));
        out.println(form.submit("wang", "Tea&4two".toCharArray(), Locale.ENGLISH, DAY));
    }

    private void permissions() {
        var account = new Account(
                "U-7",
                CLERK,
                Post.BACK_OFFICE_CLERK,
                AccessLevel.BACK_OFFICE,
                Set.of("订单"),
                LocalDate.of(2026, 1, 1),
                null);
        for (var use : List.of(
                new DataUse(account, DataOperation.CHANGE, "订单"),
                new DataUse(account, DataOperation.CHANGE, "价格"),
                new DataUse(account, DataOperation.RESTORE, null))) {
            var reasons = ecom.access().decide(use, house.people(), DAY).reasons();
            out.println(reasons.isEmpty() ? "可以" : messages.text(reasons.get(0)));
        }
    }

    private void level() {
        var change = new LevelChange(
                "U-8", CLERK, Post.BACK_OFFICE_CLERK, null, AccessLevel.BACK_OFFICE, Set.of("订单"), false);
        var terms = ecom.approvals().terms(change.matter(), DAY);
        var request = granted(Approval.open(new Event.Opened("A-1", terms, SUPERVISOR, change.fields(), NOON), house));
        var early = change.carryOut(null, request, ADMINISTRATOR, NOON, house);
        early.reasons().forEach(reason -> out.println(messages.text(reason)));
        var agreed = Decision.of(HEAD, Tier.FIRST, request.seal(Tier.FIRST), NOON);
        var approved = granted(request.approve(agreed, house));
        var account = granted(change.carryOut(null, approved, ADMINISTRATOR, NOON, house));
        out.println(account.id() + " " + account.level().title(Locale.SIMPLIFIED_CHINESE) + " " + account.openedOn());

        // Half a year later the clerk has left.
        var later = new House(new Employees(List.of(gone())), house.delegations(), house.zone(), house.deadline());
        ecom.access()
                .accounts(List.of(account), later, NOON.plus(Duration.ofDays(180)))
                .forEach(finding -> out.println(messages.text(finding)));
    }

    private void care() {
        var database =
                new DatabaseCare("shop", List.of(NOON.minus(Duration.ofDays(8))), List.of(), true, NOON, true, null);
        ecom.access().care(database, house, NOON).forEach(finding -> out.println(messages.text(finding)));
        var mail = new Keeping.OfAccount(OfficialAccount.COMPANY_MAIL, Set.of(CLERK));
        ecom.access().keeping(List.of(mail), house, NOON).forEach(finding -> out.println(messages.text(finding)));
    }

    private static Employee gone() {
        return employee(CLERK, Post.BACK_OFFICE_CLERK).withAllEnded(LocalDate.of(2026, 9, 1));
    }

    private static Employee employee(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new IllegalStateException(answer.reasons().toString());
    }
}

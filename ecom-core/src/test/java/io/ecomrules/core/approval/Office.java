package io.ecomrules.core.approval;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Term.ApprovedBy;
import io.ecomrules.core.approval.Term.CarriedOutBy;
import io.ecomrules.core.approval.Term.ProposedBy;
import io.ecomrules.core.approval.Term.Watches;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A small department and the chains of the regulations, for tests. Time passes by the hour from nine in the morning. */
final class Office {

    static final LocalDate LONG_AGO = LocalDate.parse("2020-01-01");
    static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    static final DueTime ON_THE_WALL = DueTime.onTheWall();
    static final Fields PRICE = Fields.of("sku", "A-1", "price", "99.00");

    static final EmployeeId PRODUCT = EmployeeId.of("product");
    static final EmployeeId HEAD = EmployeeId.of("head");
    static final EmployeeId VICE = EmployeeId.of("vice");
    static final EmployeeId RESPONSIBLE = EmployeeId.of("responsible");
    static final EmployeeId GENERAL = EmployeeId.of("general");
    static final EmployeeId EDITOR = EmployeeId.of("editor");
    static final EmployeeId DESIGNER = EmployeeId.of("designer");
    static final EmployeeId DEPUTY = EmployeeId.of("deputy");

    private Office() {}

    static House full(Delegation... delegations) {
        return of(List.of(delegations), everybody().toList());
    }

    static Stream<Employee> everybody() {
        return Stream.of(
                person(PRODUCT, Post.PRODUCT_MANAGER),
                person(HEAD, Post.DEPARTMENT_MANAGER),
                person(VICE, Post.EXECUTIVE_VICE_GENERAL_MANAGER),
                person(RESPONSIBLE, Post.RESPONSIBLE_EXECUTIVE),
                person(GENERAL, Post.GENERAL_MANAGER),
                person(EDITOR, Post.WEB_EDITOR),
                person(DESIGNER, Post.WEB_PAGE_DESIGNER),
                person(DEPUTY, Post.STORE_MANAGER));
    }

    /** Everybody, some of them other than usual. */
    static House with(Employee... others) {
        var ids = Stream.of(others).map(Employee::id).toList();
        return of(
                List.of(),
                Stream.concat(everybody().filter(each -> !ids.contains(each.id())), Stream.of(others))
                        .toList());
    }

    static House of(List<Delegation> delegations, List<Employee> people) {
        return new House(new Employees(people), new Delegations(delegations, 2), SHANGHAI, ON_THE_WALL);
    }

    static Employee person(EmployeeId id, Post... posts) {
        return Employee.of(
                id,
                Stream.of(posts).map(post -> Appointment.since(post, LONG_AGO)).toArray(Appointment[]::new));
    }

    static Delegation delegation(EmployeeId from, EmployeeId to) {
        return new Delegation(from, to, Set.of(Matter.values()), TODAY, TODAY.plusDays(2));
    }

    static Instant hour(int number) {
        return TODAY.atTime(9, 0).atZone(SHANGHAI).toInstant().plusSeconds(3600L * number);
    }

    static ApprovalTerms price(Term... more) {
        return terms(Matter.PRICE, List.of(Post.PRODUCT_MANAGER), Post.WEB_EDITOR, List.of(Post.DEPARTMENT_MANAGER))
                .apply(more);
    }

    static ApprovalTerms confidential(Term... more) {
        return terms(
                        Matter.CONFIDENTIAL_CONTENT,
                        List.of(Post.PRODUCT_MANAGER, Post.WEB_EDITOR),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER),
                        List.of(Post.GENERAL_MANAGER))
                .apply(more);
    }

    static ApprovalTerms pageLayout(Term... more) {
        return terms(
                        Matter.PAGE_LAYOUT,
                        List.of(Post.WEB_PAGE_DESIGNER),
                        Post.WEB_EDITOR,
                        List.of(Post.DEPARTMENT_MANAGER),
                        List.of(Post.RESPONSIBLE_EXECUTIVE),
                        List.of(Post.GENERAL_MANAGER))
                .apply(more);
    }

    /** Terms to which more can be added. */
    interface Chain {
        ApprovalTerms apply(Term... more);
    }

    @SafeVarargs
    static Chain terms(Matter matter, List<Post> proposers, Post executor, List<Post>... tiers) {
        return more -> {
            var terms = new ArrayList<Term>(List.of(more));
            terms.add(new ProposedBy(proposers, rule(matter)));
            terms.add(new CarriedOutBy(List.of(executor), rule(matter)));
            var next = List.of(Tier.values()).iterator();
            for (var posts : tiers) {
                terms.add(new ApprovedBy(next.next(), posts, rule(matter)));
            }
            return new ApprovalTerms(matter, terms);
        };
    }

    static RuleReference rule(Matter matter) {
        return new RuleReference(matter.code(), matter.clause(), "审批", "Approval", "approvals.drl", 1);
    }

    static Term watches(Tier tier, String... fields) {
        return new Watches(tier, new TreeSet<>(List.of(fields)), rule(Matter.PRICE));
    }

    static Answer<Approval> open(ApprovalTerms terms, EmployeeId by, House house) {
        return Approval.open(new Event.Opened("R-1", terms, by, PRICE, hour(0)), house);
    }

    static Approval opened(ApprovalTerms terms, EmployeeId by, House house) {
        return granted(open(terms, by, house));
    }

    /** A decision that has seen what there is. */
    static Decision says(Approval approval, EmployeeId by, Tier tier, int hour) {
        return Decision.of(by, tier, approval.seal(tier), hour(hour));
    }

    static Approval agreed(Approval approval, EmployeeId by, Tier tier, int hour, House house) {
        return granted(approval.approve(says(approval, by, tier, hour), house));
    }

    static Approval granted(Answer<Approval> answer) {
        assertThat(answer).isInstanceOf(Answer.Granted.class);
        return ((Answer.Granted<Approval>) answer).value();
    }

    static List<String> codes(Answer<Approval> answer) {
        return codes(answer.reasons());
    }

    static List<String> codes(List<Problem> problems) {
        return problems.stream().map(Problem::code).toList();
    }
}

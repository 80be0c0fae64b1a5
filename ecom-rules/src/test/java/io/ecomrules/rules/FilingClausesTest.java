package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.care.DiscountRequest;
import io.ecomrules.core.care.Filing;
import io.ecomrules.core.care.FilingFlow;
import io.ecomrules.core.care.Misconduct;
import io.ecomrules.core.care.PoorCustomers;
import io.ecomrules.core.care.Proposal;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.workflow.Stamp;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import javax.money.MonetaryAmount;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How customers are filed as of poor quality, and how that is corrected (SVC-16). */
class FilingClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Instant NOON = Instant.parse("2026-08-31T04:00:00Z");
    private static final EmployeeId AGENT = EmployeeId.of("agent");
    private static final EmployeeId LEADER = EmployeeId.of("leader");
    private static final EmployeeId SUPERVISOR = EmployeeId.of("supervisor");
    private static final EmployeeId CLERK = EmployeeId.of("clerk");
    private static final House HOUSE = new House(
            new Employees(List.of(
                    person(AGENT, Post.AFTER_SALES_AGENT),
                    person(LEADER, Post.SERVICE_GROUP_LEADER),
                    person(SUPERVISOR, Post.SERVICE_SUPERVISOR),
                    person(CLERK, Post.BACK_OFFICE_CLERK))),
            Delegations.NONE,
            ZoneId.of("Asia/Shanghai"),
            DueTime.onTheWall());
    private static final Proposal PROPOSAL =
            new Proposal("C-7", Set.of(Misconduct.MALICIOUS_RETURNS), List.of("O-1 退回的不是原货", "O-9 退回的不是原货"));

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_16_agents_and_leaders_propose_and_nobody_else() {
        assertThat(codes(open(AGENT))).isEmpty();
        assertThat(codes(open(LEADER))).isEmpty();
        assertThat(codes(open(CLERK))).containsExactly("may-not-propose");
    }

    @Test
    void SVC_16_nobody_is_filed_without_the_supervisors_confirmation() {
        var proposed = granted(open(AGENT));
        assertThat(codes(file(PoorCustomers.NONE, proposed, SUPERVISOR))).containsExactly("not-approved");
        assertThat(codes(proposed.approve(decision(proposed, LEADER), HOUSE))).contains("not-eligible");

        var refused = granted(proposed.reject(decision(proposed, SUPERVISOR).because("只有一次"), HOUSE));
        assertThat(codes(file(PoorCustomers.NONE, refused, SUPERVISOR))).containsExactly("not-approved");
    }

    @Test
    void SVC_16_the_supervisor_files_exactly_what_was_confirmed_and_only_once() {
        var confirmed = confirmed();
        assertThat(codes(file(PoorCustomers.NONE, confirmed, AGENT))).containsExactly("may-not-carry-out");
        var more = new Proposal("C-8", PROPOSAL.misconduct(), PROPOSAL.evidence());
        assertThat(codes(ECOM.care().file(PoorCustomers.NONE, facts(more, confirmed, SUPERVISOR, ""))))
                .containsExactly("changed-since-approval");

        var filing = granted(file(PoorCustomers.NONE, confirmed, SUPERVISOR));
        var file = PoorCustomers.NONE.with(filing);
        assertThat(codes(file(file, confirmed, SUPERVISOR))).containsExactly("filed-already");
        assertThat(file.counted("C-7", DAY)).containsExactly(filing);
        assertThat(file.counted("C-8", DAY)).isEmpty();
    }

    @Test
    void SVC_16_an_approval_of_something_else_files_nobody() {
        var terms = ECOM.approvals().terms(Matter.DISCOUNT, DAY);
        var other =
                granted(Approval.open(new Event.Opened("A-2", terms, AGENT, Fields.of("order", "O-1"), NOON), HOUSE));

        assertThat(codes(ECOM.care().file(PoorCustomers.NONE, facts(PROPOSAL, other, SUPERVISOR, ""))))
                .containsExactly("filing-by-another-approval");
    }

    @Test
    void SVC_17_a_leader_approves_exactly_the_discount_that_the_agent_then_grants() {
        var request = new DiscountRequest("O-1", Post.SERVICE_AGENT, yuan("200"), yuan("15"));
        var terms = ECOM.approvals().terms(Matter.DISCOUNT, DAY);
        var asked = granted(Approval.open(new Event.Opened("A-2", terms, AGENT, request.fields(), NOON), HOUSE));
        var approved = granted(asked.approve(decision(asked, LEADER), HOUSE));

        assertThat(approved.againstCarryingOut(AGENT, request.fields(), NOON, HOUSE))
                .isEmpty();
        var more = new DiscountRequest("O-1", Post.SERVICE_AGENT, yuan("200"), yuan("16"));
        assertThat(approved.againstCarryingOut(AGENT, more.fields(), NOON, HOUSE))
                .extracting(Problem::code)
                .containsExactly("changed-since-approval");
    }

    @Test
    void SVC_16_a_filing_expires_after_six_months() {
        var filing = granted(file(PoorCustomers.NONE, confirmed(), SUPERVISOR));

        assertThat(filing.from()).isEqualTo(DAY);
        // The last day of a short month stands for the 31st.
        assertThat(filing.until().value()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(filing.until().rule().name()).isEqualTo("备案有效期");
        assertThat(filing.isCounted(DAY.minusDays(1))).isFalse();
        assertThat(filing.isCounted(DAY)).isTrue();
        assertThat(filing.isCounted(LocalDate.of(2027, 2, 27))).isTrue();
        assertThat(filing.isCounted(LocalDate.of(2027, 2, 28))).isFalse();
        assertThat(PoorCustomers.NONE.with(filing).counted("C-7", LocalDate.of(2027, 2, 28)))
                .isEmpty();
    }

    @Test
    void SVC_16_after_an_objection_the_supervisor_keeps_or_removes_it_with_the_reason() {
        var confirmed = confirmed();
        var filing = granted(file(PoorCustomers.NONE, confirmed, SUPERVISOR));
        assertThat(codes(take(filing, FilingFlow.Command.OBJECT, confirmed, AGENT, "")))
                .containsExactly("filing-step-without-reason");

        var contested = granted(take(filing, FilingFlow.Command.OBJECT, confirmed, AGENT, "客户说货是仓库发错的"));
        assertThat(contested.isCounted(DAY)).isTrue();
        assertThat(codes(take(contested, FilingFlow.Command.REMOVE, confirmed, AGENT, "")))
                .containsExactly("filing-step-without-reason", "not-a-confirmer");

        var kept = granted(take(contested, FilingFlow.Command.KEEP, confirmed, SUPERVISOR, "仓库录像里发的是原货"));
        assertThat(kept.isCounted(DAY)).isTrue();
        var removed = granted(take(contested, FilingFlow.Command.REMOVE, confirmed, SUPERVISOR, "仓库确实发错"));
        assertThat(removed.isCounted(DAY)).isFalse();
        assertThat(removed.progress().history().get(2).stamp().note()).isEqualTo("仓库确实发错");
        assertThat(PoorCustomers.NONE.with(filing).with(removed).counted("C-7", DAY))
                .isEmpty();
    }

    @Test
    void SVC_16_an_edited_rule_gives_another_expiry_and_the_longest_of_several_counts() {
        PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(
                        "care-filing.drl",
                        "    CustomerFiling()\n",
                        "    CustomerFiling( misconduct != Misconduct.FRAUD )\n")
                .with("fraud.drl", """
                        package care
                        rule "欺诈·有效期" @clause("SVC-16") @from("2010-01-01") @title("试验")
                        when CustomerFiling( misconduct == Misconduct.FRAUD ) then outcome.filedFor( 24 ); end
                        """)
                .with("examples/care-filing.csv", "规则,劣质情形,预期\n备案有效期,恶意退货,适用\n备案有效期,欺诈,不适用\n");
        var both = new Proposal("C-7", Set.of(Misconduct.FRAUD, Misconduct.ABUSE), List.of("O-1"));

        try (var ecom = Ecom.open(folder)) {
            var approval = confirmed(both);
            var filing = granted(ecom.care().file(PoorCustomers.NONE, facts(both, approval, SUPERVISOR, "")));
            assertThat(filing.until().value()).isEqualTo(LocalDate.of(2028, 8, 31));
            assertThat(filing.until().rule().name()).isEqualTo("欺诈·有效期");
        }
    }

    private static Answer<Approval> open(EmployeeId by) {
        return open(by, PROPOSAL);
    }

    private static Answer<Approval> open(EmployeeId by, Proposal proposal) {
        var terms = ECOM.approvals().terms(Matter.POOR_QUALITY_CUSTOMER, DAY);
        return Approval.open(new Event.Opened("A-1", terms, by, proposal.fields(), NOON), HOUSE);
    }

    private static Approval confirmed() {
        return confirmed(PROPOSAL);
    }

    private static Approval confirmed(Proposal proposal) {
        var proposed = granted(open(AGENT, proposal));
        return granted(proposed.approve(decision(proposed, SUPERVISOR), HOUSE));
    }

    private static Decision decision(Approval approval, EmployeeId by) {
        return Decision.of(by, Tier.FIRST, approval.seal(Tier.FIRST), NOON);
    }

    private static Answer<Filing> file(PoorCustomers file, Approval approval, EmployeeId by) {
        return ECOM.care().file(file, facts(PROPOSAL, approval, by, ""));
    }

    private static Answer<Filing> take(
            Filing filing, FilingFlow.Command command, Approval approval, EmployeeId by, String why) {
        return filing.take(command, filing.progress().version(), facts(PROPOSAL, approval, by, why));
    }

    private static FilingFlow.Facts facts(Proposal proposal, Approval approval, EmployeeId by, String why) {
        return new FilingFlow.Facts(proposal, approval, HOUSE, new Stamp(NOON, by.value(), why));
    }

    private static MonetaryAmount yuan(String amount) {
        return Moneys.of(new BigDecimal(amount), Moneys.CNY);
    }

    private static Employee person(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer.reasons());
    }

    private static List<String> codes(Answer<?> answer) {
        return answer.reasons().stream().map(Problem::code).toList();
    }
}

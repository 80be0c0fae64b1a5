package io.ecomrules.core.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.workflow.Progress;
import io.ecomrules.core.workflow.Stamp;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ways of complaints and tickets. */
class CareFlowsTest {

    private static final Stamp NOW = Stamp.of(Instant.parse("2026-03-02T01:00:00Z"), "agent");
    private static final List<ComplaintFlow.Command> STEPS = ComplaintFlow.steps();

    @Test
    void SVC_14_there_are_ten_steps_in_the_order_of_the_regulations() {
        assertThat(STEPS)
                .extracting(Enum::name)
                .containsExactly(
                        "RESPOND",
                        "RECEIVE",
                        "OFFER_HELP",
                        "GUIDE",
                        "LISTEN",
                        "ACKNOWLEDGE",
                        "APPEASE",
                        "APOLOGISE",
                        "PROPOSE_REMEDY",
                        "FOLLOW_UP");
        assertThat(STEPS.stream().map(step -> step.obligation().orElseThrow()))
                .containsExactlyElementsOf(CareArea.COMPLAINT.obligations());
    }

    @Test
    void SVC_14_no_step_can_be_skipped() {
        for (var skipped : STEPS.subList(0, STEPS.size() - 1)) {
            int at = STEPS.indexOf(skipped);
            var before = at == 0 ? raised() : taken(raised(), STEPS.subList(0, at));
            var answer = before.step(STEPS.get(at + 1), before.version(), NOW, NOW.withNote("换一件"));
            assertThat(codes(answer)).as("without %s", skipped).containsExactly("step-not-possible");
        }
    }

    @Test
    void SVC_14_several_steps_are_taken_together_or_none_of_them() {
        var together = taken(raised(), STEPS);
        assertThat(together.state()).isEqualTo(ComplaintFlow.State.FOLLOWED_UP);
        assertThat(together.history()).extracting(step -> step.stamp().at()).containsOnly(NOW.at());

        var wrong = List.of(STEPS.get(0), STEPS.get(1), STEPS.get(3));
        assertThat(codes(ComplaintFlow.take(raised(), wrong, 1, NOW))).containsExactly("step-not-possible");
    }

    @Test
    void SVC_14_a_remedy_is_said_and_so_is_why_the_customer_took_it_back() {
        var apologised = taken(raised(), STEPS.subList(0, 8));
        assertThat(codes(apologised.step(ComplaintFlow.Command.PROPOSE_REMEDY, apologised.version(), NOW, NOW)))
                .containsExactly("remedy-not-said");
        assertThat(codes(raised().step(ComplaintFlow.Command.WITHDRAW, 1, NOW, NOW)))
                .containsExactly("complaint-withdrawn-without-reason");
        var why = NOW.withNote("客户自己找到了说明书");
        assertThat(granted(raised().step(ComplaintFlow.Command.WITHDRAW, 1, why, why))
                        .isFinished())
                .isTrue();
    }

    @Test
    void SVC_15_a_ticket_goes_its_way_and_says_at_each_step_what_it_has_to() {
        assertThat(codes(TicketFlow.WORKFLOW.begin(TicketFlow.Command.RECORD, TicketCase.SILENT, NOW)))
                .containsExactly("ticket-without-description");
        var ticket = granted(TicketFlow.WORKFLOW.begin(TicketFlow.Command.RECORD, TicketCase.of("少发一件"), NOW));
        assertThat(codes(step(ticket, TicketFlow.Command.HAND_OVER, TicketCase.SILENT)))
                .containsExactly("ticket-handed-to-nobody");
        ticket = granted(step(ticket, TicketFlow.Command.HAND_OVER, TicketCase.of("仓库")));
        assertThat(codes(step(ticket, TicketFlow.Command.FEED_BACK, TicketCase.SILENT)))
                .containsExactly("step-not-possible");
        assertThat(codes(step(ticket, TicketFlow.Command.WAIT, TicketCase.SILENT)))
                .containsExactly("waiting-without-question");
        ticket = granted(step(ticket, TicketFlow.Command.WAIT, TicketCase.of("请客户拍照")));
        ticket = granted(step(ticket, TicketFlow.Command.RESUME, TicketCase.SILENT));
        ticket = granted(step(ticket, TicketFlow.Command.FEED_BACK, TicketCase.SILENT));
        assertThat(codes(step(ticket, TicketFlow.Command.SURVEY, TicketCase.SILENT)))
                .containsExactly("satisfaction-not-recorded");
        assertThat(codes(step(ticket, TicketFlow.Command.CLOSE, TicketCase.SILENT)))
                .containsExactly("step-not-possible");
        ticket = granted(step(ticket, TicketFlow.Command.SURVEY, TicketCase.of(Satisfaction.NOT_GIVEN)));
        ticket = granted(step(ticket, TicketFlow.Command.CLOSE, TicketCase.SILENT));
        assertThat(codes(step(ticket, TicketFlow.Command.REOPEN, TicketCase.SILENT)))
                .containsExactly("ticket-reopened-without-reason");
        ticket = granted(step(ticket, TicketFlow.Command.REOPEN, TicketCase.of("补发的又少了")));
        assertThat(ticket.state()).isEqualTo(TicketFlow.State.RECORDED);
    }

    private static Progress<ComplaintFlow.State, ComplaintFlow.Command, Stamp> raised() {
        return granted(ComplaintFlow.WORKFLOW.begin(ComplaintFlow.Command.RAISE, NOW, NOW));
    }

    private static Progress<ComplaintFlow.State, ComplaintFlow.Command, Stamp> taken(
            Progress<ComplaintFlow.State, ComplaintFlow.Command, Stamp> complaint, List<ComplaintFlow.Command> steps) {
        return granted(ComplaintFlow.take(complaint, steps, complaint.version(), NOW.withNote("换一件")));
    }

    private static Answer<Progress<TicketFlow.State, TicketFlow.Command, TicketCase>> step(
            Progress<TicketFlow.State, TicketFlow.Command, TicketCase> ticket,
            TicketFlow.Command command,
            TicketCase facts) {
        return ticket.step(command, ticket.version(), facts, NOW);
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

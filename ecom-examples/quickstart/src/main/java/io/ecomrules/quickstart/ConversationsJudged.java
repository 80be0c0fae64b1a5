package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Status;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.core.service.Verdict;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A chat judged as a whole, and as it happens; shown in docs/service.md. */
public final class ConversationsJudged {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant NINE = Instant.parse("2026-03-02T01:00:00Z");
    private static final EmployeeId AGENT = EmployeeId.of("E-5");

    private final Ecom ecom;
    private final PrintStream out;

    private ConversationsJudged(Ecom ecom, PrintStream out) {
        this.ecom = ecom;
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
            var example = new ConversationsJudged(ecom, out);
            example.afterwards();
            example.asItHappens();
        }
    }

    private void afterwards() {
        var turns = List.of(
                Turn.of(Speaker.CUSTOMER, "在吗？我买的杯子收到就是碎的").at(NINE),
                Turn.of(Speaker.AGENT, "难道是我们故意摔的吗？").at(NINE.plusSeconds(31)),
                Turn.of(Speaker.AGENT, "我先帮您登记，明天给您补发一件新的").at(NINE.plusSeconds(50)));
        var ending = Ending.UNKNOWN.by(Speaker.AGENT).with(RecordedFact.FEEDBACK, true);
        var conversation = new Conversation("c-1", Channel.ONLINE, AGENT, null, turns, ending);

        var inspected = ecom.service().judge(conversation, DAY);
        inspected.verdicts().stream()
                .filter(verdict -> verdict.status() != Status.NOT_APPLICABLE)
                .forEach(verdict -> out.println(line(verdict)));
        out.println("score " + inspected.score());

        // What is missing is shown too: where it was looked for, and what would have been enough.
        var opening = inspected.verdict(Item.OPENING);
        out.println(opening.absence());
        out.println(ecom.service().nearestMiss(opening, conversation));
    }

    private static String line(Verdict verdict) {
        var words = verdict.evidence().stream()
                .filter(Proof.Words.class::isInstance)
                .map(Proof.Words.class::cast)
                .map(proof -> proof.turn() + ":" + proof.from() + "-" + proof.to() + " " + proof.text())
                .toList();
        return verdict.clause().value() + " " + verdict.status().code() + " "
                + verdict.confidence().code() + " " + verdict.reason() + " " + words;
    }

    private void asItHappens() {
        var live = ecom.service().listen("c-2", Channel.ONLINE, AGENT, DAY);
        live.hear(Turn.of(Speaker.CUSTOMER, "可以便宜点吗"));
        live.hear(Turn.of(Speaker.AGENT, "亲，您好，这个已经是活动价了哦"));
        live.hear(Turn.of(Speaker.CUSTOMER, "别家都可以"));
        // What the agent is about to send, before it is sent.
        live.hear(Turn.of(Speaker.AGENT, "加微信转账给你便宜"));
        live.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.FAIL)
                .forEach(verdict -> out.println((verdict.isFinal() ? "final " : "open ") + line(verdict)));
    }
}

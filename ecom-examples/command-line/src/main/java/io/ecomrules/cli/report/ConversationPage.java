package io.ecomrules.cli.report;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.service.Turn;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a supervisor reads about one conversation: the words, and in them what proves each verdict.
 *
 * @param id its number in the host's system
 * @param channel where people talked
 * @param agent who answered
 * @param customer who asked, or empty
 * @param facts what else is known of it, in words
 * @param score the score, or empty if nothing could be decided
 * @param failed the clauses that it fails
 * @param doubtful the clauses that somebody has to look at
 * @param kinds which kinds of marks there are, for the legend
 * @param turns what was said
 * @param clauses the verdicts
 * @param findings what is wrong with the record
 * @param pack the rule pack
 */
record ConversationPage(
        String id,
        String channel,
        String agent,
        String customer,
        List<String> facts,
        String score,
        List<ClauseRow> failed,
        List<ClauseRow> doubtful,
        List<String> kinds,
        List<TurnRow> turns,
        List<ClauseRow> clauses,
        List<String> findings,
        PackReference pack) {

    private static final int SCORE_DECIMALS = 2;

    ConversationPage {
        facts = List.copyOf(facts);
        failed = List.copyOf(failed);
        doubtful = List.copyOf(doubtful);
        kinds = List.copyOf(kinds);
        turns = List.copyOf(turns);
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
    }

    static ConversationPage of(JudgedConversation judged, PackReference pack, ZoneId zone, Language language) {
        var conversation = judged.conversation();
        var inspected = judged.inspected();
        var clauses = inspected.verdicts().stream()
                .map(verdict -> ClauseRow.of(verdict, judged.nearest().get(verdict.item()), zone, language))
                .toList();
        var turns = turns(judged, zone, language);
        return new ConversationPage(
                conversation.id(),
                conversation.channel().title(language.locale()),
                conversation.agent().value(),
                conversation.customer() == null ? "" : conversation.customer(),
                facts(judged, zone, language),
                score(inspected.score()),
                tone(clauses, Status.FAIL.code()),
                tone(clauses, "doubt"),
                kinds(turns),
                turns,
                clauses,
                inspected.findings().stream()
                        .map(finding -> language.messages().text(finding))
                        .toList(),
                pack);
    }

    /** A score as the results have it: two decimals, cut. */
    static String score(@Nullable Exact score) {
        return score == null
                ? ""
                : score.round(SCORE_DECIMALS, RoundingMode.DOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    static List<ClauseRow> tone(List<ClauseRow> clauses, String tone) {
        return clauses.stream().filter(clause -> clause.tone().equals(tone)).toList();
    }

    private static List<String> kinds(List<TurnRow> turns) {
        var found = new java.util.TreeSet<MarkedText.Kind>();
        for (var kind : MarkedText.Kind.values()) {
            if (turns.stream()
                    .flatMap(turn -> turn.text().stream())
                    .anyMatch(stretch -> stretch.labels().stream()
                            .anyMatch(label -> label.kind().equals(kind.code())))) {
                found.add(kind);
            }
        }
        return found.stream().map(MarkedText.Kind::code).toList();
    }

    private static List<TurnRow> turns(JudgedConversation judged, ZoneId zone, Language language) {
        var marks = new Marks(judged, zone, language);
        var turns = judged.conversation().turns();
        var rows = new ArrayList<TurnRow>(turns.size());
        LocalDate day = null;
        for (int i = 0; i < turns.size(); i++) {
            var at = turns.get(i).at();
            var today = at == null ? day : LocalDate.ofInstant(at, zone);
            var pattern = today == null || today.equals(day) ? "HH:mm:ss" : "yyyy-MM-dd HH:mm:ss";
            rows.add(TurnRow.of(i, turns.get(i), at == null ? "" : time(at, pattern, zone), marks, language));
            day = today;
        }
        return rows;
    }

    private static List<String> facts(JudgedConversation judged, ZoneId zone, Language language) {
        var conversation = judged.conversation();
        var facts = new ArrayList<String>();
        facts.add(language.say(
                "conversation.turns",
                "count",
                language.numbers().count(conversation.turns().size())));
        conversation.turns().stream()
                .map(Turn::at)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .ifPresent(
                        at -> facts.add(language.say("conversation.began", "at", time(at, "yyyy-MM-dd HH:mm", zone))));
        var ending = conversation.ending();
        if (ending == null) {
            facts.add(language.say("conversation.open"));
        } else if (ending.by() != null) {
            facts.add(
                    language.say("conversation.endedBy", "speaker", ending.by().title(language.locale())));
        }
        if (ending != null && ending.rating() != null) {
            facts.add(language.say(
                    "conversation.rating", "rating", language.numbers().readable(ending.rating())));
        }
        return facts;
    }

    private static String time(Instant at, String pattern, ZoneId zone) {
        return DateTimeFormatter.ofPattern(pattern).withZone(zone).format(at);
    }
}

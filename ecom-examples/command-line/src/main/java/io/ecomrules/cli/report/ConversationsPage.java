package io.ecomrules.cli.report;

import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * All conversations on one page, those with the lowest scores first.
 *
 * @param counts how many there are of what
 * @param clauses how they stand with each clause
 * @param agents how each agent stands
 * @param rows the conversations
 * @param pack the rule pack
 */
record ConversationsPage(
        List<Count> counts, List<ClauseCounts> clauses, List<AgentRow> agents, List<Row> rows, PackReference pack) {

    /** How many conversations: a word, the number, and a class of the style sheet. */
    record Count(String text, String count, String tone) {}

    /** A clause and in how many conversations it stands how. */
    record ClauseCounts(String clause, String title, String fail, String doubt, String pass, String unknown) {}

    /** An agent, the conversations, and how many of them fail something. */
    record AgentRow(String agent, String conversations, String failing, String doubtful) {}

    /** A conversation as a line of the table. */
    record Row(
            String id,
            String link,
            String agent,
            String channel,
            String score,
            List<Chip> failed,
            List<Chip> doubtful) {
        Row {
            failed = List.copyOf(failed);
            doubtful = List.copyOf(doubtful);
        }
    }

    /** A clause in a word. */
    record Chip(String clause, String title) {}

    /** A conversation and the name of its file. */
    record Named(JudgedConversation judged, String name) {}

    ConversationsPage {
        counts = List.copyOf(counts);
        clauses = List.copyOf(clauses);
        agents = List.copyOf(agents);
        rows = List.copyOf(rows);
    }

    private static final Comparator<Named> WORST_FIRST = Comparator.comparing(
                    (Named named) -> named.judged().inspected().score(),
                    Comparator.nullsLast(Comparator.<io.ecomrules.core.number.Exact>naturalOrder()))
            .thenComparing(named -> named.judged().inspected().agent().value())
            .thenComparing(Named::name);

    static ConversationsPage of(List<Named> conversations, PackReference pack, Language language) {
        var judged = conversations.stream().map(Named::judged).toList();
        return new ConversationsPage(
                counts(judged, language),
                clauses(judged, language),
                agents(judged, language),
                conversations.stream()
                        .sorted(WORST_FIRST)
                        .map(named -> row(named, language))
                        .toList(),
                pack);
    }

    private static List<Count> counts(List<JudgedConversation> judged, Language language) {
        var numbers = language.numbers();
        int failing = with(judged, "fail");
        int doubtful = (int) judged.stream()
                .filter(each -> !has(each, "fail") && has(each, "doubt"))
                .count();
        return List.of(
                new Count(language.say("conversations.count"), numbers.count(judged.size()), ""),
                new Count(language.say("conversations.failing"), numbers.count(failing), "fail"),
                new Count(language.say("conversations.doubtful"), numbers.count(doubtful), "doubt"),
                new Count(language.say("conversations.clean"), numbers.count(judged.size() - failing - doubtful), ""));
    }

    private static boolean has(JudgedConversation judged, String tone) {
        return judged.inspected().verdicts().stream()
                .anyMatch(verdict -> ClauseRow.tone(verdict).equals(tone));
    }

    private static int with(List<JudgedConversation> judged, String tone) {
        return (int) judged.stream().filter(each -> has(each, tone)).count();
    }

    private static List<ClauseCounts> clauses(List<JudgedConversation> judged, Language language) {
        var counts = new EnumMap<Item, Map<String, Integer>>(Item.class);
        for (var each : judged) {
            for (var verdict : each.inspected().verdicts()) {
                counts.computeIfAbsent(verdict.item(), none -> new java.util.HashMap<>())
                        .merge(ClauseRow.tone(verdict), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .map(each -> new ClauseCounts(
                        each.getKey().clause().value(),
                        each.getKey().title(language.locale()),
                        count(each.getValue(), Status.FAIL.code(), language),
                        count(each.getValue(), "doubt", language),
                        count(each.getValue(), Status.PASS.code(), language),
                        count(each.getValue(), Status.UNKNOWN.code(), language)))
                .toList();
    }

    private static String count(Map<String, Integer> counts, String tone, Language language) {
        return language.numbers().count(counts.getOrDefault(tone, 0));
    }

    private static List<AgentRow> agents(List<JudgedConversation> judged, Language language) {
        var numbers = language.numbers();
        var own = judged.stream()
                .collect(Collectors.groupingBy(
                        each -> each.inspected().agent().value(), TreeMap::new, Collectors.toList()));
        return own.entrySet().stream()
                .map(each -> new AgentRow(
                        each.getKey(),
                        numbers.count(each.getValue().size()),
                        numbers.count(with(each.getValue(), "fail")),
                        numbers.count(with(each.getValue(), "doubt"))))
                .toList();
    }

    private static Row row(Named named, Language language) {
        var inspected = named.judged().inspected();
        return new Row(
                inspected.conversation(),
                ConversationReports.FOLDER + "/"
                        + URLEncoder.encode(named.name(), StandardCharsets.UTF_8)
                                .replace("+", "%20") + ".html",
                inspected.agent().value(),
                inspected.channel().title(language.locale()),
                ConversationPage.score(inspected.score()),
                chips(inspected.verdicts(), "fail", language),
                chips(inspected.verdicts(), "doubt", language));
    }

    private static List<Chip> chips(List<Verdict> verdicts, String tone, Language language) {
        return verdicts.stream()
                .filter(verdict -> ClauseRow.tone(verdict).equals(tone))
                .map(verdict ->
                        new Chip(verdict.clause().value(), verdict.item().title(language.locale())))
                .toList();
    }
}

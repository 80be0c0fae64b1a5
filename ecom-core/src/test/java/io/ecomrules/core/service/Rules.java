package io.ecomrules.core.service;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.LexiconReader;
import io.ecomrules.core.phrase.Lexicons;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Rules and small lexicons for tests, and conversations written in short. */
final class Rules {

    static final EmployeeId AGENT = new EmployeeId("a01");

    static final Lexicons LEXICONS = lexicons(
            "名称：问候\n您好\n欢迎光临【组：欢迎】\n有什么可以帮您【组：询问】",
            "名称：礼貌\n请【除非：请假、申请】\n您",
            "名称：结束\n再见\n祝您愉快",
            "名称：致谢\n谢谢",
            "名称：回谢\n不客气\n再见",
            "名称：问题\n坏了\n没收到",
            "名称：办法\n换货\n补发",
            "名称：忌语\n忽略：否定、引用、复述\n不归我管\n难道*吗【需复核】\n没办法",
            "名称：否定\n没有说过\n不会说",
            "名称：引用\n管到：整句\n您说\n您刚才说",
            "名称：问题目\n多少钱【组：价格】\n几天到【组：物流】",
            "名称：答题目\n元【组：价格】\n天到【组：物流】");

    private Rules() {}

    static Lexicons lexicons(String... texts) {
        var lexicons = Arrays.stream(texts)
                .map(text -> Objects.requireNonNull(LexiconReader.read("test", text, problem -> {
                    throw new IllegalStateException(problem.toString());
                })))
                .map(Lexicon.class::cast)
                .toList();
        return Lexicons.of(lexicons, problem -> {
            throw new IllegalStateException(problem.toString());
        });
    }

    static Ruled<Check> ruled(Check check) {
        return new Ruled<>(check, rule(check.getClass().getSimpleName()));
    }

    static RuleReference rule(String name) {
        return new RuleReference(name, ClauseId.of("SVC-1"), name, name, "test", 1);
    }

    static ServiceTerms terms(Map<Item, List<Check>> checks) {
        var items = new EnumMap<Item, ItemTerms>(Item.class);
        checks.forEach((item, all) -> items.put(item, item(item, all, ItemTerms.Applies.ALWAYS)));
        return new ServiceTerms(LEXICONS, items);
    }

    static ItemTerms item(Item item, List<Check> checks, ItemTerms.Applies applies) {
        return new ItemTerms(
                item,
                checks.stream().map(Rules::ruled).toList(),
                applies,
                new ItemTerms.Worth(new Ruled<>(Exact.of(10), rule("points")), null, null),
                List.of());
    }

    /** Judges by one check alone, as the opening. */
    static Verdict judge(Check check, Ending ending, Turn... turns) {
        return LiveConversation.judge(
                        terms(Map.of(Item.OPENING, List.of(check))),
                        new Conversation("c", Channel.ONLINE, AGENT, null, List.of(turns), ending))
                .verdict(Item.OPENING);
    }

    static Verdict closed(Check check, Turn... turns) {
        return judge(check, Ending.UNKNOWN, turns);
    }

    static Turn agent(String text) {
        return Turn.of(Speaker.AGENT, text);
    }

    static Turn customer(String text) {
        return Turn.of(Speaker.CUSTOMER, text);
    }
}

package io.ecomrules.rules.plan;

import io.ecomrules.core.calendar.WallTime;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.service.Anchor;
import io.ecomrules.core.service.Check;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.ItemTerms;
import io.ecomrules.core.service.RecordedFact;
import io.ecomrules.core.service.ServiceTerms;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.VoiceMark;
import io.ecomrules.core.service.Where;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.model.DecisionKind;
import io.ecomrules.rules.model.Literal;
import io.ecomrules.rules.model.Rule;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns what rules say about conversations into terms. */
public final class ServicePlan {

    private final InForce inForce;
    private final List<Ruled<Check>> checks = new ArrayList<>();

    private ServicePlan(InForce inForce) {
        this.inForce = inForce;
    }

    /**
     * Puts the terms together.
     *
     * @param answers the rules
     * @param lexicons the phrases
     * @param on the day
     * @return what the rules in force say
     */
    public static ServiceTerms terms(Answers answers, Lexicons lexicons, LocalDate on) {
        var items = new EnumMap<Item, ItemTerms>(Item.class);
        for (var item : Item.values()) {
            var inForce = answers.on(on, DecisionKind.SERVICE, new Inspection(item));
            items.put(item, new ServicePlan(inForce).terms(item));
        }
        return new ServiceTerms(lexicons, items);
    }

    private ItemTerms terms(Item item) {
        inForce.rules().forEach(rule -> {
            var check = check(rule);
            if (check != null) {
                checks.add(new Ruled<>(check, rule.reference()));
            }
        });
        return new ItemTerms(item, checks, applies(), worth(), inForce.refusals());
    }

    private @Nullable Check check(Rule rule) {
        var call = rule.then();
        return switch (call.name()) {
            case "mustSay" -> new Check.Say(text(rule, 0), new Where.Anywhere(), count(rule));
            case "mustSayInFirst" -> new Check.Say(text(rule, 0), new Where.FirstTurns(count(rule)), 1);
            case "mustSayInLast" -> new Check.Say(text(rule, 0), new Where.LastTurns(count(rule)), 1, enders());
            case "mustSayWithin" -> new Check.Say(text(rule, 0), new Where.FirstTime(span(rule)), 1);
            case "mustSayBeforeEnd" -> new Check.Say(text(rule, 0), new Where.LastTime(span(rule)), 1, enders());
            case "mustSayGroups" -> new Check.SayGroups(text(rule, 0), count(rule));
            case "mustNotSay" -> new Check.NotSay(text(rule, 0), 0);
            case "maySayAtMost" -> new Check.NotSay(text(rule, 0), count(rule));
            case "mustAnswer" -> answer(rule, count(rule), null);
            case "mustAnswerWithin" -> answer(rule, 0, span(rule));
            case "mustNotFollow" -> new Check.NotFollow(text(rule, 0), text(rule, 1), count(rule));
            case "mustComeFirst" -> new Check.ComeFirst(text(rule, 0), text(rule, 1));
            case "mustKeepTopic" -> new Check.KeepTopic(text(rule, 0), text(rule, 1), count(rule));
            default -> measured(rule);
        };
    }

    private @Nullable Check measured(Rule rule) {
        return switch (rule.then().name()) {
            case "firstReplyWithin" -> new Check.FirstReply(span(rule));
            case "repliesWithin" -> new Check.Reply(span(rule));
            case "silentAtMost" -> new Check.Silence(span(rule));
            case "overlapAtMost" -> new Check.Overlap(span(rule), other("overlapFrom()", 1));
            case "hangUpAfter" -> new Check.HangUp(span(rule));
            case "mustNotLeaveUnanswered" -> new Check.LastWord(names("needsNoAnswer"), names("answeredBefore"));
            case "repeatsAtMost" -> {
                var alike = inForce.term("repeatsAlikeFrom()");
                yield new Check.Repeat(
                        count(rule), alike == null ? Exact.ONE : alike.value(), other("repeatsFrom()", 1));
            }
            case "mustBeRecorded" -> recorded(rule);
            case "mustNotSound" -> new Check.Sound(constant(rule, VoiceMark.class), true);
            case "mustNotSoundIfHeard" -> new Check.Sound(constant(rule, VoiceMark.class), false);
            default -> null;
        };
    }

    private Check answer(Rule rule, int turns, @Nullable Duration within) {
        return new Check.Answer(
                constant(rule, Anchor.class), text(rule, 1), text(rule, 2), turns, within, names("answeredBefore"));
    }

    private Set<Speaker> enders() {
        return inForce.constants(Speaker.class, "lastTurnsNotIfEndedBy").stream()
                .map(Ruled::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Check recorded(Rule rule) {
        var fact = constant(rule, RecordedFact.class);
        var instead = inForce.rules("mayBeSaidInstead").values().stream()
                .filter(other -> constant(other, RecordedFact.class) == fact)
                .map(other -> text(other, 1))
                .toList();
        return new Check.Recorded(fact, instead);
    }

    private ItemTerms.Applies applies() {
        var endedBy = new EnumMap<Speaker, RuleReference>(Speaker.class);
        inForce.constants(Speaker.class, "notIfEndedBy").forEach(each -> endedBy.put(each.value(), each.rule()));
        return new ItemTerms.Applies(
                lexicons("onlyIfCustomerSaid"),
                lexicons("onlyIfAgentSaid"),
                inForce.constants(RecordedFact.class, "alsoIfRecorded"),
                endedBy,
                lexicons("unlessCustomerSaid"));
    }

    private ItemTerms.Worth worth() {
        return new ItemTerms.Worth(number("points()"), number("pointsPerHit()"), inForce.reference("veto()"));
    }

    private @Nullable Ruled<Exact> number(String subject) {
        var term = inForce.term(subject);
        return term == null ? null : new Ruled<>(term.value(), term.rule());
    }

    private int other(String subject, int otherwise) {
        var term = inForce.term(subject);
        return term == null ? otherwise : term.value().toDecimal().intValueExact();
    }

    private List<Ruled<String>> lexicons(String name) {
        return inForce.rules(name).values().stream()
                .map(rule -> new Ruled<>(text(rule, 0), rule.reference()))
                .toList();
    }

    private List<String> names(String name) {
        return lexicons(name).stream().map(Ruled::value).toList();
    }

    private static String text(Rule rule, int index) {
        return rule.then().arguments().get(index).text();
    }

    private static int count(Rule rule) {
        return rule.then().number().orElseThrow().value().intValueExact();
    }

    private static Duration span(Rule rule) {
        var length = rule.then().value(Literal.Length.class).orElseThrow();
        return ((WallTime) length.value()).duration();
    }

    private static <E extends Enum<E>> E constant(Rule rule, Class<E> type) {
        return Enum.valueOf(type, ((Literal.Constant) rule.then().arguments().get(0)).name());
    }
}

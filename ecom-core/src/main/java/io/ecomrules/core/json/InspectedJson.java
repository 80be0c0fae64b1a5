package io.ecomrules.core.json;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.service.Inspected;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Verdict;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What there is to say about a conversation as JSON, instants with the offset of the given zone. */
public final class InspectedJson {

    private static final int SCORE_SCALE = 2;

    private InspectedJson() {}

    /**
     * Writes the verdicts on one line.
     *
     * @param inspected the verdicts
     * @param nearest finds how near the conversation came to what a verdict found missing; null where nothing was
     * @param zone the zone of instants
     * @param locale the language of messages
     * @return an object
     */
    public static String write(
            Inspected inspected, Function<Verdict, @Nullable NearestMiss> nearest, ZoneId zone, Locale locale) {
        var node = JsonNodeFactory.instance.objectNode();
        node.put("id", inspected.conversation());
        node.put("agent", inspected.agent().value());
        node.put("channel", inspected.channel().code());
        var score = inspected.score();
        if (score == null) {
            node.putNull("score");
        } else {
            // Neither money nor a rate: a plain number, without an exponent.
            var rounded = score.round(SCORE_SCALE, RoundingMode.DOWN).stripTrailingZeros();
            node.put("score", new BigDecimal(rounded.toPlainString()));
        }
        var verdicts = node.putArray("verdicts");
        for (var verdict : inspected.verdicts()) {
            write(verdicts.addObject(), verdict, nearest.apply(verdict), zone);
        }
        if (!inspected.findings().isEmpty()) {
            var findings = node.putArray("findings");
            inspected.findings().forEach(finding -> findings.add(FindingJson.tree(finding, Messages.in(locale))));
        }
        return node.toString();
    }

    private static void write(ObjectNode node, Verdict verdict, @Nullable NearestMiss nearest, ZoneId zone) {
        node.put("clause", verdict.clause().value());
        node.put("status", verdict.status().code());
        node.put("confidence", verdict.confidence().code());
        node.put("final", verdict.isFinal());
        node.put("reason", verdict.reason());
        var rule = verdict.rule();
        node.put("rule", rule == null ? null : rule.name());
        var evidence = node.putArray("evidence");
        verdict.evidence().forEach(proof -> write(evidence, proof, zone));
        var absence = verdict.absence();
        if (absence != null) {
            var missing = node.putObject("missing");
            missing.put("lexicon", absence.lexicon());
            missing.put("speaker", absence.speaker().code());
            var searched = missing.putArray("searched");
            if (absence.first() >= 0) {
                searched.add(absence.first()).add(absence.last());
            }
            if (nearest != null) {
                write(missing.putObject("nearest"), nearest);
            }
        }
        if (!verdict.setAside().isEmpty()) {
            var setAside = node.putArray("setAside");
            verdict.setAside().forEach(each -> write(setAside, each, zone));
        }
    }

    private static void write(ObjectNode node, NearestMiss nearest) {
        if (nearest.turn() >= 0) {
            node.put("turn", nearest.turn());
            node.put("from", nearest.from());
            node.put("to", nearest.to());
            node.put("phrase", nearest.text());
            node.put("differs", nearest.distance());
        }
        node.put("wouldPass", nearest.phrase());
    }

    private static void write(ArrayNode array, Proof proof, ZoneId zone) {
        var node = array.addObject();
        if (proof instanceof Proof.Words words) {
            write(node, words);
        } else if (proof instanceof Proof.SetAside aside) {
            write(node, aside.words());
            node.put("because", aside.reason());
            if (aside.cue() != null) {
                write(node.putObject("cue"), aside.cue());
            }
        } else if (proof instanceof Proof.Timing timing) {
            node.put("timing", timing.what());
            if (timing.turn() >= 0) {
                node.put("turn", timing.turn());
            }
            node.put("seconds", seconds(timing.took()));
            node.put("limitSeconds", seconds(timing.limit()));
            put(node, "dueAt", timing.dueAt(), zone);
        } else if (proof instanceof Proof.Recorded recorded) {
            node.put("fact", recorded.fact().code());
            node.put("holds", recorded.holds());
        } else if (proof instanceof Proof.Sound sound) {
            node.put("voice", sound.mark().aspect().code());
            node.put("mark", sound.mark().word());
        } else if (proof instanceof Proof.Place place) {
            node.put("turn", place.turn());
            node.put("what", place.what());
        }
    }

    private static void write(ObjectNode node, Proof.Words words) {
        node.put("turn", words.turn());
        node.put("from", words.from());
        node.put("to", words.to());
        node.put("phrase", words.text());
        node.put("lexicon", words.lexicon());
        node.put("entry", words.phrase());
    }

    private static @Nullable String seconds(@Nullable Duration duration) {
        if (duration == null) {
            return null;
        }
        var seconds = BigDecimal.valueOf(duration.getSeconds()).add(BigDecimal.valueOf(duration.getNano(), 9));
        return seconds.signum() == 0 ? "0" : seconds.stripTrailingZeros().toPlainString();
    }

    private static void put(ObjectNode node, String name, @Nullable Instant instant, ZoneId zone) {
        if (instant != null) {
            node.put(name, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.ofInstant(instant, zone)));
        }
    }
}

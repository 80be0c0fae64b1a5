package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.json.StatementJson;
import io.ecomrules.core.metric.Figure;
import io.ecomrules.core.metric.Measure;
import io.ecomrules.core.metric.Metric;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.AssessmentYear;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.History;
import io.ecomrules.core.performance.MonthlyResult;
import io.ecomrules.core.performance.MonthlyResults;
import io.ecomrules.core.performance.Period;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.settlement.Deadlines;
import io.ecomrules.rules.facts.OrderAlteration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;

/** The regulation in every notation decides the same bytes: {@code src/test/resources/twins/}. */
@Tag("text")
class NotationsTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final Map<String, Ecom> OTHERS = Map.of(
            "sentences", PackOnDisk.openTwin("sentences"),
            "csv", PackOnDisk.openTwin("csv"),
            "xlsx", PackOnDisk.openTwin("xlsx"));

    private static final List<Measure> MEASURES = Stream.<Measure>concat(
                    Stream.of(Figure.values()), Stream.of(Metric.values()))
            .toList();

    /** Figures, and the coefficients of the months before. */
    record Case(Figures figures, List<String> past) {}

    @AfterContainer
    static void close() {
        BUILT_IN.close();
        OTHERS.values().forEach(Ecom::close);
    }

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void every_notation_decides_the_same_bytes(@ForAll("cases") Case generated) {
        var history = history(generated);
        var expected = StatementJson.decision(BUILT_IN.performance().settle(generated.figures(), history));

        OTHERS.forEach((notation, ecom) -> assertThat(
                        StatementJson.decision(ecom.performance().settle(generated.figures(), history)))
                .as(notation)
                .isEqualTo(expected));
    }

    @Example
    void what_is_decided_beside_settlements_is_the_same_too() {
        var on = LocalDate.of(2026, 3, 1);
        for (var ecom : OTHERS.values()) {
            for (var cycle : List.of(PeriodMonth.of(2026, 3), new AssessmentYear(YearMonth.of(2026, 4)))) {
                assertThat(dates(ecom.performance().deadlines(cycle)))
                        .isEqualTo(dates(BUILT_IN.performance().deadlines(cycle)));
            }
            for (var irreversible : new boolean[] {true, false}) {
                var alteration = new OrderAlteration(irreversible);
                assertThat(ecom.performance().review(alteration, on))
                        .isEqualTo(BUILT_IN.performance().review(alteration, on));
            }
        }
    }

    @Example
    void uploads_and_texts_are_decided_the_same_too() {
        var on = LocalDate.of(2026, 3, 1);
        var files = List.of(SampleFiles.JPEG, SampleFiles.EXE, SampleFiles.padded(SampleFiles.JPEG, 512_001));
        for (var ecom : OTHERS.values()) {
            for (var file : files) {
                var claim = UploadClaim.named("U", "a.php.jpg");
                assertThat(ecom.uploads().judge(claim, Specimen.of(file), on))
                        .isEqualTo(BUILT_IN.uploads().judge(claim, Specimen.of(file), on));
            }
            assertThat(ecom.content().screen("T", "销量第一，兼职刷单", on))
                    .isEqualTo(BUILT_IN.content().screen("T", "销量第一，兼职刷单", on));
            assertThat(ecom.content().launch(Map.of(), on))
                    .isEqualTo(BUILT_IN.content().launch(Map.of(), on));
        }
    }

    private static List<Object> dates(Deadlines deadlines) {
        var figures = deadlines.figures();
        return List.of(
                figures == null ? "none" : figures.day(),
                deadlines.computation().day(),
                deadlines.paidWith(),
                deadlines.correctionAfter());
    }

    @Provide
    Arbitrary<Case> cases() {
        var values = number().injectNull(0.15).list().ofSize(MEASURES.size());
        var past = Arbitraries.of("0.58", "0.6", "0.59999", "1.2").list().ofMaxSize(8);
        return Combinators.combine(Arbitraries.of(Post.values()), periods(), values, past)
                .as((post, period, numbers, coefficients) -> new Case(figures(post, period, numbers), coefficients));
    }

    private static Arbitrary<BigDecimal> number() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.ONE)
                        .ofScale(4),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("3000000"))
                        .ofScale(2),
                Arbitraries.of("0", "0.4", "0.6", "1", "-100").map(BigDecimal::new));
    }

    private static Arbitrary<Period> periods() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(0, 40)
                        .map(months -> PeriodMonth.of(2024, 1).plus(months)),
                Arbitraries.integers().between(2024, 2027).map(year -> new AssessmentYear(YearMonth.of(year, 4))));
    }

    private static Figures figures(Post post, Period period, List<BigDecimal> numbers) {
        var form = Figures.of(new EmployeeId("E-1"), post, period);
        for (int i = 0; i < numbers.size(); i++) {
            var measure = MEASURES.get(i);
            var number = numbers.get(i);
            if (number != null
                    && (measure.mayBeNegative() || number.signum() >= 0)
                    && (measure.mayExceedOne() || number.compareTo(BigDecimal.ONE) <= 0)) {
                form.with(measure, number);
            }
        }
        return form.build();
    }

    private static MonthlyResults history(Case generated) {
        var key = generated.figures().key();
        if (!(key.period() instanceof PeriodMonth month)) {
            return null;
        }
        var results = new ArrayList<MonthlyResult>();
        for (int i = 0; i < generated.past().size(); i++) {
            results.add(new MonthlyResult(
                    key.employee(),
                    key.post(),
                    month.plus(-1 - i),
                    Exact.parse(generated.past().get(i))));
        }
        return History.of(results).of(key.employee(), key.post());
    }
}

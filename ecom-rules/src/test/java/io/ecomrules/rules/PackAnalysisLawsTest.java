package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.analysis.PackAnalysis;
import io.ecomrules.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Gaps and overlaps are found exactly where trying every value finds them. */
class PackAnalysisLawsTest {

    /** A band over whole numbers; the values that can be told apart are those and the halves between. */
    record Band(int from, boolean fromIncluded, int to, boolean toIncluded) {

        boolean holds(double value) {
            return (fromIncluded ? value >= from : value > from) && (toIncluded ? value <= to : value < to);
        }

        String text() {
            return "sales %s %dB, sales %s %dB".formatted(fromIncluded ? ">=" : ">", from, toIncluded ? "<=" : "<", to);
        }
    }

    @Property(tries = 150)
    void overlaps_and_gaps_are_those_that_trying_finds(@ForAll("bands") List<Band> bands) throws IOException {
        var holding = IntStream.rangeClosed(-2, 14)
                .mapToDouble(half -> half / 2.0)
                .mapToLong(value ->
                        bands.stream().filter(band -> band.holds(value)).count())
                .toArray();
        boolean isDead = bands.stream()
                .anyMatch(band -> IntStream.rangeClosed(-2, 14).noneMatch(half -> band.holds(half / 2.0)));
        boolean allDead = bands.stream()
                .allMatch(band -> IntStream.rangeClosed(-2, 14).noneMatch(half -> band.holds(half / 2.0)));

        var codes = codes(bands);

        boolean isOverlapping = IntStream.range(0, holding.length).anyMatch(i -> holding[i] > 1);
        assertThat(codes.contains("bands-overlap")).isEqualTo(isOverlapping);
        assertThat(codes.contains("never-holds")).isEqualTo(isDead);
        // No band goes on for ever here, so there is a gap wherever some band holds and none overlap.
        assertThat(codes.contains("band-gap")).isEqualTo(!isOverlapping && !allDead);
    }

    @Provide
    Arbitrary<List<Band>> bands() {
        var number = Arbitraries.integers().between(0, 6);
        var flag = Arbitraries.of(true, false);
        return Combinators.combine(number, flag, number, flag)
                .as(Band::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .uniqueElements();
    }

    private static List<String> codes(List<Band> bands) throws IOException {
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < bands.size(); i++) {
            rules.append("""
                    rule "档%d" @clause("PAY-1") @from("2026-01-01") @title("试验")
                    when Scope( post == Post.DESIGNER ) Achievement( %s ) then outcome.rate( 0.01 ); end
                    """.formatted(i, bands.get(i).text()));
        }
        var folder = Files.createTempDirectory("bands");
        try {
            PackOnDisk.overBuiltIn(folder).with("x.drl", rules.toString());
            return PackAnalysis.of(RulePack.open(folder), RulePack.builtIn()).stream()
                    .map(Problem::code)
                    .distinct()
                    .toList();
        } finally {
            for (var name : List.of("x.drl", "pack.properties")) {
                Files.delete(folder.resolve(name));
            }
            Files.delete(Path.of(folder.toString()));
        }
    }
}

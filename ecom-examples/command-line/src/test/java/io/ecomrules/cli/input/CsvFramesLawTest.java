package io.ecomrules.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Cutting a file into records must find the same records on the same lines as a reader of the whole file does. */
@Tag("text")
class CsvFramesLawTest {

    private record Located(long line, List<String> fields) {}

    @Property(tries = 3_000)
    void records_and_lines_are_those_of_the_csv_library(@ForAll("csv") String csv) {
        var expected = new ArrayList<Located>();
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(csv)) {
            for (CsvRecord each : reader) {
                expected.add(new Located(each.getStartingLineNumber(), each.getFields()));
            }
        } catch (de.siegmar.fastcsv.reader.CsvParseException broken) {
            // What comes behind a fault is read by us alone; the records before it must agree.
            assertThat(ours(csv).subList(0, expected.size())).isEqualTo(expected);
            return;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        assertThat(ours(csv)).isEqualTo(expected);
    }

    @Property
    void a_header_and_rows_are_never_lost_between_broken_records(@ForAll("lines") List<String> broken) {
        var csv = "employee,post\n" + String.join("\nE-1,designer\n", broken) + "\nE-1,designer\n";
        var found = ours(csv).stream()
                .filter(each -> each.fields().equals(List.of("E-1", "designer")))
                .count();

        assertThat(found).isEqualTo(broken.size());
    }

    @Provide
    Arbitrary<String> csv() {
        return Arbitraries.strings()
                .withChars('a', '"', ',', '\n', '\r', ' ', '中', ';')
                .ofMaxLength(24);
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of("\"a\"b,c", "a,\"b\"c", "x", "a,b,c,d", "\"\"\"\",", "a\"b,c", "\"a\"\"b\"c\"d,")
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    private static List<Located> ours(String csv) {
        var found = new ArrayList<Located>();
        var frames = new CsvFrames(csv.getBytes(UTF_8), ',');
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                found.add(new Located(frame.line(), List.of(frame.problem().code())));
            } else if (!frame.text().isEmpty()) {
                try {
                    found.add(new Located(
                            frame.line(),
                            CsvReader.builder().ofSingleCsvRecord(frame.text()).getFields()));
                } catch (de.siegmar.fastcsv.reader.CsvParseException stray) {
                    found.add(new Located(frame.line(), List.of("stray")));
                }
            }
        }
        return found;
    }
}

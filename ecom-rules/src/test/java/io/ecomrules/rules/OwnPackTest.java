package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack of one's own: copied from the built-in one, kept in a folder or a zip, following the built-in rules or not. */
@Tag("text")
class OwnPackTest {

    private static final String RATES = "commission-monthly.drl";
    private static final String PROPERTIES =
            "id=own\nversion=1\ntitle=自有\neffective-from=2010-01-01\nextends=builtin\n";

    @TempDir
    private Path temporary;

    @Test
    void a_copy_of_the_built_in_pack_is_sound_and_gives_cause_for_advice_on_passwords_only() {
        var copy = copy();

        var report = Ecom.check(copy);

        assertThat(report.problems()).hasSize(4).allMatch(PasswordAdviceTest::isOfNist);
        assertThat(report.isSound()).isTrue();
        assertThat(copy.resolve("pack.properties"))
                .content(StandardCharsets.UTF_8)
                .contains("id=our-rules");
        assertThat(copy.resolve(RATES)).content(StandardCharsets.UTF_8).isEqualTo(PackOnDisk.builtIn(RATES));
    }

    @Test
    void a_copy_is_written_into_an_empty_folder_only() throws IOException {
        Files.writeString(temporary.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> Ecom.copyBuiltIn(temporary, Notation.DRL))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("folder-not-empty"));
        assertThat(temporary).isDirectoryNotContaining("glob:**.drl");
    }

    @Test
    void where_a_file_stands_in_the_way_of_the_folder_nothing_is_written() throws IOException {
        var file = Files.writeString(temporary.resolve("own"), "mine");

        assertThatThrownBy(() -> Ecom.copyBuiltIn(file, Notation.DRL))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("unwritable-folder"));
        assertThat(file).content(StandardCharsets.UTF_8).isEqualTo("mine");
    }

    @Test
    void when_the_built_in_rules_move_on_under_a_copy_it_is_told_which() throws IOException {
        var copy = copy();
        var text = PackOnDisk.builtIn(RATES);
        // As if the copy had been made while the rate was another, one rule was not there yet and one still was.
        var before = text.replace("outcome.rate( 0.015 )", "outcome.rate( 0.012 )")
                .replace("rule \"客服·月度提成比例\"", "rule \"客服·旧比例\"");
        Files.write(copy.resolve("copied-from.zip"), zip(Map.of(RATES, before), StandardCharsets.UTF_8));
        try (var files = Files.walk(copy)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (!List.of(RATES, "pack.properties", "copied-from.zip")
                        .contains(file.getFileName().toString())) {
                    Files.delete(file);
                }
            }
        }
        Files.writeString(copy.resolve("pack.properties"), PROPERTIES);

        var report = Ecom.check(copy);

        assertThat(report.isSound()).isTrue();
        assertThat(report.problems())
                .extracting(
                        Problem::code, Problem::level, each -> each.parameters().get("rule"))
                .containsExactlyInAnyOrder(
                        tuple("builtin-rule-changed", Problem.Level.ADVICE, "运营·月度提成比例"),
                        tuple("builtin-rule-added", Problem.Level.ADVICE, "客服·月度提成比例"),
                        tuple("builtin-rule-removed", Problem.Level.ADVICE, "客服·旧比例"));
        assertThat(report.problems())
                .filteredOn(each -> each.code().equals("builtin-rule-changed"))
                .singleElement()
                .satisfies(each -> assertThat(each.parameters().get("before")).contains("rate(0.012)"))
                .satisfies(each -> assertThat(each.parameters().get("now")).contains("rate(0.015)"));
    }

    @Test
    void rules_that_follow_the_built_in_pack_are_not_reported() throws IOException {
        var before = PackOnDisk.builtIn(RATES).replace("outcome.rate( 0.015 )", "outcome.rate( 0.012 )");
        var discipline = PackOnDisk.builtIn("discipline.drl");
        var folder = PackOnDisk.overBuiltIn(temporary)
                .with("discipline.drl", discipline)
                .with(
                        "copied-from.zip",
                        zip(Map.of(RATES, before, "discipline.drl", discipline), StandardCharsets.UTF_8))
                .folder();

        assertThat(Ecom.check(folder).problems()).isEmpty();
    }

    @Test
    void a_copy_that_cannot_be_compared_serves_all_the_same() throws IOException {
        var copy = copy();
        Files.write(copy.resolve("copied-from.zip"), new byte[] {'P', 'K', 0});

        var report = Ecom.check(copy);

        assertThat(report.isSound()).isTrue();
        assertThat(report.problems())
                .filteredOn(problem -> !PasswordAdviceTest.isOfNist(problem))
                .extracting(Problem::code)
                .containsExactly("unreadable-copy");
    }

    @Test
    void what_a_pack_was_copied_from_is_no_part_of_its_digest() throws IOException {
        var copy = copy();
        var digest = digest(copy);
        Files.delete(copy.resolve("copied-from.zip"));

        assertThat(digest(copy)).isEqualTo(digest);
    }

    @Test
    void a_zip_may_hold_the_files_or_the_folder_with_the_files() throws IOException {
        var text = PackOnDisk.builtIn(RATES).replace("outcome.rate( 0.015 )", "outcome.rate( 0.012 )");
        var plain = Map.of("pack.properties", PROPERTIES, RATES, text);
        var inFolder = Map.of("规则/pack.properties", PROPERTIES, "规则/" + RATES, text);
        var folder = PackOnDisk.overBuiltIn(temporary.resolve("folder"))
                .with("pack.properties", PROPERTIES)
                .with(RATES, text)
                .folder();

        assertThat(digest(Files.write(temporary.resolve("a.zip"), zip(plain, StandardCharsets.UTF_8))))
                .isEqualTo(digest(folder))
                .isEqualTo(digest(Files.write(temporary.resolve("b.zip"), zip(inFolder, StandardCharsets.UTF_8))));
        assertThat(digest(Files.write(temporary.resolve("c.zip"), zip(inFolder, Charset.forName("GBK")))))
                .isEqualTo(digest(folder));
    }

    @Test
    void a_file_that_is_no_zip_is_no_pack() throws IOException {
        var file = Files.writeString(temporary.resolve("rates.drl"), PackOnDisk.builtIn(RATES));

        assertThat(Ecom.check(file).problems()).extracting(Problem::code).containsExactly("damaged-pack");
    }

    @Test
    void what_editors_and_file_managers_leave_behind_is_no_part_of_a_pack() throws IOException {
        var copy = copy();
        var digest = digest(copy);
        Files.writeString(copy.resolve("~$rates.xlsx"), "lock");
        Files.writeString(copy.resolve(".hidden.drl"), "x");
        Files.createDirectories(copy.resolve("__MACOSX"));
        Files.writeString(copy.resolve("__MACOSX/rates.drl"), "x");

        assertThat(digest(copy)).isEqualTo(digest);
    }

    private Path copy() {
        var folder = temporary.resolve("copy");
        Ecom.copyBuiltIn(folder, Notation.DRL);
        return folder;
    }

    private static String digest(Path pack) {
        try (var ecom = Ecom.open(pack)) {
            return ecom.pack().sha256();
        }
    }

    private static byte[] zip(Map<String, String> files, Charset names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

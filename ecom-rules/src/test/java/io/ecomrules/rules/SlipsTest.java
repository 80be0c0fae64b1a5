package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.InMemoryJournal;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.serving.Approval;
import io.ecomrules.rules.serving.Gate;
import io.ecomrules.rules.serving.Reload;
import io.ecomrules.rules.serving.RuleService;
import io.ecomrules.rules.simulation.GateLimits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What happens to somebody from HR who copies the rules and changes a percentage: in each notation it serves after an approval, and each
 * ordinary slip of the pen is answered where it stands.
 */
@Tag("text")
class SlipsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Notation.class)
    void a_changed_percentage_is_seen_approved_and_paid_and_the_journal_says_why(Notation notation) throws IOException {
        Ecom.copyBuiltIn(folder, notation);
        var figures = Figures.of(EmployeeId.of("E-1"), Post.STORE_OPERATOR, PeriodMonth.of(2026, 3))
                .sales("100000", "100000")
                .profit("1", "1")
                .build();
        var journal = new InMemoryJournal();
        try (var service = RuleService.of(Ecom.open(folder))
                .journal(journal)
                .gate(new Gate(GateLimits.NOTHING, () -> List.of(figures)))
                .start("陈宜")) {
            switch (notation) {
                case DRL -> edit(notation, "outcome.rate( 0.015 )", "outcome.rate( 0.018 )");
                case SENTENCES -> edit(notation, "提成比例为 1.5%", "提成比例为 1.8%");
                case CSV -> edit(notation, "1.5%", "1.8%");
                case XLSX -> edit(notation, "<v>0.015</v>", "<v>0.018</v>");
            }
            var asked = service.reload(folder, "王思");
            assertThat(asked.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            var proposal = Objects.requireNonNull(asked.proposal());
            assertThat(proposal.impacts().get(0).effects()).singleElement().satisfies(effect -> {
                assertThat(effect.people()).isEqualTo(1);
                assertThat(effect.perMonth()).extracting(Moneys::number).hasToString("[300.00]");
            });
            service.approve(new Approval(proposal.pack().sha256(), "陈宜", "预算已批"));

            var statement = service.ecom().performance().settle(figures);
            assertThat(Said.pay(statement)).isEqualTo("CNY 1800.00");
            assertThat(statement.pack()).isEqualTo(proposal.pack());
        }
        var entry = journal.entries().get(2);
        assertThat(entry.pack()).isEqualTo(journal.services().get(1).pack());
        assertThat(entry.approvedBy()).isEqualTo("陈宜");
        assertThat(entry.changes()).singleElement().asString().contains("1.5% → 1.8%");
    }

    /** Slip, what stands there, what is written instead, the code that answers, and the line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing quote        | rule \"运营·月度提成比例\" | rule \"运营·月度提成比例   | unfinished-text      | 20",
                "full-width colon     | post == Post.STORE_OPERATOR | post：Post.STORE_OPERATOR | colon-for-equals     | 25",
                "wrong post           | post == Post.STORE_OPERATOR | post == Post.STORE_OPERTOR | unknown-constant   | 25",
                "percent forgotten    | outcome.rate( 0.015 )     | outcome.rate( 1.8 )        | share-above-one      | 27",
                "percent of one       | outcome.rate( 0.015 )     | outcome.rate( 1 )          | rate-of-everything   | 27",
                "deleted then         | then⏎    outcome          | outcome                    | missing-then         | 26",
                "letters for zeros    | outcome.rate( 0.015 )     | outcome.rate( O.O15 )      | letter-in-number     | 27",
                "percent sign         | outcome.rate( 0.015 )     | outcome.rate( 1.8% )       | percent-in-rule      | 27",
                "deleted end          | 0.015 );⏎end             | 0.015 );                   | missing-end          | 27",
                "letter O for zero    | outcome.rate( 0.015 )     | outcome.rate( O.018 )      | letter-in-number     | 27",
                "space in the number  | outcome.rate( 0.015 )     | outcome.rate( 0. 018 )     | malformed-number     | 27",
                "day before month     | @from(\"2010-01-01\")     | @from(\"01-07-2026\")      | malformed-date       | 21",
                "end before beginning | @from(\"2010-01-01\")     | @from(\"2026-07-01\") @until(\"2026-01-01\") | until-not-after-from | 20"
            })
    void a_slip_in_DRL_is_answered_where_it_stands(String slip, String written, String instead, String code, int line)
            throws IOException {
        answered(Notation.DRL, slip, written, instead, code, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing quote        | 规则「运营·月度提成比例」 | 规则「运营·月度提成比例   | unfinished-text       | 14",
                "no opening quote     | 规则「运营·月度提成比例」 | 规则运营·月度提成比例」  | unopened-text         | 14",
                "no colon             | 依据：PAY-1             | 依据 PAY-1              | missing-colon        | 15",
                "percent of one       | 提成比例为 1.5%         | 提成比例为 1            | rate-of-everything   | 23",
                "blank in the number  | 提成比例为 1.5%         | 提成比例为 1 5%         | blank-in-number      | 23",
                "wrong post           | 岗位是运营              | 岗位是运莹              | unknown-value        | 20",
                "percent forgotten    | 提成比例为 1.5%         | 提成比例为 1.8          | share-above-one      | 23",
                "full-width percent   | 提成比例为 1.5%         | 提成比例为 1.8％        | full-width-digits    | 23",
                "deleted end          | 那么⏎    提成比例为 1.5% | 提成比例为 1.8%        | missing-then         | 22",
                "letter O for zero    | 提成比例为 1.5%         | 提成比例为 O.5%         | letter-in-number     | 23",
                "characters           | 提成比例为 1.5%         | 提成比例为百分之一点八  | unreadable-number    | 23",
                "unknown sentence     | 提成比例为 1.5%         | 提成的比例是 1.8%       | unknown-sentence     | 23",
                "day before month     | 生效：2010-01-01        | 生效：01-07-2026        | malformed-date       | 18",
                "end before beginning | 生效：2010-01-01        | 生效：2026-07-01⏎  停用：2026-01-01 | until-not-after-from | 14"
            })
    void a_slip_in_sentences_is_answered_where_it_stands(
            String slip, String written, String instead, String code, int line) throws IOException {
        answered(Notation.SENTENCES, slip, written, instead, code, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "missing quote        | 提成,运营·月度提成比例  | 提成,\"运营·月度提成比例 | damaged-csv          | 3",
                "wrong post           | ,运营,月度              | ,运莹,月度              | unknown-value        | 3",
                "percent forgotten    | ,1.5%,                  | ,1.8,                   | share-above-one      | 3",
                "full-width percent   | ,1.5%,                  | ,1.8％,                 | full-width-digits    | 3",
                "blank in the number  | ,1.5%,                  | ,1 5%,                  | blank-in-number      | 3",
                "emptied cell         | ,1.5%,                  | ,,                      | empty-cell           | 3",
                "letter O for zero    | ,1.5%,                  | ,O.5%,                  | letter-in-number     | 3",
                "unknown setting      | 提成比例,,1.5%          | 提成率,,1.8%            | unknown-setting      | 3",
                "unknown column       | ,数值,                  | ,数值(元),              | unknown-column-of-rules | 1",
                "day before month     | ,2010-01-01,,运营       | ,01-07-2026,,运营       | malformed-date       | 3",
                "end before beginning | ,2010-01-01,,运营       | ,2026-07-01,2026-01-01,运营 | until-not-after-from | 3"
            })
    void a_slip_in_a_table_is_answered_in_its_cell(String slip, String written, String instead, String code, int line)
            throws IOException {
        answered(Notation.CSV, slip, written, instead, code, line);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<t xml:space=\"preserve\">运营</t>; <t>运莹</t>; unknown-value",
                "<v>0.015</v>; <v>1.8</v>; share-above-one",
                "<c s=\"2\"><v>0.015</v></c>; <c t=\"inlineStr\"><is><t>O.5%</t></is></c>; letter-in-number",
                "<c s=\"2\"><v>0.015</v></c>; <c/>; empty-cell",
                "<c s=\"2\"><v>0.015</v></c>; <c s=\"2\"><f>0.01+0.005</f><v>0.015</v></c>; formula-in-table",
                "<c s=\"2\"><v>0.015</v></c>; <c t=\"e\"><v>#REF!</v></c>; error-in-cell"
            })
    void a_slip_in_a_workbook_is_answered_in_its_cell(String written, String instead, String code) throws IOException {
        Ecom.copyBuiltIn(folder, Notation.XLSX);
        edit(Notation.XLSX, written, instead);

        var problems = problems();

        assertThat(problems)
                .filteredOn(problem -> problem.code().equals(code))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place()).matches("commission-monthly\\.xlsx:[^!]+![A-Z]+3"));
    }

    @ParameterizedTest
    @EnumSource(value = Notation.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void a_rule_that_is_there_twice_is_told_with_the_place_of_the_other(Notation notation) throws IOException {
        Ecom.copyBuiltIn(folder, notation);
        var file = file(notation);
        var text = Files.readString(file, StandardCharsets.UTF_8);
        var rule = switch (notation) {
            case DRL -> text.substring(text.indexOf("rule \"运营"), text.indexOf("rule \"客服"));
            case SENTENCES -> text.substring(text.indexOf("规则「运营"), text.indexOf("规则「客服"));
            default -> text.substring(text.indexOf("提成,运营"), text.indexOf("提成,客服"));
        };
        Files.writeString(file, text + rule, StandardCharsets.UTF_8);

        assertThat(problems())
                .filteredOn(problem -> problem.code().equals("duplicate-rule"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.parameters().get("first"))
                        .startsWith(file.getFileName().toString()));
    }

    @ParameterizedTest
    @EnumSource(value = Notation.class, mode = EnumSource.Mode.EXCLUDE, names = "XLSX")
    void a_file_that_was_saved_in_the_wrong_encoding_is_recognised(Notation notation) throws IOException {
        Ecom.copyBuiltIn(folder, notation);
        var file = file(notation);
        Files.write(
                file,
                Files.readString(file, StandardCharsets.UTF_8)
                        .replace("\uFEFF", "")
                        .getBytes(Charset.forName("GBK")));

        assertThat(problems()).extracting(Problem::code).contains("gbk-file");
    }

    @Test
    void tabs_blanks_and_full_width_signs_where_they_do_no_harm_change_nothing() throws IOException {
        Ecom.copyBuiltIn(folder, Notation.SENTENCES);
        var digest = meaning();
        edit(Notation.SENTENCES, "  生效：2010-01-01\n  如果\n    岗位是运营", "\t生效: 2010-01-01\n\u3000如果：\n\t岗位是 运营。");

        assertThat(meaning()).isEqualTo(digest);
    }

    private String meaning() {
        try (var builtIn = Ecom.builtIn();
                var own = Ecom.open(folder)) {
            return own.changesSince(builtIn).toString();
        }
    }

    private void answered(Notation notation, String slip, String written, String instead, String code, int line)
            throws IOException {
        Ecom.copyBuiltIn(folder, notation);
        edit(notation, written.strip().replace("⏎", "\n"), instead.strip().replace("⏎", "\n"));

        var problems = problems();

        assertThat(problems).as(slip).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(code.strip());
            assertThat(problem.file()).isEqualTo(file(notation).getFileName().toString());
            assertThat(problem.line()).isEqualTo(line);
            assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(problem)).containsPattern(HAN);
        });
    }

    private List<Problem> problems() {
        var report = Ecom.check(folder);
        assertThat(report.isSound()).isFalse();
        return report.problems();
    }

    private Path file(Notation notation) {
        return folder.resolve("commission-monthly" + notation.ending());
    }

    /** Changes the operators' rule, which is the second one of its file. */
    private void edit(Notation notation, String written, String instead) throws IOException {
        var file = file(notation);
        if (notation == Notation.XLSX) {
            Files.write(file, edited(Files.readAllBytes(file), written, instead));
            return;
        }
        var text = Files.readString(file, StandardCharsets.UTF_8);
        int rule = Math.max(0, text.indexOf("运营·月度提成比例") - 10);
        int at = text.indexOf(written, written.startsWith(",数值") ? 0 : rule);
        assertThat(at).as(written).isNotNegative();
        Files.writeString(
                file, text.substring(0, at) + instead + text.substring(at + written.length()), StandardCharsets.UTF_8);
    }

    private static byte[] edited(byte[] workbook, String written, String instead) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(workbook));
                var out = new ZipOutputStream(bytes)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(text.replace(written, instead).getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}

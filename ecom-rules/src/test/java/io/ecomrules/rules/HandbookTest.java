package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.rules.handbook.Handbook;
import io.ecomrules.rules.model.DecisionKind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The handbook says what the rules say. */
@Tag("text")
class HandbookTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_handbook_in_the_documentation_is_that_of_the_built_in_rules(String tag) throws IOException {
        var file = DOCS.resolve("handbook." + tag + ".md");
        var written = builtIn(tag).markdown();
        if (Boolean.getBoolean("ecom.write-docs")) {
            Files.write(file, written.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n"))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void every_rule_stands_in_it_with_its_clause_and_place(String tag) {
        var handbook = builtIn(tag);
        try (var ecom = Ecom.builtIn()) {
            for (var kind : DecisionKind.values()) {
                for (var rule :
                        Objects.requireNonNull(ecom.rules().rules().get(kind)).all()) {
                    var place = rule.name() + " (" + rule.at().file() + ":"
                            + rule.at().line() + ")";
                    assertThat(handbook.html()).contains(place, ">" + rule.clause() + "<");
                    assertThat(handbook.markdown()).contains(place, "### " + rule.clause());
                }
            }
        }
    }

    @Test
    void PAY_1_the_number_in_force_on_the_day_is_the_present_one_and_the_others_are_listed_apart() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package commission
                rule "运营·下半年" @clause("PAY-1") @from("2026-07-01") @title("下半年的比例")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.018 ); end
                """);
        try (var ecom = pack.open()) {
            var before = ecom.handbook(Locale.SIMPLIFIED_CHINESE, DAY).markdown();
            var after = ecom.handbook(Locale.SIMPLIFIED_CHINESE, LocalDate.of(2026, 7, 1))
                    .markdown();

            assertThat(before.indexOf("1.5%")).isLessThan(before.indexOf("1.8%"));
            assertThat(before.substring(before.indexOf("1.5%"), before.indexOf("1.8%")))
                    .contains("以前和以后的数字");
            assertThat(after.indexOf("1.8%")).isLessThan(after.indexOf("1.5%"));
            assertThat(after.substring(after.indexOf("1.8%"), after.indexOf("1.5%")))
                    .contains("以前和以后的数字");
        }
    }

    @Test
    void a_changed_number_changes_the_handbook() {
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("discipline.drl", "outcome.lowBelow( 0.6 )", "outcome.lowBelow( 0.55 )")
                .open()) {
            assertThat(ecom.handbook(Locale.ENGLISH, DAY).html()).contains(">0.55</td>");
            assertThat(builtIn("en").html()).doesNotContain(">0.55</td>").contains(">0.6</td>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void the_page_is_well_formed_and_every_entry_of_the_contents_leads_somewhere(String tag) throws Exception {
        var html = builtIn(tag).html();
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        var reader = factory.createXMLStreamReader(new StringReader(html));
        int elements = 0;
        while (reader.hasNext()) {
            if (reader.next() == javax.xml.stream.XMLStreamConstants.START_ELEMENT) {
                elements++;
            }
        }
        assertThat(elements).isGreaterThan(500);
        assertThat(html).doesNotContain("src=", "http://localhost", "@import");
        Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(html)
                .results()
                .forEach(link -> assertThat(html).contains("id=\"" + link.group(1) + "\""));
    }

    @Test
    void what_rules_say_is_text_and_never_markup() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package commission
                rule "甲|`<b>" @clause("PAY-1") @from("2026-07-01") @title("<script>alert(1)</script> | # *a* [b](c)")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.018 ); end
                """);
        try (var ecom = pack.open()) {
            var handbook = ecom.handbook(Locale.SIMPLIFIED_CHINESE, DAY);

            assertThat(handbook.html()).doesNotContain("<script", "<b>").contains("&lt;script&gt;");
            assertThat(handbook.markdown())
                    .doesNotContainPattern("(?<!\\\\)<script")
                    .doesNotContain("[b](c)")
                    .contains("\\<script\\>alert(1)\\</script\\> \\| \\# \\*a\\* \\[b\\](c)");
        }
    }

    @Test
    void English_readers_read_English_but_for_the_names_of_rules_and_what_rules_quote() {
        var han = Pattern.compile("\\p{IsHan}");
        var quoted = Pattern.compile("“[^”]*”");
        for (var line : builtIn("en").markdown().lines().toList()) {
            var cells = List.of(line.split(" \\| ", -1));
            assertThat(cells.subList(0, cells.size() > 1 ? cells.size() - 1 : 1))
                    .as(line)
                    .allSatisfy(
                            cell -> assertThat(han.matcher(quoted.matcher(cell).replaceAll(""))
                                            .find())
                                    .isFalse());
        }
    }

    @Test
    void the_same_pack_and_day_give_the_same_bytes() {
        assertThat(builtIn("zh-CN")).isEqualTo(builtIn("zh-CN"));
    }

    @Test
    void before_the_pack_takes_effect_nothing_is_in_force() {
        try (var ecom = Ecom.builtIn()) {
            assertThat(ecom.handbook(Locale.ENGLISH, LocalDate.of(2009, 12, 31)).markdown())
                    .contains("No rule is in force on 2009-12-31.");
        }
    }

    private static Handbook builtIn(String tag) {
        try (var ecom = Ecom.builtIn()) {
            return ecom.handbook(Locale.forLanguageTag(tag), DAY);
        }
    }
}

package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports escape everything that came from outside. */
@Tag("text")
class HostileInputTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nothing_from_outside_becomes_an_element_an_attribute_or_a_style(String language) {
        var report = write(language);

        assertThat(report.pages()).hasSize(7);
        for (var name : report.pages()) {
            var page = report.page(name);
            assertThat(page.select("script, img, iframe, object, link, base, form, svg"))
                    .as(name)
                    .isEmpty();
            assertThat(page.select("style")).as(name).hasSize(1);
            assertThat(page.select("style").first().data()).isEqualToIgnoringWhitespace(ChartStyle.sheet());
            for (Element element : page.getAllElements()) {
                assertThat(element.attributes().asList())
                        .as(name)
                        .allSatisfy(attribute -> assertThat(attribute.getKey())
                                .doesNotStartWith("on")
                                .isNotEqualTo("x"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everything_from_outside_can_be_read_as_it_was(String language) {
        var report = write(language);

        assertThat(report.page("index.html").text())
                .contains("<script>alert(1)</script>")
                .contains("{{ page.pack }}")
                .contains("../../../etc/passwd")
                .contains("👩👧 </style><img src=x>");
        var person = report.pages().stream()
                .filter(name -> name.contains("etc"))
                .findFirst()
                .orElseThrow();
        assertThat(report.page(person).text()).contains(HostileStatements.SCRIPT, HostileStatements.EMOJI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void marks_that_turn_the_direction_of_writing_become_visible(String language) {
        var report = write(language);

        for (var name : report.pages()) {
            assertThat(report.text(name)).as(name).doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u200E\u200F]");
        }
        assertThat(report.page("index.html").text()).contains("[U+202E]tfel-ot-thgir[U+2066]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void no_file_leaves_the_folder(String language) {
        assertThat(write(language).files().keySet())
                .hasSize(3 + 2 * 6)
                .allSatisfy(name -> assertThat(name).matches("(?:people|records)/[^/\\\\]+|[a-z]+\\.[a-z]+"));
        assertThat(folder.getParent().resolve("etc")).doesNotExist();
    }

    private ReportFolder write(String language) {
        var policy = ECOM.performance();
        return ReportFolder.write(
                folder.resolve("out"), HostileStatements.settle(policy), policy, Locale.forLanguageTag(language));
    }
}

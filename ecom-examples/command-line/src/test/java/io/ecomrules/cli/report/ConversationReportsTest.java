package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Ending;
import io.ecomrules.core.service.Item;
import io.ecomrules.core.service.NearestMiss;
import io.ecomrules.core.service.Proof;
import io.ecomrules.core.service.Speaker;
import io.ecomrules.core.service.Turn;
import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of conversations. */
@Tag("text")
class ConversationReportsTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String HOSTILE =
            "<script>alert(1)</script>\" onmouseover=\"alert(2)\" </style>{{ page }} \u202Eabc\u2066 \ud800 \u0007";

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void SVC_12_the_words_are_marked_at_their_exact_place_behind_emoji_too() {
        var judged = judged("C-1", customer("在吗"), agent("😅👩‍👧这个你自己看，好的"));

        var said = page(judged).select("#t2 p.said").first();

        assertThat(said.select("mark.fail").eachText()).containsExactly("你自己看");
        assertThat(text(said)).isEqualTo("😅👩‍👧这个你自己看，好的");
        assertThat(said.select("a.ref.fail").eachText()).contains("SVC-12");
        assertThat(said.select("a.ref.fail").first().attr("href")).isEqualTo("#c-SVC-12");
    }

    @Test
    void every_word_that_proves_something_is_marked_and_the_text_is_whole() {
        var judged = judged(
                "C-1",
                customer("收到就碎了，是不是不归你们管"),
                agent("我们没有说过不归我管。您自己看，难道你没看到吗？说了多少遍了"),
                agent("加我微信，别在这拍。您说“说了多少遍”？"));
        var page = page(judged);

        for (var verdict : judged.inspected().verdicts()) {
            for (var proof : verdict.evidence()) {
                if (proof instanceof Proof.Words words) {
                    var said =
                            page.select("#t" + (words.turn() + 1) + " p.said").first();
                    assertThat(marked(said, words.from(), words.to()))
                            .as(words.toString())
                            .isTrue();
                }
            }
        }
        for (int i = 0; i < judged.conversation().turns().size(); i++) {
            assertThat(text(page.select("#t" + (i + 1) + " p.said").first()))
                    .isEqualTo(judged.conversation().turns().get(i).text());
        }
    }

    @Test
    void what_was_found_and_does_not_count_is_shown_otherwise_and_with_its_reason() {
        var page = page(judged("C-1", customer("你好"), agent("您好，我们没有说过不归我管。")));

        assertThat(page.select("#t2 mark.fail")).isEmpty();
        assertThat(page.select("#t2 mark.aside").text()).isEqualTo("不归我管");
        assertThat(page.select("#t2 a.ref.aside").eachText()).contains("SVC-12 不算");
        assertThat(page.select("#c-SVC-12 .proofs.aside").text()).contains("不归我管", "前面有", "否定");
    }

    @Test
    void SVC_1_what_is_missing_is_told_with_where_it_was_sought_and_what_would_pass() {
        var page = page(judged("C-1", customer("在吗"), agent("欢迎光"), agent("有的"), agent("您好")));

        var missing = page.select("#c-SVC-1 dl.missing").text();
        assertThat(missing).contains("问候语", "客服的话，#2 至 #3", "#2 欢迎", "把“欢迎”说成“欢迎来”，差 1 个字");
        assertThat(page.select("#t2 mark.near").text()).isEqualTo("欢迎");
    }

    @Test
    void the_customers_words_are_never_marked_as_a_fault() {
        var page = page(judged("C-1", customer("我收到就碎了，说了多少遍了，你自己看"), agent("您好，你自己看")));

        assertThat(page.select(".customer mark.fail, .customer mark.doubt")).isEmpty();
        assertThat(page.select(".agent mark.fail")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void nothing_from_outside_becomes_an_element_an_attribute_or_a_style(String language) {
        write(language, judged(HOSTILE, customer(HOSTILE), agent(HOSTILE + "说了多少遍" + HOSTILE)));

        for (var page : List.of(read("index.html"), read("conversations/" + onlyPage()))) {
            assertThat(page.select("script, img, iframe, object, link, base, form, svg"))
                    .isEmpty();
            assertThat(page.select("style")).hasSize(1);
            assertThat(page.html())
                    .doesNotContainPattern("[\u202A-\u202E\u2066-\u2069\u0007\ud800-\udbff](?![\udc00-\udfff])");
            assertThat(page.getAllElements())
                    .allSatisfy(element -> assertThat(element.attributes().asList())
                            .allSatisfy(
                                    attribute -> assertThat(attribute.getKey()).doesNotStartWith("on")));
            assertThat(page.text()).contains("<script>alert(1)</script>", "[U+202E]", "[U+D800]", "[U+0007]");
        }
    }

    @Test
    void conversations_of_the_same_number_or_of_numbers_that_differ_in_case_do_not_share_a_page() throws IOException {
        write(
                "zh-CN",
                judged("C-1"),
                judged("C-1"),
                judged("c-1"),
                judged("../../etc/passwd"),
                judged("\ud800"),
                judged("\ud801"));

        try (var pages = Files.list(folder.resolve("conversations"))) {
            assertThat(pages).hasSize(6);
        }
        assertThat(folder.getParent().resolve("etc")).doesNotExist();
        assertThat(read("index.html").select("table.all tbody a"))
                .hasSize(6)
                .allSatisfy(link -> assertThat(
                                folder.resolve(java.net.URLDecoder.decode(link.attr("href"), StandardCharsets.UTF_8)))
                        .exists());
    }

    @Test
    void the_index_puts_the_lowest_score_first_and_one_without_a_score_last() {
        write(
                "en",
                judged("good", customer("在吗"), agent("您好，欢迎光临"), agent("感谢光临，再见")),
                judged("nobody"),
                judged("bad", customer("在吗"), agent("自己看")));

        var rows = read("index.html").select("table.all tbody tr");

        assertThat(rows.stream().map(row -> row.select("th").text())).containsExactly("bad", "good", "nobody");
        assertThat(rows.get(0).select(".chip.fail").eachText()).anyMatch(text -> text.startsWith("SVC-1 "));
        assertThat(rows.get(2).select("td.pay").text()).isEqualTo("–");
    }

    @Test
    void a_folder_of_other_conversations_is_not_mixed_with_these() {
        write("zh-CN", judged("C-9"));

        assertThatThrownBy(() -> ConversationReports.write(
                        folder, List.of(judged("C-1")), ECOM.pack(), ZONE, Locale.SIMPLIFIED_CHINESE))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(problem -> problem.code())
                                .containsExactly("report-folder-in-use"));
    }

    @Test
    void a_page_needs_nothing_from_elsewhere_and_has_colours_for_the_dark() {
        var text = page(judged("C-1", customer("在吗"), agent("你自己看"))).html();

        assertThat(text).contains("prefers-color-scheme: dark", "@media print").doesNotContain("http://", "https://");
    }

    private static Turn customer(String text) {
        return Turn.of(Speaker.CUSTOMER, text);
    }

    private static Turn agent(String text) {
        return Turn.of(Speaker.AGENT, text);
    }

    private static JudgedConversation judged(String id, Turn... turns) {
        var conversation = new Conversation(
                id, Channel.ONLINE, new EmployeeId("E-1"), null, List.of(turns), Ending.UNKNOWN.by(Speaker.AGENT));
        var policy = ECOM.service();
        var inspected = policy.judge(conversation, LocalDate.of(2026, 3, 2));
        var nearest = new EnumMap<Item, NearestMiss>(Item.class);
        for (var verdict : inspected.verdicts()) {
            var miss = policy.nearestMiss(verdict, conversation);
            if (miss != null) {
                nearest.put(verdict.item(), miss);
            }
        }
        return new JudgedConversation(conversation, inspected, nearest);
    }

    private Document page(JudgedConversation judged) {
        write("zh-CN", judged);
        return read("conversations/" + onlyPage());
    }

    private void write(String language, JudgedConversation... judged) {
        try {
            ConversationReports.write(folder, List.of(judged), ECOM.pack(), ZONE, Locale.forLanguageTag(language));
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private String onlyPage() {
        return folder.resolve("conversations").toFile().list()[0];
    }

    private Document read(String file) {
        try {
            var page = Jsoup.parse(Files.readString(folder.resolve(file), StandardCharsets.UTF_8));
            page.outputSettings().prettyPrint(false);
            return page;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The words of a turn without the labels. */
    private static String text(Element said) {
        var copy = said.clone();
        copy.select("a.ref").remove();
        return copy.wholeText();
    }

    /** Whether every character of a span stands in a mark. */
    private static boolean marked(Element said, int from, int to) {
        var places = new ArrayList<Boolean>();
        var copy = said.clone();
        copy.select("a.ref").remove();
        copy.traverse((node, depth) -> {
            if (node instanceof org.jsoup.nodes.TextNode words) {
                boolean isMarked = words.parent().normalName().equals("mark");
                words.getWholeText().chars().forEach(each -> places.add(isMarked));
            }
        });
        return places.subList(from, to).stream().allMatch(each -> each);
    }
}

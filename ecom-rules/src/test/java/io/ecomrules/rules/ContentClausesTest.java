package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.content.Information;
import io.ecomrules.core.content.LaunchItem;
import io.ecomrules.core.content.Malfunction;
import io.ecomrules.core.content.ProductCopy;
import io.ecomrules.core.content.Publication;
import io.ecomrules.core.content.Publication.Published;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who publishes what, what is approved, in time, and ready: CNT-2 to CNT-6 and CNT-8 to CNT-10. */
class ContentClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 31);
    private static final Instant NOON = Instant.parse("2026-08-31T04:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(3_600);
    private static final EmployeeId EDITOR = EmployeeId.of("editor");
    private static final EmployeeId CULTURE = EmployeeId.of("culture");
    private static final EmployeeId DESIGNER = EmployeeId.of("designer");
    private static final EmployeeId HEAD = EmployeeId.of("head");
    private static final EmployeeId EXECUTIVE = EmployeeId.of("executive");
    private static final EmployeeId MANAGER = EmployeeId.of("manager");
    private static final House HOUSE = new House(
            new Employees(List.of(
                    person(EDITOR, Post.WEB_EDITOR),
                    person(CULTURE, Post.CULTURE_OFFICER),
                    person(DESIGNER, Post.WEB_PAGE_DESIGNER),
                    person(HEAD, Post.DEPARTMENT_MANAGER),
                    person(EXECUTIVE, Post.RESPONSIBLE_EXECUTIVE),
                    person(MANAGER, Post.GENERAL_MANAGER))),
            Delegations.NONE,
            ZONE,
            DueTime.onTheWall());
    private static final Fields CONTENT = Fields.of("page", "cup.html", "text", "新品上架");

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static Employee person(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, LocalDate.of(2020, 1, 1)));
    }

    private static <T> T granted(Answer<T> answer) {
        assertThat(answer.reasons()).isEmpty();
        return ((Answer.Granted<T>) answer).value();
    }

    private static List<String> codes(Collection<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Approval asked(Matter matter, EmployeeId by) {
        var terms = ECOM.approvals().terms(matter, DAY);
        return granted(Approval.open(new Event.Opened("A-1", terms, by, CONTENT, NOON), HOUSE));
    }

    private static Approval approved(Matter matter, EmployeeId by, EmployeeId... approvers) {
        var approval = asked(matter, by);
        for (var approver : approvers) {
            var tier = approval.tier().orElseThrow();
            approval = granted(approval.approve(Decision.of(approver, tier, approval.seal(tier), NOON), HOUSE));
        }
        return approval;
    }

    private static Publication publication(
            Information information, EmployeeId supplier, EmployeeId publisher, @Nullable Approval approval) {
        return new Publication(
                "P-1", information, supplier, new Published(publisher, LATER), CONTENT, approval, true, true);
    }

    private static List<String> judged(
            Information information, EmployeeId supplier, EmployeeId publisher, @Nullable Approval approval) {
        return codes(ECOM.content().judge(publication(information, supplier, publisher, approval), HOUSE, LATER));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-30, 2026-08-31, review-overdue",
        "2025-08-31, 2026-08-31, ''",
        "2025-09-01, 2026-08-31, ''",
        "2024-02-29, 2025-02-28, ''",
        "2024-02-29, 2025-03-01, review-overdue",
        ", 2026-08-31, review-unknown",
        "2026-09-01, 2026-08-31, review-unknown"
    })
    void CNT_2_the_home_page_is_reviewed_once_a_year(@Nullable LocalDate reviewed, LocalDate today, String code) {
        assertThat(codes(ECOM.content().review(LaunchItem.HOME, reviewed, today)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(ECOM.content().review(LaunchItem.CONTACT, reviewed, today)).isEmpty();
    }

    @Test
    void CNT_2_a_redesign_goes_through_the_whole_chain_and_only_then_onto_the_site() {
        var whole = approved(Matter.PAGE_LAYOUT, DESIGNER, HEAD, EXECUTIVE, MANAGER);
        var cut = approved(Matter.PAGE_LAYOUT, DESIGNER, HEAD, EXECUTIVE);

        assertThat(judged(Information.PAGE, DESIGNER, DESIGNER, whole)).isEmpty();
        assertThat(judged(Information.PAGE, DESIGNER, DESIGNER, cut)).containsExactly("unapproved");
        assertThat(judged(Information.PAGE, DESIGNER, EDITOR, whole)).containsExactly("wrong-publisher");
    }

    @Test
    void CNT_3_headlines_need_no_other_approval_than_any_publication() {
        var approval = approved(Matter.PUBLICATION, EDITOR, HEAD);

        assertThat(judged(Information.HEADLINE, EDITOR, EDITOR, approval)).isEmpty();
        assertThat(judged(Information.HEADLINE, EDITOR, EDITOR, null)).containsExactly("unapproved");
    }

    @Test
    void CNT_4_products_are_supplied_and_published_by_the_web_editor() {
        var approval = approved(Matter.PUBLICATION, EDITOR, HEAD);

        assertThat(judged(Information.PRODUCT, EDITOR, EDITOR, approval)).isEmpty();
        assertThat(judged(Information.PRODUCT, CULTURE, EDITOR, approval)).containsExactly("wrong-supplier");
        assertThat(judged(Information.PRODUCT, EDITOR, DESIGNER, approval)).containsExactly("wrong-publisher");
        assertThat(judged(Information.PRODUCT, EmployeeId.of("nobody"), EmployeeId.of("nobody"), approval))
                .containsExactly("wrong-publisher", "wrong-supplier");
    }

    @ParameterizedTest
    @EnumSource(names = {"MAJOR_AFFAIR", "VISIT", "COMPANY_PROFILE"})
    void CNT_4_affairs_visits_and_the_profile_come_from_the_culture_officer(Information information) {
        var approval = approved(Matter.PUBLICATION, CULTURE, HEAD);

        assertThat(judged(information, CULTURE, EDITOR, approval)).isEmpty();
        assertThat(judged(information, EDITOR, EDITOR, approval)).containsExactly("wrong-supplier");
        assertThat(judged(information, CULTURE, CULTURE, approval)).containsExactly("wrong-publisher");
    }

    @Test
    void CNT_4_information_is_accurate_and_free_of_the_rights_of_others_and_what_is_not_known_is_not_assumed() {
        var approval = approved(Matter.PUBLICATION, EDITOR, HEAD);
        var wrong = new Publication(
                "P", Information.PRODUCT, EDITOR, new Published(EDITOR, LATER), CONTENT, approval, false, false);
        var unknown = new Publication(
                "P", Information.PRODUCT, null, new Published(EDITOR, LATER), CONTENT, approval, null, null);

        assertThat(codes(ECOM.content().judge(wrong, HOUSE, LATER))).containsExactly("not-accurate", "not-accurate");
        assertThat(codes(ECOM.content().judge(unknown, HOUSE, LATER)))
                .containsExactly("not-verified", "not-verified", "not-verified");
    }

    @Test
    void CNT_5_confidential_information_takes_the_head_and_the_general_manager() {
        var whole = approved(Matter.CONFIDENTIAL_CONTENT, CULTURE, HEAD, MANAGER);

        assertThat(judged(Information.CONFIDENTIAL, CULTURE, EDITOR, whole)).isEmpty();
        assertThat(judged(
                        Information.CONFIDENTIAL,
                        CULTURE,
                        EDITOR,
                        approved(Matter.CONFIDENTIAL_CONTENT, CULTURE, HEAD)))
                .containsExactly("unapproved");
        assertThat(judged(Information.CONFIDENTIAL, CULTURE, EDITOR, approved(Matter.PUBLICATION, CULTURE, HEAD)))
                .containsExactly("unapproved");
    }

    @ParameterizedTest
    @CsvSource({"172799, ''", "172800, ''", "172801, published-late"})
    void CNT_6_news_is_published_within_48_hours_of_its_approval(int seconds, String code) {
        var approval = approved(Matter.NEWS, CULTURE, HEAD);
        var at = NOON.plusSeconds(seconds);
        var publication = new Publication(
                "N-1", Information.NEWS, CULTURE, new Published(EDITOR, at), CONTENT, approval, true, true);

        assertThat(codes(ECOM.content().judge(publication, HOUSE, at)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"172800, ''", "172801, publication-overdue"})
    void CNT_6_news_that_is_not_published_is_told_once_the_time_is_over(int seconds, String code) {
        var approval = approved(Matter.NEWS, CULTURE, HEAD);
        var waiting = new Publication("N-1", Information.NEWS, CULTURE, null, CONTENT, approval, true, true);

        assertThat(codes(ECOM.content().judge(waiting, HOUSE, NOON.plusSeconds(seconds))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        var pending = new Publication(
                "N-1", Information.NEWS, CULTURE, null, CONTENT, asked(Matter.NEWS, CULTURE), true, true);
        assertThat(ECOM.content().judge(pending, HOUSE, NOON.plusSeconds(seconds)))
                .isEmpty();
    }

    @Test
    void CNT_8_nothing_is_published_or_changed_unapproved_nor_other_than_it_was_approved() {
        var approval = approved(Matter.PUBLICATION, EDITOR, HEAD);
        var changed = new Publication(
                "P",
                Information.PRODUCT,
                EDITOR,
                new Published(EDITOR, LATER),
                CONTENT.with("text", "改过"),
                approval,
                true,
                true);

        assertThat(judged(Information.PRODUCT, EDITOR, EDITOR, null)).containsExactly("unapproved");
        assertThat(judged(Information.PRODUCT, EDITOR, EDITOR, asked(Matter.PUBLICATION, EDITOR)))
                .containsExactly("unapproved");
        var findings = ECOM.content().judge(changed, HOUSE, LATER);
        assertThat(codes(findings)).containsExactly("unapproved");
        assertThat(findings.get(0).clause()).hasToString("CNT-8");
        assertThat(findings.get(0).evidence().get("why")).hasToString("changed-since-approval");
    }

    @ParameterizedTest
    @CsvSource({"1799, ''", "1800, ''", "1801, reported-late"})
    void CNT_9_a_malfunction_is_reported_within_30_minutes(int seconds, String code) {
        var reported = new Malfunction("M-1", NOON, NOON.plusSeconds(seconds));
        var silent = new Malfunction("M-1", NOON, null);
        var now = NOON.plusSeconds(seconds);

        assertThat(codes(ECOM.content().judge(reported, ZONE, now)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
        assertThat(codes(ECOM.content().judge(silent, ZONE, now)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of("report-overdue"));
        assertThat(codes(ECOM.content().judge(new Malfunction("M", null, now), ZONE, now)))
                .containsExactly("content-time-unknown");
        assertThat(codes(ECOM.content().judge(new Malfunction("M", now, NOON.minusSeconds(1)), ZONE, now)))
                .containsExactly("content-time-unknown");
    }

    @Test
    void CNT_10_a_site_is_ready_when_everything_on_the_list_is_there() {
        var all = new EnumMap<LaunchItem, Boolean>(LaunchItem.class);
        for (var item : LaunchItem.values()) {
            all.put(item, true);
        }
        assertThat(ECOM.content().launch(all, DAY).isReady()).isTrue();
        for (var item : LaunchItem.values()) {
            var missing = new EnumMap<>(all);
            missing.put(item, false);
            var unknown = new EnumMap<>(all);
            unknown.remove(item);

            assertThat(codes(ECOM.content().launch(missing, DAY).findings())).containsExactly("launch-item-missing");
            assertThat(codes(ECOM.content().launch(unknown, DAY).findings())).containsExactly("launch-item-unknown");
            assertThat(ECOM.content().launch(unknown, DAY).isReady()).isFalse();
        }
        assertThat(ECOM.content().launch(all, LocalDate.of(2009, 12, 31)).isReady())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"4, copy-too-little", "5, ''", "30, ''", "31, copy-too-much"})
    void CNT_10_a_title_has_5_to_30_characters(int length, String code) {
        var copy = new ProductCopy("S-1", "𠮷".repeat(length), "", List.of("杯子"), Map.of());

        assertThat(codes(ECOM.content().copy(List.of(copy), DAY)))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code));
    }

    @Test
    void CNT_10_titles_are_distinctive_sentences_short_tags_there_and_links_work() {
        var one = new ProductCopy(
                "S-1", "陶瓷马克杯", "好".repeat(60) + "。好", List.of("杯子"), Map.of("/a", ProductCopy.Link.WORKS));
        var other = new ProductCopy(
                "S-2",
                " 陶瓷马克杯 ",
                "好".repeat(61),
                List.of(" "),
                Map.of("/b", ProductCopy.Link.BROKEN, "/c", ProductCopy.Link.UNCHECKED));

        assertThat(ECOM.content().copy(List.of(one), DAY)).isEmpty();
        assertThat(codes(ECOM.content().copy(List.of(one, other), DAY)))
                .containsExactly("copy-too-little", "copy-too-much", "link-broken", "link-unchecked", "title-twice");
    }

    @Test
    void CNT_10_an_edited_rule_changes_what_a_site_needs() {
        var text = PackOnDisk.builtIn("content-site.csv");
        var line = text.lines()
                .filter(each -> each.contains("搜索引擎登记上线必备"))
                .findFirst()
                .orElseThrow();
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .with("content-site.csv", text.replace(line + "\n", ""))
                .with("examples/content-site.csv", "规则,网站项目,预期\n首页*,首页,适用\n")
                .open()) {
            var all = new EnumMap<LaunchItem, Boolean>(LaunchItem.class);
            for (var item : LaunchItem.values()) {
                all.put(item, item != LaunchItem.SEARCH_ENGINES);
            }
            assertThat(ecom.content().launch(all, DAY).isReady()).isTrue();
        }
    }
}

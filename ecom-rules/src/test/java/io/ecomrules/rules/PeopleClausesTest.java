package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Status;
import io.ecomrules.core.number.Exact;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.Admission;
import io.ecomrules.core.people.Candidate;
import io.ecomrules.core.people.Chapter;
import io.ecomrules.core.people.Communication;
import io.ecomrules.core.people.Counterpart;
import io.ecomrules.core.people.ExaminationResult;
import io.ecomrules.core.people.FlowDocument;
import io.ecomrules.core.people.Lesson;
import io.ecomrules.core.people.NewFlow;
import io.ecomrules.core.people.Part;
import io.ecomrules.core.people.StaffLapse;
import io.ecomrules.core.people.Suggestion;
import io.ecomrules.core.people.Trainee;
import io.ecomrules.core.people.TrainingProgress;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Outward contact, hiring, training, new flows (ORG-2 to ORG-5, PRC-1). */
class PeopleClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final EmployeeId NEW = EmployeeId.of("new");
    private static final EmployeeId TRAINER = EmployeeId.of("trainer");
    private static final Employees PEOPLE = new Employees(List.of(
            person("manager", Post.DEPARTMENT_MANAGER),
            person("agent", Post.AFTER_SALES_AGENT),
            person("planner", Post.PLANNER),
            person("both", Post.PLANNER, Post.DEPARTMENT_MANAGER),
            person("admin", Post.WEBSITE_ADMINISTRATOR),
            person("new", Post.SERVICE_AGENT),
            person("trainer", Post.PRE_SALES_AGENT),
            person("leader", Post.SERVICE_GROUP_LEADER)));

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @EnumSource
    void ORG_3_the_department_manager_speaks_to_everybody_outside(Counterpart with) {
        assertThat(ECOM.people().mayContact(Post.DEPARTMENT_MANAGER, with, DAY)).isTrue();
    }

    @Test
    void ORG_3_no_other_post_speaks_for_the_department_but_for_the_exceptions_of_the_table() {
        var exceptions = new ArrayList<String>();
        for (var post : Post.values()) {
            for (var with : Counterpart.values()) {
                if (post != Post.DEPARTMENT_MANAGER && ECOM.people().mayContact(post, with, DAY)) {
                    exceptions.add(post.code() + " " + with.code());
                }
            }
        }

        assertThat(exceptions)
                .containsExactly(
                        "service-supervisor customer",
                        "service-group-leader customer",
                        "service-agent customer",
                        "pre-sales-agent customer",
                        "after-sales-agent customer",
                        "duty-manager customer",
                        "back-office-clerk customer",
                        "website-administrator maintenance-partner");
    }

    @Test
    void ORG_3_an_outward_communication_by_another_post_is_a_finding() {
        var findings = contacts(
                new Communication("L-1", EmployeeId.of("manager"), Counterpart.MEDIA, DAY),
                new Communication("L-2", EmployeeId.of("planner"), Counterpart.MEDIA, DAY),
                new Communication("L-3", EmployeeId.of("agent"), Counterpart.CUSTOMER, DAY),
                new Communication("L-4", EmployeeId.of("agent"), Counterpart.SUPPLIER, DAY),
                new Communication("L-5", EmployeeId.of("nobody"), Counterpart.CUSTOMER, DAY));

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.clause().value()).isEqualTo("ORG-3"));
        assertThat(findings.stream()
                        .map(each -> each.evidence().get("communication") + " "
                                + each.evidence().get("posts")))
                .containsExactly("L-2 planner", "L-4 after-sales-agent", "L-5 ");
    }

    @Test
    void ORG_2_who_holds_two_posts_may_what_either_may() {
        assertThat(contacts(new Communication("L-1", EmployeeId.of("both"), Counterpart.MEDIA, DAY)))
                .isEmpty();
    }

    @Test
    void ORG_3_an_exception_that_HR_adds_is_heard() {
        try (var edited = PackOnDisk.overBuiltIn(folder)
                .with("people-exceptions.drl", """
                package people
                rule "对外联络·营销推广" @clause("ORG-3") @from("2026-01-01") @title("营销推广可以联络媒体")
                when OutwardContact( post == Post.MARKETING_PROMOTER ) then outcome.mayContact( ( Counterpart.MEDIA ) ); end
                """)
                .open()) {
            assertThat(edited.people().mayContact(Post.MARKETING_PROMOTER, Counterpart.MEDIA, DAY))
                    .isTrue();
            assertThat(edited.people().mayContact(Post.MARKETING_PROMOTER, Counterpart.MEDIA, DAY.minusYears(1)))
                    .isFalse();
            assertThat(edited.people().mayContact(Post.MARKETING_PROMOTER, Counterpart.PLATFORM, DAY))
                    .isFalse();
        }
    }

    @Test
    void ORG_4_probation_takes_two_tests_and_three_appraisals() {
        var admission = admission(results("60"));

        assertThat(admission.admitted()).isTrue();
        assertThat(admission.findings()).isEmpty();
        assertThat(admission.parts()).extracting(Admission.PartVerdict::part).containsExactly(Part.values());
    }

    @ParameterizedTest
    @EnumSource
    void ORG_4_every_part_is_passed_from_sixty_marks_on(Part part) {
        for (var score : List.of("59.99", "60", "60.01")) {
            var results = new ArrayList<>(results("80"));
            results.replaceAll(each ->
                    each.part() == part ? new ExaminationResult(part, each.paper(), new BigDecimal(score)) : each);
            var admission = admission(results);

            assertThat(admission.admitted()).as(score).isEqualTo(!score.startsWith("59"));
            assertThat(codes(admission.findings()))
                    .isEqualTo(score.startsWith("59") ? List.of("examination-failed") : List.of());
        }
    }

    @ParameterizedTest
    @EnumSource
    void ORG_4_a_part_that_is_missing_is_told(Part part) {
        var results = new ArrayList<>(results("80"));
        results.removeIf(each -> each.part() == part);
        var admission = admission(results);

        assertThat(admission.admitted()).isFalse();
        assertThat(codes(admission.findings())).containsExactly("examination-missing");
        assertThat(admission.parts())
                .filteredOn(each -> each.status() == Status.UNKNOWN)
                .extracting(Admission.PartVerdict::part)
                .containsExactly(part);
    }

    @Test
    void ORG_4_the_papers_of_any_two_posts_differ() {
        var seen = new HashSet<String>();
        for (var post : Post.values()) {
            if (post != post.base()
                    || !post.team().isInDepartment()
                    || post == Post.LISTING_TEAM
                    || post == Post.SYSTEM_OFFICE) {
                continue;
            }
            for (var part : List.of(Part.WRITTEN, Part.PRACTICAL)) {
                assertThat(seen.add(paper(post, part))).as(post + " " + part).isTrue();
            }
        }
        assertThat(seen).hasSize(44);
        assertThat(paper(Post.SENIOR_DESIGNER, Part.WRITTEN)).isEqualTo(paper(Post.DESIGNER, Part.WRITTEN));
    }

    @Test
    void ORG_4_the_paper_of_another_post_does_not_count() {
        var results = new ArrayList<>(results("80"));
        results.set(
                0, new ExaminationResult(Part.WRITTEN, paper(Post.SERVICE_AGENT, Part.WRITTEN), BigDecimal.TEN.pow(2)));

        assertThat(codes(admission(results).findings())).containsExactly("examination-with-other-paper");
    }

    @Test
    void ORG_4_a_post_without_papers_is_not_decided() {
        var candidate = new Candidate("K-1", Post.FINANCE, results("100"));
        var admission = ECOM.people().admission(candidate, DAY);

        assertThat(admission.admitted()).isFalse();
        assertThat(codes(admission.findings())).containsExactly("no-rule-in-force", "no-rule-in-force");
        assertThat(ECOM.people()
                        .admission(new Candidate("K-1", Post.DESIGNER, results("100")), LocalDate.of(2009, 1, 1))
                        .admitted())
                .isFalse();
    }

    @Test
    void ORG_4_another_pass_mark_in_the_rule_file_decides_otherwise() {
        try (var edited = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("people-hiring.drl", "outcome.passFrom( 60 )", "outcome.passFrom( 70 )")
                .open()) {
            var candidate = new Candidate("K-1", Post.DESIGNER, results("69"));

            assertThat(edited.people().admission(candidate, DAY).admitted()).isFalse();
            assertThat(ECOM.people().admission(candidate, DAY).admitted()).isTrue();
        }
    }

    @Test
    void ORG_5_the_syllabus_has_sixteen_chapters_with_titles_and_points_in_both_languages() {
        assertThat(Chapter.values()).hasSize(16);
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            assertThat(Arrays.stream(Chapter.values()).map(each -> each.title(locale)))
                    .doesNotHaveDuplicates()
                    .noneMatch(title -> title.startsWith("chapter."));
            for (var chapter : Chapter.values()) {
                assertThat(chapter.points(locale)).hasSizeGreaterThan(2);
                assertThat(chapter.points(locale)).hasSameSizeAs(chapter.points(Locale.ENGLISH));
            }
        }
        assertThat(Chapter.COMPLAINTS.number()).isEqualTo(16);
        assertThat(Chapter.OBJECTIONS.points(Locale.ENGLISH)).hasSize(6);
    }

    @Test
    void ORG_5_training_is_complete_with_all_chapters_and_not_with_one_less() {
        var all = lessons(Chapter.values());
        var complete = training(all);
        var almost = training(all.subList(0, 15));

        assertThat(complete.isComplete()).isTrue();
        assertThat(complete.share()).isEqualTo(Exact.ONE);
        assertThat(complete.findings()).isEmpty();
        assertThat(almost.isComplete()).isFalse();
        assertThat(almost.missing()).containsExactly(Chapter.COMPLAINTS);
        assertThat(almost.share()).isEqualTo(Exact.parse("15/16"));
        assertThat(codes(almost.findings())).containsExactly("chapter-missing");
        assertThat(training(List.of()).missing()).containsExactly(Chapter.values());
    }

    @Test
    void ORG_5_the_order_of_lessons_and_repeats_make_no_difference() {
        var lessons = new ArrayList<>(lessons(Chapter.values()));
        java.util.Collections.reverse(lessons);
        lessons.addAll(lessons(Chapter.NEEDS, Chapter.NEEDS));

        assertThat(training(lessons).isComplete()).isTrue();
    }

    @Test
    void ORG_5_trainers_are_agents_who_are_able_to_train() {
        assertThat(against(TRAINER, Set.of(TRAINER))).isEmpty();
        assertThat(against(TRAINER, Set.of())).containsExactly("not-found-able");
        assertThat(against(EmployeeId.of("leader"), Set.of(EmployeeId.of("leader"))))
                .containsExactly("post-may-not-train");
        assertThat(against(EmployeeId.of("stranger"), Set.of(EmployeeId.of("stranger"))))
                .containsExactly("post-may-not-train");
        assertThat(against(NEW, Set.of(NEW))).containsExactly("taught-by-oneself");
    }

    private static List<String> against(EmployeeId trainer, Set<EmployeeId> able) {
        var trainee = new Trainee(NEW, Post.SERVICE_AGENT, List.of(new Lesson(Chapter.NEEDS, trainer, DAY)));
        return ECOM.people().training(trainee, PEOPLE, able, DAY).findings().stream()
                .filter(each -> each.code().equals("trainer-not-able"))
                .map(each -> String.valueOf(each.evidence().get("against")))
                .toList();
    }

    @Test
    void ORG_5_other_posts_have_no_chapters_to_complete() {
        var progress = ECOM.people().training(new Trainee(NEW, Post.DESIGNER, List.of()), PEOPLE, Set.of(), DAY);

        assertThat(progress.isComplete()).isFalse();
        assertThat(progress.share()).isNull();
        assertThat(progress.findings()).isEmpty();
    }

    @Test
    void PRC_1_a_flow_is_documented_by_chart_manual_and_questions() {
        var flow = new NewFlow("F-1", DAY, EnumSet.of(FlowDocument.CHART), Set.of(), Map.of());

        assertThat(ECOM.people().newFlow(flow, DAY).stream()
                        .map(each -> String.valueOf(each.evidence().get("document"))))
                .containsExactly("manual", "questions");
    }

    @Test
    void PRC_1_all_staff_are_trained_on_a_new_flow_within_seven_days() {
        assertThat(untrained(Map.of(), 6)).isEmpty();
        assertThat(untrained(Map.of(), 7)).isEmpty();
        assertThat(untrained(Map.of(), 8)).containsExactly("new not-yet", "trainer not-yet");
        assertThat(untrained(Map.of(NEW, DAY.plusDays(7), TRAINER, DAY.plusDays(8)), 30))
                .containsExactly("trainer 2026-03-10");
    }

    private static List<String> untrained(Map<EmployeeId, LocalDate> trained, int days) {
        var flow = new NewFlow("F-1", DAY, EnumSet.allOf(FlowDocument.class), Set.of(NEW, TRAINER), trained);
        return ECOM.people().newFlow(flow, DAY.plusDays(days)).stream()
                .map(each ->
                        each.evidence().get("employee") + " " + each.evidence().get("trainedOn"))
                .toList();
    }

    @Test
    void PRC_1_suggestions_are_reviewed_in_a_meeting_within_thirty_one_days() {
        assertThat(waiting(null, 30)).isEmpty();
        assertThat(waiting(null, 31)).isEmpty();
        assertThat(waiting(null, 32)).containsExactly("suggestion-not-reviewed");
        assertThat(waiting(DAY.plusDays(31), 99)).isEmpty();
        assertThat(waiting(DAY.plusDays(32), 99)).containsExactly("suggestion-not-reviewed");
    }

    private static List<String> waiting(@org.jspecify.annotations.Nullable LocalDate reviewed, int days) {
        return codes(ECOM.people().suggestions(List.of(new Suggestion("S-1", DAY, reviewed)), DAY.plusDays(days)));
    }

    @Test
    void every_lapse_has_a_name_and_a_sentence_in_both_languages() {
        for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            for (var lapse : StaffLapse.values()) {
                assertThat(lapse.title(locale)).isNotBlank();
                assertThat(io.ecomrules.core.finding.Messages.in(locale).all("finding."))
                        .containsKey(lapse.code());
            }
        }
    }

    private static List<Finding> contacts(Communication... communications) {
        return ECOM.people().outwardContacts(List.of(communications), PEOPLE);
    }

    private static Admission admission(List<ExaminationResult> results) {
        return ECOM.people().admission(new Candidate("K-1", Post.DESIGNER, results), DAY);
    }

    private static List<ExaminationResult> results(String score) {
        return Arrays.stream(Part.values())
                .map(part -> new ExaminationResult(
                        part, part.isTest() ? paper(Post.DESIGNER, part) : null, new BigDecimal(score)))
                .toList();
    }

    private static String paper(Post post, Part part) {
        var results = Stream.of(Part.values())
                .map(each -> new ExaminationResult(each, "?", new BigDecimal("100")))
                .toList();
        return ECOM.people().admission(new Candidate("K-1", post, results), DAY).findings().stream()
                .filter(each -> each.code().equals("examination-with-other-paper"))
                .filter(each ->
                        String.valueOf(each.evidence().get("examination")).equals(part.code()))
                .map(each -> String.valueOf(each.evidence().get("expected")))
                .findFirst()
                .orElseThrow();
    }

    private static TrainingProgress training(List<Lesson> lessons) {
        return ECOM.people().training(new Trainee(NEW, Post.PRE_SALES_AGENT, lessons), PEOPLE, Set.of(TRAINER), DAY);
    }

    private static List<Lesson> lessons(Chapter... chapters) {
        return Arrays.stream(chapters)
                .map(chapter -> new Lesson(chapter, TRAINER, DAY))
                .toList();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static Employee person(String id, Post... posts) {
        var appointments = Arrays.stream(posts)
                .map(post -> Appointment.since(post, LocalDate.of(2025, 1, 1)))
                .toList();
        return new Employee(EmployeeId.of(id), appointments);
    }
}

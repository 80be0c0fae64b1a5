package io.ecomrules.quickstart;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.organization.PostCatalogue;
import io.ecomrules.core.people.Candidate;
import io.ecomrules.core.people.Chapter;
import io.ecomrules.core.people.Communication;
import io.ecomrules.core.people.Counterpart;
import io.ecomrules.core.people.ExaminationResult;
import io.ecomrules.core.people.FlowDocument;
import io.ecomrules.core.people.Lesson;
import io.ecomrules.core.people.NewFlow;
import io.ecomrules.core.people.Part;
import io.ecomrules.core.people.Suggestion;
import io.ecomrules.core.people.Trainee;
import io.ecomrules.rules.Ecom;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Looks at outward contact, a candidate, a trainee and a new flow. */
public final class PeopleDeveloped {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private PeopleDeveloped() {}

    /**
     * Runs the example.
     *
     * @param arguments none
     */
    public static void main(String... arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(PrintStream out) {
        try (var ecom = Ecom.builtIn()) {
            catalogue(out);
            contact(ecom, out);
            hiring(ecom, out);
            training(ecom, out);
            flows(ecom, out);
        }
    }

    private static void catalogue(PrintStream out) {
        var locale = Locale.SIMPLIFIED_CHINESE;
        var profile = PostCatalogue.in(locale).profile(Post.DATA_ANALYST);
        out.println(profile.title() + "，" + profile.team().title(locale) + "，上级："
                + profile.superior().orElseThrow().title(locale));
    }

    private static void contact(Ecom ecom, PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var people = new Employees(List.of(
                person("E-1", Post.DEPARTMENT_MANAGER),
                person("E-2", Post.PLANNER),
                person("E-5", Post.SERVICE_AGENT)));
        var spoken = List.of(
                new Communication("采访", EmployeeId.of("E-1"), Counterpart.MEDIA, DAY),
                new Communication("合作邀请", EmployeeId.of("E-2"), Counterpart.BUSINESS_PARTNER, DAY),
                new Communication("回访", EmployeeId.of("E-5"), Counterpart.CUSTOMER, DAY));
        ecom.people().outwardContacts(spoken, people).forEach(finding -> out.println(messages.text(finding)));
    }

    private static void hiring(Ecom ecom, PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var results = List.of(
                new ExaminationResult(Part.WRITTEN, "美工·版式与色彩", new BigDecimal("60")),
                new ExaminationResult(Part.PRACTICAL, "美工·处理图片并做海报", new BigDecimal("59.5")),
                new ExaminationResult(Part.CULTURE, null, new BigDecimal("75")),
                new ExaminationResult(Part.VALUES, null, new BigDecimal("80")));
        var admission = ecom.people().admission(new Candidate("应聘者 7", Post.SENIOR_DESIGNER, results), DAY);
        out.println("试岗：" + admission.admitted());
        admission.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private static void training(Ecom ecom, PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var trainer = EmployeeId.of("E-5");
        var people = new Employees(List.of(person("E-5", Post.PRE_SALES_AGENT), person("E-9", Post.SERVICE_AGENT)));
        var lessons = Arrays.stream(Chapter.values())
                .filter(chapter -> chapter != Chapter.COMPLAINTS)
                .map(chapter -> new Lesson(chapter, trainer, DAY))
                .toList();
        var trainee = new Trainee(EmployeeId.of("E-9"), Post.SERVICE_AGENT, lessons);
        var progress = ecom.people().training(trainee, people, Set.of(trainer), DAY);
        out.println("学完：" + progress.isComplete() + "，进度：" + progress.share());
        progress.findings().forEach(finding -> out.println(messages.text(finding)));
    }

    private static void flows(Ecom ecom, PrintStream out) {
        var messages = Messages.in(Locale.SIMPLIFIED_CHINESE);
        var flow = new NewFlow(
                "退款新流程",
                DAY,
                Set.of(FlowDocument.CHART, FlowDocument.MANUAL),
                Set.of(EmployeeId.of("E-5"), EmployeeId.of("E-9")),
                Map.of(EmployeeId.of("E-5"), DAY.plusDays(7)));
        ecom.people().newFlow(flow, DAY.plusDays(8)).forEach(finding -> out.println(messages.text(finding)));
        var suggestions = List.of(new Suggestion("合并两张表", DAY, null));
        ecom.people()
                .suggestions(suggestions, DAY.plusDays(32))
                .forEach(finding -> out.println(messages.text(finding)));
    }

    private static Employee person(String id, Post post) {
        return Employee.of(EmployeeId.of(id), Appointment.since(post, LocalDate.of(2025, 1, 1)));
    }
}

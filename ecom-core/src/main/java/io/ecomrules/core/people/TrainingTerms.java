package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody new in a post has to be taught, and by whom (ORG-5).
 *
 * @param chapters the chapters to complete, and their rule; null where the rules ask for none
 * @param trainers the posts that may teach, and their rule; null where the rules name none
 * @param staff how what is missing is told
 * @param open what the rules leave open
 */
public record TrainingTerms(
        @Nullable Ruled<List<Chapter>> chapters,
        @Nullable Ruled<List<Post>> trainers,
        StaffTerms staff,
        List<Finding> open) {

    /** Copies the list. */
    public TrainingTerms {
        open = List.copyOf(open);
    }

    /**
     * Tells how far somebody has come. A lesson counts if its trainer held a post that may teach on that day, is known as able to train, and
     * is somebody else.
     *
     * @param trainee who, and what was completed
     * @param people who held which post when
     * @param able who is able to train, as the house has found
     * @return what is done, what is missing, and which lessons do not count
     */
    public TrainingProgress progress(Trainee trainee, Employees people, Set<EmployeeId> able) {
        var findings = new ArrayList<>(open);
        var done = EnumSet.noneOf(Chapter.class);
        for (var lesson : trainee.lessons()) {
            var reason = against(lesson, trainee, people, able);
            if (reason == null) {
                done.add(lesson.chapter());
            } else {
                findings.addAll(staff.tell(
                        StaffLapse.TRAINER_NOT_ABLE,
                        "employee",
                        trainee.employee().value(),
                        "number",
                        String.valueOf(lesson.chapter().number()),
                        "chapter",
                        lesson.chapter().code(),
                        "trainer",
                        lesson.trainer().value(),
                        "against",
                        reason,
                        "on",
                        lesson.on().toString()));
            }
        }
        var required = chapters == null
                ? List.<Chapter>of()
                : chapters.value().stream().sorted().toList();
        var missing = required.stream().filter(each -> !done.contains(each)).toList();
        missing.forEach(chapter -> findings.addAll(missing(trainee, chapter)));
        return new TrainingProgress(
                trainee.employee(),
                required,
                required.stream().filter(done::contains).toList(),
                missing,
                Finding.inOrder(findings));
    }

    private List<Finding> missing(Trainee trainee, Chapter chapter) {
        return staff.tell(
                StaffLapse.CHAPTER_MISSING,
                "employee",
                trainee.employee().value(),
                "number",
                String.valueOf(chapter.number()),
                "chapter",
                chapter.code());
    }

    /** Why a lesson does not count, or null. */
    private @Nullable String against(Lesson lesson, Trainee trainee, Employees people, Set<EmployeeId> able) {
        if (lesson.trainer().equals(trainee.employee())) {
            return "taught-by-oneself";
        }
        var may = trainers == null ? List.<Post>of() : trainers.value();
        boolean holds = people.find(lesson.trainer()).stream()
                .anyMatch(person -> may.stream().anyMatch(post -> person.isHolding(post, lesson.on())));
        if (!holds) {
            return "post-may-not-train";
        }
        return able.contains(lesson.trainer()) ? null : "not-found-able";
    }
}

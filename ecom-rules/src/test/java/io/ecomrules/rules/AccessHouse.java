package io.ecomrules.rules;

import io.ecomrules.core.approval.Approval;
import io.ecomrules.core.approval.Decision;
import io.ecomrules.core.approval.Delegations;
import io.ecomrules.core.approval.Event;
import io.ecomrules.core.approval.House;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.calendar.DueTime;
import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.Appointment;
import io.ecomrules.core.organization.Employee;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A house with everybody who has to do with accounts, and approvals that were granted in it. */
final class AccessHouse {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final Instant NOON = Instant.parse("2026-06-01T04:00:00Z");
    static final EmployeeId ADMINISTRATOR = EmployeeId.of("sysadmin");
    static final EmployeeId HEAD = EmployeeId.of("head");
    static final EmployeeId GENERAL_MANAGER = EmployeeId.of("gm");
    static final EmployeeId LEAD = EmployeeId.of("weblead");
    static final EmployeeId SUPERVISOR = EmployeeId.of("supervisor");
    static final EmployeeId CLERK = EmployeeId.of("clerk");
    static final EmployeeId MOVED = EmployeeId.of("moved");
    static final EmployeeId GONE = EmployeeId.of("gone");

    private static final LocalDate BEGIN = LocalDate.of(2020, 1, 1);

    static final House HOUSE = new House(
            new Employees(List.of(
                    person(ADMINISTRATOR, Post.SYSTEM_ADMINISTRATOR),
                    person(HEAD, Post.DEPARTMENT_MANAGER),
                    person(GENERAL_MANAGER, Post.GENERAL_MANAGER),
                    person(LEAD, Post.WEBSITE_OPERATIONS_LEAD),
                    person(SUPERVISOR, Post.SERVICE_SUPERVISOR),
                    person(CLERK, Post.BACK_OFFICE_CLERK),
                    Employee.of(
                            MOVED,
                            Appointment.since(Post.BACK_OFFICE_CLERK, BEGIN).withEnd(DAY),
                            Appointment.since(Post.PLANNER, DAY)),
                    Employee.of(
                            GONE,
                            Appointment.since(Post.BACK_OFFICE_CLERK, BEGIN).withEnd(DAY)))),
            Delegations.NONE,
            ZoneId.of("Asia/Shanghai"),
            DueTime.onTheWall());

    private AccessHouse() {}

    private static Employee person(EmployeeId id, Post post) {
        return Employee.of(id, Appointment.since(post, BEGIN));
    }

    static Approval asked(Ecom ecom, Matter matter, Fields fields, EmployeeId by) {
        var terms = ecom.approvals().terms(matter, DAY);
        return granted(Approval.open(new Event.Opened("A-1", terms, by, fields, NOON), HOUSE));
    }

    static Approval approved(Ecom ecom, Matter matter, Fields fields, EmployeeId by, EmployeeId... approvers) {
        var approval = asked(ecom, matter, fields, by);
        for (var approver : approvers) {
            var tier = approval.tier().orElseThrow();
            approval = granted(approval.approve(Decision.of(approver, tier, approval.seal(tier), NOON), HOUSE));
        }
        return approval;
    }

    static <T> T granted(Answer<T> answer) {
        if (answer instanceof Answer.Granted<T> granted) {
            return granted.value();
        }
        throw new AssertionError(answer.reasons());
    }

    static List<String> codes(List<Problem> reasons) {
        return reasons.stream().map(Problem::code).toList();
    }

    static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.clause() + " " + finding.code())
                .toList();
    }
}

package io.ecomrules.rules;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.people.Admission;
import io.ecomrules.core.people.Candidate;
import io.ecomrules.core.people.Communication;
import io.ecomrules.core.people.Counterpart;
import io.ecomrules.core.people.NewFlow;
import io.ecomrules.core.people.Suggestion;
import io.ecomrules.core.people.Trainee;
import io.ecomrules.core.people.TrainingProgress;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.PeoplePlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Decides about people by the rules of a pack: outward contact (ORG-3), admission to probation (ORG-4), the training of agents (ORG-5), and
 * what belongs to a new flow (PRC-1). It decides nothing for anybody: a person does. Immutable and thread-safe.
 */
public final class PeoplePolicy {

    private final Answers answers;

    PeoplePolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells whether a post may speak for the department (ORG-3).
     *
     * @param post the post
     * @param with whom it would speak to
     * @param on the day
     * @return true if the rules allow it
     */
    public boolean mayContact(Post post, Counterpart with, LocalDate on) {
        return new PeoplePlan(answers, on).contact().may(post, with);
    }

    /**
     * Finds who spoke for the department and may not (ORG-3), each by the rules of its day. Of several posts that somebody holds, one that
     * may is enough (ORG-2).
     *
     * @param communications what was said
     * @param people who held which post when
     * @return a finding for each that should not have been
     */
    public List<Finding> outwardContacts(Collection<Communication> communications, Employees people) {
        var findings = new ArrayList<Finding>();
        for (var each : communications) {
            findings.addAll(new PeoplePlan(answers, each.on()).contact().judge(List.of(each), people));
        }
        return Finding.inOrder(findings);
    }

    /**
     * Decides whether somebody is admitted to probation (ORG-4): a written and a practical test on the papers of the post, and the
     * appraisals, each from its pass mark on.
     *
     * @param candidate the candidate and what was reached
     * @param on the day
     * @return whether admitted, and every reason if not
     */
    public Admission admission(Candidate candidate, LocalDate on) {
        return new PeoplePlan(answers, on).hiring(candidate.post()).decide(candidate);
    }

    /**
     * Tells how far somebody's training has come (ORG-5).
     *
     * @param trainee who is new, and the chapters completed
     * @param people who held which post when
     * @param able who is able to train, as the house has found
     * @param on the day
     * @return whether it is complete, the chapters missing, and lessons that do not count
     */
    public TrainingProgress training(Trainee trainee, Employees people, Set<EmployeeId> able, LocalDate on) {
        return new PeoplePlan(answers, on).training(trainee.post()).progress(trainee, people, able);
    }

    /**
     * Finds what a new or changed flow lacks (PRC-1), by the rules of the day from which it holds.
     *
     * @param flow the flow
     * @param on the present day
     * @return a finding for each document that lacks, and for everybody who is untrained or was trained late
     */
    public List<Finding> newFlow(NewFlow flow, LocalDate on) {
        return new PeoplePlan(answers, flow.since()).flows().judge(flow, on);
    }

    /**
     * Finds suggestions that no meeting has reviewed in time (PRC-1), each by the rules of the day it was raised.
     *
     * @param suggestions what was suggested
     * @param on the present day
     * @return a finding for each that waits, or waited, too long
     */
    public List<Finding> suggestions(Collection<Suggestion> suggestions, LocalDate on) {
        var findings = new ArrayList<Finding>();
        for (var each : suggestions) {
            findings.addAll(new PeoplePlan(answers, each.raisedOn()).flows().judge(List.of(each), on));
        }
        return Finding.inOrder(findings);
    }
}

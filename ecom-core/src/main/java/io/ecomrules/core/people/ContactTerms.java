package io.ecomrules.core.people;

import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Ruled;
import io.ecomrules.core.organization.Employees;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may speak for the department (ORG-3).
 *
 * @param posts the posts that may, by whom they speak to
 * @param staff how grave it is if another does
 */
public record ContactTerms(Map<Counterpart, List<Ruled<Post>>> posts, StaffTerms staff) {

    /** Copies the posts. */
    public ContactTerms {
        var copy = new EnumMap<Counterpart, List<Ruled<Post>>>(Counterpart.class);
        posts.forEach((with, may) -> copy.put(with, List.copyOf(may)));
        posts = Collections.unmodifiableMap(copy);
    }

    /**
     * Tells whether a post may speak to somebody. A kind of a post may what the post may.
     *
     * @param post the post
     * @param with whom it speaks to
     * @return true if a rule allows it
     */
    public boolean may(Post post, Counterpart with) {
        return posts.getOrDefault(with, List.of()).stream().anyMatch(may -> post.isKindOf(may.value()));
    }

    /**
     * Finds who spoke for the department and may not. Of several posts that somebody holds, one that may is enough (ORG-2).
     *
     * @param communications what was said
     * @param people who held which post when
     * @return a finding for each that should not have been
     */
    public List<Finding> judge(Collection<Communication> communications, Employees people) {
        var findings = new ArrayList<Finding>();
        for (var each : communications) {
            var held = people.find(each.by())
                    .map(person -> List.copyOf(person.posts(each.on())))
                    .orElse(List.of());
            if (held.stream().noneMatch(post -> may(post, each.with()))) {
                findings.addAll(staff.tell(
                        StaffLapse.OUTWARD_CONTACT,
                        "communication",
                        each.id(),
                        "employee",
                        each.by().value(),
                        "posts",
                        held.stream().map(Post::code).collect(Collectors.joining(", ")),
                        "counterpart",
                        each.with().code(),
                        "on",
                        each.on().toString()));
            }
        }
        return Finding.inOrder(findings);
    }
}

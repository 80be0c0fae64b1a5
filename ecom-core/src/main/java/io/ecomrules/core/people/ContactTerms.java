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
 * @param allowed whom each post may speak to, and the rule; a post that is not there speaks to nobody outside
 * @param staff how grave it is if another does
 * @param open what the rules leave open
 */
public record ContactTerms(Map<Post, Ruled<List<Counterpart>>> allowed, StaffTerms staff, List<Finding> open) {

    /** Copies the collections. */
    public ContactTerms {
        var copy = new EnumMap<Post, Ruled<List<Counterpart>>>(Post.class);
        copy.putAll(allowed);
        allowed = Collections.unmodifiableMap(copy);
        open = List.copyOf(open);
    }

    /**
     * Tells whether a post may speak to somebody. What holds for a post holds for its kinds, unless rules say something of a kind itself.
     *
     * @param post the post
     * @param with whom it speaks to
     * @return true if a rule allows it
     */
    public boolean may(Post post, Counterpart with) {
        var own = allowed.getOrDefault(post, allowed.get(post.base()));
        return own != null && own.value().contains(with);
    }

    /**
     * Finds who spoke for the department and may not. Of several posts that somebody holds, one that may is enough (ORG-2).
     *
     * @param communications what was said
     * @param people who held which post when
     * @return a finding for each that should not have been
     */
    public List<Finding> judge(Collection<Communication> communications, Employees people) {
        var findings = new ArrayList<>(open);
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

package io.ecomrules.core.approval;

import static io.ecomrules.core.approval.Office.confidential;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Answer;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every way to give three posts to three people, every requester, everybody on each of the two tiers of CNT-5. */
class SmallHousesTest {

    private static final List<EmployeeId> PEOPLE = List.of(EmployeeId.of("a"), EmployeeId.of("b"), EmployeeId.of("c"));

    private static final List<Post> POSTS =
            List.of(Post.PRODUCT_MANAGER, Post.DEPARTMENT_MANAGER, Post.GENERAL_MANAGER);

    @Test
    void CNT_5_in_every_small_house_exactly_two_others_of_the_right_posts_can_approve() {
        int opened = 0;
        int approved = 0;
        for (int assignment = 0; assignment < 512; assignment++) {
            var held = held(assignment);
            var house = house(held);
            for (var requester : PEOPLE) {
                var head = decides(held, requester, Post.DEPARTMENT_MANAGER);
                var general = decides(held, requester, Post.GENERAL_MANAGER);
                var isPossible = head.stream().anyMatch(one -> general.stream().anyMatch(two -> !two.equals(one)));
                var mayAsk = heldBy(held, Post.PRODUCT_MANAGER).contains(requester);
                var answer = Office.open(confidential(), requester, house);

                assertThat(answer instanceof Answer.Granted<Approval>).isEqualTo(mayAsk && isPossible);
                if (answer instanceof Answer.Granted<Approval> granted) {
                    opened++;
                    approved += approvals(granted.value(), house, head, general);
                }
            }
        }
        assertThat(opened).isPositive();
        assertThat(approved).isGreaterThanOrEqualTo(opened);
    }

    private static int approvals(Approval asked, House house, Set<EmployeeId> head, Set<EmployeeId> general) {
        int approved = 0;
        for (var one : PEOPLE) {
            var first = asked.approve(Office.says(asked, one, Tier.FIRST, 1), house);
            // Whoever alone could decide later would block the chain.
            var others = new TreeSet<>(general);
            others.remove(one);
            assertThat(first instanceof Answer.Granted<Approval>).isEqualTo(head.contains(one) && !others.isEmpty());
            for (var two : PEOPLE) {
                if (first instanceof Answer.Granted<Approval> granted) {
                    var second = granted.value().approve(Office.says(granted.value(), two, Tier.SECOND, 2), house);
                    assertThat(second instanceof Answer.Granted<Approval> done
                                    && done.value().status() == Status.APPROVED)
                            .isEqualTo(others.contains(two));
                    approved += others.contains(two) ? 1 : 0;
                }
            }
        }
        return approved;
    }

    /** By the words of the regulations: the post's other holders; if the requester holds it alone, the next superior's. */
    private static Set<EmployeeId> decides(List<Set<Post>> held, EmployeeId requester, Post post) {
        var holders = heldBy(held, post);
        if (holders.equals(Set.of(requester)) && post == Post.DEPARTMENT_MANAGER) {
            holders = heldBy(held, Post.GENERAL_MANAGER);
        }
        var others = new TreeSet<>(holders);
        others.remove(requester);
        return others;
    }

    private static Set<EmployeeId> heldBy(List<Set<Post>> held, Post post) {
        var holders = new TreeSet<EmployeeId>();
        for (int i = 0; i < PEOPLE.size(); i++) {
            if (held.get(i).contains(post)) {
                holders.add(PEOPLE.get(i));
            }
        }
        return holders;
    }

    private static List<Set<Post>> held(int assignment) {
        var held = new ArrayList<Set<Post>>();
        for (int person = 0; person < 3; person++) {
            var posts = new TreeSet<Post>();
            for (int post = 0; post < 3; post++) {
                if ((assignment >> (3 * person + post) & 1) == 1) {
                    posts.add(POSTS.get(post));
                }
            }
            held.add(posts);
        }
        return held;
    }

    private static House house(List<Set<Post>> held) {
        return Office.of(
                List.of(),
                IntStream.range(0, 3)
                        .mapToObj(each ->
                                Office.person(PEOPLE.get(each), held.get(each).toArray(Post[]::new)))
                        .toList());
    }
}

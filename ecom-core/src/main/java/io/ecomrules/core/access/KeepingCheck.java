package io.ecomrules.core.access;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Whether those who keep something hold a post that does (ACC-5, ACC-10). */
final class KeepingCheck {

    private KeepingCheck() {}

    static void check(Keeping keeping, Review review) {
        if (keeping instanceof Keeping.OfAccount account) {
            account(account, review);
        } else if (keeping instanceof Keeping.OfSecret secret) {
            secret(secret, review);
        }
    }

    private static void account(Keeping.OfAccount keeping, Review review) {
        var code = keeping.account().code();
        var answered = review.terms().keepers(keeping.account());
        review.refused(answered);
        if (keeping.keepers().isEmpty()) {
            review.lapse(AccessLapse.OFFICIAL_ACCOUNT_UNKEPT, "officialAccount", code);
        }
        var posts = answered.term();
        var wrong = posts == null ? List.<EmployeeId>of() : others(keeping.keepers(), posts.value(), review);
        if (!wrong.isEmpty()) {
            review.lapse(AccessLapse.OFFICIAL_ACCOUNT_WRONG_KEEPER, "officialAccount", code, "keepers", text(wrong));
        }
    }

    private static void secret(Keeping.OfSecret keeping, Review review) {
        var code = keeping.secret().code();
        var answered = review.terms().controllers(keeping.secret());
        review.refused(answered);
        var posts = answered.term();
        if (posts != null) {
            var wrong = others(keeping.controllers(), posts.value(), review);
            if (!wrong.isEmpty() || keeping.controllers().isEmpty()) {
                review.lapse(
                        AccessLapse.SECRET_NOT_CONTROLLED,
                        "secret",
                        code,
                        "controllers",
                        keeping.controllers().isEmpty() ? "—" : text(wrong));
            }
        }
        if (!keeping.toldTo().isEmpty()) {
            review.lapse(AccessLapse.SECRET_TOLD, "secret", code, "toldTo", String.join(", ", keeping.toldTo()));
        }
    }

    private static List<EmployeeId> others(Collection<EmployeeId> people, List<Post> posts, Review review) {
        return people.stream()
                .filter(person -> !review.isHolding(person, posts))
                .toList();
    }

    private static String text(List<EmployeeId> people) {
        return people.stream().map(EmployeeId::value).collect(Collectors.joining(", "));
    }
}

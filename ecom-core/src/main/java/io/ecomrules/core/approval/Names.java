package io.ecomrules.core.approval;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.Titled;
import io.ecomrules.core.organization.Post;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives the tiers, matters and posts of a problem the names that people know. */
final class Names {

    private static final String BETWEEN = ", ";

    private Names() {}

    static List<Problem> named(Collection<Problem> problems) {
        return problems.stream().map(Names::named).toList();
    }

    private static Problem named(Problem problem) {
        var named = one(problem, "tier", Tier::parse);
        named = one(named, "earlier", Tier::parse);
        named = one(named, "matter", Matter::parse);
        return posts(named);
    }

    private static Problem one(Problem problem, String name, Function<String, Optional<? extends Titled>> parse) {
        var code = problem.parameters().get(name);
        var found = code == null ? Optional.<Titled>empty() : parse.apply(code);
        return code == null || found.isEmpty() ? problem : problem.named(name, code, found.get());
    }

    private static Problem posts(Problem problem) {
        var codes = problem.parameters().get("posts");
        if (codes == null) {
            return problem;
        }
        return problem.named(
                "posts",
                codes,
                locale -> Arrays.stream(codes.split(BETWEEN, -1))
                        .map(code ->
                                Post.parse(code).map(post -> post.title(locale)).orElse(code))
                        .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "、" : BETWEEN)));
    }
}

package io.ecomrules.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.Post;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The table of posts, ORG-1. */
@Tag("text")
class PostsTest {

    @Test
    void ORG_1_every_post_is_listed_with_names_that_figures_may_use() {
        for (var lang : List.of("zh-CN", "en")) {
            var run = ProgramRun.of("posts", "--lang", lang);

            assertThat(run.exit()).isZero();
            assertThat(run.lines()).hasSameSizeAs(Post.values());
            for (var each : run.json()) {
                assertThat(List.copyOf(each.propertyNames()))
                        .containsExactly("code", "title", "aliases", "team", "superior", "base");
                var post = Post.parse(each.get("code").asString()).orElseThrow();
                assertThat(Post.parse(each.get("title").asString())).contains(post);
                each.get("aliases")
                        .forEach(alias ->
                                assertThat(Post.parse(alias.asString())).contains(post));
            }
        }
    }

    @Test
    void ORG_1_the_names_of_the_contract_are_there() {
        var lines = String.join("\n", ProgramRun.of("posts").lines());

        assertThat(lines).contains("部门经理", "旗舰店运营", "C店客服", "\"美工\"");
        assertThat(ProgramRun.of("posts").json(5).toString())
                .startsWith("{\"code\":\"store-operator\",\"title\":\"运营\",\"aliases\":[\"店铺运营\",")
                .endsWith("\"team\":\"operations\",\"superior\":\"store-manager\",\"base\":\"store-operator\"}");
    }

    @Test
    void ORG_1_the_table_for_people_is_aligned_though_chinese_characters_are_wide() {
        var lines = ProgramRun.of("posts", "--text").lines();

        assertThat(lines).hasSize(Post.values().length + 1);
        assertThat(lines.get(0)).startsWith("代码").contains("岗位", "别名");
        assertThat(lines.get(6)).startsWith("store-operator                  运营              运营部      store-manager");
        assertThat(ProgramRun.of("posts", "--text", "--lang", "en").lines().get(6))
                .startsWith("store-operator                  store operator                  operations");
    }
}

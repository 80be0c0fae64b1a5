package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("text")
class PostTest {

    /** Every post in the words of the regulation's table, with the code that files name it by. */
    private static final List<String> TABLE = List.of(
            "部门经理 department-manager",
            "店长 store-manager",
            "运营 store-operator",
            "产品经理 product-manager",
            "产品编辑 product-editor",
            "网站编辑 web-editor",
            "营销推广 marketing-promoter",
            "策划/文案 planner",
            "美工 designer",
            "小美工 junior-designer",
            "大美工 senior-designer",
            "美术编辑 art-editor",
            "网页设计人员 web-page-designer",
            "客服 service-agent",
            "售前客服 pre-sales-agent",
            "售后客服 after-sales-agent",
            "客服主管 service-supervisor",
            "值班客服管理人员 duty-manager",
            "后台人员 back-office-clerk",
            "系统管理员 system-administrator",
            "网站运营负责人 website-operations-lead",
            "数据分析师 data-analyst",
            "企业文化专员 culture-officer",
            "网站管理员 website-administrator",
            "网站策划 website-planner",
            "组长 service-group-leader",
            "产品上线团队 listing-team",
            "系统管理室 system-office",
            "合作单位 maintenance-partner",
            "分管领导 responsible-executive",
            "常务副总 executive-vice-general-manager",
            "总经理 general-manager",
            "财务部 finance",
            "营销中心总监 marketing-centre-director");

    @Test
    void ORG_1_every_post_of_the_table_is_there_and_no_other() {
        assertThat(Stream.of(Post.values()).map(post -> post.title(Locale.CHINA) + " " + post.code()))
                .containsExactlyInAnyOrderElementsOf(TABLE);
    }

    @Test
    void ORG_1_the_three_teams_have_their_chinese_names() {
        assertThat(Stream.of(Team.OPERATIONS, Team.MARKETING, Team.SALES).map(team -> team.title(Locale.CHINA)))
                .containsExactly("运营部", "市场部", "销售部");
        for (Team team : Team.values()) {
            assertThat(team.title(Locale.ENGLISH)).isNotBlank().isNotEqualTo(team.title(Locale.CHINA));
        }
    }

    @Test
    void ORG_1_approvers_stand_above_the_department_and_finance_outside_it() {
        assertThat(Stream.of(Post.values()).filter(post -> post.team() == Team.ABOVE))
                .containsExactlyInAnyOrder(
                        Post.RESPONSIBLE_EXECUTIVE, Post.EXECUTIVE_VICE_GENERAL_MANAGER, Post.GENERAL_MANAGER);
        assertThat(Stream.of(Post.values()).filter(post -> post.team() == Team.OUTSIDE))
                .containsExactlyInAnyOrder(Post.FINANCE, Post.MARKETING_CENTRE_DIRECTOR, Post.MAINTENANCE_PARTNER);
        assertThat(Post.FINANCE.team().isInDepartment()).isFalse();
        assertThat(Post.GENERAL_MANAGER.team().isInDepartment()).isFalse();
        assertThat(Post.DEPARTMENT_MANAGER.team().isInDepartment()).isTrue();
    }

    @Test
    void ORG_1_the_department_s_direct_superior_is_the_executive_vice_general_manager() {
        assertThat(Post.DEPARTMENT_MANAGER.superior()).contains(Post.EXECUTIVE_VICE_GENERAL_MANAGER);
        assertThat(Post.DEPARTMENT_MANAGER.superiors())
                .containsExactly(Post.EXECUTIVE_VICE_GENERAL_MANAGER, Post.GENERAL_MANAGER);
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_the_chain_of_superiors_has_no_cycle_and_ends_at_the_top(Post post) {
        List<Post> chain = post.superiors();
        assertThat(chain).doesNotContain(post).doesNotHaveDuplicates();
        assertThat(chain).allMatch(above -> above.compareTo(post) < 0);
        if (post.team() != Team.OUTSIDE && post != Post.GENERAL_MANAGER) {
            assertThat(chain).last().isEqualTo(Post.GENERAL_MANAGER);
        } else {
            assertThat(chain).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_everybody_in_the_department_reports_to_its_manager_in_the_end(Post post) {
        if (post.team().isInDepartment() && post != Post.DEPARTMENT_MANAGER) {
            assertThat(post.superiors()).contains(Post.DEPARTMENT_MANAGER);
        }
    }

    @Test
    void ORG_1_designers_and_agents_come_in_kinds_that_know_their_base() {
        assertThat(Stream.of(Post.values()).filter(post -> post.base() != post))
                .containsExactly(
                        Post.JUNIOR_DESIGNER, Post.SENIOR_DESIGNER, Post.PRE_SALES_AGENT, Post.AFTER_SALES_AGENT);
        assertThat(Post.SENIOR_DESIGNER.base()).isEqualTo(Post.DESIGNER);
        assertThat(Post.PRE_SALES_AGENT.base()).isEqualTo(Post.SERVICE_AGENT);
        assertThat(Post.SENIOR_DESIGNER.isKindOf(Post.DESIGNER)).isTrue();
        assertThat(Post.DESIGNER.isKindOf(Post.SENIOR_DESIGNER)).isFalse();
        assertThat(Post.DESIGNER.isKindOf(Post.DESIGNER)).isTrue();
        assertThat(Post.JUNIOR_DESIGNER.isKindOf(Post.SENIOR_DESIGNER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Post.class)
    void ORG_1_a_kind_stands_where_its_base_stands_and_a_base_is_no_kind(Post post) {
        assertThat(post.base().base()).isEqualTo(post.base());
        assertThat(post.base().team()).isEqualTo(post.team());
        assertThat(post.base().superior()).isEqualTo(post.superior());
    }

    @ParameterizedTest
    @CsvSource({
        "部门经理,department-manager",
        "电子商务部经理,department-manager",
        "运营,store-operator",
        "店铺运营,store-operator",
        "旗舰店运营,store-operator",
        "C店运营,store-operator",
        "天猫运营,store-operator",
        "京东运营,store-operator",
        "客服,service-agent",
        "旗舰店客服,service-agent",
        "C店客服,service-agent",
        "网络客服,service-agent",
        "美工,designer",
        "设计,designer",
        "小美工,junior-designer",
        "大美工,senior-designer",
        "网站运营经理,website-operations-lead",
        "网站运营负责人,website-operations-lead",
        "网站负责人,website-operations-lead",
        "策划,planner",
        "文案,planner",
        "策划/文案,planner",
        "copywriter,planner",
        "网站策划,website-planner",
        "后台客服,back-office-clerk",
        "总经理,general-manager",
        "常务副总,executive-vice-general-manager"
    })
    void ORG_1_a_post_is_found_by_the_names_people_use(String name, String code) {
        assertThat(Post.parse(name).map(Post::code)).contains(code);
    }
}

package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.approval.Tier;
import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.core.organization.Post;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who approves what, clause by clause. */
class ApprovalClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);
    private static final Post HEAD = Post.DEPARTMENT_MANAGER;
    private static final Post LAST = Post.GENERAL_MANAGER;

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @EnumSource
    void every_matter_has_a_chain_that_names_its_clause(Matter matter) {
        assertThat(ECOM.approvals().terms(matter, DAY).terms())
                .isNotEmpty()
                .allSatisfy(term -> assertThat(term.rule().clause()).isEqualTo(matter.clause()));
    }

    @Test
    void LST_2_a_price_is_proposed_by_the_product_manager_agreed_by_the_head_and_updated_by_the_web_editor() {
        assertChain(Matter.PRICE, Post.PRODUCT_MANAGER, Post.WEB_EDITOR, HEAD);
    }

    @Test
    void LST_3_a_listing_is_proposed_by_the_product_manager_and_agreed_by_the_head() {
        var terms = ECOM.approvals().terms(Matter.LISTING, DAY);
        assertThat(terms.proposers()).containsExactly(Post.PRODUCT_MANAGER);
        assertThat(terms.approvers(Tier.FIRST)).containsExactly(HEAD);
        assertThat(terms.executors()).containsExactly(Post.WEB_EDITOR, Post.LISTING_TEAM);
    }

    @Test
    void LST_4_exceptional_delisting_is_agreed_by_the_head_and_done_by_the_web_editor() {
        var terms = ECOM.approvals().terms(Matter.EXCEPTIONAL_DELISTING, DAY);
        assertThat(terms.proposers()).contains(Post.PRODUCT_MANAGER);
        assertThat(terms.approvers(Tier.FIRST)).containsExactly(HEAD);
        assertThat(terms.executors()).containsExactly(Post.WEB_EDITOR);
    }

    @Test
    void LST_6_special_treatment_is_proposed_by_the_product_manager_and_agreed_by_the_head() {
        assertChain(Matter.PROMOTION, Post.PRODUCT_MANAGER, Post.WEB_EDITOR, HEAD);
    }

    @Test
    void CNT_2_a_page_goes_from_its_designer_through_three_tiers() {
        assertChain(
                Matter.PAGE_LAYOUT,
                Post.WEB_PAGE_DESIGNER,
                Post.WEB_PAGE_DESIGNER,
                HEAD,
                Post.RESPONSIBLE_EXECUTIVE,
                LAST);
    }

    @Test
    void CNT_5_confidential_content_is_agreed_by_the_head_and_approved_by_the_general_manager() {
        assertTiers(Matter.CONFIDENTIAL_CONTENT, HEAD, LAST);
    }

    @Test
    void CNT_6_news_is_approved_by_the_head() {
        assertTiers(Matter.NEWS, HEAD);
    }

    @Test
    void ACC_2_levels_need_the_head_special_users_the_general_manager_and_the_administrator_carries_out() {
        assertTiers(Matter.USER_LEVEL, HEAD);
        assertTiers(Matter.SPECIAL_USER, LAST);
        assertThat(ECOM.approvals().terms(Matter.USER_LEVEL, DAY).executors())
                .containsExactly(Post.SYSTEM_ADMINISTRATOR);
        assertThat(ECOM.approvals().terms(Matter.SPECIAL_USER, DAY).executors())
                .containsExactly(Post.SYSTEM_ADMINISTRATOR);
    }

    @Test
    void ACC_4_lending_a_login_needs_the_head() {
        assertTiers(Matter.LOGIN_LENDING, HEAD);
    }

    @Test
    void ACC_5_official_accounts_are_changed_with_the_general_managers_approval() {
        assertTiers(Matter.OFFICIAL_ACCOUNT, LAST);
    }

    @Test
    void ACC_6_a_database_change_is_drafted_proposed_and_signed() {
        assertChain(
                Matter.DATABASE_CHANGE,
                Post.SYSTEM_ADMINISTRATOR,
                Post.SYSTEM_ADMINISTRATOR,
                Post.WEBSITE_OPERATIONS_LEAD,
                LAST);
    }

    @Test
    void ACC_8_the_machine_room_is_opened_by_the_general_manager() {
        assertTiers(Matter.MACHINE_ROOM, LAST);
    }

    @Test
    void SVC_16_poor_quality_customers_are_confirmed_by_the_supervisor() {
        assertTiers(Matter.POOR_QUALITY_CUSTOMER, Post.SERVICE_SUPERVISOR);
    }

    @Test
    void SVC_17_a_discount_beyond_the_limit_is_decided_by_the_group_leader() {
        assertChain(Matter.DISCOUNT, Post.SERVICE_AGENT, Post.SERVICE_AGENT, Post.SERVICE_GROUP_LEADER);
    }

    @Test
    void CMP_1_a_campaign_is_reviewed_by_the_head() {
        assertTiers(Matter.CAMPAIGN, HEAD);
    }

    @Test
    void a_rule_file_may_change_a_chain_from_some_month_on() {
        PackOnDisk.overBuiltIn(folder).with("later.drl", """
                package approval

                rule "价格·两人审批" @clause("LST-2") @from("2026-07-01") @title("价格第一级由谁审批")
                when Request( matter == Matter.PRICE )
                then outcome.approvedBy( Tier.FIRST, ( Post.DEPARTMENT_MANAGER, Post.RESPONSIBLE_EXECUTIVE ) );
                end

                rule "价格·一人即可" @clause("LST-2") @from("2026-07-01") @title("价格第一级几个岗位同意即可")
                when Request( matter == Matter.PRICE )
                then outcome.quorum( Tier.FIRST, 1 );
                end

                rule "价格·时限" @clause("LST-2") @from("2026-07-01") @title("价格第一级的审批时限")
                when Request( matter == Matter.PRICE )
                then outcome.timeLimit( Tier.FIRST, "2 work days" );
                end

                rule "价格·逾期" @clause("LST-2") @from("2026-07-01") @title("价格第一级逾期怎么办")
                when Request( matter == Matter.PRICE )
                then outcome.onTimeLimit( Tier.FIRST, ( Consequence.ESCALATE ) );
                end
                """);

        try (var ecom = Ecom.open(folder)) {
            var before = ecom.approvals().terms(Matter.PRICE, LocalDate.of(2026, 6, 30));
            var after = ecom.approvals().terms(Matter.PRICE, LocalDate.of(2026, 7, 1));
            assertThat(before.approvers(Tier.FIRST)).containsExactly(HEAD);
            assertThat(after.approvers(Tier.FIRST)).containsExactly(HEAD, Post.RESPONSIBLE_EXECUTIVE);
            assertThat(before.quorum(Tier.FIRST)).isEqualTo(1);
            assertThat(after.quorum(Tier.FIRST)).isEqualTo(1);
            assertThat(before.timeLimit(Tier.FIRST)).isEmpty();
            assertThat(after.timeLimit(Tier.FIRST)).contains(Span.parse("2 work days"));
        }
    }

    @Test
    void a_chain_that_cannot_be_walked_does_not_open() {
        PackOnDisk.overBuiltIn(folder).with("later.drl", """
                package approval

                rule "价格·三人" @clause("LST-2") @from("2026-07-01") @title("价格第一级几个岗位同意即可")
                when Request( matter == Matter.PRICE )
                then outcome.quorum( Tier.FIRST, 3 );
                end
                """);

        assertThatThrownBy(() -> Ecom.open(folder))
                .isInstanceOfSatisfying(
                        RulePackException.class,
                        refusal -> assertThat(refusal.problems())
                                .anySatisfy(
                                        problem -> assertThat(problem.code()).startsWith("approval-quorum")));
    }

    @Test
    void nothing_is_approved_without_a_rule() {
        assertThatThrownBy(() -> ECOM.approvals().terms(Matter.PRICE, LocalDate.of(2009, 12, 31)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> assertThat(problem.code()).isEqualTo("no-approval-rule")));
    }

    private static void assertChain(Matter matter, Post proposer, Post executor, Post... tiers) {
        var terms = ECOM.approvals().terms(matter, DAY);
        assertThat(terms.proposers()).containsExactly(proposer);
        assertThat(terms.executors()).containsExactly(executor);
        assertTiers(matter, tiers);
    }

    private static void assertTiers(Matter matter, Post... posts) {
        var terms = ECOM.approvals().terms(matter, DAY);
        assertThat(terms.tiers().stream().map(terms::approvers).toList())
                .isEqualTo(Arrays.stream(posts).map(List::of).toList());
    }
}

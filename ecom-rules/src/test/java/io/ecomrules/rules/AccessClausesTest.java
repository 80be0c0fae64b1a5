package io.ecomrules.rules;

import static io.ecomrules.rules.AccessHouse.ADMINISTRATOR;
import static io.ecomrules.rules.AccessHouse.CLERK;
import static io.ecomrules.rules.AccessHouse.DAY;
import static io.ecomrules.rules.AccessHouse.GENERAL_MANAGER;
import static io.ecomrules.rules.AccessHouse.GONE;
import static io.ecomrules.rules.AccessHouse.HEAD;
import static io.ecomrules.rules.AccessHouse.HOUSE;
import static io.ecomrules.rules.AccessHouse.LEAD;
import static io.ecomrules.rules.AccessHouse.MOVED;
import static io.ecomrules.rules.AccessHouse.NOON;
import static io.ecomrules.rules.AccessHouse.SUPERVISOR;
import static io.ecomrules.rules.AccessHouse.approved;
import static io.ecomrules.rules.AccessHouse.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.access.AccessLevel;
import io.ecomrules.core.access.Account;
import io.ecomrules.core.access.DatabaseCare;
import io.ecomrules.core.access.DatabaseChange;
import io.ecomrules.core.access.Keeping;
import io.ecomrules.core.access.LoginLending;
import io.ecomrules.core.access.OfficialAccount;
import io.ecomrules.core.access.Secret;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Severity;
import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with accounts, loans of logins, keepers, and the care of the database (ACC-2, ACC-4 to ACC-7, ACC-10, ACC-11). */
class AccessClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final Fields LOAN = LoginLending.fields("U-1", SUPERVISOR);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @Test
    void ACC_2_an_account_is_open_after_its_holder_left_moved_or_nobody_knows_who_it_is() {
        var accounts = List.of(
                account("U-1", CLERK), account("U-2", MOVED), account("U-3", GONE), account("U-4", EmployeeId.of("x")));

        assertThat(said(ECOM.access().accounts(accounts, HOUSE, NOON)))
                .containsExactly(
                        "ACC-2 account-open-after-moving",
                        "ACC-2 account-open-after-leaving",
                        "ACC-2 account-holder-unknown");
        // The day before, everybody was still there.
        assertThat(said(ECOM.access().accounts(accounts.subList(0, 3), HOUSE, NOON.minus(Duration.ofDays(1)))))
                .isEmpty();
        assertThat(ECOM.access().accounts(List.of(account("U-3", GONE).closed(DAY)), HOUSE, NOON))
                .isEmpty();
        assertThat(said(ECOM.access().accounts(List.of(account("U-3", GONE).closed(DAY.plusDays(1))), HOUSE, NOON)))
                .containsExactly("ACC-2 account-open-after-leaving");
    }

    @Test
    void ACC_4_lending_takes_the_heads_consent_of_exactly_that_loan_and_before_it() {
        var consent = approved(ECOM, Matter.LOGIN_LENDING, LOAN, LEAD, HEAD);
        assertThat(lending(new LoginLending("U-1", SUPERVISOR, NOON, null, consent, null)))
                .isEmpty();
        assertThat(lending(new LoginLending("U-1", SUPERVISOR, NOON, null, null, null)))
                .containsExactly("ACC-4 lent-without-consent");
        assertThat(lending(new LoginLending("U-1", CLERK, NOON, null, consent, null)))
                .containsExactly("ACC-4 lent-without-consent");
        assertThat(lending(new LoginLending("U-1", SUPERVISOR, NOON.minusSeconds(1), null, consent, null)))
                .containsExactly("ACC-4 lent-without-consent");
        assertThat(lending(new LoginLending("U-1", SUPERVISOR, null, null, consent, null)))
                .containsExactly("ACC-4 access-fact-unknown");
        var asked = AccessHouse.asked(ECOM, Matter.LOGIN_LENDING, LOAN, LEAD);
        assertThat(lending(new LoginLending("U-1", SUPERVISOR, NOON, null, asked, null)))
                .containsExactly("ACC-4 lent-without-consent");
    }

    @ParameterizedTest
    @ValueSource(longs = {3_599, 3_600, 3_601})
    void ACC_4_the_password_is_changed_within_an_hour_after_the_work(long seconds) {
        var consent = approved(ECOM, Matter.LOGIN_LENDING, LOAN, LEAD, HEAD);
        var ended = NOON.plusSeconds(60);
        var at = ended.plusSeconds(seconds);
        var expected = seconds > 3_600 ? new String[] {"ACC-4 lent-password-not-changed"} : new String[0];

        assertThat(said(ECOM.access()
                        .lending(new LoginLending("U-1", SUPERVISOR, NOON, ended, consent, at), HOUSE, at)))
                .containsExactly(expected);
        // Not changed at all, and changed only before the work was done, is the same.
        for (var before : new Instant[] {null, ended.minusSeconds(1)}) {
            var lending = new LoginLending("U-1", SUPERVISOR, NOON, ended, consent, before);
            assertThat(said(ECOM.access().lending(lending, HOUSE, at))).containsExactly(expected);
        }
    }

    @ParameterizedTest
    @EnumSource(OfficialAccount.class)
    void ACC_5_official_accounts_are_kept_by_four_posts_and_nobody_else(OfficialAccount account) {
        assertThat(keeping(new Keeping.OfAccount(account, Set.of(LEAD, GENERAL_MANAGER))))
                .isEmpty();
        assertThat(keeping(new Keeping.OfAccount(account, Set.of(LEAD, CLERK))))
                .containsExactly("ACC-5 official-account-wrong-keeper");
        assertThat(keeping(new Keeping.OfAccount(account, Set.of(ADMINISTRATOR, HEAD))))
                .containsExactly("ACC-5 official-account-wrong-keeper");
        assertThat(keeping(new Keeping.OfAccount(account, Set.of()))).containsExactly("ACC-5 official-account-unkept");
    }

    @Test
    void ACC_5_a_change_of_an_official_account_takes_the_general_manager() {
        var fields = Fields.of("account", "tenpay", "phone", "new");

        assertThat(approved(ECOM, Matter.OFFICIAL_ACCOUNT, fields, LEAD, GENERAL_MANAGER)
                        .status()
                        .code())
                .isEqualTo("approved");
    }

    @Test
    void ACC_6_the_database_is_changed_as_the_lead_proposed_and_the_general_manager_signed() {
        var fields = Fields.of("table", "orders", "column", "note");
        var approved = approved(ECOM, Matter.DATABASE_CHANGE, fields, ADMINISTRATOR, LEAD, GENERAL_MANAGER);
        var change = new DatabaseChange("DB-1", fields, approved, ADMINISTRATOR, NOON, true);
        assertThat(ECOM.access().change(change, HOUSE, NOON)).isEmpty();

        var half = approved(ECOM, Matter.DATABASE_CHANGE, fields, ADMINISTRATOR, LEAD);
        for (var wrong : List.of(
                new DatabaseChange("DB-1", fields, half, ADMINISTRATOR, NOON, true),
                new DatabaseChange("DB-1", fields, null, ADMINISTRATOR, NOON, true),
                new DatabaseChange("DB-1", fields, approved, CLERK, NOON, true),
                new DatabaseChange("DB-1", Fields.of("table", "orders"), approved, ADMINISTRATOR, NOON, true))) {
            assertThat(said(ECOM.access().change(wrong, HOUSE, NOON)))
                    .containsExactly("ACC-6 database-change-not-approved");
        }
    }

    @Test
    void ACC_6_the_history_stays_usable() {
        var fields = Fields.of("table", "orders");
        var approved = approved(ECOM, Matter.DATABASE_CHANGE, fields, ADMINISTRATOR, LEAD, GENERAL_MANAGER);
        var lost = new DatabaseChange("DB-1", fields, approved, ADMINISTRATOR, NOON, false);
        var unknown = new DatabaseChange("DB-1", fields, approved, ADMINISTRATOR, NOON, null);

        assertThat(said(ECOM.access().change(lost, HOUSE, NOON))).containsExactly("ACC-6 history-not-usable");
        assertThat(said(ECOM.access().change(unknown, HOUSE, NOON))).containsExactly("ACC-6 access-fact-unknown");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void ACC_7_seven_days_between_backups_are_in_time_and_a_second_more_is_not(long second) {
        var first = NOON.minus(Duration.ofDays(10));
        var next = first.plus(Duration.ofDays(7)).plusSeconds(second);
        var expected = second > 0 ? new String[] {"ACC-7 backup-overdue"} : new String[0];

        assertThat(care(List.of(next, first), List.of(NOON), NOON, NOON)).containsExactly(expected);
        var last = NOON.minus(Duration.ofDays(7)).minusSeconds(second);
        assertThat(care(List.of(last), List.of(NOON), NOON, NOON)).containsExactly(expected);
        assertThat(care(List.of(), List.of(NOON), NOON, NOON)).containsExactly("ACC-7 backup-overdue");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void ACC_7_a_restore_is_tested_every_ninety_days(long second) {
        var tested = NOON.minus(Duration.ofDays(90)).minusSeconds(second);
        var expected = second > 0 ? new String[] {"ACC-7 restore-test-overdue"} : new String[0];

        assertThat(care(List.of(NOON), List.of(tested), NOON, NOON)).containsExactly(expected);
        assertThat(care(List.of(NOON), List.of(), NOON, NOON)).containsExactly("ACC-7 restore-test-overdue");
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void ACC_11_security_software_is_updated_every_thirty_days(long second) {
        var updated = NOON.minus(Duration.ofDays(30)).minusSeconds(second);
        var expected = second > 0 ? new String[] {"ACC-11 security-update-overdue"} : new String[0];

        assertThat(care(List.of(NOON), List.of(NOON), updated, NOON)).containsExactly(expected);
        assertThat(care(List.of(NOON), List.of(NOON), null, NOON)).containsExactly("ACC-11 access-fact-unknown");
    }

    @Test
    void ACC_7_ACC_11_backups_are_kept_safe_and_a_policy_and_procedures_exist() {
        var bad = new DatabaseCare("shop", List.of(NOON), List.of(NOON), false, NOON, false, false);
        var unknown = new DatabaseCare("shop", List.of(NOON), List.of(NOON), null, NOON, null, null);

        assertThat(said(ECOM.access().care(bad, HOUSE, NOON)))
                .containsExactly("ACC-7 backup-not-safe", "ACC-11 no-user-policy", "ACC-11 no-procedures");
        assertThat(said(ECOM.access().care(unknown, HOUSE, NOON)))
                .containsExactly(
                        "ACC-7 access-fact-unknown", "ACC-11 access-fact-unknown", "ACC-11 access-fact-unknown");
    }

    @ParameterizedTest
    @EnumSource(Secret.class)
    void ACC_10_secrets_are_controlled_by_the_website_operations_lead_and_told_to_nobody(Secret secret) {
        assertThat(keeping(new Keeping.OfSecret(secret, Set.of(LEAD), Set.of())))
                .isEmpty();
        assertThat(keeping(new Keeping.OfSecret(secret, Set.of(ADMINISTRATOR), Set.of())))
                .containsExactly("ACC-10 secret-not-controlled");
        assertThat(keeping(new Keeping.OfSecret(secret, Set.of(), Set.of())))
                .containsExactly("ACC-10 secret-not-controlled");
        assertThat(ECOM.access()
                        .keeping(List.of(new Keeping.OfSecret(secret, Set.of(LEAD), Set.of("partner"))), HOUSE, NOON))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("secret-told");
                    assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
                });
    }

    @Test
    void findings_are_told_in_whole_sentences_in_both_languages() {
        var care = new DatabaseCare("shop", List.of(NOON.minus(Duration.ofDays(8))), List.of(), null, null, null, null);

        assertThat(ECOM.access().care(care, HOUSE, NOON)).allSatisfy(finding -> {
            assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding)).doesNotContain("{", "kept-safe");
            assertThat(Messages.in(Locale.ENGLISH).text(finding)).doesNotContain("{", "kept-safe");
        });
        assertThat(text(ECOM.access().care(care, HOUSE, NOON).get(0)))
                .isEqualTo("数据库 shop 没有按时备份：上次 2026-05-24T12:00:00+08:00，最迟 2026-05-31T12:00:00+08:00，下一次：—。");
        var account = new Keeping.OfAccount(OfficialAccount.TENPAY, Set.of(CLERK));
        assertThat(text(ECOM.access().keeping(List.of(account), HOUSE, NOON).get(0)))
                .isEqualTo("“财付通账号”由 clerk 保管，他们的岗位不该保管它。请收回并更改密码。");
    }

    @Test
    void edited_rules_change_who_keeps_what_and_how_long_things_may_take() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("deadline-access.drl", "\"7 days\"", "\"1 day\"")
                .with(
                        "access-secrets.csv",
                        PackOnDisk.builtIn("access-secrets.csv").replace("保管人,,网站运营负责人", "保管人,,系统管理员"));
        try (var ecom = pack.open()) {
            var care = new DatabaseCare(
                    "shop", List.of(NOON.minus(Duration.ofDays(2))), List.of(NOON), true, NOON, true, true);
            assertThat(said(ecom.access().care(care, HOUSE, NOON))).containsExactly("ACC-7 backup-overdue");
            var secret = new Keeping.OfSecret(Secret.SERVER, Set.of(ADMINISTRATOR), Set.of());
            assertThat(ecom.access().keeping(List.of(secret), HOUSE, NOON)).isEmpty();
        }
    }

    private static String text(Finding finding) {
        return Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding);
    }

    private static List<String> lending(LoginLending lending) {
        return said(ECOM.access().lending(lending, HOUSE, NOON));
    }

    private static List<String> keeping(Keeping keeping) {
        return said(ECOM.access().keeping(List.of(keeping), HOUSE, NOON));
    }

    private static List<String> care(List<Instant> backups, List<Instant> tests, Instant updatedAt, Instant now) {
        return said(
                ECOM.access().care(new DatabaseCare("shop", backups, tests, true, updatedAt, true, true), HOUSE, now));
    }

    private static Account account(String id, EmployeeId holder) {
        return new Account(
                id, holder, Post.BACK_OFFICE_CLERK, AccessLevel.ORDINARY, Set.of(), LocalDate.of(2026, 1, 1), null);
    }
}

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
import static io.ecomrules.rules.AccessHouse.asked;
import static io.ecomrules.rules.AccessHouse.codes;
import static io.ecomrules.rules.AccessHouse.granted;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.access.AccessDecision;
import io.ecomrules.core.access.AccessLevel;
import io.ecomrules.core.access.Account;
import io.ecomrules.core.access.DataOperation;
import io.ecomrules.core.access.DataRelease;
import io.ecomrules.core.access.DataUse;
import io.ecomrules.core.access.LevelChange;
import io.ecomrules.core.access.RoomVisit;
import io.ecomrules.core.approval.Matter;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with the database and the machine room, who may let data go, and how levels change (ACC-1, ACC-2, ACC-8, ACC-9). */
class PermissionClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    @ParameterizedTest
    @CsvSource({
        "ORDINARY,      QUERY,         yes",
        "ORDINARY,      BROWSE,        yes",
        "ORDINARY,      USE_PUBLISHED, yes",
        "ORDINARY,      ENTER,         no",
        "ORDINARY,      CHANGE,        no",
        "ORDINARY,      BACK_UP,       no",
        "ORDINARY,      RESTORE,       no",
        "BACK_OFFICE,   QUERY,         yes",
        "BACK_OFFICE,   BROWSE,        yes",
        "BACK_OFFICE,   USE_PUBLISHED, yes",
        "BACK_OFFICE,   ENTER,         scope",
        "BACK_OFFICE,   CHANGE,        scope",
        "BACK_OFFICE,   BACK_UP,       no",
        "BACK_OFFICE,   RESTORE,       no",
        "ADMINISTRATOR, QUERY,         no",
        "ADMINISTRATOR, BROWSE,        no",
        "ADMINISTRATOR, USE_PUBLISHED, no",
        "ADMINISTRATOR, ENTER,         no",
        "ADMINISTRATOR, CHANGE,        no",
        "ADMINISTRATOR, BACK_UP,       yes",
        "ADMINISTRATOR, RESTORE,       yes"
    })
    void ACC_1_each_level_may_do_what_the_regulation_says_and_nothing_else(
            AccessLevel level, DataOperation operation, String expected) {
        var within = decide(account(level), operation, "orders");
        var outside = decide(account(level), operation, "prices");
        var unknown = decide(account(level), operation, null);

        assertThat(within.isPermitted()).isEqualTo(!expected.equals("no"));
        assertThat(outside.isPermitted()).isEqualTo(expected.equals("yes"));
        assertThat(unknown.isPermitted()).isEqualTo(expected.equals("yes"));
        if (within instanceof AccessDecision.Permitted permitted) {
            assertThat(permitted.rule().clause()).hasToString("ACC-1");
        } else {
            assertThat(codes(within.reasons())).containsExactly("operation-not-permitted");
        }
        if (expected.equals("scope")) {
            assertThat(codes(outside.reasons())).containsExactly("outside-scope");
            assertThat(((AccessDecision.Denied) outside).rule()).isNotNull();
            assertThat(codes(unknown.reasons())).containsExactly("area-not-known");
        }
    }

    @Test
    void ACC_1_every_level_and_every_operation_is_in_the_matrix() {
        assertThat(AccessLevel.values().length * DataOperation.values().length).isEqualTo(21);
    }

    @Test
    void ACC_1_the_reason_is_said_in_both_languages() {
        var reasons = decide(account(AccessLevel.BACK_OFFICE), DataOperation.CHANGE, "prices")
                .reasons();

        assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(reasons.get(0)))
                .isEqualTo("账号 U-1 不能对“prices”修改数据：权限以内的只有 orders。");
        assertThat(Messages.in(Locale.ENGLISH).text(reasons.get(0)))
                .isEqualTo("Account U-1 may not change data of “prices”: its scope is orders.");
    }

    @Test
    void ACC_1_an_account_that_is_closed_or_whose_holder_left_or_moved_may_do_nothing() {
        var account = account(AccessLevel.ORDINARY);
        assertThat(codes(decide(account.closed(DAY), DataOperation.QUERY, null).reasons()))
                .containsExactly("account-not-open");
        assertThat(decide(account.closed(DAY.plusDays(1)), DataOperation.QUERY, null)
                        .isPermitted())
                .isTrue();
        for (var holder : new EmployeeId[] {GONE, MOVED, EmployeeId.of("nobody")}) {
            assertThat(codes(decide(account(holder, AccessLevel.ORDINARY), DataOperation.QUERY, null)
                            .reasons()))
                    .containsExactly("holder-not-in-post");
        }
        assertThat(codes(decide(account(GONE, AccessLevel.ORDINARY).closed(DAY), DataOperation.RESTORE, null)
                        .reasons()))
                .containsExactly("account-not-open", "holder-not-in-post", "operation-not-permitted");
    }

    @Test
    void ACC_1_a_row_that_is_added_permits_and_rules_that_disagree_permit_nothing() {
        var file = PackOnDisk.builtIn("access-permissions.csv");
        var row =
                "账号与权限,数据库管理用户·查询数据,ACC-1,数据库管理用户能不能查询数据,Whether an administrator may query data,2010-01-01,,数据库管理用户,查询数据,允许,,全部数据,\n";
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .with("access-permissions.csv", file + row)
                .open()) {
            var use = new DataUse(account(AccessLevel.ADMINISTRATOR), DataOperation.QUERY, null);
            assertThat(ecom.access().decide(use, HOUSE.people(), DAY).isPermitted())
                    .isTrue();
        }
    }

    @Test
    void ACC_2_the_head_approves_a_change_and_the_system_administrator_carries_it_out() {
        var change = change(AccessLevel.ORDINARY, AccessLevel.BACK_OFFICE, false);
        var present = account(AccessLevel.ORDINARY);
        var asked = asked(ECOM, change.matter(), change.fields(), SUPERVISOR);
        assertThat(codes(change.carryOut(present, null, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("no-approval");
        assertThat(codes(change.carryOut(present, asked, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("not-approved");

        var approved = approved(ECOM, change.matter(), change.fields(), SUPERVISOR, HEAD);
        assertThat(codes(change.carryOut(present, approved, CLERK, NOON, HOUSE).reasons()))
                .containsExactly("may-not-carry-out");
        var account = granted(change.carryOut(present, approved, ADMINISTRATOR, NOON, HOUSE));
        assertThat(account.level()).isEqualTo(AccessLevel.BACK_OFFICE);
        assertThat(account.scope()).containsExactly("orders", "stock");
        assertThat(codes(change.carryOut(account, approved, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("account-not-as-approved");
    }

    @Test
    void ACC_2_special_users_take_the_general_manager_and_an_account_is_opened_as_approved() {
        var change = change(null, AccessLevel.ADMINISTRATOR, true);
        var byHead = approved(
                ECOM,
                Matter.USER_LEVEL,
                change(null, AccessLevel.ADMINISTRATOR, false).fields(),
                SUPERVISOR,
                HEAD);
        assertThat(codes(change.carryOut(null, byHead, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("approval-of-another-matter");

        var approved = approved(ECOM, Matter.SPECIAL_USER, change.fields(), SUPERVISOR, GENERAL_MANAGER);
        var account = granted(change.carryOut(null, approved, ADMINISTRATOR, NOON, HOUSE));
        assertThat(account.openedOn()).isEqualTo(DAY);
        var more = change(null, AccessLevel.BACK_OFFICE, true);
        assertThat(codes(more.carryOut(null, approved, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("changed-since-approval");
    }

    @Test
    void ACC_8_only_the_system_administrator_and_whom_the_general_manager_approved_enter_the_machine_room() {
        var visit = new RoomVisit("fitter Wu", DAY, DAY.plusDays(1));
        var own = new RoomVisit(ADMINISTRATOR.value(), DAY, DAY.plusDays(1));
        assertThat(ECOM.access().decide(own, null, HOUSE.people(), DAY).isPermitted())
                .isTrue();
        for (var other : new EmployeeId[] {HEAD, GENERAL_MANAGER, LEAD, CLERK}) {
            var entry = new RoomVisit(other.value(), DAY, DAY.plusDays(1));
            assertThat(codes(ECOM.access()
                            .decide(entry, null, HOUSE.people(), DAY)
                            .reasons()))
                    .containsExactly("no-approval");
        }
        var asked = asked(ECOM, Matter.MACHINE_ROOM, visit.fields(), ADMINISTRATOR);
        assertThat(codes(ECOM.access().decide(visit, asked, HOUSE.people(), DAY).reasons()))
                .containsExactly("not-approved");

        var approved = approved(ECOM, Matter.MACHINE_ROOM, visit.fields(), ADMINISTRATOR, GENERAL_MANAGER);
        var decision = ECOM.access().decide(visit, approved, HOUSE.people(), DAY);
        assertThat(decision).isInstanceOfSatisfying(AccessDecision.Permitted.class, permitted -> {
            assertThat(permitted.approvalId()).isEqualTo("A-1");
            assertThat(permitted.rule().clause()).hasToString("ACC-8");
        });
        for (var day : new LocalDate[] {DAY.minusDays(1), DAY.plusDays(1)}) {
            assertThat(codes(ECOM.access()
                            .decide(visit, approved, HOUSE.people(), day)
                            .reasons()))
                    .containsExactly("not-that-day");
        }
        var another = new RoomVisit("fitter Li", DAY, DAY.plusDays(1));
        assertThat(codes(ECOM.access()
                        .decide(another, approved, HOUSE.people(), DAY)
                        .reasons()))
                .containsExactly("changed-since-approval");
    }

    @Test
    void ACC_9_data_leave_the_house_only_as_approved() {
        var release = new DataRelease("orders of May", "delivery partner", "settlement");
        assertThat(codes(ECOM.access()
                        .decide(release, null, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("no-approval");
        var approved = approved(ECOM, Matter.DATA_RELEASE, release.fields(), SUPERVISOR, HEAD);
        assertThat(ECOM.access()
                        .decide(release, approved, ADMINISTRATOR, NOON, HOUSE)
                        .isPermitted())
                .isTrue();
        assertThat(codes(ECOM.access()
                        .decide(release, approved, CLERK, NOON, HOUSE)
                        .reasons()))
                .containsExactly("may-not-carry-out");
        var more = new DataRelease("orders of the year", "delivery partner", "settlement");
        assertThat(codes(ECOM.access()
                        .decide(more, approved, ADMINISTRATOR, NOON, HOUSE)
                        .reasons()))
                .containsExactly("changed-since-approval");
    }

    @Test
    void one_policy_decides_for_many_threads_as_for_one() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        try (var ecom = Ecom.builtIn()) {
            var all = new ArrayList<Future<Integer>>();
            for (int i = 0; i < 32; i++) {
                all.add(threads.submit(() -> {
                    int permitted = 0;
                    for (var level : AccessLevel.values()) {
                        for (var operation : DataOperation.values()) {
                            var use = new DataUse(account(level), operation, "orders");
                            permitted += ecom.access()
                                            .decide(use, HOUSE.people(), DAY)
                                            .isPermitted()
                                    ? 1
                                    : 0;
                        }
                    }
                    return permitted;
                }));
            }
            for (var each : all) {
                assertThat(each.get()).isEqualTo(10);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static LevelChange change(AccessLevel from, AccessLevel to, boolean isSpecial) {
        return new LevelChange("U-1", CLERK, Post.BACK_OFFICE_CLERK, from, to, Set.of("stock", "orders"), isSpecial);
    }

    private static AccessDecision decide(Account account, DataOperation operation, String area) {
        return ECOM.access().decide(new DataUse(account, operation, area), HOUSE.people(), DAY);
    }

    private static Account account(AccessLevel level) {
        return account(CLERK, level);
    }

    private static Account account(EmployeeId holder, AccessLevel level) {
        return new Account(
                "U-1", holder, Post.BACK_OFFICE_CLERK, level, Set.of("orders"), LocalDate.of(2026, 1, 1), null);
    }
}

package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.core.journal.InMemoryJournal;
import io.ecomrules.core.journal.Journal;
import io.ecomrules.core.journal.JournalEntry;
import io.ecomrules.core.journal.JournalEntry.Event;
import io.ecomrules.core.money.Moneys;
import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.Figures;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.serving.Approval;
import io.ecomrules.rules.serving.Gate;
import io.ecomrules.rules.serving.PackArchive;
import io.ecomrules.rules.serving.PackShelf;
import io.ecomrules.rules.serving.Reload;
import io.ecomrules.rules.serving.RuleService;
import io.ecomrules.rules.simulation.GateLimits;
import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack in service: reloading, approving, going back, and who answers for it. */
class RuleServiceTest {

    private static final String RATES = "commission-monthly.drl";
    private static final Instant NOON = Instant.parse("2026-04-10T04:00:00Z");
    private static final PeriodMonth MARCH = PeriodMonth.of(2026, 3);

    /** Coefficient 1, so that the pay is the rate times 100000. */
    private static final Figures OPERATOR = Figures.of(EmployeeId.of("A"), Post.STORE_OPERATOR, MARCH)
            .sales("100000", "100000")
            .profit("1", "1")
            .build();

    @TempDir
    private Path folder;

    private final Journal journal = new InMemoryJournal();

    @Test
    void a_changed_pack_serves_after_a_reload_and_the_journal_says_why() {
        try (var service = service().start("陈宜")) {
            assertThat(pay(service)).isEqualTo("1500.00");

            var reload = service.reload(rate("0.018").folder(), "陈宜");

            assertThat(reload.status()).isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(service)).isEqualTo("1800.00");
            assertThat(service.ecom().pack()).isEqualTo(reload.inService());
            assertThat(service.reload(folder, "陈宜").status()).isEqualTo(Reload.Status.UNCHANGED);
        }
        assertThat(journal.entries())
                .extracting(JournalEntry::event)
                .containsExactly(Event.ACTIVATED, Event.ACTIVATED, Event.STOPPED);
        assertThat(journal.entries().get(1).changes())
                .containsExactly("运营的月度提成占计提基数的比例：1.5% → 1.8%，自 2010-01-01 起（运营·月度）");
        assertThat(journal.services()).extracting(each -> each.pack().id()).containsExactly("ecom-builtin", "test");
        assertThat(journal.services())
                .allSatisfy(each -> assertThat(each.until()).isEqualTo(NOON));
    }

    @Test
    void a_refused_pack_leaves_the_old_one_in_service_and_says_why() {
        try (var service = service().start("陈宜")) {
            var before = service.ecom();

            var reload = service.reload(rate("O.018").folder(), "陈宜");

            assertThat(reload.status()).isEqualTo(Reload.Status.REFUSED);
            assertThat(reload.problems()).extracting(Problem::file).contains(RATES);
            assertThat(service.ecom()).isSameAs(before);
            assertThat(journal.entries().get(1).event()).isEqualTo(Event.REFUSED);
            assertThat(journal.entries().get(1).note()).contains(RATES);
            assertThat(journal.services()).hasSize(1);
        }
    }

    @Test
    void a_decision_under_way_is_finished_on_the_pack_it_began_with() {
        try (var service = service().start("陈宜")) {
            var policy = service.ecom().performance();
            service.reload(rate("0.018").folder(), "陈宜");

            assertThat(pay(policy.settle(OPERATOR))).isEqualTo("1500.00");
        }
    }

    @Test
    void above_the_limits_a_pack_waits_for_somebody_else_to_approve_it() {
        try (var service = service()
                .gate(new Gate(GateLimits.NOTHING, () -> List.of(OPERATOR)))
                .start("陈宜")) {
            var reload = service.reload(rate("0.018").folder(), "王思");

            assertThat(reload.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("gate-cost");
            assertThat(pay(service)).isEqualTo("1500.00");
            var waiting = service.waiting().orElseThrow();
            assertThat(waiting.impacts().get(0).winners()).hasSize(1);
            var digest = waiting.pack().sha256();

            assertThat(codes(service.approve(new Approval(digest, " 王思 ", ""))))
                    .containsExactly("approver-is-proposer");
            assertThat(codes(service.approve(new Approval("0".repeat(64), "陈宜", ""))))
                    .containsExactly("approval-of-another-pack");
            assertThat(pay(service)).isEqualTo("1500.00");

            assertThat(service.approve(new Approval(digest, "陈宜", "预算已批")).status())
                    .isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(service)).isEqualTo("1800.00");
            assertThat(service.waiting()).isEmpty();
            assertThat(codes(service.approve(new Approval(digest, "陈宜", "")))).containsExactly("nothing-to-approve");
        }
        var entry = journal.entries().get(2);
        assertThat(entry.by()).isEqualTo("王思");
        assertThat(entry.approvedBy()).isEqualTo("陈宜");
        assertThat(entry.note()).isEqualTo("预算已批");
        assertThat(journal.services().get(1).approvedBy()).isEqualTo("陈宜");
    }

    @Test
    void within_the_limits_nobody_is_asked() {
        var limits = new GateLimits(new BigDecimal("0.2"), 0, 0, 0);
        try (var service =
                service().gate(new Gate(limits, () -> List.of(OPERATOR))).start("陈宜")) {
            assertThat(service.reload(rate("0.018").folder(), "王思").status()).isEqualTo(Reload.Status.ACTIVATED);
        }
    }

    @Test
    void the_gate_sees_a_raise_that_begins_after_the_closed_months() {
        var later = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package commission
                rule "运营·新" @clause("PAY-1") @from("2026-07-01") @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.018 ); end
                """);
        try (var service = service()
                .gate(new Gate(GateLimits.NOTHING, () -> List.of(OPERATOR)))
                .start("陈宜")) {
            assertThat(service.reload(later.folder(), "王思").status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
        }
    }

    @Test
    void a_raise_that_no_closed_month_can_show_waits_for_an_approval() {
        var forThreeMonths = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package commission
                rule "运营·三个月" @clause("PAY-1") @from("2026-10-01") @until("2027-01-01") @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.STORE_OPERATOR ) then outcome.rate( 0.15 ); end
                """);
        try (var service = service()
                .gate(new Gate(GateLimits.NOTHING, () -> List.of(OPERATOR)))
                .start("陈宜")) {
            var reload = service.reload(forThreeMonths.folder(), "王思");

            assertThat(reload.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("gate-untried");
        }
    }

    @Test
    void without_a_closed_month_a_raise_waits_for_an_approval() {
        var limits = new GateLimits(BigDecimal.ONE, 9, 9, 9);
        try (var service = service().gate(new Gate(limits, List::of)).start("陈宜")) {
            var reload = service.reload(rate("0.018").folder(), "王思");

            assertThat(reload.problems()).extracting(Problem::code).containsExactly("gate-untried");
            assertThat(pay(service)).isEqualTo("1500.00");
        }
    }

    @Test
    void whoever_approves_and_the_journal_see_a_new_phrase_too() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .with("lexicons/impatient.txt", PackOnDisk.builtIn("lexicons/impatient.txt") + "\n爱买不买随便你\n");
        try (var service = service().start("陈宜")) {
            service.reload(pack.folder(), "王思");
        }
        assertThat(journal.entries().get(1).changes())
                .singleElement()
                .asString()
                .contains("爱买不买随便你");
    }

    @Test
    void an_edit_between_the_opening_of_a_pack_and_its_watch_is_taken_up() throws Exception {
        var told = new LinkedBlockingQueue<Reload>();
        PackOnDisk.overBuiltIn(folder);
        try (var service = RuleService.of(Ecom.open(folder)).listener(told::add).start("陈宜")) {
            rate("0.018");
            service.watch(folder, Duration.ofMillis(20), "人事");

            var reload = Objects.requireNonNull(told.poll(1, TimeUnit.MINUTES));
            assertThat(reload.status()).isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(service)).isEqualTo("1800.00");
        }
    }

    @Test
    void an_edit_after_the_look_needs_another_look() {
        try (var service = service()
                .gate(new Gate(GateLimits.NOTHING, () -> List.of(OPERATOR)))
                .start("陈宜")) {
            var first = service.reload(rate("0.018").folder(), "王思");
            service.reload(rate("0.019").folder(), "王思");

            var digest = Objects.requireNonNull(first.proposal()).pack().sha256();
            assertThat(codes(service.approve(new Approval(digest, "陈宜", ""))))
                    .containsExactly("approval-of-another-pack");
        }
    }

    @Test
    void a_proposal_waits_even_without_a_gate() {
        try (var service = service().start("陈宜")) {
            var reload = service.propose(rate("0.018").folder(), "王思");

            assertThat(reload.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            assertThat(reload.problems()).isEmpty();
            assertThat(pay(service)).isEqualTo("1500.00");
        }
    }

    @Test
    void service_goes_back_to_a_pack_by_its_digest() {
        var archive = PackArchive.in(folder.resolve("archive"));
        var packs = folder.resolve("pack");
        try (var service = service().archive(archive).start("陈宜")) {
            var first = service.ecom().pack().sha256();
            service.reload(rate(packs, "0.018").folder(), "陈宜");
            var second = service.ecom().pack().sha256();
            service.reload(rate(packs, "0.02").folder(), "陈宜");

            assertThat(archive.digests()).hasSize(3).contains(first, second);
            assertThat(service.goBackTo(second, "陈宜").status()).isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(service)).isEqualTo("1800.00");
            assertThat(service.goBackTo(first, "陈宜").inService().sha256()).isEqualTo(first);
            assertThat(pay(service)).isEqualTo("1500.00");
            assertThat(codes(service.goBackTo("0".repeat(64), "陈宜"))).containsExactly("not-in-archive");
            assertThat(codes(service.goBackTo("../pack", "陈宜"))).containsExactly("not-in-archive");
        }
    }

    @Test
    void an_archived_pack_whose_content_was_changed_does_not_open() throws IOException {
        var archive = PackArchive.in(folder.resolve("archive"));
        try (var ecom = Ecom.builtIn()) {
            archive.keep(ecom);
            archive.keep(ecom);
            var digest = ecom.pack().sha256();
            try (var kept = archive.open(digest)) {
                assertThat(kept.pack()).isEqualTo(ecom.pack());
            }
            var file = folder.resolve("archive").resolve(digest).resolve(RATES);
            Files.writeString(
                    file,
                    Files.readString(file, StandardCharsets.UTF_8).replace("0.015", "0.15"),
                    StandardCharsets.UTF_8);

            assertThatThrownBy(() -> archive.open(digest))
                    .isInstanceOfSatisfying(
                            RulePackException.class,
                            refusal -> assertThat(refusal.problems())
                                    .extracting(Problem::code)
                                    .containsExactly("archive-damaged"));
        }
    }

    @Test
    void the_period_picks_among_packs_side_by_side() {
        var old = PackOnDisk.overBuiltIn(folder.resolve("old"));
        var next = rate(folder.resolve("next"), "0.018")
                .with("pack.properties", "id=next\nversion=1\ntitle=新\neffective-from=2026-04-01\nextends=builtin\n");
        try (var shelf = PackShelf.of(List.of(next.open(), old.open()))) {
            assertThat(shelf.at(MARCH).pack().id()).isEqualTo("test");
            assertThat(shelf.at(MARCH.plus(1)).pack().id()).isEqualTo("next");
            assertThatThrownBy(() -> shelf.at(PeriodMonth.of(2009, 12))).hasMessageContaining("2009-12");
        }
        assertThatThrownBy(() -> PackShelf.of(List.of(old.open(), Ecom.open(folder.resolve("old")))))
                .hasMessageContaining("2010-01-01");
    }

    @Test
    void whoever_listens_is_told_and_cannot_break_the_reload() {
        var told = new ArrayList<Reload.Status>();
        try (var service = service()
                .listener(reload -> {
                    throw new IllegalStateException("broken");
                })
                .listener(reload -> told.add(reload.status()))
                .start("陈宜")) {
            service.reload(rate("0.018").folder(), "陈宜");
            service.reload(rate("x").folder(), "陈宜");
        }
        assertThat(told).containsExactly(Reload.Status.ACTIVATED, Reload.Status.REFUSED);
    }

    @Test
    void a_pack_does_not_serve_when_the_journal_cannot_keep_it() {
        var full = new Journal() {
            @Override
            public void append(JournalEntry entry) {
                if (entry.event() == Event.ACTIVATED && !entries().isEmpty()) {
                    throw new IllegalStateException("The disk is full.");
                }
                journal.append(entry);
            }

            @Override
            public List<JournalEntry> entries() {
                return journal.entries();
            }
        };
        try (var service = RuleService.of(Ecom.builtIn()).journal(full).start("陈宜")) {
            var other = rate("0.018").folder();

            assertThatThrownBy(() -> service.reload(other, "陈宜")).hasMessageContaining("full");
            assertThat(pay(service)).isEqualTo("1500.00");
        }
    }

    @Test
    void a_watched_folder_is_taken_up_when_it_has_changed() throws Exception {
        var told = new LinkedBlockingQueue<Reload>();
        PackOnDisk.overBuiltIn(folder);
        try (var service = service().listener(told::add).start("陈宜")) {
            service.watch(folder, Duration.ofMillis(20), "人事");
            rate("0.018");

            var reload = Objects.requireNonNull(told.poll(1, TimeUnit.MINUTES));
            assertThat(reload.status()).isEqualTo(Reload.Status.ACTIVATED);
            assertThat(pay(service)).isEqualTo("1800.00");
        }
        assertThat(journal.entries().get(1).by()).isEqualTo("人事");
    }

    @Test
    void deciders_never_see_a_mix_while_packs_are_exchanged() throws Exception {
        var one = rate(folder.resolve("one"), "0.018").folder();
        var other = rate(folder.resolve("other"), "0.02").folder();
        var seen = ConcurrentHashMap.<String>newKeySet();
        var stop = new AtomicBoolean();
        var threads = Executors.newFixedThreadPool(4);
        try (var service = service().start("陈宜")) {
            var deciders = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                deciders.add(threads.submit((Callable<Integer>) () -> {
                    int decided = 0;
                    while (!stop.get() || decided == 0) {
                        var statement = service.ecom().performance().settle(OPERATOR);
                        seen.add(statement.pack().sha256() + " " + pay(statement));
                        decided++;
                    }
                    return decided;
                }));
            }
            for (int i = 0; i < 20; i++) {
                assertThat(service.reload(i % 2 == 0 ? one : other, "陈宜").status())
                        .isEqualTo(Reload.Status.ACTIVATED);
            }
            stop.set(true);
            for (var decider : deciders) {
                assertThat(decider.get(1, TimeUnit.MINUTES)).isPositive();
            }
        } finally {
            threads.shutdownNow();
        }
        try (var first = Ecom.open(one);
                var second = Ecom.open(other);
                var builtIn = Ecom.builtIn()) {
            assertThat(seen)
                    .isSubsetOf(
                            first.pack().sha256() + " 1800.00",
                            second.pack().sha256() + " 2000.00",
                            builtIn.pack().sha256() + " 1500.00");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void packs_that_no_longer_serve_are_let_go(boolean isCompiled) throws Exception {
        var gone = new ReferenceQueue<Ecom>();
        var references = new ArrayList<WeakReference<Ecom>>();
        int reloads = isCompiled ? 8 : 20;
        try (var service = service().start("陈宜")) {
            for (int i = 1; i <= reloads; i++) {
                service.reload((isCompiled ? tier(i) : rate("0.0" + (1_000 + i))).folder(), "陈宜");
                references.add(new WeakReference<>(service.ecom(), gone));
            }
            // The last one serves.
            for (int left = reloads - 1; left > 0; left--) {
                System.gc();
                assertThat(gone.remove(60_000))
                        .as("Packs that are still held: " + left)
                        .isNotNull();
            }
            assertThat(references.get(reloads - 1).get()).isSameAs(service.ecom());
        }
    }

    @Test
    void a_closed_service_says_so() {
        var service = service().start("陈宜");
        service.close();
        service.close();

        assertThatThrownBy(service::ecom).isInstanceOf(IllegalStateException.class);
        assertThat(journal.entries()).hasSize(2);
    }

    /** Rules whose conditions are new are compiled, and their classes have to go too. */
    private PackOnDisk tier(int number) {
        return PackOnDisk.overBuiltIn(folder).with("tier.drl", """
                package commission
                rule "试验" @clause("PAY-1") @from("2026-01-01") @title("试验")
                when Scope( cycle == Cycle.MONTHLY, post == Post.DESIGNER ) Achievement( sales > %dB ) then outcome.rate( 0.01 ); end
                """.formatted(number));
    }

    private RuleService.Builder service() {
        return RuleService.of(Ecom.builtIn()).journal(journal).clock(Clock.fixed(NOON, ZoneOffset.UTC));
    }

    private PackOnDisk rate(String rate) {
        return rate(folder, rate);
    }

    private static PackOnDisk rate(Path folder, String rate) {
        return PackOnDisk.overBuiltIn(folder)
                .withBuiltIn(RATES, "outcome.rate( 0.015 )", "outcome.rate( " + rate + " )");
    }

    private static List<String> codes(Reload reload) {
        assertThat(reload.status()).isEqualTo(Reload.Status.REFUSED);
        return reload.problems().stream().map(Problem::code).toList();
    }

    private static String pay(RuleService service) {
        return pay(service.ecom().performance().settle(OPERATOR));
    }

    private static String pay(Statement statement) {
        return Moneys.number(Objects.requireNonNull(statement.commission()).amount())
                .toPlainString();
    }
}

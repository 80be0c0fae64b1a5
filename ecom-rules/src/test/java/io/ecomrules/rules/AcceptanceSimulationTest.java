package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import io.ecomrules.core.performance.PeriodMonth;
import io.ecomrules.rules.change.ScriptChange;
import io.ecomrules.rules.serving.Approval;
import io.ecomrules.rules.serving.Gate;
import io.ecomrules.rules.serving.Reload;
import io.ecomrules.rules.serving.RuleService;
import io.ecomrules.rules.simulation.Acceptance;
import io.ecomrules.rules.simulation.AcceptanceChange;
import io.ecomrules.rules.simulation.AcceptanceImpact;
import io.ecomrules.rules.simulation.GateLimits;
import io.ecomrules.rules.simulation.Simulation;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which uploads and passwords another pack would refuse or accept, before it serves; and which remarks agents may say. */
class AcceptanceSimulationTest {

    private static final Ecom BUILT_IN = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    private record Upload(String id, Specimen specimen) {}

    @AfterAll
    static void close() {
        BUILT_IN.close();
    }

    @Test
    void a_pack_that_means_the_same_changes_nothing() {
        var impact = passwords(PackOnDisk.overBuiltIn(folder), "kx7!mq", "1234");

        assertThat(impact.judged()).isEqualTo(2);
        assertThat(impact.changes()).isEmpty();
        assertThat(impact.found()).isEmpty();
        assertThat(impact.exceeding(0, 0)).isEmpty();
    }

    @Test
    void ACC_3_a_longer_least_length_refuses_exactly_the_shorter_ones() {
        // 6, 7 and 8 characters; at least 8 are wanted.
        var impact = passwords(longer(), "kx7!mq", "kx7!mqz", "kx7!mqzw");

        assertThat(impact.newlyRefused()).extracting(AcceptanceChange::id).containsExactly("kx7!mq", "kx7!mqz");
        assertThat(impact.newlyAccepted()).isEmpty();
        assertThat(impact.found()).isEqualTo(Map.of("too-short", 2));
        assertThat(codes(impact.changes().get(0).found())).containsExactly("too-short");
        assertThat(impact.exceeding(1, 0)).extracting(Problem::code).containsExactly("gate-newly-refused");
        assertThat(impact.exceeding(2, 0)).isEmpty();
    }

    @Test
    void ACC_3_a_password_that_is_refused_for_another_reason_too_is_told_but_is_not_newly_refused() {
        // Four characters, the first a digit: refused under both.
        var impact = passwords(
                PackOnDisk.overBuiltIn(folder)
                        .withBuiltIn("password.drl", "outcome.lengthFrom( 6 )", "outcome.lengthFrom( 4 )"),
                "1a!b",
                "a1!b");

        assertThat(impact.newlyAccepted()).extracting(AcceptanceChange::id).containsExactly("a1!b");
        assertThat(impact.changes()).hasSize(2);
        assertThat(codes(impact.changes().get(0).gone())).containsExactly("too-short");
        assertThat(impact.exceeding(0, 0)).extracting(Problem::code).containsExactly("gate-newly-accepted");
    }

    @Test
    void ACC_3_nothing_that_is_kept_holds_a_password() {
        try (var proposed = longer().open()) {
            var impact = Simulation.between(BUILT_IN, proposed)
                    .accept(
                            List.of("sesam9!"),
                            each -> "P-1",
                            DAY,
                            (ecom, each, on) -> Acceptance.of(
                                    ecom.passwords().judge(PasswordRequest.of("li", Password.of(each)), on)));

            assertThat(impact.newlyRefused()).hasSize(1);
            assertThat(impact.toString()).doesNotContain("sesam");
        }
    }

    @Test
    void CNT_1_a_smaller_limit_refuses_exactly_the_larger_images() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn("upload.drl", "\"500 K\"", "\"1 K\"");
        var impact =
                uploads(pack, image("at the limit", 1_024), image("above it", 1_025), image("far above it", 600_000));

        // The last one is too large under both.
        assertThat(impact.judged()).isEqualTo(3);
        assertThat(impact.newlyRefused()).extracting(AcceptanceChange::id).containsExactly("above it");
        assertThat(impact.changes()).hasSize(1);
        assertThat(codes(impact.changes().get(0).found())).containsExactly("too-large");
    }

    @Test
    void CNT_1_rules_that_begin_later_are_tried_as_of_their_month() {
        var pack = PackOnDisk.overBuiltIn(folder).with("new.drl", """
                package upload
                rule "图片大小·新" @clause("CNT-1") @from("2026-07-01") @title("试验")
                when Upload( kind == UploadKind.IMAGE ) then outcome.sizeUpTo( "1 K" ); end
                """);
        try (var proposed = pack.open()) {
            var simulation = Simulation.between(BUILT_IN, proposed);
            var files = List.of(image("a", 2_000));

            assertThat(uploads(simulation, files).changes()).isEmpty();
            assertThat(uploads(simulation.asOf(PeriodMonth.of(2026, 7)), files).newlyRefused())
                    .hasSize(1);
        }
    }

    @Test
    void a_gate_may_look_at_anything_and_what_exceeds_it_waits_for_somebody_else() {
        var gate = new Gate(GateLimits.NOTHING, List::of)
                .with(simulation -> passwords(simulation, "kx7!mq").exceeding(0, 0));
        try (var service = RuleService.of(Ecom.builtIn()).gate(gate).start("陈宜")) {
            var reload = service.reload(longer().folder(), "王思");

            assertThat(reload.status()).isEqualTo(Reload.Status.NEEDS_APPROVAL);
            assertThat(reload.problems()).extracting(Problem::code).containsExactly("gate-newly-refused");
            var digest = service.waiting().orElseThrow().pack().sha256();
            assertThat(service.approve(new Approval(digest, "陈宜", "")).status()).isEqualTo(Reload.Status.ACTIVATED);
        }
    }

    @Test
    void SVC_18_a_remark_that_is_reworded_is_one_gone_and_one_new() {
        var pack = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("scripts/online.csv", "您好，您看的{商品}有货，现在下单", "您好，{商品}还有货，现在下单");
        try (var proposed = pack.open()) {
            var changes = proposed.scriptChangesSince(BUILT_IN);

            assertThat(changes).extracting(ScriptChange::code).containsExactly("script-removed", "script-added");
            assertThat(changes.get(1).text(Locale.SIMPLIFIED_CHINESE)).startsWith("话术“有货”加了：您好，{商品}还有货");
            assertThat(changes.get(0).text(Locale.ENGLISH)).startsWith("Remark for \"In stock\" gone: ");
        }
    }

    @Test
    void SVC_18_the_order_of_remarks_and_the_files_they_stand_in_are_no_change() {
        var before = PackOnDisk.overBuiltIn(folder.resolve("a"))
                .with("scripts/own.csv", "情形,客户,话术\n欢迎,,您好，有请\n有货,老客户,您好，有的\n");
        var after = PackOnDisk.overBuiltIn(folder.resolve("b"))
                .with("scripts/other.csv", "话术,情形,客户,备注\n您好，有的,有货,老客户,熟客\n")
                .with("scripts/third.csv", "情形,话术\n欢迎,您好，有请\n");
        try (var old = before.open();
                var now = after.open()) {
            assertThat(now.scriptChangesSince(old)).isEmpty();
            assertThat(old.scriptChangesSince(BUILT_IN))
                    .extracting(change -> change.text(Locale.SIMPLIFIED_CHINESE))
                    .containsExactly("话术“欢迎”加了：您好，有请", "话术“有货”（老客户）加了：您好，有的");
        }
    }

    private PackOnDisk longer() {
        return PackOnDisk.overBuiltIn(folder.resolve("longer"))
                .withBuiltIn("password.drl", "outcome.lengthFrom( 6 )", "outcome.lengthFrom( 8 )");
    }

    private static AcceptanceImpact passwords(PackOnDisk pack, String... passwords) {
        try (var proposed = pack.open()) {
            return passwords(Simulation.between(BUILT_IN, proposed), passwords);
        }
    }

    /** The passwords name themselves, which no host may do. */
    private static AcceptanceImpact passwords(Simulation simulation, String... passwords) {
        return simulation.accept(
                Arrays.asList(passwords),
                each -> each,
                DAY,
                (ecom, each, on) ->
                        Acceptance.of(ecom.passwords().judge(PasswordRequest.of("wangsi", Password.of(each)), on)));
    }

    private static Upload image(String id, int bytes) {
        return new Upload(id, Specimen.of(Arrays.copyOf(SampleFiles.PNG, bytes)));
    }

    private static AcceptanceImpact uploads(PackOnDisk pack, Upload... files) {
        try (var proposed = pack.open()) {
            return uploads(Simulation.between(BUILT_IN, proposed), List.of(files));
        }
    }

    private static AcceptanceImpact uploads(Simulation simulation, List<Upload> files) {
        return simulation.accept(
                files,
                Upload::id,
                DAY,
                (ecom, each, on) -> Acceptance.of(
                        ecom.uploads().judge(UploadClaim.named(each.id(), "a.png"), each.specimen(), on)));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}

package io.ecomrules.rules;

import static io.ecomrules.rules.SampleFiles.hex;
import static io.ecomrules.rules.SampleFiles.join;
import static io.ecomrules.rules.SampleFiles.oldOffice;
import static io.ecomrules.rules.SampleFiles.padded;
import static io.ecomrules.rules.SampleFiles.text;
import static io.ecomrules.rules.SampleFiles.zip;
import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.content.UploadFlaw;
import io.ecomrules.core.content.UploadKind;
import io.ecomrules.core.content.UploadReport;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.Messages;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be uploaded (CNT-1), on files in memory. */
class UploadClausesTest {

    private static final Ecom ECOM = Ecom.builtIn();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @TempDir
    private Path folder;

    @AfterAll
    static void close() {
        ECOM.close();
    }

    private static UploadReport judge(String name, byte[] bytes) {
        return ECOM.uploads().judge(UploadClaim.named("U", name), Specimen.of(bytes), DAY);
    }

    private static List<String> codes(UploadReport report) {
        return report.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"a.jpg, image, 512000", "a.mp4, video, 31457280", "a.pdf, document, 1048576"})
    void CNT_1_at_the_limit_passes_and_one_byte_more_fails(String name, String kind, int limit) {
        var file = name.endsWith("jpg") ? SampleFiles.JPEG : name.endsWith("mp4") ? SampleFiles.MP4 : SampleFiles.PDF;

        for (int size : new int[] {limit - 1, limit}) {
            var report = judge(name, padded(file, size));
            assertThat(report.kind().code()).isEqualTo(kind);
            assertThat(codes(report)).as(String.valueOf(size)).isEmpty();
            assertThat(report.accepted()).isTrue();
        }
        var report = judge(name, padded(file, limit + 1));
        assertThat(codes(report)).containsExactly("too-large");
        assertThat(report.accepted()).isFalse();
        assertThat(report.bytes()).isEqualTo(limit + 1L);
        assertThat(report.findings().get(0).evidence())
                .hasToString("{name=" + name + ", uploadKind=" + kind + ", bytes=" + (limit + 1) + ", limit="
                        + (limit == 512000 ? "500 K" : limit == 1048576 ? "1 M" : "30 M") + ", limitBytes=" + limit
                        + "}");
    }

    @Test
    void CNT_1_a_K_of_1000_bytes_is_an_edited_rule() {
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("upload.drl", "outcome.bytesInK( 1024 )", "outcome.bytesInK( 1000 )")
                .open()) {
            var claim = UploadClaim.named("U", "a.jpg");

            assertThat(codes(ecom.uploads().judge(claim, Specimen.of(padded(SampleFiles.JPEG, 500_000)), DAY)))
                    .isEmpty();
            assertThat(codes(ecom.uploads().judge(claim, Specimen.of(padded(SampleFiles.JPEG, 500_001)), DAY)))
                    .containsExactly("too-large");
        }
    }

    @Test
    void CNT_1_an_edited_limit_decides_and_its_rule_is_named() {
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("upload.drl", "outcome.sizeUpTo( \"500 K\" )", "outcome.sizeUpTo( \"100 b\" )")
                .open()) {
            var report = ecom.uploads()
                    .judge(UploadClaim.named("U", "a.jpg"), Specimen.of(padded(SampleFiles.JPEG, 101)), DAY);

            assertThat(report.findings()).singleElement().satisfies(finding -> {
                assertThat(finding.rule()).isEqualTo("图片大小");
                assertThat(Messages.in(Locale.SIMPLIFIED_CHINESE).text(finding))
                        .isEqualTo("图片有 101 字节，超过上限 100 B（100 字节）。请压缩以后再传。");
            });
            assertThat(ecom.changesSince(ECOM)).singleElement().satisfies(change -> {
                assertThat(change.before()).isEqualTo("500 K");
                assertThat(change.after()).isEqualTo("100 B");
            });
        }
    }

    @Test
    void CNT_1_where_no_rule_is_in_force_nothing_is_accepted() {
        var report = ECOM.uploads()
                .judge(UploadClaim.named("U", "a.jpg"), Specimen.of(SampleFiles.JPEG), LocalDate.of(2009, 12, 31));

        assertThat(report.accepted()).isFalse();
        assertThat(codes(report)).contains("no-rule-in-force");
    }

    @Test
    void CNT_1_the_kind_is_that_of_the_bytes() {
        var kinds = new java.util.IdentityHashMap<byte[], String>();
        kinds.put(SampleFiles.JPEG, "image image/jpeg");
        kinds.put(SampleFiles.PNG, "image image/png");
        kinds.put(SampleFiles.GIF, "image image/gif");
        kinds.put(SampleFiles.SVG, "image image/svg+xml");
        kinds.put(text("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"x\">\n<svg></svg>"), "image image/svg+xml");
        kinds.put(join(hex("00000018"), text("ftypheic"), new byte[12]), "image image/heic");
        kinds.put(join(hex("00000018"), text("ftypavif"), new byte[12]), "image image/avif");
        kinds.put(SampleFiles.MP4, "video video/mp4");
        kinds.put(join(hex("00000014"), text("ftypqt  "), new byte[8]), "video video/quicktime");
        kinds.put(join(hex("1A45DFA39F4286810142F7810142F2810442F38108428284"), text("webm")), "video video/webm");
        kinds.put(
                join(hex("1A45DFA3A34286810142F7810142F2810442F38108428288"), text("matroska")),
                "video video/x-matroska");
        kinds.put(SampleFiles.PDF, "document application/pdf");
        kinds.put(SampleFiles.DOCX, "document application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        kinds.put(
                zip("[Content_Types].xml", "xl/workbook.xml"),
                "document application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        kinds.put(
                zip("[Content_Types].xml", "ppt/presentation.xml"),
                "document application/vnd.openxmlformats-officedocument.presentationml.presentation");
        kinds.put(zip("OFD.xml", "Doc_0/Document.xml"), "document application/ofd");
        kinds.put(oldOffice("WordDocument", 1, 4_096), "document application/msword");
        kinds.put(oldOffice("Workbook", 1, 4_096), "document application/vnd.ms-excel");
        kinds.put(oldOffice("PowerPoint Document", 1, 4_096), "document application/vnd.ms-powerpoint");
        kinds.put(oldOffice("!_StringData", 1, 4_096), "other application/x-ole-storage");
        kinds.put(SampleFiles.TEXT, "document text/plain");
        kinds.put("杯子，三百五十毫升。".getBytes(Charset.forName("GBK")), "document text/plain");
        kinds.put(SampleFiles.HTML, "document text/html");
        kinds.put(join(hex("00000018"), text("ftypM4A "), new byte[12]), "other audio/mp4");
        kinds.put(join(text("ID3"), hex("0300000000000F"), new byte[100]), "other audio/mpeg");
        kinds.put(SampleFiles.ZIP, "other application/zip");
        kinds.put(hex("526172211A070100"), "other application/x-rar-compressed");
        kinds.put(SampleFiles.EXE, "other application/x-msdownload");
        kinds.put(text("#!/bin/sh\necho 1\n"), "other application/x-sh");
        kinds.put(hex("93E1F20A55C0FF9100"), "other application/octet-stream");
        kinds.put(zip("word/document.xml"), "other application/zip");

        kinds.forEach((bytes, kind) -> {
            var report = judge(null, bytes);
            assertThat(report.kind().code() + " " + report.mediaType()).isEqualTo(kind);
            assertThat(report.accepted()).as(kind).isEqualTo(!kind.startsWith("other"));
        });
    }

    @Test
    void CNT_1_the_list_of_parts_of_an_old_office_file_is_found_wherever_it_stands() {
        int size = 1_000_000;
        for (int sector : new int[] {1, 126, 127, 128, 1_000, 1_832, 1_833, 1_950}) {
            assertThat(judge("a.doc", oldOffice("WordDocument", sector, size)).mediaType())
                    .as("sector " + sector)
                    .isEqualTo("application/msword");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.png", "a.pdf", "a.mp4", "a.exe", "a.html", "A.PNG", "a.ｐｎｇ"})
    void CNT_1_a_name_that_claims_another_type_is_a_mismatch(String name) {
        var report = judge(name, SampleFiles.JPEG);

        assertThat(codes(report)).contains("type-mismatch");
        assertThat(report.kind()).isEqualTo(UploadKind.IMAGE);
        assertThat(report.accepted()).isFalse();
    }

    @Test
    void CNT_1_a_program_called_a_picture_is_both_a_mismatch_and_of_a_kind_that_is_not_allowed() {
        assertThat(codes(judge("a.jpg", SampleFiles.EXE))).containsExactly("kind-not-allowed", "type-mismatch");
        assertThat(codes(judge("a.exe", SampleFiles.EXE))).containsExactly("kind-not-allowed");
        assertThat(codes(judge("a.docx", SampleFiles.ZIP))).containsExactly("kind-not-allowed", "type-mismatch");
    }

    @ParameterizedTest
    @CsvSource({
        "image/jpeg, true",
        "image/jpg, true",
        "IMAGE/PJPEG; q=1, true",
        "application/octet-stream, true",
        "'', true",
        "image/png, false",
        "text/html, false",
        "nonsense, false"
    })
    void CNT_1_a_claimed_media_type_is_compared(String mediaType, boolean isAccepted) {
        var claim = new UploadClaim("U", "a.jpeg", mediaType);
        var report = ECOM.uploads().judge(claim, Specimen.of(SampleFiles.JPEG), DAY);

        assertThat(report.accepted()).isEqualTo(isAccepted);
        assertThat(codes(report)).isEqualTo(isAccepted ? List.of() : List.of("type-mismatch"));
    }

    @ParameterizedTest
    @CsvSource({
        "shop.php.jpg, double-extension",
        "a.html.jpg, double-extension",
        "a.exe.jpg, double-extension",
        "a.xyz, unknown-extension",
        "../../etc/a.jpg, unsafe-name",
        "C:\\a.jpg, unsafe-name",
        "con.jpg, unsafe-name",
        ".jpg, unsafe-name",
        "a.jpg., unsafe-name"
    })
    void CNT_1_hostile_names_have_codes_of_their_own(String name, String code) {
        var report = judge(name, SampleFiles.JPEG);

        assertThat(codes(report)).contains(code);
        assertThat(report.accepted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 10, 0x1B, 0x202E, 0x200B, 0x2028, 0xFEFF, 0xD800})
    void CNT_1_names_with_characters_nobody_sees_are_told_without_them(int point) {
        var report = judge("cup" + (char) point + "gpj.jpg", SampleFiles.JPEG);

        assertThat(codes(report)).contains("unsafe-name");
        assertThat(report.findings().toString()).doesNotContain(String.valueOf((char) point));
    }

    @Test
    void CNT_1_a_name_of_ten_thousand_characters_is_told_short() {
        var report = judge("杯".repeat(10_000) + ".jpg", SampleFiles.JPEG);

        assertThat(codes(report)).containsExactly("unsafe-name");
        assertThat(report.findings().toString()).hasSizeLessThan(400);
        assertThat(codes(judge("a".repeat(251) + ".jpg", SampleFiles.JPEG))).isEmpty();
        assertThat(codes(judge("a".repeat(252) + ".jpg", SampleFiles.JPEG))).containsExactly("unsafe-name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"www.example.com.jpg", "2026.03.02.jpg", "report.v1.2.jpg", "杯子 (1).jpeg", "photo", "a-b_c.JPG"})
    void CNT_1_ordinary_names_are_taken(String name) {
        assertThat(codes(judge(name, SampleFiles.JPEG))).isEmpty();
    }

    @Test
    void CNT_1_what_is_hidden_in_a_picture_is_found_at_its_end_and_at_its_beginning() {
        assertThat(codes(judge("a.gif", join(SampleFiles.GIF, SampleFiles.ZIP))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.jpg", join(padded(SampleFiles.JPEG, 300_000), SampleFiles.ZIP))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.jpg", join(SampleFiles.JPEG, text("<ScRiPt>alert(1)</sCrIpT>")))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.png", join(SampleFiles.PNG, text("<?php system($_GET[0]);")))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.gif", join(text("GIF89a/*"), SampleFiles.GIF, text("*/=1;alert(1)")))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.jpg", join(SampleFiles.JPEG, hex("526172211A0700")))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.pdf", join(SampleFiles.PDF, SampleFiles.ZIP))))
                .containsExactly("hidden-content");
        assertThat(codes(judge("a.jpg", join(hex("FFD8FFE000104A464946000101"), SampleFiles.PDF, hex("FFDA00FFD9")))))
                .containsExactly("hidden-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><a href=\"javascript:alert(1)\">x</a></svg>"
            })
    void CNT_1_a_picture_of_markup_that_runs_something_is_refused(String svg) {
        assertThat(codes(judge("a.svg", text(svg)))).containsExactly("hidden-content");
    }

    @Test
    void CNT_1_bytes_of_no_meaning_behind_the_end_hide_nothing() {
        assertThat(codes(judge("a.jpg", padded(SampleFiles.JPEG, 1_000)))).isEmpty();
        assertThat(codes(judge("a.jpg", join(SampleFiles.JPEG, text("PK"))))).isEmpty();
        assertThat(codes(judge(
                        "a.jpg",
                        join(SampleFiles.JPEG, text("PK\5\6"), "x".repeat(40).getBytes(StandardCharsets.UTF_8)))))
                .isEmpty();
    }

    @Test
    void CNT_1_macros_and_scripts_in_documents_are_warned_of_and_taken() {
        var macros = judge("a.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"));

        assertThat(codes(macros)).containsExactly("active-content");
        assertThat(macros.accepted()).isTrue();
        assertThat(codes(judge("a.pdf", join(text("%PDF-1.7\n/JavaScript "), SampleFiles.PDF))))
                .containsExactly("active-content");
        assertThat(codes(judge("a.html", text("<html><script>1</script></html>"))))
                .containsExactly("active-content");
    }

    @Test
    void CNT_1_files_whose_end_is_missing_are_told() {
        assertThat(codes(judge("a.jpg", cut(SampleFiles.JPEG, 2)))).containsExactly("truncated");
        assertThat(codes(judge("a.png", cut(SampleFiles.PNG, 8)))).containsExactly("truncated");
        assertThat(codes(judge("a.pdf", cut(SampleFiles.PDF, 6)))).containsExactly("truncated");
        assertThat(codes(judge("a.mp4", cut(SampleFiles.MP4, 1)))).containsExactly("truncated");
        assertThat(codes(judge("a.docx", cut(SampleFiles.DOCX, 30)))).containsExactly("truncated");
        assertThat(codes(judge("a.jpg", hex("FFD8FF")))).containsExactly("truncated");
    }

    private static byte[] cut(byte[] file, int missing) {
        return java.util.Arrays.copyOf(file, file.length - missing);
    }

    @Test
    void CNT_1_nothing_at_all_is_unreadable() {
        var report = judge("a.jpg", new byte[0]);

        assertThat(codes(report)).containsExactly("unreadable");
        assertThat(report.bytes()).isZero();
        assertThat(report.accepted()).isFalse();
    }

    @Test
    void CNT_1_every_flaw_has_a_rule_and_words_in_both_languages() {
        for (var flaw : UploadFlaw.values()) {
            assertThat(flaw.title(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
            for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                assertThat(Messages.in(locale).all("finding.")).containsKey(flaw.code());
            }
            assertThat(ECOM.uploads().terms(DAY).severities().get(flaw).term()).isNotNull();
        }
    }

    @Test
    void many_threads_get_what_one_gets() throws Exception {
        var files = List.of(SampleFiles.JPEG, SampleFiles.DOCX, SampleFiles.EXE, SampleFiles.MP4, SampleFiles.PDF);
        Callable<List<UploadReport>> all =
                () -> files.stream().map(file -> judge("a.jpg", file)).collect(Collectors.toList());
        var expected = all.call();
        var pool = Executors.newFixedThreadPool(8);
        try {
            var asked = new ArrayList<Callable<List<UploadReport>>>();
            for (int i = 0; i < 64; i++) {
                asked.add(all);
            }
            for (var told : pool.invokeAll(asked)) {
                assertThat(told.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }
}

package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.ecomrules.core.finding.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packs whose files mean harm, whatever stands in them. */
class HostileFilesTest {

    private static final Duration IN_TIME = Duration.ofSeconds(10);
    private static final String PROPERTIES =
            "id=test\nversion=1\ntitle=试验\neffective-from=2010-01-01\nextends=builtin\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.drl",
                "rules/../../outside.drl",
                "/outside.drl",
                "C:\\outside.drl",
                "rules\\..\\..\\outside.drl",
                "c:outside.drl"
            })
    void a_path_that_leaves_the_pack_is_refused(String path) throws IOException {
        assertThat(codes(zip(Map.of("pack.properties", PROPERTIES, path, "package commission\n"))))
                .containsExactly("path-leaves-pack");
        assertThat(folder.resolveSibling("outside.drl")).doesNotExist();
    }

    @Test
    void a_zip_in_a_zip_is_no_rule_file_and_unpacks_to_nothing() throws IOException {
        var inner = new String(bytes(Map.of("x.drl", "package commission\n")), StandardCharsets.ISO_8859_1);

        assertThat(codes(zip(Map.of("pack.properties", PROPERTIES, "inner.zip", inner))))
                .isEmpty();
    }

    @Test
    void a_file_that_unpacks_to_gigabytes_is_refused_before_it_is_unpacked() throws IOException {
        var path = folder.resolve("bomb.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            put(zip, "pack.properties", PROPERTIES.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("bomb.drl"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 512; i++) {
                zip.write(block);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(path)).isLessThan(1 << 20);

        assertThat(codes(path)).containsExactly("file-too-large");
    }

    @Test
    void many_files_that_unpack_to_much_are_refused() throws IOException {
        var files = new LinkedHashMap<String, String>();
        files.put("pack.properties", PROPERTIES);
        var large = " ".repeat(1 << 20);
        for (int i = 0; i < 40; i++) {
            files.put("x" + i + ".drl", large);
        }
        assertThat(codes(zip(files))).contains("pack-too-large");
    }

    @Test
    void more_entries_than_anybody_writes_are_refused() throws IOException {
        var files = new LinkedHashMap<String, String>();
        for (int i = 0; i < 10_001; i++) {
            files.put("x" + i + ".txt", "");
        }
        assertThat(codes(zip(files))).contains("too-many-files");
    }

    @Test
    void a_zip_that_is_cut_off_is_refused() throws IOException {
        var whole = bytes(Map.of("pack.properties", PROPERTIES));
        var path = folder.resolve("cut.zip");
        Files.write(path, Arrays.copyOf(whole, whole.length / 2));

        assertThat(codes(path)).containsExactly("damaged-pack");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void a_link_out_of_the_pack_is_refused_and_not_followed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "rule \"secret\"", StandardCharsets.UTF_8);
        var pack = PackOnDisk.overBuiltIn(folder.resolve("pack")).folder();
        Files.createSymbolicLink(pack.resolve("link.drl"), secret);
        Files.createSymbolicLink(pack.resolve("folder"), folder);

        var problems = Ecom.check(pack).problems();

        assertThat(problems).extracting(Problem::code).containsOnly("link-in-pack");
        assertThat(problems.toString()).doesNotContain("secret");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_pipe_that_never_ends_is_not_read() throws Exception {
        var pack = PackOnDisk.overBuiltIn(folder.resolve("pack")).folder();
        var made = new ProcessBuilder("mkfifo", pack.resolve("endless.drl").toString()).start();
        assertThat(made.waitFor()).isZero();

        assertThat(codes(pack)).isEmpty();
    }

    @Test
    void folders_within_folders_without_end_are_refused() throws IOException {
        var deep = PackOnDisk.overBuiltIn(folder.resolve("pack")).folder();
        var pack = deep;
        for (int i = 0; i < 50; i++) {
            deep = deep.resolve("d");
        }
        Files.createDirectories(deep);
        Files.writeString(deep.resolve("x.drl"), "package commission\n", StandardCharsets.UTF_8);

        assertThat(codes(pack)).containsOnly("file-too-deep");
    }

    @Test
    void texts_in_other_encodings_are_refused() throws IOException {
        var pack = PackOnDisk.overBuiltIn(folder.resolve("pack"));
        pack.with("a.drl", "package commission\n".getBytes(StandardCharsets.UTF_16));
        pack.with("b.drl", "package commission\n\0".getBytes(StandardCharsets.UTF_8));

        assertThat(pack.problems()).extracting(Problem::file).contains("a.drl", "b.drl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>",
                "<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\"><x/>",
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c"
                        + " \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>",
                "<x><y><z>",
                ""
            })
    void a_workbook_that_reaches_out_or_swells_is_refused(String xml) throws IOException {
        var workbook = bytes(
                Map.of("xl/workbook.xml", xml, "xl/_rels/workbook.xml.rels", xml, "xl/worksheets/sheet1.xml", xml));

        assertThat(PackOnDisk.overBuiltIn(folder.resolve("pack"))
                        .with("x.xlsx", workbook)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("damaged-workbook");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends=../other",
                "extends=file:///etc",
                "extends=\\u0062uiltin2",
                "id=test\nid=",
                "effective-from=+999999999-01-01x",
                "effective-from=+999999999-12-31",
                "effective-from=-999999999-01-01",
                "id=test\\n2026-01-01 ERROR forged line",
                "version=1\\u001b[2J",
                "title=\\u202e\u8bd5\u9a8c",
                "\\u000aid",
                "script=System.exit(1)",
                "\\uZZZZ=x"
            })
    void a_property_that_is_no_property_of_a_pack_is_refused(String line) {
        var problems = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("pack.properties", PROPERTIES + line + "\n")
                .problems();

        assertThat(problems).extracting(Problem::file).containsOnly("pack.properties");
    }

    @Test
    void a_property_that_is_longer_than_a_name_is_refused() {
        var sound = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("pack.properties", PROPERTIES + "id=" + "x".repeat(100) + "\ntitle=" + "x".repeat(300) + "\n");
        assertThat(Ecom.check(sound.folder()).isSound()).isTrue();

        assertThat(sound.with("pack.properties", PROPERTIES + "id=" + "x".repeat(101) + "\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("unreadable-pack-property");
    }

    @Test
    void more_examples_than_anybody_writes_are_refused_before_they_are_run() {
        var row = "运营·月度提成比例,适用,运营,月度\n";
        var pack = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("examples/x.csv", "规则,预期,岗位,考核周期\n" + row.repeat(10_000));
        assertThat(codes(pack.folder())).isEmpty();

        for (int i = 0; i < 20; i++) {
            pack.with("examples/x" + i + ".csv", "规则,预期,岗位,考核周期\n" + row.repeat(15_000));
        }
        assertThat(codes(pack.folder())).containsExactly("too-many-examples");
    }

    @Test
    void examples_of_nothing_but_mistakes_are_answered_in_reason() {
        var rows = new StringBuilder("规则,预期\n");
        for (int i = 0; i < 9_000; i++) {
            rows.append("没有的规则").append(i).append(",适用\n");
        }
        var problems = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("examples/x.csv", rows.toString())
                .problems();

        assertThat(problems).hasSizeBetween(1, 1_100);
    }

    @Test
    void more_rules_than_a_pack_can_have_are_refused_at_the_first_too_many() {
        var rules = new StringBuilder("package commission\n");
        for (int i = 0; i < 2_100; i++) {
            rules.append("rule \"r")
                    .append(i)
                    .append("\" @clause(\"PAY-1\") @from(\"2026-01-01\") @title(\"t\")\n")
                    .append("when Scope( post == Post.DESIGNER ) then outcome.rate( 0.01 ); end\n");
        }
        var problems = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("x.drl", rules.toString())
                .problems();

        assertThat(problems).extracting(Problem::code).contains("too-many-rules");
    }

    @Test
    void a_file_of_nothing_but_mistakes_is_answered_in_reason() {
        var problems = PackOnDisk.overBuiltIn(folder.resolve("pack"))
                .with("x.drl", "package commission\n" + "rule x\n".repeat(100_000))
                .problems();

        assertThat(problems).hasSizeBetween(1, 1_100);
    }

    private List<String> codes(Path pack) {
        return assertTimeoutPreemptively(
                IN_TIME,
                () -> Ecom.check(pack).problems().stream()
                        .map(Problem::code)
                        .distinct()
                        .toList());
    }

    private Path zip(Map<String, String> files) throws IOException {
        return Files.write(folder.resolve("pack.zip"), bytes(files));
    }

    private static byte[] bytes(Map<String, String> files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                put(zip, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}

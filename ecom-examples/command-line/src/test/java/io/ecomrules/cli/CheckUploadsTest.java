package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code ecom check uploads}: what it reads, what it says, how it ends. */
@Tag("text")
class CheckUploadsTest {

    static final byte[] PDF = "%PDF-1.7\ntrailer\n%%EOF\n".getBytes(ISO_8859_1);

    @TempDir
    Path folder;

    /** Files of a few kinds, and a record of each. */
    static List<String> files(Path folder) throws IOException {
        Files.write(folder.resolve("good.pdf"), PDF);
        Files.write(folder.resolve("large.pdf"), Arrays.copyOf(PDF, (1 << 20) + 1));
        Files.write(folder.resolve("false.jpg"), PDF);
        Files.write(folder.resolve("program.exe"), new byte[] {'M', 'Z', 0, 0});
        Files.write(folder.resolve("empty.pdf"), new byte[0]);
        return List.of(
                record("U-1", folder.resolve("good.pdf"), "\"说明书.pdf\""),
                record("U-2", folder.resolve("large.pdf"), "null"),
                record("U-3", folder.resolve("false.jpg"), "null"),
                record("U-4", folder.resolve("program.exe"), "null"),
                record("U-5", folder.resolve("empty.pdf"), "null"),
                record("U-6", folder.resolve("none.pdf"), "null"));
    }

    private static String record(String id, Path path, String name) {
        return "{\"id\":\"" + id + "\",\"path\":\"" + path.toString().replace("\\", "/") + "\",\"name\":" + name + "}";
    }

    private static List<String> codes(JsonNode line) {
        return StreamSupport.stream(line.get("findings").spliterator(), false)
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    @Test
    void CNT_1_each_file_has_its_kind_its_size_and_what_is_wrong_with_it() throws IOException {
        var run = ProgramRun.with(String.join("\n", files(folder)), "check", "uploads");

        assertThat(run.exit()).isZero();
        assertThat(run.lines().get(0))
                .isEqualTo("{\"id\":\"U-1\",\"kind\":\"document\",\"mediaType\":\"application/pdf\",\"bytes\":"
                        + PDF.length + ",\"accepted\":true,\"findings\":[]}");
        assertThat(codes(run.json(1))).containsExactly("too-large");
        assertThat(codes(run.json(2))).containsExactly("type-mismatch");
        assertThat(codes(run.json(3))).containsExactly("kind-not-allowed");
        assertThat(codes(run.json(4))).containsExactly("unreadable");
        assertThat(codes(run.json(5))).containsExactly("unreadable");
        assertThat(run.json(5).get("bytes").isNull()).isTrue();
        for (int i = 1; i < 6; i++) {
            assertThat(run.json(i).get("accepted").asBoolean()).isFalse();
        }
    }

    @Test
    void messages_are_in_the_language_asked_for() throws IOException {
        var input = files(folder).get(1);

        assertThat(ProgramRun.with(input, "check", "uploads").lines().get(0)).contains("文档有 1048577 字节，超过上限 1 M");
        assertThat(ProgramRun.with(input, "check", "uploads", "--lang", "en")
                        .lines()
                        .get(0))
                .contains("more than 1 M (1048576 bytes)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"id":"U"}                              | missing-field
            {"path":"a"}                            | missing-field
            {"id":"U","path":{}}                    | wrong-value-type
            {"id":"U","path":"a","nam":"b"}         | unknown-field
            {"id":"U","path":"a","path":"b"}        | duplicate-field
            {"id":"U","path":"a","name":"\\ud800"}  | lone-surrogate
            []                                      | not-an-object
            {"id":                                  | malformed-json
            """)
    void a_bad_record_is_answered_in_its_place(String record, String code) throws IOException {
        var run = ProgramRun.with(
                record.replace("\\\\", "\\") + "\n" + files(folder).get(0), "check", "uploads");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.json(0).get("line").asInt()).isEqualTo(1);
        assertThat(run.json(0).path("error").path("code").asString()).isEqualTo(code);
        assertThat(run.json(1).get("accepted").asBoolean()).isTrue();
    }

    @Test
    void a_file_that_is_no_text_is_refused_whole() {
        var gbk = "{\"id\":\"一二三四\",\"path\":\"五六七八\"}".getBytes(Charset.forName("GBK"));

        assertThat(ProgramRun.with(gbk, "check", "uploads").exit()).isEqualTo(2);
        assertThat(ProgramRun.with("", "check", "uploads").exit()).isEqualTo(2);
        assertThat(new String(gbk, UTF_8)).contains("\uFFFD");
    }
}

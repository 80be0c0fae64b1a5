package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.SettlementKey;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files made from ids that come from outside. */
@Tag("text")
class FileNamesTest {

    private static final Path FOLDER = Path.of("people");

    @Test
    void an_ordinary_id_stays_readable() {
        assertThat(name("E-1001")).isEqualTo("E-1001-store-operator");
        assertThat(name("a.smith_2")).isEqualTo("a.smith_2-store-operator");
    }

    @Test
    void a_chinese_id_stays_readable_where_the_system_can_write_it() {
        var charset = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        Assumptions.assumeTrue(charset.newEncoder().canEncode("陈晓"), "file names are " + charset);

        assertThat(name("陈晓")).isEqualTo("陈晓-store-operator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..",
                ".",
                ".hidden",
                "-rf",
                "a/b",
                "a\\b",
                "C:x",
                "CON",
                "con.x",
                "NUL.tar.gz",
                "COM1",
                "COM¹",
                "a|b?*<>\"",
                "<script>",
                "😀",
                "a%2e%2e",
                "名/姓"
            })
    void a_hostile_id_cannot_leave_the_folder_nor_name_a_device(String id) {
        var name = name(id);

        assertThat(name).doesNotContainPattern("[/\\\\:*?\"<>|%\\x00-\\x1f]").doesNotMatch("[.-].*");
        assertThat(name).doesNotMatch("(?i)(CON|PRN|AUX|NUL|COM[0-9¹²³]|LPT[0-9¹²³])\\..*");
        assertThat(FOLDER.resolve(name + ".html").normalize().getParent()).isEqualTo(FOLDER);
        assertThat(name).matches("(?s).+~[0-9a-f]{16}");
    }

    @Test
    void a_long_id_is_cut_and_stays_its_own() {
        var one = "龘".repeat(63) + "a";
        var other = "龘".repeat(63) + "b";

        var names = names(key(one, Post.STORE_OPERATOR), key(other, Post.STORE_OPERATOR));

        assertThat(names).hasSize(2);
        assertThat(names)
                .allSatisfy(name -> assertThat((name + ".html").getBytes(StandardCharsets.UTF_8))
                        .hasSizeLessThan(255));
    }

    @Test
    void two_ids_that_differ_in_case_only_do_not_share_a_file() {
        assertThat(names(key("e-1", Post.DESIGNER), key("E-1", Post.DESIGNER)))
                .extracting(name -> name.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    @Test
    void an_id_that_ends_like_a_post_does_not_share_a_file_with_that_post() {
        assertThat(names(key("x", Post.JUNIOR_DESIGNER), key("x-junior", Post.DESIGNER)))
                .hasSize(2);
    }

    @Test
    void ORG_2_one_person_in_two_posts_has_two_files() {
        assertThat(names(key("x", Post.DESIGNER), key("x", Post.SERVICE_AGENT)))
                .containsExactlyInAnyOrder("x-designer", "x-service-agent");
    }

    private static String name(String id) {
        return names(key(id, Post.STORE_OPERATOR)).iterator().next();
    }

    private static Set<String> names(SettlementKey... keys) {
        return new HashSet<>(FileNames.of(FOLDER, List.of(keys)).values());
    }

    private static SettlementKey key(String id, Post post) {
        return new SettlementKey(EmployeeId.of(id), post, SampleDepartment.MARCH);
    }
}

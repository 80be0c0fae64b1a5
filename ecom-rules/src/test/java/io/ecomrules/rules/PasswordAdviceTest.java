package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the rules for passwords in use differ from NIST SP 800-63B-4, said as advice (ACC-3). */
class PasswordAdviceTest {

    @TempDir
    private Path folder;

    static boolean isOfNist(Problem note) {
        return note.level() == Problem.Level.ADVICE && note.code().startsWith("nist-");
    }

    @Test
    void ACC_3_the_departments_rules_differ_in_composition_rotation_and_length() {
        try (var copy = PackOnDisk.copyOfBuiltIn(folder).open()) {
            assertThat(said(copy.notes()))
                    .containsExactlyInAnyOrder(
                            "nist-length 部门密码·最少位数",
                            "nist-composition 部门密码·开头",
                            "nist-composition 部门密码·复杂性",
                            "nist-rotation 部门密码·有效天数");
            assertThat(copy.notes()).allSatisfy(note -> {
                assertThat(note.level()).isEqualTo(Problem.Level.ADVICE);
                assertThat(note.file()).isEqualTo("password.drl");
                assertThat(note.line()).isPositive();
                for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    assertThat(Messages.in(locale).text(note))
                            .contains("NIST SP 800-63B-4", "3.1.1.2", "ACC-3")
                            .doesNotContain("{");
                }
            });
        }
    }

    @Test
    void the_number_is_advised_on_below_what_nist_asks_and_not_on_it() {
        assertThat(said(edited("lengthFrom( 6 )", "lengthFrom( 14 )"))).contains("nist-length 部门密码·最少位数");
        assertThat(said(edited("lengthFrom( 6 )", "lengthFrom( 15 )")))
                .contains("nist-rotation 部门密码·有效天数")
                .doesNotContain("nist-length 部门密码·最少位数");
    }

    @Test
    void nothing_is_advised_where_nists_own_rules_are_in_use() {
        var rules = PackOnDisk.builtIn("password.drl")
                .replaceFirst("PasswordProfile.DEPARTMENT( \\)\nthen\n    outcome.inUse)", "PasswordProfile.NIST$1");
        try (var ecom =
                PackOnDisk.overBuiltIn(folder).with("password.drl", rules).open()) {
            assertThat(ecom.notes()).noneMatch(PasswordAdviceTest::isOfNist);
        }
    }

    @Test
    void rules_that_look_at_no_common_passwords_are_advised_to() {
        var rules = PackOnDisk.builtIn("password.drl").replaceFirst("(?s)rule \"部门密码·常见密码\".*?\nend\n", "");
        try (var ecom =
                PackOnDisk.overBuiltIn(folder).with("password.drl", rules).open()) {
            assertThat(said(ecom.notes())).contains("nist-no-blocklist 密码·采用的规定");
        }
    }

    @Test
    void a_pack_that_leaves_passwords_to_the_built_in_rules_is_advised_on_nothing() {
        var pack = PackOnDisk.overBuiltIn(folder).withBuiltIn("deadline-access.drl", "\"7 days\"", "\"6 days\"");
        try (var ecom = pack.open()) {
            assertThat(ecom.notes()).noneMatch(PasswordAdviceTest::isOfNist);
        }
    }

    private List<Problem> edited(String written, String instead) {
        try (var ecom = PackOnDisk.overBuiltIn(folder)
                .withBuiltIn("password.drl", written, instead)
                .open()) {
            return ecom.notes();
        }
    }

    private static List<String> said(List<Problem> notes) {
        return notes.stream()
                .map(note -> note.code() + " " + note.parameters().get("rule"))
                .toList();
    }
}

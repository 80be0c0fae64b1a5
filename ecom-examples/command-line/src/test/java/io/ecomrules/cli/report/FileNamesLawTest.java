package io.ecomrules.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;
import io.ecomrules.core.performance.SettlementKey;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Laws of the names of files. */
@Tag("text")
class FileNamesLawTest {

    private static final Path FOLDER = Path.of("people");

    @Property
    void nobody_shares_a_file(@ForAll("ids") Set<String> ids) {
        var keys = ids.stream()
                .map(id -> new SettlementKey(EmployeeId.of(id), Post.DESIGNER, SampleDepartment.MARCH))
                .toList();

        var names = FileNames.of(FOLDER, keys).values();

        assertThat(names).extracting(name -> name.toUpperCase(Locale.ROOT)).doesNotHaveDuplicates();
        assertThat(names)
                .allSatisfy(name ->
                        assertThat(FOLDER.resolve(name).normalize().getParent()).isEqualTo(FOLDER));
    }

    @Provide
    Arbitrary<Set<String>> ids() {
        return Arbitraries.strings()
                .withChars("aAbB._-/\\:~ıİß名😀")
                .ofMinLength(1)
                .ofMaxLength(4)
                .filter(id -> id.codePoints().noneMatch(each -> Character.getType(each) == Character.SURROGATE))
                .set()
                .ofMinSize(1)
                .ofMaxSize(12);
    }
}

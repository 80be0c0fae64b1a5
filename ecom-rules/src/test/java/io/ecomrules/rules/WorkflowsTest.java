package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.ecomrules.core.workflow.Guard;
import io.ecomrules.core.workflow.Row;
import io.ecomrules.core.workflow.Workflow;
import io.ecomrules.rules.handbook.Handbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workflow of the library: none is left out of the handbook, none has a hole, and all have words. */
@Tag("text")
class WorkflowsTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    static List<Workflow<?, ?, ?>> workflows() {
        return Handbook.WORKFLOWS;
    }

    @Test
    void PRC_1_every_workflow_of_the_library_is_in_the_handbook() {
        var flows = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.ecomrules.core")
                        .stream()
                        .filter(type -> type.getFields().stream()
                                .anyMatch(field -> field.getModifiers()
                                                .contains(com.tngtech.archunit.core.domain.JavaModifier.STATIC)
                                        && field.getRawType().isEquivalentTo(Workflow.class)))
                        .map(type -> type.getName())
                        .collect(Collectors.toSet());
        var drawn = Handbook.WORKFLOWS.stream()
                .map(each -> Objects.requireNonNull(each.states().getEnclosingClass())
                        .getName())
                .toList();

        assertThat(drawn).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(flows);
        assertThat(flows).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_state_is_reached_and_from_every_state_an_end(Workflow<?, ?, ?> workflow) {
        var states = Set.of(Objects.requireNonNull(workflow.states().getEnumConstants()));

        assertThat(reached(null, workflow)).isEqualTo(states);
        for (var state : states) {
            var ends = new HashSet<Object>(reached((Enum<?>) state, workflow));
            ends.retainAll(workflow.ends());
            assertThat(ends).as("ends after %s", state).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void no_two_rows_are_for_the_same_and_nothing_leads_out_of_an_end(Workflow<?, ?, ?> workflow) {
        var rows = workflow.rows().stream()
                .map(row -> row.from() + " " + row.command())
                .toList();

        assertThat(rows).doesNotHaveDuplicates();
        for (var row : workflow.rows()) {
            assertThat(row.from() != null && workflow.ends().contains(row.from()))
                    .as("%s leads away", row)
                    .isFalse();
            assertThat(row.guards()).as("guards of %s", row).doesNotHaveDuplicates();
            assertThat(row.guards().stream().map(Guard::code)).doesNotHaveDuplicates();
            assertThat(row.targets()).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("workflows")
    void every_state_and_command_has_a_name_in_both_languages(Workflow<?, ?, ?> workflow) {
        var constants = new ArrayList<Enum<?>>();
        constants.addAll(Arrays.asList(workflow.states().getEnumConstants()));
        constants.addAll(Arrays.asList(workflow.commands().getEnumConstants()));
        for (var constant : constants) {
            assertThat(workflow.title(constant, CHINESE)).as("%s", constant).containsPattern("\\p{IsHan}");
            assertThat(workflow.title(constant, ENGLISH)).as("%s", constant).doesNotContainPattern("\\p{IsHan}");
        }
        var names = Arrays.stream(workflow.states().getEnumConstants())
                .map(state -> workflow.title((Enum<?>) state, CHINESE))
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    /** By hand and not by the kernel: whatever some sequence of commands leads to. */
    private static Set<Object> reached(Enum<?> from, Workflow<?, ?, ?> workflow) {
        var reached = new HashSet<Object>();
        if (from != null) {
            reached.add(from);
        }
        int before = -1;
        while (before < reached.size()) {
            before = reached.size();
            for (Row<?, ?, ?> row : workflow.rows()) {
                if ((from == null && row.from() == null) || reached.contains(row.from())) {
                    reached.addAll(row.targets());
                }
            }
        }
        return reached;
    }
}

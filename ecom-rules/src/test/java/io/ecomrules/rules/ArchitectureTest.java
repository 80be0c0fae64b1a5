package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of packages: who may know whom. What it does not allow is refused, and every package it names holds a class. */
class ArchitectureTest {

    private static final String ROOT = "io.ecomrules.";

    /** Package and what of ours it may know, besides itself. */
    private static final Map<String, Set<String>> TABLE = Map.ofEntries(
            Map.entry("core.number", Set.of()),
            Map.entry("core.organization", Set.of("core.finding")),
            Map.entry("core.finding", Set.of()),
            Map.entry("core.metric", Set.of("core.finding", "core.number")),
            Map.entry(
                    "core.analytics",
                    Set.of(
                            "core.campaign",
                            "core.finding",
                            "core.metric",
                            "core.money",
                            "core.number",
                            "core.organization",
                            "core.performance")),
            Map.entry("core.calendar", Set.of("core.finding")),
            Map.entry("core.phrase", Set.of("core.finding")),
            Map.entry("core.service", Set.of("core.finding", "core.number", "core.organization", "core.phrase")),
            Map.entry("core.money", Set.of("core.number")),
            Map.entry("core.journal", Set.of("core.finding")),
            Map.entry(
                    "core.order", Set.of("core.finding", "core.calendar", "core.journal", "core.money", "core.number")),
            Map.entry(
                    "core.trade",
                    Set.of(
                            "core.finding",
                            "core.organization",
                            "core.calendar",
                            "core.journal",
                            "core.money",
                            "core.number",
                            "core.order",
                            "core.approval",
                            "core.workflow")),
            Map.entry("core.approval", Set.of("core.finding", "core.organization", "core.calendar", "core.journal")),
            Map.entry(
                    "core.care",
                    Set.of(
                            "core.finding",
                            "core.organization",
                            "core.calendar",
                            "core.journal",
                            "core.money",
                            "core.number",
                            "core.approval",
                            "core.workflow")),
            Map.entry(
                    "core.review",
                    Set.of(
                            "core.finding",
                            "core.organization",
                            "core.calendar",
                            "core.number",
                            "core.metric",
                            "core.service",
                            "core.approval",
                            "core.workflow",
                            "core.care")),
            Map.entry("core.duty", Set.of("core.finding", "core.organization", "core.calendar", "core.number")),
            Map.entry("core.workflow", Set.of("core.finding", "core.organization")),
            Map.entry(
                    "core.listing",
                    Set.of(
                            "core.number",
                            "core.organization",
                            "core.finding",
                            "core.metric",
                            "core.money",
                            "core.calendar",
                            "core.journal",
                            "core.workflow")),
            Map.entry(
                    "core.performance",
                    Set.of("core.number", "core.organization", "core.finding", "core.metric", "core.money")),
            Map.entry(
                    "core.settlement",
                    Set.of(
                            "core.number",
                            "core.organization",
                            "core.finding",
                            "core.metric",
                            "core.money",
                            "core.performance",
                            "core.workflow")),
            Map.entry(
                    "core.json",
                    Set.of(
                            "core.campaign",
                            "core.number",
                            "core.organization",
                            "core.finding",
                            "core.metric",
                            "core.money",
                            "core.performance",
                            "core.settlement",
                            "core.journal",
                            "core.order",
                            "core.service",
                            "core.review",
                            "core.password",
                            "core.content",
                            "core.analytics",
                            "core.quality")),
            Map.entry("rules.facts", Set.of("core.*")),
            Map.entry("rules.model", Set.of("core.*", "rules.facts")),
            Map.entry("rules.lint", Set.of("core.*", "rules.facts", "rules.model")),
            Map.entry("rules.words", Set.of("core.*", "rules.lint", "rules.model")),
            Map.entry("rules.sentence", Set.of("core.*", "rules.lint", "rules.model", "rules.words")),
            Map.entry("rules.table", Set.of("core.*", "rules.lint", "rules.model", "rules.words", "rules.sentence")),
            Map.entry("rules.sandbox", Set.of()),
            Map.entry("rules.drools", Set.of("core.number", "rules.model", "rules.sandbox")),
            Map.entry(
                    "rules.pack",
                    Set.of(
                            "core.*",
                            "rules.facts",
                            "rules.model",
                            "rules.lint",
                            "rules.drools",
                            "rules.sandbox",
                            "rules.sentence",
                            "rules.table")),
            Map.entry("rules.plan", Set.of("core.*", "rules.facts", "rules.model", "rules.pack", "rules.timeline")),
            Map.entry(
                    "rules.analysis",
                    Set.of("core.*", "rules.facts", "rules.lint", "rules.model", "rules.pack", "rules.timeline")),
            Map.entry("rules.verify", Set.of("core.*")),
            Map.entry(
                    "rules.handbook",
                    Set.of(
                            "core.*",
                            "rules.lint",
                            "rules.model",
                            "rules.pack",
                            "rules.sentence",
                            "rules.timeline",
                            "rules.words")),
            Map.entry(
                    "rules.example",
                    Set.of(
                            "core.*",
                            "rules.lint",
                            "rules.model",
                            "rules.pack",
                            "rules.sentence",
                            "rules.table",
                            "rules.verify",
                            "rules.words")),
            Map.entry("rules.change", Set.of("core.*")),
            Map.entry(
                    "rules.timeline",
                    Set.of(
                            "core.*",
                            "rules.change",
                            "rules.lint",
                            "rules.model",
                            "rules.pack",
                            "rules.sentence",
                            "rules.words")),
            Map.entry(
                    "rules",
                    Set.of(
                            "core.*",
                            "rules.analysis",
                            "rules.example",
                            "rules.handbook",
                            "rules.verify",
                            "rules.facts",
                            "rules.model",
                            "rules.pack",
                            "rules.plan",
                            "rules.change",
                            "rules.timeline",
                            "rules.upload")),
            Map.entry("rules.simulation", Set.of("core.*", "rules", "rules.change")),
            Map.entry("rules.log", Set.of("core.*")),
            Map.entry("rules.serving", Set.of("core.*", "rules", "rules.change", "rules.log", "rules.simulation")),
            Map.entry(
                    "core.access",
                    Set.of("core.finding", "core.organization", "core.calendar", "core.journal", "core.approval")),
            Map.entry("core.password", Set.of("core.finding")),
            Map.entry("core.script", Set.of("core.finding")),
            Map.entry(
                    "core.content",
                    Set.of(
                            "core.finding",
                            "core.organization",
                            "core.calendar",
                            "core.journal",
                            "core.phrase",
                            "core.approval")),
            Map.entry("rules.upload", Set.of("core.*")),
            Map.entry(
                    "core.campaign",
                    Set.of(
                            "core.finding",
                            "core.organization",
                            "core.journal",
                            "core.listing",
                            "core.metric",
                            "core.money",
                            "core.number",
                            "core.approval",
                            "core.workflow")),
            Map.entry(
                    "core.code", Set.of("core.finding", "core.calendar", "core.money", "core.trade", "core.workflow")),
            Map.entry("core.marketing", Set.of("core.finding", "core.calendar")),
            Map.entry("core.quality", Set.of("core.finding", "core.number")),
            Map.entry("core.people", Set.of("core.finding", "core.number", "core.organization")));

    /** A library and the only packages that may name it. */
    private static final Map<String, Set<String>> OUTSIDE = Map.of(
            "org.drools",
            Set.of("rules.drools"),
            "org.kie",
            Set.of("rules.drools"),
            "org.javamoney",
            Set.of("core.money"),
            "tools.jackson",
            Set.of("core.json"),
            "org.slf4j",
            Set.of("rules.drools", "rules.log", "rules.serving"),
            "de.siegmar",
            Set.of("rules.table"),
            "javax.xml",
            Set.of("rules.table"),
            "org.passay",
            Set.of("core.password"),
            "org.apache.tika",
            Set.of("rules.upload"));

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.ecomrules.core", "io.ecomrules.rules");

    @Test
    void every_package_knows_only_what_the_table_allows() {
        var broken = new TreeSet<String>();
        for (var type : classes) {
            var from = packageOf(type);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                if (target.getPackageName().startsWith(ROOT) && !isAllowed(from, packageOf(target))) {
                    broken.add(from + " -> " + packageOf(target) + ": " + dependency.getDescription());
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_library_is_named_only_where_the_table_allows() {
        var broken = new TreeSet<String>();
        for (var type : classes) {
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getPackageName();
                OUTSIDE.forEach((library, allowed) -> {
                    if ((target + ".").startsWith(library + ".") && !allowed.contains(packageOf(type))) {
                        broken.add(packageOf(type) + " -> " + target + ": " + dependency.getDescription());
                    }
                });
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void every_package_of_the_table_holds_a_class_and_no_package_is_missing_from_it() {
        var found = classes.stream()
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .map(ArchitectureTest::packageOf)
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(TABLE.keySet());
    }

    @Test
    void the_domain_has_no_clock_of_its_own() {
        var broken = classes.stream()
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTarget().getName().equals("now")
                        || call.getTarget().getName().equals("currentTimeMillis"))
                .map(call -> call.getDescription())
                .toList();

        assertThat(broken).isEmpty();
    }

    private static boolean isAllowed(String from, String to) {
        var allowed = TABLE.getOrDefault(from, Set.of());
        return from.equals(to) || allowed.contains(to) || (to.startsWith("core.") && allowed.contains("core.*"));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().substring(ROOT.length());
    }
}

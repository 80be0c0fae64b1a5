package io.ecomrules.rules.drools;

import io.ecomrules.rules.model.RuleUnit;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.TreeMap;

/** Compiles units when the library is built, so that a host's first decision does not pay for a compiler. */
public final class UnitFolder {

    private UnitFolder() {}

    /**
     * Compiles units into a folder of classes and lists them there.
     *
     * @param units the units of the built-in pack
     * @param classes the folder
     * @throws IOException if the folder cannot be written
     */
    public static void compile(Collection<RuleUnit> units, Path classes) throws IOException {
        var index = new TreeMap<String, String>();
        for (var unit : units) {
            if (unit.isEmpty()) {
                continue;
            }
            var compiled = RuleCompiler.compile(unit);
            for (var each : compiled.classes().entrySet()) {
                var file = classes.resolve(each.getKey().replace('.', '/') + ".class");
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
            index.put(unit.digest(), compiled.modelClass());
        }
        var lines = new StringBuilder();
        index.forEach((digest, modelClass) ->
                lines.append(digest).append(' ').append(modelClass).append('\n'));
        Files.createDirectories(classes.resolve(RuleBases.INDEX).getParent());
        Files.write(classes.resolve(RuleBases.INDEX), lines.toString().getBytes(StandardCharsets.UTF_8));
    }
}

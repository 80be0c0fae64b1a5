package io.ecomrules.rules.pack;

import io.ecomrules.rules.drools.UnitFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The step of the build that lists the built-in pack's files, checks its rules and compiles them. */
public final class BuiltInPackBuild {

    private BuiltInPackBuild() {}

    /**
     * Runs the step.
     *
     * @param arguments the folder that the library's classes and resources stand in
     * @throws IOException if the folder cannot be read or written
     */
    public static void main(String... arguments) throws IOException {
        var classes = Path.of(arguments[0]);
        var pack = classes.resolve(PackFiles.BUILT_IN);
        try (var walk = Files.walk(pack)) {
            var files = walk.filter(Files::isRegularFile)
                    .map(file -> pack.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals("files"))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
            Files.write(pack.resolve("files"), files.getBytes(StandardCharsets.UTF_8));
        }
        UnitFolder.compile(
                RulePack.builtIn().rules().values().stream()
                        .flatMap(rules -> rules.units().stream())
                        .toList(),
                classes);
    }
}

package io.ecomrules.rules.drools;

import io.ecomrules.rules.model.RuleUnit;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Compiles a unit to classes of the executable model. Nothing of the unit runs while it is compiled. */
final class RuleCompiler {

    /** The compiler's class for a whole project, which is never loaded. */
    private static final String PROJECT = "org/drools/project/model/ProjectModel_";

    private RuleCompiler() {}

    /**
     * What the compiler made of a unit.
     *
     * @param modelClass the name of the class that stands for the whole unit
     * @param classes every class by its binary name
     */
    record Compiled(String modelClass, Map<String, byte[]> classes) {}

    static Compiled compile(RuleUnit unit) {
        return compile(unit.digest(), unit.drl(Firings.class));
    }

    static Compiled compile(String name, String drl) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("io.ecomrules.generated", name, "1");
        files.generateAndWritePomXML(release);
        files.write(
                "src/main/resources/" + name + ".drl",
                new ByteArrayResource(drl.getBytes(StandardCharsets.UTF_8), "UTF-8"));
        try {
            var builder = (KieBuilderImpl) services.newKieBuilder(files, RuleCompiler.class.getClassLoader());
            builder.buildAll(ExecutableModelProject.class);
            if (builder.getResults().hasMessages(Message.Level.ERROR)) {
                throw new IllegalStateException(builder.getResults().getMessages().stream()
                        .map(Message::getText)
                        .collect(Collectors.joining(
                                "\n", "Rules that were checked do not compile:\n" + drl + "\n", "")));
            }
            return classes((InternalKieModule) builder.getKieModuleIgnoringErrors());
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }

    private static Compiled classes(InternalKieModule module) {
        var classes = new TreeMap<String, byte[]>();
        var model = "";
        for (var file : module.getFileNames()) {
            if (file.endsWith(".class") && !file.startsWith(PROJECT)) {
                classes.put(
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'), module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                model = new String(module.getBytes(file), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.contains(":"))
                        .findFirst()
                        .orElseThrow();
            }
        }
        return new Compiled(model.strip(), classes);
    }
}

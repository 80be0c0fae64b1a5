package io.ecomrules.rules.drools;

import io.ecomrules.rules.model.RuleUnit;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.compiler.kie.builder.impl.KieBuilderImpl;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Compiles a unit to classes of the executable model. Nothing of the unit runs while it is compiled. */
final class RuleCompiler {

    /** The compiler's class for a whole project, which is never loaded. */
    private static final String PROJECT = "org/drools/project/model/ProjectModel_";

    private static final String PROJECT_PACKAGE = "org.drools.project.";
    private static final String GENERATED = "io.ecomrules.generated";

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
            var builder = (KieBuilderImpl)
                    services.newKieBuilder(files, new HostClasses(RuleCompiler.class.getClassLoader()));
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

    /**
     * Shows the compiler the host's classes, and answers for generated ones that there are none. The host's own loader keeps the name of
     * every class it was ever asked for, and generated names are new in every unit: asked for them, it would grow with each reload.
     */
    private static final class HostClasses extends ClassLoader {

        HostClasses(ClassLoader host) {
            super(host);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (isGenerated(name)) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return isGenerated(name) ? null : super.getResource(name);
        }

        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
            return isGenerated(name) ? null : super.getResourceAsStream(name);
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            return isGenerated(name) ? Collections.emptyEnumeration() : super.getResources(name);
        }

        /** The compiler guesses names with slashes, dots and dollars. */
        private static boolean isGenerated(String name) {
            var dotted = name.replace('/', '.').replace('$', '.');
            return dotted.startsWith(GENERATED) || dotted.startsWith(PROJECT_PACKAGE);
        }
    }
}

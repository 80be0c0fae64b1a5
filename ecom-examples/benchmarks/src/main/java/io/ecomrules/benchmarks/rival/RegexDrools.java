package io.ecomrules.benchmarks.rival;

import io.ecomrules.core.phrase.Lexicon;
import io.ecomrules.core.phrase.Lexicons;
import io.ecomrules.core.service.Conversation;
import io.ecomrules.core.service.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.io.ByteArrayResource;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/**
 * The usual way of looking at what was said: a rule for each list of phrases, which asks {@code java.util.regex} about each turn.
 *
 * <p>It is spared nearly everything: exceptions, other ways of writing, overlapping places, words that are denied or quoted, times, verdicts and their proof. It
 * says how many turns each list is found in.
 */
public final class RegexDrools {

    private static final Map<String, Pattern> PATTERNS = new ConcurrentHashMap<>();

    private final KieBase rules;

    private RegexDrools(KieBase rules) {
        this.rules = rules;
    }

    /**
     * Compiles a rule for each lexicon.
     *
     * @param lexicons the lexicons
     * @param isCompiledOnce whether the patterns are compiled once, by hand, or stand in a constraint with {@code matches}
     * @return the compiled rules
     */
    public static RegexDrools compile(Lexicons lexicons, boolean isCompiledOnce) {
        var file = new StringBuilder("package usual;\nimport " + Line.class.getName() + ";\nimport static "
                + RegexDrools.class.getName() + ".isFound;\nglobal java.util.Map found;\n");
        for (int number = 0; number < lexicons.all().size(); number++) {
            var pattern = lexicons.entries(number).stream()
                    .map(Lexicon.Entry::phrase)
                    .map(phrase -> pattern(phrase.text(), phrase.gap()))
                    .distinct()
                    .collect(Collectors.joining("|"));
            var name = "list" + number;
            PATTERNS.put(name, Pattern.compile(pattern));
            file.append("rule \"").append(name).append("\"\nwhen\n    $line : Line( ");
            if (isCompiledOnce) {
                file.append("isFound( \"").append(name).append("\", text )");
            } else {
                file.append("text matches \"(?s).*(?:")
                        .append(pattern.replace("\\", "\\\\"))
                        .append(").*\"");
            }
            file.append(" )\nthen\n    found.merge( \"")
                    .append(name)
                    .append("\", 1, (a, b) -> (Integer) a + (Integer) b );\nend\n");
        }
        return new RegexDrools(build(file.toString()));
    }

    private static KieBase build(String file) {
        var services = KieServices.get();
        var files = services.newKieFileSystem();
        var release = services.newReleaseId("benchmarks", "regex", Integer.toString(file.hashCode()));
        files.generateAndWritePomXML(release);
        files.write(
                "src/main/resources/usual.drl",
                new ByteArrayResource(file.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name()));
        var results = services.newKieBuilder(files, RegexDrools.class.getClassLoader())
                .buildAll(ExecutableModelProject.class)
                .getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        return services.newKieContainer(release).getKieBase();
    }

    private static String pattern(String phrase, int gap) {
        var pattern = new StringBuilder();
        phrase.chars().forEach(each -> {
            switch (each) {
                case '*' -> pattern.append("[^。！？!?\\n]{0,").append(gap).append('}');
                case '#' -> pattern.append("[0-9０-９一二三四五六七八九十幺零〇]+");
                case '"' -> {}
                default ->
                    pattern.append(Character.isLetterOrDigit(each) ? "" : "\\").append((char) each);
            }
        });
        return pattern.toString();
    }

    /**
     * Asks whether one of a list's phrases is in a text.
     *
     * @param name the list
     * @param text the text
     * @return whether it is
     */
    public static boolean isFound(String name, String text) {
        var pattern = PATTERNS.get(name);
        return pattern != null && pattern.matcher(text).find();
    }

    /**
     * Looks at a conversation.
     *
     * @param conversation the conversation
     * @return how many turns each list is found in
     */
    public Map<String, Integer> look(Conversation conversation) {
        var found = new HashMap<String, Integer>();
        KieSession session = rules.newKieSession();
        try {
            session.setGlobal("found", found);
            conversation
                    .turns()
                    .forEach(turn -> session.insert(new Line(turn.speaker() == Speaker.AGENT, turn.text())));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}

package io.ecomrules.rules.pack;

import io.ecomrules.core.finding.Problem;
import io.ecomrules.rules.model.Rule;
import io.ecomrules.rules.model.RuleFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * What a pack keeps of the built-in pack that it was copied from, so that it can be told which built-in rules have changed since.
 * It decides nothing and is no part of the pack's digest.
 */
public final class BuiltInCopy {

    /** The file in the pack: a zip, so that nobody takes its rules for those that serve. */
    public static final String FILE = "copied-from.zip";

    private BuiltInCopy() {}

    /**
     * Makes a pack of one's own to start from.
     *
     * @return the files of the built-in pack, another {@code pack.properties}, and what the copy was made from
     */
    public static PackFiles files() {
        return PackFiles.builtIn()
                .overlaidBy(PackFiles.of(Map.of(
                        PackProperties.FILE, PackFiles.resource("io/ecomrules/rules/copy.properties"), FILE, zip())));
    }

    private static byte[] zip() {
        var files = PackFiles.builtIn();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var path : files.paths()) {
                var entry = new ZipEntry(path);
                // The earliest day that a zip can write, for the same bytes on every day.
                entry.setLastModifiedTime(FileTime.from(Instant.parse("1980-01-02T00:00:00Z")));
                zip.putNextEntry(entry);
                zip.write(files.bytes(path));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /**
     * Says which built-in rules changed since the copy was made, as far as the pack has its own instead.
     *
     * @param own the pack's own files
     * @param problems is told each, as advice
     */
    static void compare(PackFiles own, Consumer<Problem> problems) {
        if (!own.has(FILE)) {
            return;
        }
        var unreadable = new ArrayList<Problem>();
        var before = rules(unzipped(own.bytes(FILE), unreadable::add), unreadable::add);
        if (!unreadable.isEmpty()) {
            problems.accept(
                    Problem.of("unreadable-copy").as(Problem.Level.WARNING).at(FILE, 0, 0));
            return;
        }
        var now = rules(PackFiles.builtIn().sharing(own), problem -> {
            throw new IllegalStateException("The library's own rules are damaged: " + problem + ".");
        });
        before.forEach((name, rule) -> {
            var today = now.get(name);
            if (today != null && !meaning(today).equals(meaning(rule))) {
                problems.accept(advice("builtin-rule-changed", rule, meaning(rule), meaning(today)));
            } else if (today == null && own.hasStemOf(rule.at().file())) {
                problems.accept(advice("builtin-rule-removed", rule, meaning(rule), ""));
            }
        });
        now.forEach((name, rule) -> {
            if (!before.containsKey(name)) {
                problems.accept(advice("builtin-rule-added", rule, "", meaning(rule)));
            }
        });
    }

    private static Problem advice(String code, Rule rule, String before, String now) {
        return Problem.of(code, "rule", rule.name(), "before", before, "now", now)
                .as(Problem.Level.ADVICE)
                .at(rule.at().file(), 0, 0);
    }

    private static String meaning(Rule rule) {
        return rule.clause() + " " + rule.conditionText() + " " + rule.then().text() + " " + rule.from()
                + (rule.until() == null ? "" : "…" + rule.until());
    }

    private static Map<String, Rule> rules(PackFiles files, Consumer<Problem> problems) {
        var rules = new TreeMap<String, Rule>();
        for (RuleFile file : RuleFiles.in(files, problems)) {
            file.rules().forEach(rule -> rules.put(rule.name(), rule));
        }
        return rules;
    }

    private static PackFiles unzipped(byte[] bytes, Consumer<Problem> problems) {
        var files = new TreeMap<String, byte[]>();
        long inAll = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes(PackStorage.MOST_BYTES + 1);
                inAll += content.length;
                if (content.length > PackStorage.MOST_BYTES
                        || inAll > PackStorage.MOST_BYTES_IN_ALL
                        || files.size() >= PackStorage.MOST_FILES) {
                    throw new IOException("The copy unpacks to more than a pack.");
                }
                files.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            problems.accept(Problem.of("damaged-pack", "path", FILE));
        }
        if (files.isEmpty()) {
            problems.accept(Problem.of("damaged-pack", "path", FILE));
        }
        return PackFiles.of(files);
    }
}

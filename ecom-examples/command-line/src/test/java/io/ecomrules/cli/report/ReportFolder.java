package io.ecomrules.cli.report;

import io.ecomrules.core.performance.Statement;
import io.ecomrules.rules.PerformancePolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reports that were written, as a reader finds them. */
record ReportFolder(Path folder) {

    static ReportFolder write(Path folder, List<Statement> statements, PerformancePolicy policy, Locale language) {
        try {
            Reports.write(folder, statements, policy, language);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new ReportFolder(folder);
    }

    /** Every file and its bytes, by its path within the folder. */
    Map<String, byte[]> files() {
        var files = new TreeMap<String, byte[]>();
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Document page(String file) {
        return Jsoup.parse(text(file));
    }

    List<String> pages() {
        return files().keySet().stream().filter(name -> name.endsWith(".html")).toList();
    }
}

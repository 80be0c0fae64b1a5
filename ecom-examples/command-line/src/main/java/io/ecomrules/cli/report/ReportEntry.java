package io.ecomrules.cli.report;

import io.ecomrules.core.performance.DisciplineTerms;
import io.ecomrules.core.performance.Statement;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A statement, the name of its files, and the terms of DIS-1 for its post.
 *
 * @param statement the statement
 * @param name the name of its files, without an ending
 * @param terms when low results have consequences, or null if no rules say so
 */
record ReportEntry(
        Statement statement, String name, @Nullable DisciplineTerms terms) {

    /** The person's page as the department's page links to it. */
    String link() {
        return "people/" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20") + ".html";
    }
}

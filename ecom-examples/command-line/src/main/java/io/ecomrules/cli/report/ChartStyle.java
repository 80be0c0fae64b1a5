package io.ecomrules.cli.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The style sheets that every page carries within itself: ours, and of Charts.css the rules for the charts we draw, a tenth of it. A
 * department of a thousand people would otherwise carry a thousand copies of what nobody sees.
 */
final class ChartStyle {

    /** The classes of Charts.css that the templates use. */
    static final Set<String> USED =
            Set.of("charts-css", "bar", "column", "show-labels", "data-outside", "data", "show-primary-axis");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern NEGATION = Pattern.compile(":not\\([^()]*\\)");
    private static final Pattern CLASS = Pattern.compile("\\.([a-z][a-z0-9-]*)");

    private ChartStyle() {}

    /** Gives the contents of the style element of a page. */
    static String sheet() {
        return used(resource("charts.min.css")) + "\n" + resource("report.css");
    }

    private static String used(String library) {
        return RULE.matcher(library)
                .results()
                .filter(rule -> !rule.group(1).startsWith("@"))
                .map(rule -> {
                    var selectors = Arrays.stream(rule.group(1).split(","))
                            .filter(ChartStyle::isUsed)
                            .collect(Collectors.joining(","));
                    return selectors.isEmpty() ? "" : selectors + "{" + rule.group(2) + "}";
                })
                .collect(Collectors.joining());
    }

    private static boolean isUsed(String selector) {
        return CLASS.matcher(NEGATION.matcher(selector).replaceAll(""))
                .results()
                .allMatch(found -> USED.contains(found.group(1)));
    }

    static String resource(String name) {
        try (var stream = ChartStyle.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

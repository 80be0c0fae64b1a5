package io.ecomrules.rules.handbook;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the handbook as Markdown, with Mermaid charts. Whatever rules say is text there, never markup. */
final class Markdown {

    private static final String MARKUP = "\\`*_{}[]<>#|~&";

    private final StringBuilder page = new StringBuilder();

    String page(String title, List<Block> blocks) {
        page.append("# ").append(text(title)).append("\n\n<!-- Generated from the rules; do not edit. -->\n");
        blocks.forEach(this::block);
        return page.toString();
    }

    private void block(Block block) {
        page.append('\n');
        if (block instanceof Block.Heading heading) {
            page.append("#".repeat(heading.level() + 1))
                    .append(' ')
                    .append(text(heading.text()))
                    .append('\n');
        } else if (block instanceof Block.Paragraph paragraph) {
            page.append(text(paragraph.text())).append('\n');
        } else if (block instanceof Block.Points points) {
            points.points()
                    .forEach(point -> page.append("- ").append(text(point)).append('\n'));
        } else if (block instanceof Block.Table table) {
            row(table.heads());
            page.append("|").append("---|".repeat(table.heads().size())).append('\n');
            table.rows().forEach(this::row);
        } else if (block instanceof Block.Flow flow) {
            page.append("```mermaid\n").append(flow.chart().mermaid()).append("```\n");
        }
    }

    private void row(List<String> cells) {
        page.append(cells.stream().map(Markdown::text).collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private static String text(String text) {
        var escaped = new StringBuilder();
        text.replaceAll("\\s+", " ").strip().codePoints().forEach(point -> {
            if (MARKUP.indexOf(point) >= 0) {
                escaped.append('\\');
            }
            escaped.appendCodePoint(point);
        });
        return escaped.toString();
    }
}

package io.ecomrules.rules.handbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes the handbook as one page of HTML that is XML too and needs nothing from elsewhere. Whatever rules say is text there. */
final class Html {

    /** What must not be broken over two lines: a number, a share, a day. */
    private static final Pattern NUMBER = Pattern.compile("[0-9.%—-]{1,12}");

    private final Words words;
    private final StringBuilder page = new StringBuilder();

    Html(Words words) {
        this.words = words;
    }

    String page(String title, List<Block> blocks) {
        page.append("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(words.locale().toLanguageTag())
                .append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(text(title))
                .append("</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<h1>")
                .append(text(title))
                .append("</h1>\n");
        boolean isOpen = true;
        for (var block : blocks) {
            if (isOpen && block instanceof Block.Heading) {
                contents(blocks);
                isOpen = false;
            }
            block(block);
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private void contents(List<Block> blocks) {
        page.append("<nav>\n<h2>").append(text(words.text("contents"))).append("</h2>\n<ul>\n");
        for (var block : blocks) {
            if (block instanceof Block.Heading heading && heading.level() <= 2) {
                page.append("<li class=\"level")
                        .append(heading.level())
                        .append("\"><a href=\"#")
                        .append(text(heading.anchor()))
                        .append("\">")
                        .append(text(heading.text()))
                        .append("</a></li>\n");
            }
        }
        page.append("</ul>\n</nav>\n");
    }

    private void block(Block block) {
        if (block instanceof Block.Heading heading) {
            var tag = "h" + (heading.level() + 1);
            page.append('<').append(tag);
            if (!heading.anchor().isEmpty()) {
                page.append(" id=\"").append(text(heading.anchor())).append('"');
            }
            page.append('>')
                    .append(text(heading.text()))
                    .append("</")
                    .append(tag)
                    .append(">\n");
        } else if (block instanceof Block.Paragraph paragraph) {
            page.append("<p>").append(text(paragraph.text())).append("</p>\n");
        } else if (block instanceof Block.Points points) {
            page.append("<ul>\n");
            points.points()
                    .forEach(point -> page.append("<li>").append(text(point)).append("</li>\n"));
            page.append("</ul>\n");
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Flow flow) {
            page.append(new Svg(flow.chart()).draw());
        }
    }

    private void table(Block.Table table) {
        page.append("<table>\n<thead><tr>");
        table.heads().forEach(head -> page.append("<th>").append(text(head)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        for (var row : table.rows()) {
            page.append("<tr>");
            row.forEach(this::cell);
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table>\n");
    }

    private void cell(String cell) {
        page.append(NUMBER.matcher(cell).matches() ? "<td class=\"number\">" : "<td>")
                .append(text(cell))
                .append("</td>");
    }

    static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static String style() {
        try (var css = Objects.requireNonNull(Html.class.getResourceAsStream("handbook.css"), "handbook.css")) {
            return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

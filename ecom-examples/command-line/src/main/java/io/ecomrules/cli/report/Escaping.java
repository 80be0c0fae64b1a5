package io.ecomrules.cli.report;

import io.pebbletemplates.pebble.extension.escaper.EscapingStrategy;
import java.util.Locale;

/**
 * Makes a text from outside harmless in HTML, inside elements and inside quoted attributes. Marks that turn the direction of writing or
 * that control a terminal become visible: with one of them in a name, a line of a payslip could be read the other way round.
 */
final class Escaping implements EscapingStrategy {

    @Override
    public String escape(String input) {
        var output = new StringBuilder(input.length() + 16);
        input.codePoints().forEach(each -> {
            switch (each) {
                case '&' -> output.append("&amp;");
                case '<' -> output.append("&lt;");
                case '>' -> output.append("&gt;");
                case '"' -> output.append("&quot;");
                case '\'' -> output.append("&#39;");
                default -> append(output, each);
            }
        });
        return output.toString();
    }

    private static void append(StringBuilder output, int character) {
        if (isHidden(character)) {
            output.append(String.format(Locale.ROOT, "[U+%04X]", character));
        } else {
            output.appendCodePoint(character);
        }
    }

    private static boolean isHidden(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
            default -> isControl(character);
        };
    }

    private static boolean isControl(int character) {
        var type = Character.getType(character);
        return (type == Character.CONTROL && character != '\n' && character != '\t')
                || type == Character.SURROGATE
                || character == 0x200E
                || character == 0x200F
                || character == 0x061C;
    }
}

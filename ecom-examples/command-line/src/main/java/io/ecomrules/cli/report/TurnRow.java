package io.ecomrules.cli.report;

import io.ecomrules.core.service.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A turn as a page shows it.
 *
 * @param number its number, from 1
 * @param speaker the code of who speaks, which is a class of the style sheet
 * @param name who speaks, in words
 * @param time when, or empty
 * @param tags what is special about it, in words
 * @param text what is said, in stretches
 * @param notes what is said of it as a whole
 */
record TurnRow(
        int number,
        String speaker,
        String name,
        String time,
        List<String> tags,
        List<MarkedText.Stretch> text,
        List<Note> notes) {

    /**
     * Something about a turn as a whole, such as how long it took.
     *
     * @param tone how the clause stands
     * @param clause the clause
     * @param link its place on the page, without #
     * @param text what there is to say
     */
    record Note(String tone, String clause, String link, String text) {}

    TurnRow {
        tags = List.copyOf(tags);
        text = List.copyOf(text);
        notes = List.copyOf(notes);
    }

    static TurnRow of(int index, Turn turn, String time, Marks marks, Language language) {
        var tags = new ArrayList<String>();
        for (var mark : Turn.Mark.values()) {
            if (turn.marks().contains(mark)) {
                tags.add(language.say("turn." + mark.name().toLowerCase(Locale.ROOT)));
            }
        }
        return new TurnRow(
                index + 1,
                turn.speaker().code(),
                turn.speaker().title(language.locale()),
                time,
                tags,
                MarkedText.cut(turn.text(), marks.in(index), language),
                marks.notes(index));
    }
}

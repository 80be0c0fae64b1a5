package io.ecomrules.core.service;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One message of a chat, or one stretch of speech in a call.
 *
 * @param speaker who speaks
 * @param text what is said; empty if it is a picture only
 * @param at when it begins, or null if that is not known
 * @param endAt when it ends, or null if that is not known
 * @param marks what is special about it
 */
public record Turn(
        Speaker speaker,
        String text,
        @Nullable Instant at,
        @Nullable Instant endAt,
        Set<Mark> marks) {

    /** What can be special about a turn. Such a turn is not what the agent says. */
    public enum Mark {
        /** A program sent it in the agent's name. */
        AUTO,
        /** It was taken back. */
        RECALLED,
        /** It is a picture, a file or a sign. */
        IMAGE
    }

    /** Checks that speaker and text are there, and copies the marks. */
    public Turn {
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(text, "text");
        marks = marks.isEmpty() ? Set.of() : Set.copyOf(marks);
    }

    /**
     * Obtains an ordinary turn without times.
     *
     * @param speaker who speaks
     * @param text what is said
     * @return the turn
     */
    public static Turn of(Speaker speaker, String text) {
        return new Turn(speaker, text, null, null, Set.of());
    }

    /**
     * Puts it in time.
     *
     * @param begin when it begins
     * @return the same turn with a time
     */
    public Turn at(Instant begin) {
        return new Turn(speaker, text, begin, endAt, marks);
    }

    /**
     * Says when it ends.
     *
     * @param end when it ends
     * @return the same turn with an end
     */
    public Turn until(Instant end) {
        return new Turn(speaker, text, at, end, marks);
    }

    /**
     * Says what is special about it.
     *
     * @param mark what
     * @return the same turn with the mark
     */
    public Turn marked(Mark mark) {
        var more = EnumSet.of(mark);
        more.addAll(marks);
        return new Turn(speaker, text, at, endAt, more);
    }

    /** Whether these are words of a person. */
    boolean isSpeech() {
        return marks.isEmpty() && isLegible() && (speaker == Speaker.AGENT || speaker == Speaker.CUSTOMER);
    }

    /** Whether there is anything to read: blanks, controls and halves of characters are nothing. */
    private boolean isLegible() {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT
                    && Character.getType(c) != Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a person of the house answers with it: a picture is an answer too. */
    boolean isHumanReply() {
        return speaker == Speaker.AGENT && !marks.contains(Mark.AUTO) && !marks.contains(Mark.RECALLED);
    }
}

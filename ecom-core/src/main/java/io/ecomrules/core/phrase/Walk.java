package io.ecomrules.core.phrase;

import java.util.Arrays;
import java.util.List;

/** Walks the steps of a phrase through a text in one lane, character by character. */
final class Walk {

    private static final int[] NONE = {};

    private final String text;
    private final Lane lane;

    Walk(String text, Lane lane) {
        this.text = text;
        this.lane = lane;
    }

    /** Gives every end of the steps that begin at a place; most often there is none, which costs no memory. */
    int[] ends(List<Step> steps, int from) {
        int gap = gap(steps, 0);
        int end = end(steps, 0, gap, from);
        if (end < 0) {
            return NONE;
        }
        var ends = new int[] {end};
        while (gap < steps.size() && ends.length > 0) {
            int next = gap(steps, gap + 1);
            ends = beyond(steps, gap, next, ends);
            gap = next;
        }
        return ends;
    }

    private static int gap(List<Step> steps, int from) {
        int at = from;
        while (at < steps.size() && steps.get(at).codePoint() != Step.GAP) {
            at++;
        }
        return at;
    }

    /** The ends of the steps between a gap and the next, where the first gap may begin at some places, which ascend. */
    private int[] beyond(List<Step> steps, int gap, int next, int[] places) {
        int most = steps.get(gap).count();
        var ends = NONE;
        int count = 0;
        int tried = -1;
        for (int place : places) {
            int at = place;
            for (int length = 0; at >= 0 && length <= most; length++) {
                // What an earlier place led to is there already.
                int end = at > tried ? end(steps, gap + 1, next, at) : -1;
                if (end >= 0) {
                    ends = count == 0 ? new int[places.length * (most + 1)] : ends;
                    ends[count++] = end;
                }
                tried = Math.max(tried, at);
                at = next(at);
            }
        }
        return count == ends.length ? ends : Arrays.copyOf(ends, count);
    }

    /** After one character more that a gap may have, or -1. */
    private int next(int from) {
        int at = skip(from);
        return at == text.length() || Folding.endsSentence(text.charAt(at))
                ? -1
                : at + Character.charCount(text.codePointAt(at));
    }

    /** The one end of steps without a gap, or -1. */
    private int end(List<Step> steps, int first, int last, int from) {
        int at = from;
        for (int i = first; i < last; i++) {
            var step = steps.get(i);
            int end = step.codePoint() == Step.DIGITS ? endOfDigits(at) : endOfRun(step, at);
            if (end < 0) {
                return -1;
            }
            at = end;
        }
        return at;
    }

    private int endOfRun(Step step, int from) {
        int end = from;
        int count = 0;
        while (step.isOpen() || count < step.count()) {
            int at = skip(end);
            if (at == text.length() || read(at) != step.codePoint()) {
                break;
            }
            end = at + Character.charCount(text.codePointAt(at));
            count++;
        }
        return count < step.count() ? -1 : end;
    }

    /** A run of digits is taken whole: none stands before it. */
    private int endOfDigits(int from) {
        int at = skip(from);
        if (isAfterDigit(at)) {
            return -1;
        }
        int end = -1;
        while (at < text.length() && Folding.isDigit(text.charAt(at))) {
            end = at + 1;
            at = skip(end);
        }
        return end;
    }

    private boolean isAfterDigit(int at) {
        int end = at;
        while (lane == Lane.LOOSE && end > 0 && Folding.isNoise(text.codePointBefore(end))) {
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end > 0 && Folding.isDigit(text.charAt(end - 1));
    }

    private int skip(int from) {
        int at = from;
        while (lane == Lane.LOOSE && at < text.length() && Folding.isNoise(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private int read(int at) {
        int codePoint = text.codePointAt(at);
        return lane == Lane.RAW ? codePoint : Folding.fold(codePoint);
    }
}

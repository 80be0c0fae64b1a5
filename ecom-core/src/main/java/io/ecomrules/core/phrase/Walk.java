package io.ecomrules.core.phrase;

import java.util.Arrays;
import java.util.List;

/** Walks the steps of a phrase through a text in one lane, character by character. */
final class Walk {

    private final String text;
    private final Lane lane;

    Walk(String text, Lane lane) {
        this.text = text;
        this.lane = lane;
    }

    /** Gives every end of the steps that begin at a place. */
    int[] ends(List<Step> steps, int from) {
        var places = new int[] {from};
        int start = 0;
        for (int i = 0; i < steps.size() && places.length > 0; i++) {
            if (steps.get(i).codePoint() == Step.GAP) {
                places = beyond(
                        ends(steps.subList(start, i), places), steps.get(i).count());
                start = i + 1;
            }
        }
        return ends(steps.subList(start, steps.size()), places);
    }

    /** The ends of steps without a gap that begin at places, which ascend. */
    private int[] ends(List<Step> steps, int[] places) {
        int count = 0;
        for (int place : places) {
            int end = end(steps, place);
            if (end >= 0) {
                places[count++] = end;
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** Where gaps from places lead to; both ascend. */
    private int[] beyond(int[] places, int most) {
        var all = new int[places.length * (most + 1)];
        int count = 0;
        for (int place : places) {
            int end = place;
            for (int length = 0; end >= 0 && length <= most; length++) {
                // What an earlier gap led to is there already.
                if (count == 0 || end > all[count - 1]) {
                    all[count++] = end;
                }
                end = next(end);
            }
        }
        return Arrays.copyOf(all, count);
    }

    /** After one character more that a gap may have, or -1. */
    private int next(int from) {
        int at = skip(from);
        return at == text.length() || Folding.endsSentence(text.charAt(at))
                ? -1
                : at + Character.charCount(text.codePointAt(at));
    }

    /** The one end of steps without a gap, or -1. */
    private int end(List<Step> steps, int from) {
        int at = from;
        for (var step : steps) {
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

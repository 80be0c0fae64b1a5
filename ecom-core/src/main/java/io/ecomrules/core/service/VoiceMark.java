package io.ecomrules.core.service;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** How an agent sounds. The host hears it, or a program of the host's; no text can show it (SVC-A, SVC-B). */
public enum VoiceMark implements Titled {
    /** Warm. */
    WARM(Aspect.TONE),
    /** Neither warm nor cold. */
    NEUTRAL(Aspect.TONE),
    /** Flat, without warmth. */
    FLAT(Aspect.TONE),
    /** Stiff. */
    STIFF(Aspect.TONE),
    /** Impatient. */
    IMPATIENT(Aspect.TONE),
    /** Of one volume. */
    EVEN_VOLUME(Aspect.VOLUME),
    /** Now loud, now low. */
    UNEVEN_VOLUME(Aspect.VOLUME),
    /** Too loud. */
    LOUD(Aspect.VOLUME),
    /** Too low. */
    LOW(Aspect.VOLUME),
    /** Of one pace. */
    EVEN_PACE(Aspect.PACE),
    /** Too fast. */
    FAST(Aspect.PACE),
    /** Too slow. */
    SLOW(Aspect.PACE);

    /** What is listened to. */
    public enum Aspect {
        /** The tone. */
        TONE,
        /** The volume. */
        VOLUME,
        /** The pace. */
        PACE;

        /**
         * Gives the stable code.
         *
         * @return the name in lower case
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Aspect aspect;
    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    VoiceMark(Aspect aspect) {
        this.aspect = aspect;
    }

    /**
     * Tells what was listened to.
     *
     * @return the aspect; a conversation has at most one mark of each
     */
    public Aspect aspect() {
        return aspect;
    }

    /**
     * Gives the stable code.
     *
     * @return for example {@code uneven-volume}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the word that stands for it behind its aspect.
     *
     * @return for example {@code uneven}
     */
    public String word() {
        return code.endsWith("-" + aspect.code())
                ? code.substring(0, code.length() - aspect.code().length() - 1)
                : code;
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("voice-mark." + code, Map.of());
    }
}

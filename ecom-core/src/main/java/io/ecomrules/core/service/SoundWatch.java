package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import java.util.List;

/** Watches how the agent sounds, once somebody has listened. */
final class SoundWatch implements Watch {

    private final Check.Sound check;

    SoundWatch(Check.Sound check) {
        this.check = check;
    }

    @Override
    public void hear(Heard heard) {
        // Texts have no sound.
    }

    @Override
    public Reading read(Sitting sitting) {
        var ending = sitting.ending();
        var mark = ending == null ? null : ending.voice().get(check.mark().aspect());
        if (mark == null) {
            return check.isNeeded()
                    ? Reading.unknown(ending != null, "no-voice")
                    : Reading.asksNothing(ending != null, "no-voice");
        }
        var proof = List.of(new Proof.Sound(mark));
        return mark == check.mark()
                ? Reading.failed(true, Confidence.LIKELY, "sounds", proof)
                : Reading.passed(true, Confidence.LIKELY, "sounds-otherwise", proof);
    }
}

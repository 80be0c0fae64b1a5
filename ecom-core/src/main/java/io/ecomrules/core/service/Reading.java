package io.ecomrules.core.service;

import io.ecomrules.core.finding.Confidence;
import io.ecomrules.core.finding.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one check stands at a moment. */
record Reading(
        Status status,
        boolean isSettled,
        Confidence confidence,
        String reason,
        List<Proof> evidence,
        @Nullable Absence absence,
        List<Proof.SetAside> setAside) {

    static Reading of(
            Status status, boolean isSettled, Confidence confidence, String reason, List<? extends Proof> evidence) {
        return new Reading(status, isSettled, confidence, reason, List.copyOf(evidence), null, List.of());
    }

    static Reading passed(boolean isSettled, Confidence confidence, String reason, List<? extends Proof> evidence) {
        return of(Status.PASS, isSettled, confidence, reason, evidence);
    }

    static Reading failed(boolean isSettled, Confidence confidence, String reason, List<? extends Proof> evidence) {
        return of(Status.FAIL, isSettled, confidence, reason, evidence);
    }

    static Reading unknown(boolean isSettled, String reason) {
        return of(Status.UNKNOWN, isSettled, Confidence.NEEDS_REVIEW, reason, List.of());
    }

    static Reading asksNothing(boolean isSettled, String reason) {
        return of(Status.NOT_APPLICABLE, isSettled, Confidence.LIKELY, reason, List.of());
    }

    Reading without(Absence nothingFound) {
        return new Reading(status, isSettled, confidence, reason, evidence, nothingFound, setAside);
    }

    Reading settingAside(List<Proof.SetAside> notCounted) {
        return new Reading(status, isSettled, confidence, reason, evidence, absence, List.copyOf(notCounted));
    }
}

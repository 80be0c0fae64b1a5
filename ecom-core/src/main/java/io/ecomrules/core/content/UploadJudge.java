package io.ecomrules.core.content;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.finding.RuleReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares what a file is with what it claims to be and with what rules allow (CNT-1). Immutable and thread-safe. */
public final class UploadJudge {

    private final Sniffer sniffer;

    /**
     * Prepares to judge.
     *
     * @param sniffer tells what bytes are
     */
    public UploadJudge(Sniffer sniffer) {
        this.sniffer = sniffer;
    }

    /**
     * Judges a file that was looked at.
     *
     * @param claim what its uploader says
     * @param specimen what was seen of it; none of its bytes is {@code unreadable}
     * @param terms what the rules say
     * @return what it is, whether it is accepted, and everything that is wrong with it
     */
    public UploadReport judge(UploadClaim claim, Specimen specimen, UploadTerms terms) {
        if (specimen.size() == 0) {
            return unreadable(claim, Unreadable.EMPTY, 0L, terms);
        }
        return new Case(claim, terms).judge(specimen);
    }

    /**
     * Tells of a file that could not be looked at.
     *
     * @param claim what its uploader says
     * @param reason why
     * @param bytes its size as far as it is known, or null
     * @param terms what the rules say
     * @return a report that accepts nothing
     */
    public UploadReport unreadable(UploadClaim claim, Unreadable reason, @Nullable Long bytes, UploadTerms terms) {
        var of = new Case(claim, terms);
        of.flaw(UploadFlaw.UNREADABLE, null, evidence -> evidence.put("reason", text(reason.code())));
        of.checkName();
        return new UploadReport(
                claim.id(), UploadKind.OTHER, Containers.UNKNOWN, bytes, false, List.copyOf(of.findings));
    }

    private static Evidence text(String value) {
        return new Evidence.Text(value);
    }

    /** One upload while it is judged. */
    private final class Case {

        private final UploadClaim claim;
        private final UploadTerms terms;
        private final @Nullable ClaimedName name;
        private final List<Finding> findings = new ArrayList<>();
        private boolean isDecided = true;

        Case(UploadClaim claim, UploadTerms terms) {
            this.claim = claim;
            this.terms = terms;
            var claimed = claim.name();
            this.name = claimed == null ? null : new ClaimedName(claimed);
        }

        UploadReport judge(Specimen specimen) {
            var ending = name == null ? null : name.ending();
            var sniffed = MediaTypes.KNOWN.usual(Containers.mediaType(sniffer, specimen));
            var mediaType = MediaTypes.KNOWN.refine(sniffed, ending);
            var kind = MediaTypes.KNOWN.kind(mediaType);
            checkName();
            checkEnding(mediaType, ending);
            checkMediaType(mediaType);
            checkKind(kind, mediaType, specimen.size());
            checkInside(kind, mediaType, specimen);
            return new UploadReport(claim.id(), kind, mediaType, specimen.size(), isDecided, findings);
        }

        void checkName() {
            if (name == null) {
                return;
            }
            var danger = name.danger();
            if (danger != null) {
                flaw(UploadFlaw.UNSAFE_NAME, null, evidence -> evidence.put("reason", text(danger)));
            }
            var program = name.hiddenProgram();
            if (program != null) {
                flaw(UploadFlaw.DOUBLE_EXTENSION, null, evidence -> evidence.put("extension", text(program)));
            }
        }

        private void checkEnding(String mediaType, @Nullable String ending) {
            if (ending == null || MediaTypes.KNOWN.fits(mediaType, ending)) {
                return;
            }
            var shown = new ClaimedName(ending).shown();
            if (MediaTypes.KNOWN.isKnownEnding(ending)) {
                mismatch("." + shown, mediaType);
            } else {
                flaw(UploadFlaw.UNKNOWN_EXTENSION, null, evidence -> evidence.put("extension", text(shown)));
            }
        }

        private void checkMediaType(String mediaType) {
            var claimed = claim.mediaType();
            if (claimed == null || claimed.isBlank()) {
                return;
            }
            var usual = MediaTypes.KNOWN.usual(claimed);
            if (!usual.equals(Containers.UNKNOWN) && !MediaTypes.KNOWN.isAkin(mediaType, usual)) {
                mismatch(new ClaimedName(usual).shown(), mediaType);
            }
        }

        private void mismatch(String claimed, String mediaType) {
            flaw(UploadFlaw.TYPE_MISMATCH, null, evidence -> {
                evidence.put("claimed", text(claimed));
                evidence.put("mediaType", text(mediaType));
            });
        }

        private void checkKind(UploadKind kind, String mediaType, long size) {
            var allowed = terms.of(kind);
            if (allowed.refusedBy() != null) {
                flaw(UploadFlaw.KIND_NOT_ALLOWED, allowed.refusedBy(), evidence -> {
                    evidence.put("uploadKind", text(kind.code()));
                    evidence.put("mediaType", text(mediaType));
                });
                return;
            }
            var limit = allowed.limit().term();
            var bytesInK = allowed.bytesInK().term();
            if (limit == null || bytesInK == null) {
                isDecided = false;
                findings.addAll(allowed.limit().refusals());
                findings.addAll(allowed.bytesInK().refusals());
                return;
            }
            long most = limit.value().bytes(bytesInK.value());
            if (size > most) {
                flaw(UploadFlaw.TOO_LARGE, limit.rule(), evidence -> {
                    evidence.put("uploadKind", text(kind.code()));
                    evidence.put("bytes", text(String.valueOf(size)));
                    evidence.put("limit", text(limit.value().toString()));
                    evidence.put("limitBytes", text(String.valueOf(most)));
                });
            }
        }

        private void checkInside(UploadKind kind, String mediaType, Specimen specimen) {
            if (kind == UploadKind.OTHER) {
                return;
            }
            var hidden = Embedded.hidden(mediaType, kind, specimen);
            if (hidden != null) {
                flaw(UploadFlaw.HIDDEN_CONTENT, null, evidence -> evidence.put("hidden", text(hidden)));
            } else if (Ending.isMissing(mediaType, specimen)) {
                // Behind something hidden nobody can tell where the file itself ends.
                flaw(UploadFlaw.TRUNCATED, null, evidence -> evidence.put("mediaType", text(mediaType)));
            }
            var active = Embedded.active(mediaType, specimen);
            if (active != null) {
                flaw(UploadFlaw.ACTIVE_CONTENT, null, evidence -> evidence.put("hidden", text(active)));
            }
        }

        /** Tells of a flaw; one that no rule speaks of leaves the upload undecided. */
        void flaw(UploadFlaw flaw, @Nullable RuleReference by, Consumer<Map<String, Evidence>> fill) {
            var evidence = new LinkedHashMap<String, Evidence>();
            if (name != null) {
                evidence.put("name", text(name.shown()));
            }
            fill.accept(evidence);
            var told = terms.judge(flaw, by, evidence);
            isDecided &= told.stream().allMatch(finding -> finding.code().equals(flaw.code()));
            findings.addAll(told);
        }
    }
}

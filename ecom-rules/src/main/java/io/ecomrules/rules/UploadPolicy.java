package io.ecomrules.rules;

import io.ecomrules.core.content.Specimen;
import io.ecomrules.core.content.Unreadable;
import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.content.UploadJudge;
import io.ecomrules.core.content.UploadReport;
import io.ecomrules.core.content.UploadTerms;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.UploadPlan;
import io.ecomrules.rules.upload.Look;
import io.ecomrules.rules.upload.TikaSniffer;
import io.ecomrules.rules.upload.UploadFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Judges uploads by the rules of a pack (CNT-1): what a file is by its bytes, whether that is what it claims to be, whether it is too large. However large a
 * file is, no more than {@link Specimen#MOST} bytes of it are read. Immutable and thread-safe.
 *
 * <pre>{@code
 * var report = ecom.uploads().judge(UploadClaim.named("U-1", "cup.jpg"), file, today);
 * if (!report.accepted()) { ... }
 * }</pre>
 */
public final class UploadPolicy {

    /** More months than any host asks about. */
    private static final int MOST_MONTHS = 1_200;

    private final Answers answers;
    private final UploadJudge judge = new UploadJudge(new TikaSniffer());
    private final Map<YearMonth, UploadTerms> known = new ConcurrentHashMap<>();

    UploadPolicy(Answers answers) {
        this.answers = answers;
    }

    /**
     * Tells how large files may be and how grave flaws are.
     *
     * @param on the day
     * @return the terms in force
     */
    public UploadTerms terms(LocalDate on) {
        if (known.size() > MOST_MONTHS) {
            known.clear();
        }
        return known.computeIfAbsent(YearMonth.from(on), month -> UploadPlan.terms(answers, month.atDay(1)));
    }

    /**
     * Judges a file.
     *
     * @param claim what its uploader says
     * @param file where it lies; links, folders, devices and pipes are not opened but refused
     * @param on the day
     * @return what it is, whether it is accepted, and everything that is wrong with it
     */
    public UploadReport judge(UploadClaim claim, Path file, LocalDate on) {
        var look = UploadFile.look(file);
        return look instanceof Look.Seen seen
                ? judge.judge(claim, seen.specimen(), terms(on))
                : judge.unreadable(claim, ((Look.Unseen) look).reason(), ((Look.Unseen) look).bytes(), terms(on));
    }

    /**
     * Judges a file by the text of its path, which may be no path at all.
     *
     * @param claim what its uploader says; without a name the path's own is taken, if its ending is one that files have
     * @param path where it lies, relative to the working directory
     * @param on the day
     * @return what it is, whether it is accepted, and everything that is wrong with it
     */
    public UploadReport judge(UploadClaim claim, String path, LocalDate on) {
        Path file;
        try {
            file = Path.of(path);
        } catch (InvalidPathException malformed) {
            return judge.unreadable(claim, Unreadable.MALFORMED_PATH, null, terms(on));
        }
        return judge(claim.orNamed(file.getFileName()), file, on);
    }

    /**
     * Judges a file that is in memory, or of which a host has read the beginning and the end itself.
     *
     * @param claim what its uploader says
     * @param specimen what was seen of it
     * @param on the day
     * @return what it is, whether it is accepted, and everything that is wrong with it
     */
    public UploadReport judge(UploadClaim claim, Specimen specimen, LocalDate on) {
        return judge.judge(claim, specimen, terms(on));
    }
}

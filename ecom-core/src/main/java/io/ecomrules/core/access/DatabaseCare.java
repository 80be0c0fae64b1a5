package io.ecomrules.core.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a database is looked after (ACC-7, ACC-11). What is not known is null, and is told.
 *
 * @param database the host's name for it
 * @param backups when it was backed up
 * @param restoreTests when it was tested that a backup can be restored
 * @param isKeptSafe whether backups are kept safe and confidential
 * @param securityUpdatedAt when security software and patches were last brought up to date
 * @param hasUserPolicy whether a policy for its users exists
 * @param hasProcedures whether operating procedures exist
 */
public record DatabaseCare(
        String database,
        List<Instant> backups,
        List<Instant> restoreTests,
        @Nullable Boolean isKeptSafe,
        @Nullable Instant securityUpdatedAt,
        @Nullable Boolean hasUserPolicy,
        @Nullable Boolean hasProcedures) {

    /** Puts the instants in order. */
    public DatabaseCare {
        Objects.requireNonNull(database, "database");
        backups = backups.stream().sorted().toList();
        restoreTests = restoreTests.stream().sorted().toList();
    }
}

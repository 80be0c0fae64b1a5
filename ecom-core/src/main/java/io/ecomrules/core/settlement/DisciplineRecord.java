package io.ecomrules.core.settlement;

import io.ecomrules.core.finding.Evidence;
import io.ecomrules.core.finding.Finding;
import io.ecomrules.core.performance.SettlementKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What DIS-1 found about one person in one post at the end of one period, and what became of it each time a month was corrected. Every
 * version stays visible. Nothing here acts: a finding says what the regulation allows, and a person decides.
 *
 * @param key whom it is about, and the period at whose end the months were looked at
 * @param versions what was found, the first time and after each correction, at least once
 */
public record DisciplineRecord(SettlementKey key, List<Version> versions) {

    /** What became of a finding in a version. */
    public enum Standing {
        /** Found for the first time. */
        RAISED,
        /** Found before and still found, be it with other months. */
        KEPT,
        /** Found before and no longer. */
        WITHDRAWN
    }

    /**
     * A finding in a version.
     *
     * @param finding the finding as it was derived in this version, or as it was in the one before if it is withdrawn
     * @param standing what became of it
     */
    public record Item(Finding finding, Standing standing) {

        /** Checks that nothing is missing. */
        public Item {
            Objects.requireNonNull(finding, "finding");
            Objects.requireNonNull(standing, "standing");
        }

        /**
         * Lists the months that counted.
         *
         * @return month and coefficient, earliest first
         */
        public Map<String, String> counted() {
            return table(finding, "counted");
        }

        /**
         * Lists the months that were looked at and did not count.
         *
         * @return month and the reason: its coefficient, or that it was not assessed
         */
        public Map<String, String> notCounted() {
            return table(finding, "notCounted");
        }
    }

    /**
     * What was found at one time.
     *
     * @param derivedOn when
     * @param cause why it was derived again: the id of an objection or a return; null for the first time
     * @param items the findings and what became of them
     */
    public record Version(LocalDate derivedOn, @Nullable String cause, List<Item> items) {

        /** Copies the items. */
        public Version {
            Objects.requireNonNull(derivedOn, "derivedOn");
            items = List.copyOf(items);
        }

        /**
         * Lists what is found in this version.
         *
         * @return the findings that are not withdrawn
         */
        public List<Finding> standing() {
            return items.stream()
                    .filter(item -> item.standing() != Standing.WITHDRAWN)
                    .map(Item::finding)
                    .toList();
        }
    }

    /** Copies the versions and checks that there is one. */
    public DisciplineRecord {
        Objects.requireNonNull(key, "key");
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("The record of " + key + " has no version.");
        }
    }

    /**
     * Begins a record.
     *
     * @param key whom it is about
     * @param on when
     * @param findings the findings of a statement; only those that count months are taken
     * @return the record with its first version, which may be without findings
     */
    public static DisciplineRecord of(SettlementKey key, LocalDate on, List<Finding> findings) {
        var items = counting(findings)
                .map(finding -> new Item(finding, Standing.RAISED))
                .toList();
        return new DisciplineRecord(key, List.of(new Version(on, null, items)));
    }

    /**
     * Derives the findings again after a month was corrected. A finding is the same one if it has the same code and at least one month
     * in common.
     *
     * @param correction what was corrected: this period, or an earlier month that counts in it
     * @param on when
     * @param findings the findings now
     * @return the record with one version more
     * @throws IllegalArgumentException if the correction is of somebody else, or of a later period
     */
    public DisciplineRecord rederived(Correction correction, LocalDate on, List<Finding> findings) {
        var corrected = correction.cause().key();
        if (!corrected.employee().equals(key.employee())
                || corrected.post() != key.post()
                || corrected.period().end().isAfter(key.period().end())) {
            throw new IllegalArgumentException("A correction of " + corrected + " has no bearing on " + key + ".");
        }
        var before = latest().standing();
        var now = counting(findings).toList();
        var items = new ArrayList<Item>();
        now.forEach(finding -> items.add(new Item(
                finding, before.stream().anyMatch(each -> isSame(each, finding)) ? Standing.KEPT : Standing.RAISED)));
        before.stream()
                .filter(finding -> now.stream().noneMatch(each -> isSame(each, finding)))
                .forEach(finding -> items.add(new Item(finding, Standing.WITHDRAWN)));
        var version = new Version(on, correction.cause().id(), items);
        return new DisciplineRecord(
                key, Stream.concat(versions.stream(), Stream.of(version)).toList());
    }

    /**
     * Gives what is found as of the last correction.
     *
     * @return the last version
     */
    public Version latest() {
        return versions.get(versions.size() - 1);
    }

    private static Stream<Finding> counting(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.evidence().get("counted") instanceof Evidence.Table);
    }

    private static boolean isSame(Finding one, Finding other) {
        return one.code().equals(other.code())
                && !Collections.disjoint(
                        table(one, "counted").keySet(), table(other, "counted").keySet());
    }

    private static Map<String, String> table(Finding finding, String name) {
        return finding.evidence().get(name) instanceof Evidence.Table table ? table.rows() : Map.of();
    }
}

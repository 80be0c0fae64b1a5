package io.ecomrules.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.core.content.UploadClaim;
import io.ecomrules.core.content.UploadKind;
import io.ecomrules.core.finding.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Kinds and false names over real files, whose kinds somebody else has told (CNT-1). */
class UploadDataTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** What the manifest calls a file, and what that is in the regulation's words. */
    private static final Map<String, UploadKind> KINDS = Map.of(
            "IMAGE", UploadKind.IMAGE,
            "VIDEO", UploadKind.VIDEO,
            "DOCUMENT", UploadKind.DOCUMENT,
            "TEXT", UploadKind.DOCUMENT,
            "MARKUP", UploadKind.DOCUMENT,
            "AUDIO", UploadKind.OTHER,
            "ARCHIVE", UploadKind.OTHER,
            "PROGRAM", UploadKind.OTHER);

    private static Map<Path, UploadKind> files() throws IOException {
        var folder = SharedData.folder("upload-files");
        var kinds = new LinkedHashMap<Path, UploadKind>();
        for (var line : Files.readAllLines(folder.resolve("manifest.csv"))) {
            var cells = line.split(",", 6);
            if (KINDS.containsKey(cells[4])) {
                kinds.put(folder.resolve("files").resolve(cells[0]), KINDS.get(cells[4]));
            }
        }
        assertThat(kinds).hasSizeGreaterThan(5);
        return kinds;
    }

    @Test
    void CNT_1_real_files_are_of_the_kind_that_was_told_and_accepted_by_it() throws IOException {
        try (var ecom = Ecom.builtIn()) {
            for (var file : files().entrySet()) {
                var name = file.getKey().getFileName().toString();
                var report = ecom.uploads().judge(UploadClaim.named("U", name), file.getKey(), DAY);

                assertThat(report.kind()).as(name).isEqualTo(file.getValue());
                assertThat(report.bytes()).isEqualTo(Files.size(file.getKey()));
                assertThat(report.accepted())
                        .as(name + report.findings())
                        .isEqualTo(file.getValue() != UploadKind.OTHER);
            }
        }
    }

    @Test
    void CNT_1_real_files_under_the_names_of_others_are_mismatches() throws IOException {
        try (var ecom = Ecom.builtIn()) {
            for (var file : files().keySet()) {
                var own = file.getFileName().toString();
                for (var other : files().keySet()) {
                    var name = other.getFileName().toString();
                    var report = ecom.uploads().judge(UploadClaim.named("U", name), file, DAY);
                    var ending = name.substring(name.lastIndexOf('.'));
                    boolean isText = own.endsWith(".csv") && ending.equals(".csv");

                    if (!own.endsWith(ending) && !isText) {
                        assertThat(report.findings())
                                .as(own + " as " + name)
                                .extracting(Finding::code)
                                .contains("type-mismatch");
                        assertThat(report.accepted()).isFalse();
                    }
                }
            }
        }
    }
}

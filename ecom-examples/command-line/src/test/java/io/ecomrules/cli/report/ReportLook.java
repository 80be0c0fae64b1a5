package io.ecomrules.cli.report;

import io.ecomrules.rules.Ecom;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the sample department into a folder, in both languages, for somebody to look at. */
final class ReportLook {

    private ReportLook() {}

    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        try (var ecom = Ecom.builtIn()) {
            var policy = ecom.performance();
            var statements = SampleDepartment.settle(policy);
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var place = folder.resolve(language.getLanguage());
                Reports.write(place.resolve("month"), statements, policy, language);
                Reports.write(place.resolve("year"), List.of(SampleDepartment.year(policy)), policy, language);
            }
        }
    }
}

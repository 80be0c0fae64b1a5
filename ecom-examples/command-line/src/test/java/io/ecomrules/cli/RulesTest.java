package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of rule files in place of the built-in ones. */
@Tag("text")
class RulesTest {

    static final String PROPERTIES = "id=trial\nversion=2\ntitle=试行\neffective-from=2010-01-01\nextends=builtin\n";

    static final String RATE = """
            package commission

            rule "运营·月度提成比例"
                @clause("PAY-1") @from("2010-01-01")
                @title("运营的月度提成按计提基数的多少计算")
                @en("store operator: monthly commission rate")
            when
                Scope( post == Post.STORE_OPERATOR, cycle == Cycle.MONTHLY )
            then
                outcome.rate( 0.02 );
            end

            rule "部门经理·月度提成比例"
                @clause("PAY-1") @from("2010-01-01")
                @title("部门经理的月度提成按计提基数的多少计算")
                @en("department manager: monthly commission rate")
            when
                Scope( post == Post.DEPARTMENT_MANAGER, cycle == Cycle.MONTHLY )
            then
                outcome.rate( 0.01 );
            end

            rule "客服·月度提成比例"
                @clause("PAY-1") @from("2010-01-01")
                @title("客服的月度提成按计提基数的多少计算")
                @en("service agent: monthly commission rate")
            when
                Scope( post == Post.SERVICE_AGENT, cycle == Cycle.MONTHLY )
            then
                outcome.rate( 0.05 );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void an_edited_rate_pays_by_the_edited_rate() throws IOException {
        pack(RATE);

        var run = ProgramRun.march(WorkedExamplesTest.CSV, "--rules", folder.toString());

        assertThat(run.exit()).isZero();
        assertThat(run.json(0).get("commission").get("amount").asString()).isEqualTo("31680.00");
        assertThat(run.json(0).get("pack").get("id").asString()).isEqualTo("trial");
        assertThat(run.json(1).get("commission").get("amount").asString()).isEqualTo("25185.00");
    }

    @Test
    void a_bad_pack_is_refused_with_every_problem_on_a_line_of_its_own() throws IOException {
        pack(RATE.replace("0.02", "2%").replace("Post.SERVICE_AGENT", "Post.SERVCE_AGENT"));

        var run = ProgramRun.march(WorkedExamplesTest.CSV, "--rules", folder.toString(), "--lang", "en");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.lines()).isEmpty();
        assertThat(run.errors())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(line -> assertThat(line).matches("commission-monthly\\.drl:[0-9]+:[0-9]+ [a-z0-9-]+ .+"));
        assertThat(run.errors()).anyMatch(line -> line.contains("unknown-constant") && line.contains("SERVICE_AGENT"));
    }

    @Test
    void a_record_of_the_trial_pack_is_confirmed_with_it_and_only_with_it() throws IOException {
        pack(RATE);
        var records = ProgramRun.march(WorkedExamplesTest.CSV, "--rules", folder.toString())
                .lines();

        var with = ProgramRun.with(String.join("\n", records), "replay", "--rules", folder.toString(), "-");
        var without = ProgramRun.with(String.join("\n", records), "replay", "-");

        assertThat(with.lines()).allMatch(line -> line.endsWith("\"equal\":true}"));
        assertThat(without.json())
                .allMatch(each -> each.get("difference").get("path").asString().equals("/pack/sha256"));
    }

    private void pack(String rates) throws IOException {
        Files.writeString(folder.resolve("pack.properties"), PROPERTIES, UTF_8);
        Files.writeString(folder.resolve("commission-monthly.drl"), rates, UTF_8);
    }
}

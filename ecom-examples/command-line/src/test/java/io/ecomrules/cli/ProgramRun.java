package io.ecomrules.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run of the program within the test's own virtual machine, and what it said. */
record ProgramRun(int exit, List<String> lines, List<String> errors) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static ProgramRun of(String... args) {
        return with(new byte[0], args);
    }

    static ProgramRun with(String input, String... args) {
        return with(input.getBytes(UTF_8), args);
    }

    static ProgramRun with(byte[] input, String... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Main.run(args, new ByteArrayInputStream(input), out, err);
        return new ProgramRun(
                exit,
                out.toString(UTF_8).lines().toList(),
                err.toString(UTF_8).lines().toList());
    }

    /** Settles figures from standard input for March 2026. */
    static ProgramRun march(String figures, String... more) {
        return march(figures.getBytes(UTF_8), more);
    }

    static ProgramRun march(byte[] figures, String... more) {
        var args = new java.util.ArrayList<>(List.of("settle", "--cycle", "monthly", "--period", "2026-03"));
        args.addAll(List.of(more));
        args.add("-");
        return with(figures, args.toArray(String[]::new));
    }

    JsonNode json(int index) {
        return JSON.readTree(lines.get(index));
    }

    List<JsonNode> json() {
        return lines.stream().map(JSON::readTree).toList();
    }

    /** Each line in short: the employee settled, or the line and the code of the error. */
    List<String> answers() {
        return json().stream()
                .map(each -> each.has("error")
                        ? each.get("line").asInt() + "="
                                + each.get("error").get("code").asString()
                        : each.get("employee").asString())
                .toList();
    }
}

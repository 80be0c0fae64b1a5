package io.ecomrules.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is checked against the regulations. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Runnable {

    @Mixin
    Options options = new Options();

    /** A call without a command. */
    @Override
    public void run() {
        throw new UsageException("usage.no-check-command", Map.of());
    }
}

package io.ecomrules.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is done with rule packs. */
@Command(name = "rules", mixinStandardHelpOptions = true)
final class RulesCommand implements Runnable {

    @Mixin
    Options options = new Options();

    /** A call without a command. */
    @Override
    public void run() {
        throw new UsageException("usage.no-rules-command", Map.of());
    }
}

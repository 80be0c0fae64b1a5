package io.ecomrules.cli;

import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Codes on paper that lead to the shop (CMP-2). */
@Command(name = "codes", mixinStandardHelpOptions = true)
final class CodesCommand implements Runnable {

    @Mixin
    Options options = new Options();

    /** A call without a command. */
    @Override
    public void run() {
        throw new UsageException("usage.no-codes-command", Map.of());
    }
}

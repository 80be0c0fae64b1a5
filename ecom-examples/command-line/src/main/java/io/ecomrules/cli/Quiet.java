package io.ecomrules.cli;

import java.util.logging.LogManager;

/** Keeps libraries from speaking beside the program: a log line on standard error would be a second line beside the one that counts. */
final class Quiet {

    private Quiet() {}

    static void logs() {
        LogManager.getLogManager().reset();
    }
}

package io.ecomrules.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * The program {@code ecom}. It exits with 0 when the work was done, whatever the findings say; with 2 when the input, the call or the
 * rule pack cannot be used; with 1 for a fault of its own.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the program and ends the virtual machine.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        // The printing streams of System have the machine's charset and hide that a pipe was closed.
        System.exit(run(
                args, System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err)));
    }

    /**
     * Runs the program.
     *
     * @param args the command and its options
     * @param in standard input
     * @param out standard output, which gets UTF-8
     * @param err standard error, which gets UTF-8
     * @return the exit code
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        return new Program(new Console(in, out, err, Words.in(Options.language(args)))).run(args);
    }
}

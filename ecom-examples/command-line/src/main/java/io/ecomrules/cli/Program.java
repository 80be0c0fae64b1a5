package io.ecomrules.cli;

import io.ecomrules.cli.output.OutputException;
import io.ecomrules.core.finding.InvalidInputException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, put together, and the answer to whatever goes wrong in one of them. */
@Command(name = "ecom", mixinStandardHelpOptions = true)
final class Program implements Runnable {

    static final int DONE = 0;
    static final int FAULT = 1;
    static final int UNUSABLE = 2;

    @Mixin
    Options options = new Options();

    private final Console console;

    Program(Console console) {
        this.console = console;
    }

    int run(String[] args) {
        try {
            int code = execute(args);
            console.out().flush();
            return code;
        } catch (OutputException lost) {
            return lost.isReaderGone() ? DONE : fault(lost);
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError fault) {
            return fault(fault);
        }
    }

    /** A call without a command. */
    @Override
    public void run() {
        throw new UsageException("usage.no-command", Map.of());
    }

    private int execute(String[] args) {
        var help = new StringWriter();
        var commands = new CommandLine(this)
                .addSubcommand(new SettleCommand(console))
                .addSubcommand(new PostsCommand(console))
                .addSubcommand(new ReplayCommand(console))
                .addSubcommand(new CommandLine(new CheckCommand())
                        .addSubcommand(new CheckOrdersCommand(console))
                        .addSubcommand(new CheckConversationsCommand(console))
                        .addSubcommand(new CheckMonthCommand(console))
                        .addSubcommand(new CheckPasswordsCommand(console))
                        .addSubcommand(new CheckUploadsCommand(console))
                        .addSubcommand(new CheckContentCommand(console))
                        .addSubcommand(new CheckDataCommand(console)))
                .addSubcommand(new MetricsCommand(console))
                .addSubcommand(new TriggersCommand(console))
                .addSubcommand(new CommandLine(new CodesCommand())
                        .addSubcommand(new CodesIssueCommand(console))
                        .addSubcommand(new CodesVerifyCommand(console))
                        .addSubcommand(new CodesRedeemCommand(console)))
                .addSubcommand(new CommandLine(new RulesCommand())
                        .addSubcommand(new RulesInitCommand(console))
                        .addSubcommand(new RulesCheckCommand(console))
                        .addSubcommand(new RulesDiffCommand(console))
                        .addSubcommand(new RulesSimulateCommand(console))
                        .addSubcommand(new RulesHandbookCommand(console))
                        .addSubcommand(new RulesWatchCommand(console)));
        commands.setResourceBundle(console.words().bundle());
        version(commands);
        commands.setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setOut(new PrintWriter(help))
                .setParameterExceptionHandler((wrong, given) -> usage(wrong))
                .setExecutionExceptionHandler((thrown, command, parsed) -> answer(thrown, command));
        int code = commands.execute(args);
        help.toString().lines().forEach(console.out()::line);
        return code;
    }

    private static void version(CommandLine command) {
        command.getCommandSpec().version(Version.text());
        command.getSubcommands().values().forEach(Program::version);
    }

    private int answer(Exception thrown, CommandLine command) throws Exception {
        if (thrown instanceof UsageException usage) {
            say(usage.in(console.words()), command);
            return UNUSABLE;
        }
        if (thrown instanceof InvalidInputException refusal) {
            console.say(refusal, null);
            return UNUSABLE;
        }
        if (thrown instanceof OutputException lost) {
            return lost.isReaderGone() ? DONE : fault(lost);
        }
        return fault(thrown);
    }

    private int usage(ParameterException wrong) {
        say(words(wrong), wrong.getCommandLine());
        return UNUSABLE;
    }

    private String words(ParameterException wrong) {
        var words = console.words();
        if (wrong instanceof MissingParameterException missing) {
            var names = missing.getMissing().stream().map(Program::name).toList();
            return words.text("usage.missing", Map.of("names", String.join(", ", names)));
        }
        if (wrong instanceof OverwrittenOptionException twice) {
            return words.text("usage.twice", Map.of("name", name(twice.getOverwritten())));
        }
        if (wrong instanceof UnmatchedArgumentException unknown) {
            var near = unknown.getSuggestions();
            return words.text(
                    near.isEmpty() ? "usage.unknown" : "usage.unknown-near",
                    Map.of("value", String.join(" ", unknown.getUnmatched()), "near", String.join(", ", near)));
        }
        return words.text("usage.other", Map.of("message", String.valueOf(wrong.getMessage())));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private void say(String message, CommandLine command) {
        var name = command.getCommandSpec().qualifiedName();
        console.say("usage.line", Map.of("message", message, "command", name));
    }

    private int fault(Throwable fault) {
        if ("1".equals(System.getenv("ECOM_DEBUG"))) {
            console.trace(fault);
        }
        var said = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        console.say("fault", Map.of("fault", fault.getClass().getSimpleName() + said));
        return FAULT;
    }
}

package io.ecomrules.cli;

import io.ecomrules.cli.output.TextTable;
import io.ecomrules.core.organization.Post;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the table of posts (ORG-1): by which names a file may call each. */
@Command(name = "posts", mixinStandardHelpOptions = true)
final class PostsCommand implements Callable<Integer> {

    @Mixin
    Options options = new Options();

    @Option(names = "--text")
    boolean text;

    private final Console console;

    PostsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        options.check();
        if (text) {
            table().lines().forEach(console.out()::line);
        } else {
            for (var post : Post.values()) {
                print(post);
            }
        }
        return Program.DONE;
    }

    private void print(Post post) {
        console.out().object(json -> {
            json.writeStringProperty("code", post.code());
            json.writeStringProperty("title", post.title(locale()));
            json.writeName("aliases");
            json.writeStartArray();
            aliases(post).forEach(json::writeString);
            json.writeEndArray();
            json.writeStringProperty("team", post.team().name().toLowerCase(Locale.ROOT));
            json.writeName("superior");
            post.superior().ifPresentOrElse(superior -> json.writeString(superior.code()), json::writeNull);
            json.writeStringProperty("base", post.base().code());
        });
    }

    private TextTable table() {
        var words = console.words();
        var table = new TextTable();
        var heads = List.of("posts.code", "posts.title", "posts.team", "posts.superior", "posts.aliases");
        table.add(heads.stream().map(key -> words.text(key, java.util.Map.of())).toArray(String[]::new));
        for (var post : Post.values()) {
            table.add(
                    post.code(),
                    post.title(locale()),
                    post.team().title(locale()),
                    post.superior().map(Post::code).orElse("—"),
                    String.join(" · ", aliases(post)));
        }
        return table;
    }

    /** Every name but the title and the code, in both languages: a file may use any of them, whatever the language of the answer. */
    private Set<String> aliases(Post post) {
        var names = new LinkedHashSet<String>();
        for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            names.add(post.title(language));
            names.addAll(post.aliases(language));
        }
        names.remove(post.title(locale()));
        return names;
    }

    private Locale locale() {
        return console.words().locale();
    }
}

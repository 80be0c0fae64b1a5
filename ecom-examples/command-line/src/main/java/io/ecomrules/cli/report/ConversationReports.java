package io.ecomrules.cli.report;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes what supervisors read of conversations into a folder: {@code index.html}, and for each conversation a page with every finding marked
 * in the text.
 *
 * <p>The same conversations are the same bytes; no clock is read. Pages need no script and nothing from elsewhere.
 */
public final class ConversationReports {

    static final String FOLDER = "conversations";

    private record Key(String id, int number) {}

    private ConversationReports() {}

    /**
     * Writes the pages. Files of the same names are replaced.
     *
     * @param folder where to, made if it is not there
     * @param judged the conversations; with none, nothing is written. Several may have the same number
     * @param pack the rule pack that decided
     * @param zone the time zone that times are shown in
     * @param language the reader's language: Chinese for any Chinese locale, English otherwise
     * @throws IOException if a file cannot be written
     * @throws InvalidInputException with {@code report-folder-in-use} if the folder has pages of other conversations, which would look as if they
     *     were of these; nothing is written then
     */
    public static void write(
            Path folder, List<JudgedConversation> judged, PackReference pack, ZoneId zone, Locale language)
            throws IOException {
        if (judged.isEmpty()) {
            return;
        }
        var seen = new HashMap<String, Integer>();
        var keys = judged.stream()
                .map(each -> new Key(
                        each.conversation().id(), seen.merge(each.conversation().id(), 1, Integer::sum)))
                .toList();
        var names = FileNames.of(
                folder,
                keys,
                key -> new FileNames.About(key.id(), key.number() == 1 ? "" : String.valueOf(key.number())));
        Reports.refuseOthers(folder, FOLDER, ".html", Set.copyOf(names.values()));
        var conversations = Files.createDirectories(folder.resolve(FOLDER));
        var reader = Language.of(language);
        var pages = new Pages(reader);
        var named = new ArrayList<ConversationsPage.Named>(judged.size());
        for (int i = 0; i < judged.size(); i++) {
            var name = names.getOrDefault(keys.get(i), "");
            named.add(new ConversationsPage.Named(judged.get(i), name));
            var page = ConversationPage.of(judged.get(i), pack, zone, reader);
            text(conversations.resolve(name + ".html"), pages.conversation(page));
        }
        text(folder.resolve("index.html"), pages.conversations(ConversationsPage.of(named, pack, reader)));
    }

    private static void text(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}

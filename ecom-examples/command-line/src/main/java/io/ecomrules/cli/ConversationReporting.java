package io.ecomrules.cli;

import io.ecomrules.cli.report.ConversationReports;
import io.ecomrules.cli.report.JudgedConversation;
import io.ecomrules.core.finding.PackReference;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The pages supervisors read, where {@code --out} asks for them: the conversations are kept until all are there. */
final class ConversationReporting {

    private final @Nullable Path folder;
    private final PackReference pack;
    private final List<JudgedConversation> judged = new ArrayList<>();

    private ConversationReporting(@Nullable Path folder, PackReference pack) {
        this.folder = folder;
        this.pack = pack;
    }

    static ConversationReporting to(@Nullable Path folder, PackReference pack) {
        if (folder != null) {
            OutFolder.made(folder);
        }
        return new ConversationReporting(folder, pack);
    }

    void add(JudgedConversation conversation) {
        if (folder != null) {
            judged.add(conversation);
        }
    }

    void finish(ZoneId zone, Locale language) {
        if (folder != null) {
            OutFolder.write(folder, into -> ConversationReports.write(into, judged, pack, zone, language));
        }
    }
}

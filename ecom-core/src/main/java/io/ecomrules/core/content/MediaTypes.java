package io.ecomrules.core.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What media types are and how files of them are called, from {@code media-types.txt}. Immutable. */
final class MediaTypes {

    static final MediaTypes KNOWN = new MediaTypes();

    private static final String TEXT = "text-";
    private static final Set<String> WHOLE_KINDS = Set.of("image", "video");

    /** Beside scripts, which are texts that are not documents. */
    private static final Set<String> PROGRAMS = Set.of(
            "application/x-msdownload",
            "application/x-msi",
            "application/x-bat",
            "application/x-sh",
            "application/x-powershell",
            "application/hta",
            "application/java-archive",
            "application/java-vm",
            "application/vnd.android.package-archive",
            "application/x-shockwave-flash",
            "application/x-ms-shortcut",
            "text/html",
            "application/xhtml+xml");

    private record Type(String name, UploadKind kind, boolean isText, Set<String> endings) {}

    private final Map<String, Type> types = new HashMap<>();
    private final Map<String, List<Type>> byEnding = new HashMap<>();

    private MediaTypes() {
        try (var stream = Objects.requireNonNull(MediaTypes.class.getResourceAsStream("media-types.txt"), "types");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void add(String line) {
        var halves = line.split(" / ", 2);
        var words = Arrays.asList(halves[0].split(" "));
        boolean isText = words.get(0).startsWith(TEXT);
        var kind = UploadKind.valueOf(words.get(0).replace(TEXT, "").toUpperCase(Locale.ROOT));
        var type = new Type(words.get(1), kind, isText, new HashSet<>(words.subList(2, words.size())));
        types.put(type.name(), type);
        if (halves.length > 1) {
            Arrays.stream(halves[1].split(" ")).forEach(other -> types.put(other, type));
        }
        type.endings()
                .forEach(ending -> byEnding.computeIfAbsent(ending, none -> new ArrayList<>())
                        .add(type));
    }

    /** The usual name of a type, in small letters and without parameters. */
    String usual(String mediaType) {
        var bare = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        var type = types.get(bare);
        return type == null ? bare : type.name();
    }

    UploadKind kind(String mediaType) {
        var type = types.get(mediaType);
        if (type != null) {
            return type.kind();
        }
        var family = mediaType.split("/", 2)[0];
        return WHOLE_KINDS.contains(family) ? UploadKind.valueOf(family.toUpperCase(Locale.ROOT)) : UploadKind.OTHER;
    }

    boolean isKnownEnding(String ending) {
        return byEnding.containsKey(ending);
    }

    /** Whether files of this type may be called so; of a type that is not in the table that is not known, and its kind must do. */
    boolean fits(String mediaType, String ending) {
        var type = types.get(mediaType);
        if (type != null) {
            return type.endings().contains(ending);
        }
        return kind(mediaType) != UploadKind.OTHER
                && byEnding.getOrDefault(ending, List.of()).stream().anyMatch(each -> each.kind() == kind(mediaType));
    }

    /** Whether two types are the same or share an ending, as the films of two phone makers do. */
    boolean isAkin(String mediaType, String claimed) {
        var one = types.get(mediaType);
        var other = types.get(claimed);
        return mediaType.equals(claimed)
                || (one != null && other != null && one.endings().stream().anyMatch(other.endings()::contains));
    }

    /** Plain text by the name its ending gives it, since its bytes cannot tell. */
    String refine(String mediaType, @Nullable String ending) {
        if (!mediaType.equals("text/plain") || ending == null) {
            return mediaType;
        }
        return byEnding.getOrDefault(ending, List.of()).stream()
                .filter(Type::isText)
                .map(Type::name)
                .findFirst()
                .orElse(mediaType);
    }

    /** Whether a server or a browser might run what is called so. */
    boolean isProgram(String ending) {
        return byEnding.getOrDefault(ending, List.of()).stream()
                .anyMatch(type -> PROGRAMS.contains(type.name())
                        || (type.kind() == UploadKind.OTHER && type.name().startsWith("text/")));
    }
}

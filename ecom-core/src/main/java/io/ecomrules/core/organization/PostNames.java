package io.ecomrules.core.organization;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every name of every post, spelled so that case, width, spaces and hyphens make no difference. */
final class PostNames {

    private static final Pattern NOT_READ = Pattern.compile("[\\s\\p{Z}\\p{Cf}_-]+");
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);
    /** Longer words are no post's name, and comparing them would cost time for nothing. */
    private static final int LONGEST_COMPARED = 64;

    private static final Map<String, Post> BY_NAME = index();

    private PostNames() {}

    static Optional<Post> find(String name) {
        return Optional.ofNullable(BY_NAME.get(spell(name)));
    }

    static Stream<String> namesOf(Post post) {
        Stream<String> inWords = LANGUAGES.stream()
                .flatMap(language -> Stream.concat(Stream.of(post.title(language)), post.aliases(language).stream()));
        return Stream.concat(Stream.of(post.code(), post.name()), inWords);
    }

    static String spell(String name) {
        String narrow = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return NOT_READ.matcher(narrow).replaceAll("").toLowerCase(Locale.ROOT);
    }

    static Optional<Post> nearest(String name) {
        if (name.length() > LONGEST_COMPARED) {
            return Optional.empty();
        }
        String wanted = spell(name);
        // One slip in three characters, two in six: more would suggest posts that have nothing to do with the word.
        int best = Math.min(2, Math.max(1, wanted.length() / 3));
        Set<Post> found = EnumSet.noneOf(Post.class);
        for (Map.Entry<String, Post> candidate : BY_NAME.entrySet()) {
            int distance = candidate.getKey().length() < 2 ? LONGEST_COMPARED : distance(wanted, candidate.getKey());
            if (distance < best) {
                best = distance;
                found.clear();
            }
            if (distance == best) {
                found.add(candidate.getValue());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    /** Returns how many characters must be put in, left out or exchanged to make one word of the other. */
    static int distance(String from, String to) {
        int[] previous = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            previous[column] = column;
        }
        for (int row = 1; row <= from.length(); row++) {
            int[] current = new int[to.length() + 1];
            current[0] = row;
            for (int column = 1; column <= to.length(); column++) {
                int exchanged = previous[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
                current[column] = Math.min(exchanged, 1 + Math.min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[to.length()];
    }

    private static Map<String, Post> index() {
        Map<String, Post> byName = new HashMap<>();
        for (Post post : Post.values()) {
            namesOf(post).forEach(name -> {
                Post other = byName.put(spell(name), post);
                if (other != null && other != post) {
                    throw new IllegalStateException(
                            "The name " + name + " is claimed by both " + other.code() + " and " + post.code());
                }
            });
        }
        return Map.copyOf(byName);
    }
}

package io.ecomrules.core.organization;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The typed catalogue of all posts in one language (ORG-1), for hosts to query and for the handbook to print.
 *
 * <pre>{@code
 * PostProfile profile = PostCatalogue.in(Locale.ENGLISH).profile(Post.DESIGNER);
 * profile.duties().forEach(System.out::println);
 * }</pre>
 *
 * <p>Immutable. A kind of post, such as a senior designer, has its own sentences first and those of its base after them.
 */
public final class PostCatalogue {

    private final Map<Post, PostProfile> profiles;

    private PostCatalogue(Map<Post, PostProfile> profiles) {
        this.profiles = profiles;
    }

    /**
     * Returns the catalogue in a reader's language.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the catalogue, with every post in it
     */
    public static PostCatalogue in(Locale locale) {
        return PostTexts.isEnglish(locale) ? Holder.ENGLISH : Holder.CHINESE;
    }

    /**
     * Returns the profile of a post.
     *
     * @param post the post
     * @return its profile
     */
    public PostProfile profile(Post post) {
        PostProfile profile = profiles.get(post);
        if (profile == null) {
            throw new IllegalStateException("The catalogue lacks " + post.code());
        }
        return profile;
    }

    /**
     * Returns the profiles of all posts, from the top down as {@link Post} lists them.
     *
     * @return the profiles
     */
    public List<PostProfile> profiles() {
        return List.copyOf(profiles.values());
    }

    /**
     * Returns the profiles of the posts in one team.
     *
     * @param team the team
     * @return the profiles, from the top down
     */
    public List<PostProfile> profilesOf(Team team) {
        return profiles.values().stream()
                .filter(profile -> profile.team() == team)
                .toList();
    }

    static PostCatalogue read(Locale locale) {
        Map<Post, PostProfile> profiles = new EnumMap<>(Post.class);
        for (Post post : Post.values()) {
            profiles.put(post, describe(post, locale));
        }
        return new PostCatalogue(profiles);
    }

    private static PostProfile describe(Post post, Locale locale) {
        ProfileText own = ProfileText.read(post, locale);
        ProfileText base = ProfileText.read(post.base(), locale);
        return new PostProfile(
                post,
                post.title(locale),
                post.team(),
                post.superior().orElse(null),
                joined(own, base, "duties"),
                joined(own, base, "authority"),
                joined(own, base, "requirements"),
                joined(own, base, "assessment"));
    }

    private static List<String> joined(ProfileText own, ProfileText base, String section) {
        Set<String> sentences = new LinkedHashSet<>();
        Stream.of(own, base).map(text -> text.section(section)).forEach(sentences::addAll);
        return List.copyOf(sentences);
    }

    /** Read when first asked for: most hosts ask for one language only. */
    private static final class Holder {
        static final PostCatalogue CHINESE = read(Locale.SIMPLIFIED_CHINESE);
        static final PostCatalogue ENGLISH = read(Locale.ENGLISH);
    }
}

package io.ecomrules.core.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** The laws of names: how they are written, and how far they are from each other. */
@Tag("text")
class PostNamesLawTest {

    @Property(tries = 300)
    void ORG_1_a_name_is_found_however_it_is_cased_spaced_and_widened(
            @ForAll Post post, @ForAll @IntRange(max = 10_000) int pick, @ForAll boolean wide, @ForAll boolean upper) {
        List<String> names = PostNames.namesOf(post).toList();
        String name = names.get(pick % names.size());
        String cased = upper ? name.toUpperCase(Locale.ROOT) : name;
        String written = "\u3000 " + (wide ? widened(cased) : cased) + "\t";
        assertThat(Post.parse(written)).contains(post);
    }

    private static String widened(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(unit -> wide.append((char) (unit > 0x20 && unit < 0x7f ? unit + 0xfee0 : unit)));
        return wide.toString();
    }

    @Property(tries = 1000)
    void the_distance_of_words_is_zero_for_equals_and_the_same_both_ways(
            @ForAll @StringLength(max = 12) String one, @ForAll @StringLength(max = 12) String other) {
        int distance = PostNames.distance(one, other);
        assertThat(distance == 0).isEqualTo(one.equals(other));
        assertThat(distance).isEqualTo(PostNames.distance(other, one));
        assertThat(distance).isBetween(Math.abs(one.length() - other.length()), Math.max(one.length(), other.length()));
    }
}

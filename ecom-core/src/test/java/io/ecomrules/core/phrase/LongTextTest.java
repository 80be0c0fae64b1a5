package io.ecomrules.core.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters take time in proportion, whatever they are: what were quadratic would take hours. */
@Timeout(60)
class LongTextTest {

    private static final int LENGTH = 1_000_000;

    private final PhraseMatcher matcher = PhraseMatcher.of(List.of(
            Phrase.of("不归我管"),
            Phrase.of("谢谢"),
            Phrase.of("归归我", "不归归我"),
            Phrase.of("不*管"),
            Phrase.of("#号"),
            Phrase.of("不#*我"),
            Phrase.of("我", "我们")));

    @ParameterizedTest
    @ValueSource(
            strings = {"不", "归", "-", "1", "1-", "不-", "不归", "谢", "😀", "\uD83D", "号", "不1", "我", "我们", "。", "不归我管"})
    void any_monotony_is_read_in_time(String part) {
        assertThat(matcher.find(part.repeat(LENGTH / part.length()))).isSortedAccordingTo(Hit.ORDER);
    }

    @Test
    void one_phrase_may_be_stretched_over_a_whole_text() {
        var noise = "-".repeat(LENGTH);

        assertThat(matcher.find("不" + noise + "归" + noise + "我管")).contains(new Hit(0, 0, 2 * LENGTH + 4, Lane.LOOSE));
        assertThat(matcher.find("不" + "归".repeat(LENGTH) + "我管")).contains(new Hit(0, 0, LENGTH + 3, Lane.LOOSE));
    }
}

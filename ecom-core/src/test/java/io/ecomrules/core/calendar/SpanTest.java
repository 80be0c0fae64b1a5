package io.ecomrules.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ecomrules.core.finding.InvalidInputException;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "30 seconds,30秒,PT30S",
        "1 minute,1 分钟,PT1M",
        "10 minutes,10分钟,PT10M",
        "24 hours,24小时,PT24H",
        "48 hours,48个小时,PT48H",
        "7 days,7天,PT168H"
    })
    void time_on_the_wall_is_read_in_both_languages(String english, String chinese, Duration expected) {
        assertThat(Span.parse(english)).isEqualTo(Span.parse(chinese)).isEqualTo(new WallTime(expected));
    }

    @Test
    void the_three_kinds_are_never_equal() {
        assertThat(Span.parse("8 working hours")).isEqualTo(new WorkingTime(Duration.ofHours(8)));
        assertThat(Span.parse("2个工作日")).isEqualTo(new WorkDays(2)).isEqualTo(Span.parse("2 work days"));
        assertThat(Span.parse("8 hours")).isNotEqualTo(Span.parse("8 working hours"));
    }

    @ParameterizedTest
    @CsvSource({
        "60 seconds,1 minute,1 分钟",
        "90 minutes,90 minutes,90 分钟",
        "1 day,24 hours,24 小时",
        "14 days,14 days,14 天",
        "120 working minutes,2 working hours,2 工作小时",
        "1 work day,1 work day,1 个工作日"
    })
    void equal_spans_are_written_alike(String written, String english, String chinese) {
        var span = Span.parse(written);

        assertThat(span).hasToString(english);
        assertThat(span.text(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(Span.parse(chinese)).isEqualTo(span);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "10", "minutes", "0 minutes", "-1 hours", "1.5 hours", "10 minute", "１０分钟", "10 fortnights"})
    void anything_else_is_refused(String text) {
        assertThat(Span.find(text)).isEmpty();
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo("malformed-span"));
    }

    @Test
    void nothing_takes_no_time() {
        assertThatIllegalArgumentException().isThrownBy(() -> new WallTime(Duration.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkingTime(Duration.ofMillis(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new WorkDays(0));
    }
}

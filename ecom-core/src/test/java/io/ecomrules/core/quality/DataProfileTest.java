package io.ecomrules.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Profiles are read as people write them, and everything wrong with one is told at once. */
class DataProfileTest {

    @Test
    void a_profile_is_read_in_Chinese_as_in_English() {
        var chinese = DataProfile.parse("""
                \uFEFF# 订单
                键 = 单号，行号
                必填＝客户
                日期 = 下单时间
                日期格式 = yyyy/MM/dd HH:mm
                金额 = 单价、运费
                数量 = 数量
                开店日 = 2020-05-01
                取消列 = 状态
                取消值 = 已取消，作废
                原单列 = 原单号
                """);

        assertThat(chinese)
                .isEqualTo(new DataProfile(
                        List.of("单号", "行号"),
                        List.of("客户"),
                        List.of("下单时间"),
                        "yyyy/MM/dd HH:mm",
                        List.of("单价", "运费"),
                        List.of("数量"),
                        LocalDate.of(2020, 5, 1),
                        new Cancellation("状态", null, Set.of("已取消", "作废"), "原单号", List.of())));
        assertThat(chinese.columns()).containsExactly("单号", "行号", "客户", "下单时间", "数量", "单价", "运费", "状态", "原单号");
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_line() {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> DataProfile.parse("""
                key = a
                key = b
                what is this
                clef = a
                date-format = QQ{
                opened = 1 May
                amount =
                cancellation = a
                """));

        assertThat(refusal.problems())
                .extracting(Problem::code, Problem::line)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("data-profile-twice", 2),
                        org.assertj.core.groups.Tuple.tuple("data-profile-line", 3),
                        org.assertj.core.groups.Tuple.tuple("data-profile-unknown-name", 4),
                        org.assertj.core.groups.Tuple.tuple("data-profile-value", 5),
                        org.assertj.core.groups.Tuple.tuple("data-profile-value", 6),
                        org.assertj.core.groups.Tuple.tuple("data-profile-value", 7),
                        org.assertj.core.groups.Tuple.tuple("data-profile-cancellation", 0));
    }

    @Test
    void an_original_is_found_in_one_way_only() {
        var refusal = catchThrowableOfType(
                InvalidInputException.class,
                () -> DataProfile.parse("cancellation=a\ncancellation-prefix=C\noriginal=b\noriginal-match=c"));

        assertThat(refusal.problems()).extracting(Problem::code).containsExactly("data-profile-cancellation");
    }
}

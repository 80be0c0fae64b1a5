package io.ecomrules.cli.report;

import io.ecomrules.core.analytics.CampaignDay;
import io.ecomrules.core.number.Exact;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column for each day before a campaign and of it, as an SVG of a fixed size has them; the height is what the store sold, the foot of it what
 * the campaign sold. Lines show the means of both.
 *
 * @param most the largest number, for the axis
 * @param columns the columns in the order of time
 * @param shadeX where the campaign's days begin
 * @param shadeWidth how wide they are
 * @param endX where they end
 * @param beforeY how high the mean of the days before is
 * @param duringY how high the mean of the campaign's days is
 * @param before the mean of the days before
 * @param during the mean of the campaign's days
 * @param feet names of days below the columns
 */
record CourseChart(
        String most,
        List<Column> columns,
        String shadeX,
        String shadeWidth,
        String endX,
        String beforeY,
        String duringY,
        String before,
        String during,
        List<Foot> feet) {

    /** A column: where it stands, how high it and its foot are, whether it is of the campaign, and what it tells. */
    record Column(
            String x,
            String width,
            String y,
            String height,
            String partY,
            String partHeight,
            boolean isCampaign,
            String told) {}

    /** A name of a day: where it stands, on which side of that, and the day. */
    record Foot(String x, String anchor, String text) {}

    /** What a day comes to, in all and of the campaign. */
    private record Height(Exact all, Exact own) {}

    static final int TOP = 16;
    static final int HEIGHT = 150;
    static final int LEFT = 76;
    static final int RIGHT = 712;
    private static final int BETWEEN = 14;
    private static final int ROOM_OF_A_DATE = 44;
    private static final double WIDEST = 48;

    CourseChart {
        columns = List.copyOf(columns);
        feet = List.copyOf(feet);
    }

    static CourseChart ofOrders(List<CampaignDay> days, Language language) {
        return of(
                days,
                day -> new Height(Exact.of(day.orders()), Exact.of(day.ofCampaign())),
                language,
                language.numbers()::shortCoefficient);
    }

    /** Amounts of several currencies have no height. */
    static @Nullable CourseChart ofTurnover(List<CampaignDay> days, Language language) {
        for (var day : days) {
            if (day.turnover() == null || day.turnoverOfCampaign() == null) {
                return null;
            }
        }
        return of(
                days,
                day -> new Height(or0(day.turnover()), or0(day.turnoverOfCampaign())),
                language,
                language.numbers()::shortCoefficient);
    }

    private static Exact or0(@Nullable Exact number) {
        return number == null ? Exact.ZERO : number;
    }

    private static CourseChart of(
            List<CampaignDay> days,
            Function<CampaignDay, Height> heights,
            Language language,
            Function<Exact, String> written) {
        var most = Exact.ONE;
        int before = 0;
        for (var day : days) {
            var height = heights.apply(day).all();
            most = most.isBelow(height) ? height : most;
            before += day.isCampaign() ? 0 : 1;
        }
        int during = days.size() - before;
        double step = Math.min(WIDEST, (double) (RIGHT - LEFT - BETWEEN) / days.size());
        double shade = LEFT + before * step + BETWEEN;
        var columns = new ArrayList<Column>();
        var sumBefore = Exact.ZERO;
        var sumDuring = Exact.ZERO;
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            var height = heights.apply(day);
            if (day.isCampaign()) {
                sumDuring = sumDuring.plus(height.all());
            } else {
                sumBefore = sumBefore.plus(height.all());
            }
            double x = LEFT + i * step + (day.isCampaign() ? BETWEEN : 0);
            columns.add(column(x, step, day, height, most, told(day, height, language, written)));
        }
        var meanBefore = mean(sumBefore, before);
        var meanDuring = mean(sumDuring, during);
        return new CourseChart(
                written.apply(most),
                columns,
                number(shade),
                number(during * step),
                number(shade + during * step),
                number(y(meanBefore, most)),
                number(y(meanDuring, most)),
                written.apply(meanBefore),
                written.apply(meanDuring),
                feet(days, before, step, shade));
    }

    private static Exact mean(Exact sum, int days) {
        return days == 0 ? Exact.ZERO : sum.dividedBy(Exact.of(days));
    }

    private static Column column(double x, double step, CampaignDay day, Height height, Exact most, String told) {
        double gap = step / 5;
        return new Column(
                number(x + gap / 2),
                number(step - gap),
                number(y(height.all(), most)),
                number(TOP + HEIGHT - y(height.all(), most)),
                number(y(height.own(), most)),
                number(TOP + HEIGHT - y(height.own(), most)),
                day.isCampaign(),
                told);
    }

    private static String told(CampaignDay day, Height height, Language language, Function<Exact, String> written) {
        return day.isCampaign()
                ? language.say(
                        "campaign.day.during",
                        "day",
                        day.day().toString(),
                        "all",
                        written.apply(height.all()),
                        "own",
                        written.apply(height.own()))
                : language.say("campaign.day.before", "day", day.day().toString(), "all", written.apply(height.all()));
    }

    /** The first day, the campaign's first and its last; a name that would run into the next is left out. */
    private static List<Foot> feet(List<CampaignDay> days, int before, double step, double shade) {
        var feet = new ArrayList<Foot>();
        if (before > 0 && before * step + BETWEEN >= ROOM_OF_A_DATE) {
            feet.add(new Foot(number(LEFT), "start", written(days.get(0).day())));
        }
        if (before < days.size()) {
            feet.add(new Foot(number(shade), "start", written(days.get(before).day())));
        }
        if ((days.size() - before) * step >= 2 * ROOM_OF_A_DATE) {
            feet.add(new Foot(
                    number(shade + (days.size() - before) * step),
                    "end",
                    written(days.get(days.size() - 1).day())));
        }
        return feet;
    }

    private static String written(LocalDate day) {
        return DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT).format(day);
    }

    private static double y(Exact number, Exact most) {
        return TOP + HEIGHT - HEIGHT * number.dividedBy(most).toDecimal().doubleValue();
    }

    /** As SVG reads it, whatever the reader's language. */
    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

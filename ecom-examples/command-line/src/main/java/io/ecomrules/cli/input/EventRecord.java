package io.ecomrules.cli.input;

import io.ecomrules.core.analytics.AdClicks;
import io.ecomrules.core.analytics.AfterSale;
import io.ecomrules.core.analytics.BadReview;
import io.ecomrules.core.analytics.CopyCheck;
import io.ecomrules.core.analytics.DesignJob;
import io.ecomrules.core.analytics.DesignPlan;
import io.ecomrules.core.analytics.Enquiry;
import io.ecomrules.core.analytics.Event;
import io.ecomrules.core.analytics.Event.Kind;
import io.ecomrules.core.analytics.Impressions;
import io.ecomrules.core.analytics.ListingCheck;
import io.ecomrules.core.analytics.ListingDue;
import io.ecomrules.core.analytics.PageClick;
import io.ecomrules.core.analytics.PageView;
import io.ecomrules.core.analytics.PaidOrder;
import io.ecomrules.core.analytics.Spend;
import io.ecomrules.core.analytics.SurveyAnswer;
import io.ecomrules.core.analytics.WorkDay;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.money.Moneys;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/** Makes an event of a record; its field {@code event} says which kind it is of. */
public final class EventRecord {

    private static final Map<Kind, Set<String>> FIELDS = fields();
    private static final Map<String, Set<String>> EXPECTED =
            Map.of("", FIELDS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet()));

    private final TypedFields fields;

    private EventRecord(TypedFields fields) {
        this.fields = fields;
    }

    private static Map<Kind, Set<String>> fields() {
        var fields = new EnumMap<Kind, Set<String>>(Kind.class);
        fields.put(Kind.VIEW, named("id", "at", "store", "visitor", "campaign", "fromAd", "isNew"));
        fields.put(Kind.CLICK, named("id", "at", "store", "visitor", "campaign"));
        fields.put(Kind.IMPRESSIONS, named("id", "at", "store", "count"));
        fields.put(Kind.AD_CLICKS, named("id", "at", "store", "count"));
        fields.put(
                Kind.ORDER,
                named(
                        "id",
                        "at",
                        "store",
                        "customer",
                        "visitor",
                        "amount",
                        "cost",
                        "currency",
                        "campaign",
                        "agent",
                        "fromAd",
                        "recommended"));
        fields.put(
                Kind.AFTER_SALE,
                named(
                        "id",
                        "at",
                        "what",
                        "order",
                        "paidAt",
                        "store",
                        "customer",
                        "agent",
                        "causedByAgent",
                        "amount",
                        "costBack",
                        "currency"));
        fields.put(Kind.SPEND, named("id", "at", "store", "amount", "currency", "promotion", "campaign"));
        fields.put(
                Kind.ENQUIRY,
                named("id", "at", "store", "agent", "customer", "seconds", "answered", "inTime", "forbidden"));
        fields.put(Kind.BAD_REVIEW, named("id", "at", "store", "agent", "byAttitude"));
        fields.put(Kind.SURVEY, named("id", "at", "store", "satisfied"));
        fields.put(Kind.DESIGN_JOB, named("id", "designer", "assignedAt", "dueAt", "deliveredAt", "passed"));
        fields.put(Kind.DESIGN_PLAN, named("id", "at", "designer", "jobs"));
        fields.put(Kind.WORK_DAY, named("id", "at", "employee", "logged"));
        fields.put(Kind.COPY_CHECK, named("id", "at", "writer", "findings"));
        fields.put(Kind.LISTING_DUE, named("id", "editor", "dueAt", "listedAt"));
        fields.put(Kind.LISTING_CHECK, named("id", "at", "editor", "displayErrors", "stockErrors"));
        return fields;
    }

    private static Set<String> named(String... names) {
        var all = new HashSet<>(Arrays.asList(names));
        all.add("event");
        return Set.copyOf(all);
    }

    /**
     * Reads a line.
     *
     * @param line its number
     * @param text what it says
     * @param zone the zone of instants without an offset
     * @return the event, or what is wrong with the record
     */
    public static Parsed<Event> read(int line, String text, ZoneId zone) {
        return TypedFields.read(line, text, zone, EXPECTED, fields -> new EventRecord(fields).event());
    }

    private @Nullable Event event() {
        var kind = kind();
        if (kind == null) {
            return null;
        }
        fields.only(Objects.requireNonNull(FIELDS.get(kind)));
        return switch (kind) {
            case VIEW -> view();
            case CLICK -> click();
            case IMPRESSIONS, AD_CLICKS -> advertising(kind);
            case ORDER -> order();
            case AFTER_SALE -> afterSale();
            case SPEND -> spend();
            case ENQUIRY -> enquiry();
            case BAD_REVIEW -> badReview();
            case SURVEY -> survey();
            case DESIGN_JOB -> designJob();
            case DESIGN_PLAN -> designPlan();
            case WORK_DAY -> workDay();
            case COPY_CHECK -> copyCheck();
            case LISTING_DUE -> listingDue();
            case LISTING_CHECK -> listingCheck();
        };
    }

    private @Nullable Kind kind() {
        var text = fields.required("event");
        if (text == null) {
            return null;
        }
        for (var kind : Kind.values()) {
            if (kind.code().equals(text)) {
                return kind;
            }
        }
        var short40 = text.substring(0, Math.min(text.length(), 40));
        var nearest = Arrays.stream(Kind.values())
                .map(Kind::code)
                .min(Comparator.comparingInt(code -> ColumnNames.distance(short40, code)))
                .orElseThrow();
        fields.refuse(Problem.of("unknown-event", "value", Shown.of(text), "nearest", nearest));
        return null;
    }

    private @Nullable Event view() {
        var at = at();
        var store = fields.required("store");
        var visitor = fields.required("visitor");
        var fromAd = fields.requiredFlag("fromAd");
        var isNew = fields.reader().flag("isNew");
        var id = fields.text("id");
        var campaign = fields.text("campaign");
        return fields.unless(
                () -> new PageView(id, sure(at), sure(store), sure(visitor), campaign, sure(fromAd), isNew));
    }

    private @Nullable Event click() {
        var at = at();
        var store = fields.required("store");
        var visitor = fields.required("visitor");
        var id = fields.text("id");
        var campaign = fields.text("campaign");
        return fields.unless(() -> new PageClick(id, sure(at), sure(store), sure(visitor), campaign));
    }

    private @Nullable Event advertising(Kind kind) {
        var at = at();
        var store = fields.required("store");
        var count = fields.requiredCount("count");
        var id = fields.text("id");
        return fields.unless(() -> kind == Kind.IMPRESSIONS
                ? new Impressions(id, sure(at), sure(store), sure(count))
                : new AdClicks(id, sure(at), sure(store), sure(count)));
    }

    private @Nullable Event order() {
        var id = fields.required("id");
        var at = at();
        var store = fields.required("store");
        var customer = fields.required("customer");
        var visitor = fields.text("visitor");
        var currency = fields.reader().currency();
        var amount = money("amount", currency, true);
        var cost = money("cost", currency, false);
        var campaign = fields.text("campaign");
        var agent = fields.person("agent");
        var fromAd = fields.requiredFlag("fromAd");
        var recommended = fields.reader().flag("recommended");
        return fields.unless(() -> new PaidOrder(
                sure(id),
                sure(at),
                sure(store),
                sure(customer),
                visitor,
                sure(amount),
                cost,
                campaign,
                agent,
                sure(fromAd),
                recommended));
    }

    private @Nullable Event afterSale() {
        var id = fields.required("id");
        var at = at();
        var what = fields.requiredConstant(
                "what", AfterSale.What.values(), each -> each.name().toLowerCase(Locale.ROOT));
        var order = fields.required("order");
        var paidAt = fields.requiredInstant("paidAt");
        var store = fields.required("store");
        var customer = fields.required("customer");
        var agent = fields.person("agent");
        var caused = fields.reader().flag("causedByAgent");
        var currency = fields.reader().currency();
        var amount = money("amount", currency, false);
        var costBack = money("costBack", currency, false);
        return fields.unless(() -> new AfterSale(
                sure(id),
                sure(at),
                sure(what),
                sure(order),
                sure(paidAt),
                sure(store),
                sure(customer),
                agent,
                caused,
                amount,
                costBack));
    }

    private @Nullable Event spend() {
        var id = fields.required("id");
        var at = at();
        var store = fields.required("store");
        var amount = money("amount", fields.reader().currency(), true);
        var isPromotion = fields.requiredFlag("promotion");
        var campaign = fields.text("campaign");
        return fields.unless(
                () -> new Spend(sure(id), sure(at), sure(store), sure(amount), sure(isPromotion), campaign));
    }

    private @Nullable Event enquiry() {
        var id = fields.required("id");
        var at = at();
        var store = fields.required("store");
        var agent = fields.requiredPerson("agent");
        var customer = fields.required("customer");
        var seconds = fields.requiredCount("seconds");
        var isAnswered = fields.requiredFlag("answered");
        var inTime = fields.reader().flag("inTime");
        var forbidden = fields.count("forbidden");
        return fields.unless(() -> new Enquiry(
                sure(id),
                sure(at),
                sure(store),
                sure(agent),
                sure(customer),
                sure(seconds),
                sure(isAnswered),
                inTime,
                forbidden == null ? null : Math.toIntExact(Math.min(forbidden, Integer.MAX_VALUE))));
    }

    private @Nullable Event badReview() {
        var id = fields.required("id");
        var at = at();
        var store = fields.required("store");
        var agent = fields.person("agent");
        var byAttitude = fields.reader().flag("byAttitude");
        return fields.unless(() -> new BadReview(sure(id), sure(at), sure(store), agent, byAttitude));
    }

    private @Nullable Event survey() {
        var id = fields.required("id");
        var at = at();
        var store = fields.required("store");
        var isSatisfied = fields.requiredFlag("satisfied");
        return fields.unless(() -> new SurveyAnswer(sure(id), sure(at), sure(store), sure(isSatisfied)));
    }

    private @Nullable Event designJob() {
        var id = fields.required("id");
        var designer = fields.requiredPerson("designer");
        var assignedAt = fields.requiredInstant("assignedAt");
        var dueAt = fields.requiredInstant("dueAt");
        var deliveredAt = fields.instant("deliveredAt");
        var isPassed = fields.reader().flag("passed");
        return fields.unless(
                () -> new DesignJob(sure(id), sure(designer), sure(assignedAt), sure(dueAt), deliveredAt, isPassed));
    }

    private @Nullable Event designPlan() {
        var id = fields.required("id");
        var at = at();
        var designer = fields.requiredPerson("designer");
        var jobs = fields.requiredCount("jobs");
        return fields.unless(() -> new DesignPlan(sure(id), sure(at), sure(designer), sure(jobs)));
    }

    private @Nullable Event workDay() {
        var id = fields.required("id");
        var at = at();
        var employee = fields.requiredPerson("employee");
        var isLogged = fields.requiredFlag("logged");
        return fields.unless(() -> new WorkDay(sure(id), sure(at), sure(employee), sure(isLogged)));
    }

    private @Nullable Event copyCheck() {
        var id = fields.required("id");
        var at = at();
        var writer = fields.requiredPerson("writer");
        var findings = fields.requiredCount("findings");
        return fields.unless(() -> new CopyCheck(sure(id), sure(at), sure(writer), sure(findings)));
    }

    private @Nullable Event listingDue() {
        var id = fields.required("id");
        var editor = fields.requiredPerson("editor");
        var dueAt = fields.requiredInstant("dueAt");
        var listedAt = fields.instant("listedAt");
        return fields.unless(() -> new ListingDue(sure(id), sure(editor), sure(dueAt), listedAt));
    }

    private @Nullable Event listingCheck() {
        var id = fields.required("id");
        var at = at();
        var editor = fields.requiredPerson("editor");
        var display = fields.requiredCount("displayErrors");
        var stock = fields.requiredCount("stockErrors");
        return fields.unless(() -> new ListingCheck(sure(id), sure(at), sure(editor), sure(display), sure(stock)));
    }

    private @Nullable Instant at() {
        return fields.requiredInstant("at");
    }

    private @Nullable MonetaryAmount money(String field, @Nullable CurrencyUnit currency, boolean isRequired) {
        if (isRequired && fields.reader().required(field) == null) {
            return null;
        }
        BigDecimal number = fields.reader().number(field);
        return number == null || currency == null ? null : Moneys.of(number, currency);
    }

    /** What is missing was told before, and then no event is made. */
    private static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}

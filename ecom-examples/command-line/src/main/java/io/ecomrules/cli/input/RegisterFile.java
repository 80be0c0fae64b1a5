package io.ecomrules.cli.input;

import io.ecomrules.core.analytics.Register;
import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.organization.EmployeeId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the register of stores, campaigns and people, a line of JSON for each; its field {@code register} says what it is. A register
 * with a bad line is no register: all that is wrong is told at once.
 */
public final class RegisterFile {

    private static final List<String> KINDS = List.of("store", "campaign", "staff", "distribution-target");

    private static final Map<String, Set<String>> FIELDS = Map.of(
            "store", named("id", "distribution", "openedOn", "closedOn"),
            "campaign", named("id", "title", "store", "from", "until"),
            "staff", named("employee", "post", "target", "distributionTarget", "leftOn"),
            "distribution-target", named("opened", "surviving"));

    private static final Map<String, Set<String>> EXPECTED = Map.of(
            "",
            FIELDS.values().stream().flatMap(Set::stream).collect(java.util.stream.Collectors.toUnmodifiableSet()),
            "stores",
            NestedJson.PLAIN,
            "campaigns",
            NestedJson.PLAIN);

    private final List<Register.Store> stores = new ArrayList<>();
    private final List<Register.Campaign> campaigns = new ArrayList<>();
    private final List<Register.Staff> staff = new ArrayList<>();
    private Register.@Nullable DistributionTarget target;

    private RegisterFile() {}

    private static Set<String> named(String... names) {
        var all = new HashSet<>(Arrays.asList(names));
        all.add("register");
        return Set.copyOf(all);
    }

    /**
     * Reads a register.
     *
     * @param bytes the content of a file
     * @return the register
     * @throws InvalidInputException with everything that is wrong with it, each by its line
     */
    public static Register read(byte[] bytes) {
        var file = new RegisterFile();
        var problems = new ArrayList<Problem>();
        RecordLines.read(
                bytes,
                (line, text) -> TypedFields.read(line, text, java.time.ZoneOffset.UTC, EXPECTED, file::entry),
                record -> record.problems().forEach(problem -> problems.add(problem.at(null, record.line(), 0))));
        if (!problems.isEmpty()) {
            throw new InvalidInputException(problems);
        }
        return new Register(file.stores, file.campaigns, file.staff, file.target);
    }

    private @Nullable Boolean entry(TypedFields fields) {
        var kind = fields.required("register");
        if (kind == null) {
            return null;
        }
        var expected = FIELDS.get(kind);
        if (expected == null) {
            var short40 = kind.substring(0, Math.min(kind.length(), 40));
            var nearest = KINDS.stream()
                    .min(Comparator.comparingInt(each -> ColumnNames.distance(short40, each)))
                    .orElseThrow();
            fields.refuse(Problem.of("unknown-entry", "value", Shown.of(kind), "nearest", nearest));
            return null;
        }
        fields.only(expected);
        switch (kind) {
            case "store" -> store(fields);
            case "campaign" -> campaign(fields);
            case "staff" -> staff(fields);
            default -> target(fields);
        }
        return fields.unless(() -> true);
    }

    private void store(TypedFields fields) {
        var id = fields.required("id");
        var isDistribution = fields.requiredFlag("distribution");
        var openedOn = fields.day("openedOn");
        var closedOn = fields.day("closedOn");
        fields.unless(() -> stores.add(new Register.Store(sure(id), sure(isDistribution), openedOn, closedOn)));
    }

    private void campaign(TypedFields fields) {
        var id = fields.required("id");
        var title = fields.required("title");
        var store = fields.required("store");
        var from = fields.requiredDay("from");
        var until = fields.requiredDay("until");
        fields.unless(() ->
                campaigns.add(new Register.Campaign(sure(id), sure(title), sure(store), sure(from), sure(until))));
    }

    private void staff(TypedFields fields) {
        EmployeeId employee = fields.reader().employee();
        var post = fields.reader().post();
        var ofStores = fields.items("stores", fields::required);
        var ofCampaigns = fields.items("campaigns", fields::required);
        var sales = target(fields, "target");
        var partners = target(fields, "distributionTarget");
        var leftOn = fields.reader().leftOn();
        fields.unless(() -> staff.add(new Register.Staff(
                sure(employee), sure(post), Set.copyOf(ofStores), Set.copyOf(ofCampaigns), sales, partners, leftOn)));
    }

    private static @Nullable BigDecimal target(TypedFields fields, String field) {
        var number = fields.reader().number(field);
        if (number != null && number.signum() < 0) {
            fields.refuse(Problem.of("negative-figure", "column", field, "value", number.toPlainString()));
        }
        return number;
    }

    private void target(TypedFields fields) {
        var opened = fields.count("opened");
        var surviving = fields.count("surviving");
        if (target != null) {
            fields.refuse(Problem.of("registered-twice", "kind", "distribution-target", "id", ""));
        }
        fields.unless(() -> target = new Register.DistributionTarget(opened, surviving));
    }

    private static <T> T sure(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}

package io.ecomrules.rules;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.finding.RulePackException;
import io.ecomrules.rules.analysis.PackAnalysis;
import io.ecomrules.rules.change.LexiconChange;
import io.ecomrules.rules.change.LexiconChanges;
import io.ecomrules.rules.change.RuleChange;
import io.ecomrules.rules.change.ScriptChange;
import io.ecomrules.rules.change.ScriptChanges;
import io.ecomrules.rules.example.Examples;
import io.ecomrules.rules.example.PackProbe;
import io.ecomrules.rules.handbook.Handbook;
import io.ecomrules.rules.pack.BuiltInCopy;
import io.ecomrules.rules.pack.PackWriter;
import io.ecomrules.rules.pack.RulePack;
import io.ecomrules.rules.plan.Answers;
import io.ecomrules.rules.plan.PackCheck;
import io.ecomrules.rules.plan.SettlementPlans;
import io.ecomrules.rules.timeline.Changes;
import io.ecomrules.rules.verify.RuleProbe;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where a host begins: a rule pack, opened and checked, and the policies that decide by it.
 *
 * <p>Immutable and thread-safe: open it once and share it. There is no static state; two packs can be open side by side. Closing it
 * releases its compiled rules; a closed one must not be asked any more.
 *
 * <pre>{@code
 * try (var ecom = Ecom.builtIn()) {
 *     var statement = ecom.performance().settle(figures);
 * }
 * }</pre>
 */
public final class Ecom implements AutoCloseable {

    private final PackReference reference;
    private volatile @Nullable RulePack pack;
    private volatile @Nullable PerformancePolicy performance;
    private volatile @Nullable DeadlinePolicy deadlines;
    private volatile @Nullable ListingPolicy listings;
    private volatile @Nullable ApprovalPolicy approvals;
    private volatile @Nullable OrderPolicy orders;
    private volatile @Nullable DutyPolicy duty;
    private volatile @Nullable AccessPolicy access;
    private volatile @Nullable PasswordPolicy passwords;
    private volatile @Nullable ServicePolicy service;
    private volatile @Nullable CarePolicy care;
    private volatile @Nullable UploadPolicy uploads;
    private volatile @Nullable ContentPolicy content;
    private volatile @Nullable CampaignPolicy campaigns;
    private volatile @Nullable CodePolicy codes;
    private volatile @Nullable MarketingPolicy marketing;
    private volatile @Nullable DataPolicy data;
    private volatile @Nullable PeoplePolicy people;

    private final List<Problem> notes;

    private Ecom(RulePack pack, List<Problem> notes) {
        this.notes = notes;
        this.reference = pack.reference();
        this.pack = pack;
        var answers = new Answers(pack);
        var discipline = new PerformancePolicy(pack.reference(), new SettlementPlans(pack));
        this.performance = discipline;
        var spans = new DeadlinePolicy(answers);
        this.deadlines = spans;
        this.listings = new ListingPolicy(answers, spans);
        this.approvals = new ApprovalPolicy(answers);
        this.orders = new OrderPolicy(answers, discipline, pack.reference());
        this.duty = new DutyPolicy(answers);
        this.access = new AccessPolicy(answers);
        this.passwords = new PasswordPolicy(answers);
        this.service = new ServicePolicy(answers, pack.lexicons(), pack.scripts());
        this.care = new CarePolicy(answers);
        this.uploads = new UploadPolicy(answers);
        this.content = new ContentPolicy(answers, pack.lexicons());
        this.campaigns = new CampaignPolicy(answers);
        this.codes = new CodePolicy(answers);
        this.marketing = new MarketingPolicy(answers);
        this.data = new DataPolicy(answers);
        this.people = new PeoplePolicy(answers);
    }

    /**
     * Opens the rule pack that comes with the library, whose rules were checked and compiled when the library was built.
     *
     * @return the façade
     */
    public static Ecom builtIn() {
        var pack = RulePack.builtIn();
        return new Ecom(pack, pack.notes());
    }

    /**
     * Opens a folder or a zip of rule files in place of the built-in pack, or over it where its {@code pack.properties} says
     * {@code extends=builtin}. Rules whose conditions are new are compiled now.
     *
     * @param path the folder or the zip
     * @return the façade
     * @throws RulePackException with every problem in the pack, by file and line
     */
    public static Ecom open(Path path) {
        var pack = RulePack.open(path);
        var problems = new LinkedHashSet<>(pack.notes());
        problems.addAll(PackAnalysis.of(pack, RulePack.builtIn()));
        problems.addAll(PackCheck.check(pack));
        boolean isSound = problems.stream().noneMatch(problem -> problem.level() == Problem.Level.ERROR);
        problems.addAll(Examples.check(pack, isSound));
        RulePack.refuse(List.copyOf(problems));
        return new Ecom(pack, RulePack.sorted(List.copyOf(problems)));
    }

    /**
     * Checks a folder or a zip as {@link #open} does, and tells warnings and advice too.
     *
     * @param path the folder or the zip
     * @return what was found
     */
    public static PackReport check(Path path) {
        try (var ecom = open(path)) {
            return new PackReport(ecom.pack(), ecom.notes());
        } catch (RulePackException refusal) {
            return new PackReport(null, refusal.problems());
        }
    }

    /**
     * Tells which pack decides.
     *
     * @return its id, version and digest
     */
    public PackReference pack() {
        return reference;
    }

    /**
     * Tells from when on the pack decides.
     *
     * @return the first day; no period that begins before is decided
     * @throws IllegalStateException if this was closed
     */
    public LocalDate effectiveFrom() {
        return rules().properties().effectiveFrom();
    }

    /**
     * Gives what is worth a second look in the pack.
     *
     * @return warnings and advice, by file and line
     */
    public List<Problem> notes() {
        return notes;
    }

    /**
     * Tells what this pack decides differently from another, by meaning and not by text.
     *
     * @param before the pack to compare with
     * @return the changes, by clause; none if both decide the same
     * @throws IllegalStateException if one of them was closed
     */
    public List<RuleChange> changesSince(Ecom before) {
        return Changes.between(before.rules(), rules());
    }

    /**
     * Tells what the lexicons of this pack mean otherwise than those of another.
     *
     * @param before the pack to compare with
     * @return the changes, by lexicon; none if both mean the same
     * @throws IllegalStateException if one of them was closed
     */
    public List<LexiconChange> lexiconChangesSince(Ecom before) {
        return LexiconChanges.between(before.rules().lexicons(), rules().lexicons());
    }

    /**
     * Tells what agents may say by this pack and not by another, and the other way round (SVC-18).
     *
     * @param before the pack to compare with
     * @return the changes, by situation; none if both suggest the same
     * @throws IllegalStateException if one of them was closed
     */
    public List<ScriptChange> scriptChangesSince(Ecom before) {
        return ScriptChanges.between(before.rules().scripts(), rules().scripts());
    }

    /**
     * Starts a pack of one's own: a copy of the built-in one that remembers what it was copied from, so that {@link #check} can tell
     * later which built-in rules have changed since.
     *
     * @param folder a folder that is empty or not there yet
     * @param notation the notation of the rules
     * @throws InvalidInputException with {@code folder-not-empty} or {@code unwritable-folder}
     */
    public static void copyBuiltIn(Path folder, Notation notation) {
        PackWriter.into(PackWriter.inNotation(BuiltInCopy.files(), notation.ending()), folder);
    }

    /**
     * Writes the pack's files into a folder, those of the built-in pack that it builds on included.
     *
     * @param folder a folder that is empty or not there yet
     * @param notation the notation of the rules
     * @throws InvalidInputException with {@code folder-not-empty} or {@code unwritable-folder}
     * @throws IllegalStateException if this was closed
     */
    public void writeTo(Path folder, Notation notation) {
        PackWriter.into(PackWriter.inNotation(rules().files(), notation.ending()), folder);
    }

    /**
     * Writes the pack into a folder as it is, with the built-in files that it builds on, so that it can be opened with the same content
     * under later versions of the library.
     *
     * @param folder a folder that is empty or not there yet
     * @throws InvalidInputException with {@code folder-not-empty} or {@code unwritable-folder}
     * @throws IllegalStateException if this was closed
     */
    public void sealInto(Path folder) {
        PackWriter.into(rules().files().sealed(), folder);
    }

    /**
     * Writes the handbook of the pack: clauses, numbers, workflows, questions and posts (PRC-1).
     *
     * @param locale Chinese for any Chinese locale, English otherwise
     * @param asOf the day whose numbers are the present ones
     * @return the handbook
     * @throws IllegalStateException if this was closed
     */
    public Handbook handbook(Locale locale, LocalDate asOf) {
        return Handbook.of(rules(), locale, asOf);
    }

    /**
     * Finds a rule, to ask it alone in a test.
     *
     * @param name its name
     * @return the rule
     * @throws IllegalArgumentException if the pack has no rule of this name
     * @throws IllegalStateException if this was closed
     */
    public RuleProbe rule(String name) {
        return PackProbe.of(rules(), name)
                .orElseThrow(() -> new IllegalArgumentException("The pack has no rule named " + name + "."));
    }

    /**
     * Gives the policy for scorecards, commissions and discipline.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public PerformancePolicy performance() {
        return open(performance);
    }

    /**
     * Gives the policy for how long things may take.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public DeadlinePolicy deadlines() {
        return open(deadlines);
    }

    /**
     * Gives the policy for work days, rosters and rotations.
     *
     * @return the policy
     * @throws IllegalStateException after {@link #close}
     */
    public DutyPolicy duty() {
        return open(duty);
    }

    /**
     * Gives the policy for the care of customers: complaints, tickets, discounts, poor-quality customers, follow-ups.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public CarePolicy care() {
        return open(care);
    }

    /**
     * Gives the policy for incoming data: what is wrong with records, and what becomes of them.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public DataPolicy data() {
        return open(data);
    }

    /**
     * Gives the policy for people: outward contact, hiring, training, new flows.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public PeoplePolicy people() {
        return open(people);
    }

    /**
     * Gives the policy for listings and stock.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public ListingPolicy listings() {
        return open(listings);
    }

    /**
     * Gives the policy for who approves what.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public ApprovalPolicy approvals() {
        return open(approvals);
    }

    /**
     * Gives the policy for orders: what is wrong with them, and how they are worked.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public OrderPolicy orders() {
        return open(orders);
    }

    /**
     * Gives the policy for who may touch what: accounts, secrets, the database and the machine room.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public AccessPolicy access() {
        return open(access);
    }

    /**
     * Gives the policy for passwords.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public PasswordPolicy passwords() {
        return open(passwords);
    }

    /**
     * Gives the policy for conversations with customers.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public ServicePolicy service() {
        return open(service);
    }

    /**
     * Gives the policy for campaigns and stages.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public CampaignPolicy campaigns() {
        return open(campaigns);
    }

    /**
     * Gives the policy for codes on paper that lead to the shop.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public CodePolicy codes() {
        return open(codes);
    }

    /**
     * Gives the policy for same-day delivery, mails to customers and their segments.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public MarketingPolicy marketing() {
        return open(marketing);
    }

    /**
     * Gives the policy for uploads.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public UploadPolicy uploads() {
        return open(uploads);
    }

    /**
     * Gives the policy for what is published: texts, publications, pages, the launch of a site, the copy of products.
     *
     * @return the policy
     * @throws IllegalStateException if this was closed
     */
    public ContentPolicy content() {
        return open(content);
    }

    private <T> T open(@Nullable T policy) {
        if (policy == null) {
            throw closed();
        }
        return policy;
    }

    RulePack rules() {
        return open(pack);
    }

    private IllegalStateException closed() {
        return new IllegalStateException(
                "The pack " + reference.id() + " was closed. Maybe it is used after its try block.");
    }

    /** Lets go of the compiled rules. Closing twice does no harm. */
    @Override
    public void close() {
        performance = null;
        deadlines = null;
        listings = null;
        duty = null;
        access = null;
        passwords = null;
        service = null;
        care = null;
        uploads = null;
        content = null;
        campaigns = null;
        codes = null;
        marketing = null;
        data = null;
        people = null;
        approvals = null;
        orders = null;
        pack = null;
    }
}

package io.ecomrules.rules.serving;

import io.ecomrules.core.finding.InvalidInputException;
import io.ecomrules.core.finding.PackReference;
import io.ecomrules.core.finding.Problem;
import io.ecomrules.core.journal.InMemoryJournal;
import io.ecomrules.core.journal.Journal;
import io.ecomrules.core.journal.JournalEntry;
import io.ecomrules.core.journal.JournalEntry.Event;
import io.ecomrules.rules.Ecom;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a pack in service and changes it while decisions go on. Thread-safe.
 *
 * <p>A new pack is read, checked and compiled aside, and one reference is swapped: a decision runs on the pack it began with, whatever is
 * put into service meanwhile, and nobody waits. A pack that cannot serve leaves the present one where it is and says why. Everything that
 * happens is written to the {@link Journal} before it takes effect.
 *
 * <pre>{@code
 * try (var service = RuleService.of(Ecom.open(folder)).journal(journal).start("HR")) {
 *     service.watch(folder, Duration.ofSeconds(2), "HR");
 *     var statement = service.ecom().performance().settle(figures);
 * }
 * }</pre>
 */
public final class RuleService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RuleService.class);

    private final Journal journal;
    private final Clock clock;
    private final @Nullable PackArchive archive;
    private final @Nullable Gate gate;
    private final List<ServiceListener> listeners;
    private final List<FolderWatch> watches = new ArrayList<>();

    /** Asks of decisions go here and nowhere else: no lock is on their way. */
    private volatile @Nullable Ecom inService;

    private @Nullable Waiting waiting;

    /** Held while a pack is read, so that of two edits the later one serves. */
    private final Object reloads = new Object();

    private record Waiting(Ecom ecom, Proposal proposal) {}

    private RuleService(Builder builder) {
        this.journal = builder.journal;
        this.clock = builder.clock;
        this.archive = builder.archive;
        this.gate = builder.gate;
        this.listeners = List.copyOf(builder.listeners);
    }

    /**
     * Prepares to serve.
     *
     * @param first the pack to begin with; from {@link Builder#start} on it is the service's to close
     * @return what else can be said before it starts
     */
    public static Builder of(Ecom first) {
        return new Builder(first);
    }

    /** What a service is made of. Not thread-safe. */
    public static final class Builder {

        private final Ecom first;
        private Journal journal = new InMemoryJournal();
        private Clock clock = Clock.systemUTC();
        private @Nullable PackArchive archive;
        private @Nullable Gate gate;
        private final List<ServiceListener> listeners = new ArrayList<>();

        private Builder(Ecom first) {
            this.first = Objects.requireNonNull(first, "first");
        }

        /**
         * Keeps the journal somewhere else than in memory.
         *
         * @param kept where
         * @return this
         */
        public Builder journal(Journal kept) {
            this.journal = Objects.requireNonNull(kept, "kept");
            return this;
        }

        /**
         * Keeps the content of every pack that serves, to go back to.
         *
         * @param kept where
         * @return this
         */
        public Builder archive(PackArchive kept) {
            this.archive = Objects.requireNonNull(kept, "kept");
            return this;
        }

        /**
         * Asks for an approval where a pack changes too much. Without a gate every sound pack serves.
         *
         * @param limits the gate
         * @return this
         */
        public Builder gate(Gate limits) {
            this.gate = Objects.requireNonNull(limits, "limits");
            return this;
        }

        /**
         * Takes the time of the journal from another clock than the machine's.
         *
         * @param other the clock
         * @return this
         */
        public Builder clock(Clock other) {
            this.clock = Objects.requireNonNull(other, "other");
            return this;
        }

        /**
         * Adds somebody to be told of reloads.
         *
         * @param listener who
         * @return this
         */
        public Builder listener(ServiceListener listener) {
            listeners.add(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Begins to serve.
         *
         * @param by who answers for it, for the journal
         * @return the service
         */
        public RuleService start(String by) {
            var service = new RuleService(this);
            synchronized (service) {
                service.serve(first, service.entry(Event.ACTIVATED, first.pack(), by, null, "", List.of()));
            }
            return service;
        }
    }

    /**
     * Gives the pack in service. Ask once for each decision and keep it until the decision is made.
     *
     * @return the pack
     * @throws IllegalStateException if the service was closed
     */
    public Ecom ecom() {
        var serving = inService;
        if (serving == null) {
            throw new IllegalStateException("The service was closed. Maybe it is used after its try block.");
        }
        return serving;
    }

    /**
     * Gives the pack that waits for an approval.
     *
     * @return the proposal, or empty if none waits
     */
    public synchronized Optional<Proposal> waiting() {
        return Optional.ofNullable(waiting).map(Waiting::proposal);
    }

    /**
     * Puts a pack into service if it is sound and the gate lets it pass; else it waits for an approval or is refused. A pack that waited
     * before no longer does.
     *
     * @param path a folder or a zip
     * @param by who wishes it
     * @return what came of it
     */
    public Reload reload(Path path, String by) {
        return reload(() -> Ecom.open(path), by, () -> true).orElseThrow();
    }

    /**
     * Lets a sound pack wait for an approval, whatever the gate says.
     *
     * @param path a folder or a zip
     * @param by who proposes it
     * @return what came of it, with what it would change
     */
    public Reload propose(Path path, String by) {
        return tell(offer(() -> Ecom.open(path), by, () -> true, true).orElseThrow());
    }

    /**
     * Goes back to a pack that served before, as carefully as forward: the gate is asked.
     *
     * @param sha256 its digest
     * @param by who wishes it
     * @return what came of it
     * @throws IllegalStateException if there is no archive
     */
    public Reload goBackTo(String sha256, String by) {
        var kept = archive;
        if (kept == null) {
            throw new IllegalStateException(
                    "There is no archive to go back to. Give the service one when it is built.");
        }
        return reload(() -> kept.open(sha256), by, () -> true).orElseThrow();
    }

    /**
     * Puts the waiting pack into service.
     *
     * @param approval the approval
     * @return what came of it; refused with {@code nothing-to-approve}, {@code approval-of-another-pack} or {@code approver-is-proposer}, in
     *     which case the pack waits on
     */
    public Reload approve(Approval approval) {
        return tell(approved(approval));
    }

    private synchronized Reload approved(Approval approval) {
        var present = ecom();
        var asked = waiting;
        if (asked == null) {
            return refused(present.pack(), null, Problem.of("nothing-to-approve"));
        }
        var proposal = asked.proposal();
        if (!proposal.pack().sha256().equals(approval.sha256())) {
            return refused(
                    present.pack(),
                    proposal,
                    Problem.of(
                            "approval-of-another-pack",
                            "approved",
                            approval.sha256(),
                            "waiting",
                            proposal.pack().sha256()));
        }
        if (isSame(approval.approver(), proposal.by())) {
            return refused(present.pack(), proposal, Problem.of("approver-is-proposer", "name", approval.approver()));
        }
        serve(
                asked.ecom(),
                entry(
                        Event.ACTIVATED,
                        proposal.pack(),
                        proposal.by(),
                        approval.approver(),
                        approval.reason(),
                        said(proposal)));
        return new Reload(Reload.Status.ACTIVATED, proposal.pack(), proposal, List.of());
    }

    private static Reload refused(PackReference present, @Nullable Proposal proposal, Problem problem) {
        return new Reload(Reload.Status.REFUSED, present, proposal, List.of(problem));
    }

    /** Two ways to write one name are one person. */
    private static boolean isSame(String approver, String proposer) {
        return name(approver).equals(name(proposer));
    }

    private static String name(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Watches a folder or a zip and reloads it when it has changed and then been left alone for a while.
     *
     * @param path the folder or the zip
     * @param quiet for how long nothing may change before it is read
     * @param by who answers for changes there
     * @return the watch, which ends with the service if not before
     */
    public FolderWatch watch(Path path, Duration quiet, String by) {
        var watch = FolderWatch.startAtOnce(path, quiet, isUnchanged -> takeUp(path, by, isUnchanged));
        synchronized (this) {
            watches.add(watch);
        }
        return watch;
    }

    /** What was edited between the opening of a pack and the beginning of the watch is taken up too; a folder as it serves is no news. */
    private boolean takeUp(Path path, String by, BooleanSupplier isUnchanged) {
        var reload = offer(() -> Ecom.open(path), by, isUnchanged, false);
        reload.filter(each -> each.status() != Reload.Status.UNCHANGED).ifPresent(this::tell);
        return reload.isPresent();
    }

    /** Ends the watches and the service. Decisions under way are finished. Closing twice does no harm. */
    @Override
    public void close() {
        List<FolderWatch> open;
        synchronized (this) {
            open = List.copyOf(watches);
            watches.clear();
        }
        open.forEach(FolderWatch::close);
        synchronized (this) {
            var serving = inService;
            if (serving != null) {
                journal.append(entry(Event.STOPPED, serving.pack(), "-", null, "", List.of()));
                inService = null;
                waiting = null;
            }
        }
    }

    /** Opens a pack where a caller can do it; what is wrong with it is thrown. */
    private interface Opening {
        Ecom open();
    }

    private Optional<Reload> reload(Opening opening, String by, BooleanSupplier isUnchanged) {
        return offer(opening, by, isUnchanged, false).map(this::tell);
    }

    /** One after the other, but whoever approves or closes does not wait until a pack has been read and checked. */
    private Optional<Reload> offer(Opening opening, String by, BooleanSupplier isUnchanged, boolean isProposal) {
        synchronized (reloads) {
            ecom();
            Ecom opened;
            try {
                opened = opening.open();
            } catch (InvalidInputException refusal) {
                return refuse(refusal, by, isUnchanged);
            }
            return offer(opened, by, isUnchanged, isProposal);
        }
    }

    private synchronized Optional<Reload> refuse(
            InvalidInputException refusal, String by, BooleanSupplier isUnchanged) {
        return isUnchanged.getAsBoolean() ? Optional.of(refuse(ecom(), refusal, by)) : Optional.empty();
    }

    private synchronized Optional<Reload> offer(
            Ecom opened, String by, BooleanSupplier isUnchanged, boolean isProposal) {
        var present = ecom();
        if (!isUnchanged.getAsBoolean()) {
            return Optional.empty();
        }
        if (opened.pack().equals(present.pack())) {
            waiting = null;
            return Optional.of(new Reload(Reload.Status.UNCHANGED, present.pack(), null, opened.notes()));
        }
        Proposal proposal;
        try {
            proposal = Proposal.of(present, opened, by, gate);
        } catch (InvalidInputException refusal) {
            return Optional.of(refuse(present, refusal, by));
        }
        if (isProposal || !proposal.exceeded().isEmpty()) {
            journal.append(
                    entry(Event.PROPOSED, proposal.pack(), by, null, codes(proposal.exceeded()), said(proposal)));
            waiting = new Waiting(opened, proposal);
            return Optional.of(new Reload(Reload.Status.NEEDS_APPROVAL, present.pack(), proposal, proposal.exceeded()));
        }
        serve(opened, entry(Event.ACTIVATED, proposal.pack(), by, null, "", said(proposal)));
        return Optional.of(new Reload(Reload.Status.ACTIVATED, proposal.pack(), proposal, opened.notes()));
    }

    private Reload refuse(Ecom present, InvalidInputException refusal, String by) {
        journal.append(entry(Event.REFUSED, null, by, null, codes(refusal.problems()), List.of()));
        return new Reload(Reload.Status.REFUSED, present.pack(), null, refusal.problems());
    }

    /** First what must not be lost, then the swap. */
    private void serve(Ecom next, JournalEntry entry) {
        if (archive != null) {
            archive.keep(next);
        }
        journal.append(entry);
        inService = next;
        waiting = null;
        LOG.info(
                "Rule pack {} {} serves, SHA-256 {}",
                next.pack().id(),
                next.pack().version(),
                next.pack().sha256());
    }

    private JournalEntry entry(
            Event event,
            @Nullable PackReference pack,
            String by,
            @Nullable String approvedBy,
            String note,
            List<String> changes) {
        return new JournalEntry(clock.instant(), event, pack, by, approvedBy, note, changes);
    }

    private static List<String> said(Proposal proposal) {
        return proposal.texts(Locale.SIMPLIFIED_CHINESE);
    }

    private static String codes(List<Problem> problems) {
        return String.join(
                ", ",
                problems.stream()
                        .map(problem -> (problem.place() + " " + problem.code()).strip())
                        .toList());
    }

    private Reload tell(Reload reload) {
        if (reload.status() == Reload.Status.REFUSED) {
            LOG.warn("A rule pack was refused, {} stays: {}", reload.inService().id(), codes(reload.problems()));
        }
        for (var listener : listeners) {
            try {
                listener.onReload(reload);
            } catch (RuntimeException fault) {
                LOG.error("A listener of the rule service failed", fault);
            }
        }
        return reload;
    }
}

package io.ecomrules.rules.serving;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a folder or a zip again and again, and acts when it has changed and then been left alone for a while, so that a file that is
 * half written, or the first of five saved files, is not taken for the whole.
 *
 * <p>It looks at names, sizes and times, which works on network drives too, where notifications do not arrive.
 */
public final class FolderWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);

    private final Path path;
    private final long quiet;
    private final Predicate<BooleanSupplier> action;
    private final LongSupplier nanoTime;
    private @Nullable Thread thread;
    private volatile boolean closed;
    private Fingerprint seen;
    /** What was acted on last, or null if nothing was yet. */
    private @Nullable Fingerprint done;

    private long since;

    FolderWatch(Path path, Duration quiet, Predicate<BooleanSupplier> action, LongSupplier nanoTime) {
        this.path = path;
        this.quiet = quiet.toNanos();
        this.action = action;
        this.nanoTime = nanoTime;
        this.seen = Fingerprint.of(path);
        this.done = seen;
        this.since = nanoTime.getAsLong();
    }

    /**
     * Begins to watch, on a thread of its own that does not keep the program alive.
     *
     * @param path a folder or a file
     * @param quiet for how long nothing may change before it is looked into, at least a millisecond
     * @param action what to do then; it is given a way to ask whether nothing has changed since, and returns false if it gave up because
     *     something had, to be called again later
     * @return the watch
     */
    public static FolderWatch start(Path path, Duration quiet, Predicate<BooleanSupplier> action) {
        return start(path, quiet, action, watch -> {});
    }

    /** The same, but what is there at the beginning is acted on as well. */
    static FolderWatch startAtOnce(Path path, Duration quiet, Predicate<BooleanSupplier> action) {
        return start(path, quiet, action, watch -> watch.done = null);
    }

    private static FolderWatch start(
            Path path, Duration quiet, Predicate<BooleanSupplier> action, Consumer<FolderWatch> before) {
        if (quiet.toMillis() < 1) {
            throw new IllegalArgumentException("The quiet time is at least a millisecond, but was " + quiet + ".");
        }
        var watch = new FolderWatch(path, quiet, action, System::nanoTime);
        before.accept(watch);
        long every = Math.max(1, Math.min(quiet.toMillis() / 4, 1_000));
        var thread = new Thread(() -> watch.look(every), "ecom-rules-watch");
        thread.setDaemon(true);
        watch.thread = thread;
        thread.start();
        return watch;
    }

    private synchronized void look(long every) {
        try {
            while (!closed) {
                wait(every);
                if (!closed) {
                    look();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once. What goes wrong is logged, and the next look comes. */
    void look() {
        try {
            var now = Fingerprint.of(path);
            if (!now.equals(seen)) {
                seen = now;
                since = nanoTime.getAsLong();
            } else if (!now.equals(done) && nanoTime.getAsLong() - since >= quiet) {
                if (action.test(() -> Fingerprint.of(path).equals(now))) {
                    done = now;
                }
            }
        } catch (RuntimeException | LinkageError fault) {
            done = seen;
            LOG.error("What changed in {} could not be taken up", path.getFileName(), fault);
        }
    }

    /** Ends the watch. A reload under way is finished first. Closing twice does no harm. */
    @Override
    public void close() {
        closed = true;
        var running = thread;
        if (running == null || running == Thread.currentThread()) {
            return;
        }
        synchronized (this) {
            notifyAll();
        }
        try {
            running.join(Duration.ofMinutes(1).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

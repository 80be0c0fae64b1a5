package io.ecomrules.core.approval;

import io.ecomrules.core.calendar.Span;
import io.ecomrules.core.finding.RuleReference;
import io.ecomrules.core.organization.Post;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing that a rule says about a chain of approvals. {@link ApprovalTerms} checks that they fit together. */
public sealed interface Term {

    /** What follows when a tier has not decided in time. Approval never does. */
    enum Consequence {
        /** Those who may decide are reminded. */
        REMIND,
        /** The next superior may decide as well. */
        ESCALATE,
        /** The request counts as rejected. */
        REJECT;

        /**
         * Gives the stable code.
         *
         * @return the name in lower case, such as {@code remind}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Gives the rule that says it.
     *
     * @return the rule
     */
    RuleReference rule();

    /**
     * Gives the tier it is about.
     *
     * @return the tier, or null if it is about the chain as a whole
     */
    default @Nullable Tier tier() {
        return null;
    }

    /**
     * Names the kind of term, as a rule file does.
     *
     * @return the kind in kebab-case, such as {@code approved-by}
     */
    default String kind() {
        return getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Who may ask.
     *
     * @param posts the posts, any of which will do
     * @param rule the rule
     */
    record ProposedBy(List<Post> posts, RuleReference rule) implements Term {
        /** Copies the posts. */
        public ProposedBy {
            posts = List.copyOf(posts);
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Whose posts decide on a tier. Every post speaks once; any of its holders can speak for it.
     *
     * @param tier the tier
     * @param posts the posts, each once
     * @param rule the rule
     */
    record ApprovedBy(Tier tier, List<Post> posts, RuleReference rule) implements Term {
        /** Copies the posts. */
        public ApprovedBy {
            Objects.requireNonNull(tier, "tier");
            posts = List.copyOf(posts);
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * How many of a tier's posts must approve. Without it all of them.
     *
     * @param tier the tier
     * @param count how many
     * @param rule the rule
     */
    record Quorum(Tier tier, int count, RuleReference rule) implements Term {
        /** Checks that nothing is missing. */
        public Quorum {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * How long a tier may take from when its turn came. Without it as long as it likes.
     *
     * @param tier the tier
     * @param span how long; exactly as long is in time
     * @param rule the rule
     */
    record TimeLimit(Tier tier, Span span, RuleReference rule) implements Term {
        /** Checks that nothing is missing. */
        public TimeLimit {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(span, "span");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * What follows when the time is up.
     *
     * @param tier the tier
     * @param consequence what follows
     * @param rule the rule
     */
    record OnTimeLimit(Tier tier, Consequence consequence, RuleReference rule) implements Term {
        /** Checks that nothing is missing. */
        public OnTimeLimit {
            Objects.requireNonNull(tier, "tier");
            Objects.requireNonNull(consequence, "consequence");
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * The fields a tier answers for: an edit of another field leaves its decisions standing. Without it all fields.
     *
     * @param tier the tier
     * @param fields the names of the fields
     * @param rule the rule
     */
    record Watches(Tier tier, SortedSet<String> fields, RuleReference rule) implements Term {
        /** Copies the names. */
        public Watches {
            Objects.requireNonNull(tier, "tier");
            fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Who carries out what was approved.
     *
     * @param posts the posts, any of which will do
     * @param rule the rule
     */
    record CarriedOutBy(List<Post> posts, RuleReference rule) implements Term {
        /** Copies the posts. */
        public CarriedOutBy {
            posts = List.copyOf(posts);
            Objects.requireNonNull(rule, "rule");
        }
    }

    /**
     * Nobody carries out what he or she approved.
     *
     * @param rule the rule
     */
    record KeptApart(RuleReference rule) implements Term {
        /** Checks that the rule is there. */
        public KeptApart {
            Objects.requireNonNull(rule, "rule");
        }
    }
}

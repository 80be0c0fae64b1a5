package io.ecomrules.core.analytics;

import io.ecomrules.core.organization.EmployeeId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that happened and is counted. Immutable; what it says is not corrected, another event tells what came after. */
public sealed interface Event
        permits PageView,
                PageClick,
                Impressions,
                AdClicks,
                PaidOrder,
                AfterSale,
                Spend,
                Enquiry,
                BadReview,
                SurveyAnswer,
                DesignJob,
                DesignPlan,
                WorkDay,
                CopyCheck,
                ListingDue,
                ListingCheck {

    /** The kinds of events. */
    enum Kind {
        /** {@link PageView}. */
        VIEW,
        /** {@link PageClick}. */
        CLICK,
        /** {@link Impressions}. */
        IMPRESSIONS,
        /** {@link AdClicks}. */
        AD_CLICKS,
        /** {@link PaidOrder}. */
        ORDER,
        /** {@link AfterSale}. */
        AFTER_SALE,
        /** {@link Spend}. */
        SPEND,
        /** {@link Enquiry}. */
        ENQUIRY,
        /** {@link BadReview}. */
        BAD_REVIEW,
        /** {@link SurveyAnswer}. */
        SURVEY,
        /** {@link DesignJob}. */
        DESIGN_JOB,
        /** {@link DesignPlan}. */
        DESIGN_PLAN,
        /** {@link WorkDay}. */
        WORK_DAY,
        /** {@link CopyCheck}. */
        COPY_CHECK,
        /** {@link ListingDue}. */
        LISTING_DUE,
        /** {@link ListingCheck}. */
        LISTING_CHECK;

        /**
         * Gives the stable code.
         *
         * @return for example {@code after-sale}
         */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * Tells which kind of event it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Gives the id by which a repetition is known.
     *
     * @return the id, or null for traffic whose repetitions cannot be told
     */
    @Nullable
    String id();

    /**
     * Tells when it happened, or is due.
     *
     * @return the instant
     */
    Instant at();

    /**
     * Tells by which instant it belongs to a window.
     *
     * @return its own instant, or that of what it comes after
     */
    default Instant counted() {
        return at();
    }

    /**
     * Tells what has happened for certain, so that what lies in the future is not counted.
     *
     * @return the latest instant that it tells of as past, or null where it only tells what is due
     */
    default @Nullable Instant happened() {
        return at();
    }

    /**
     * Names the store.
     *
     * @return the store it happened in, or null
     */
    default @Nullable String store() {
        return null;
    }

    /**
     * Names the campaign.
     *
     * @return the campaign it belongs to, or null
     */
    default @Nullable String campaign() {
        return null;
    }

    /**
     * Names the person.
     *
     * @return whose work it is, or null
     */
    default @Nullable EmployeeId employee() {
        return null;
    }
}

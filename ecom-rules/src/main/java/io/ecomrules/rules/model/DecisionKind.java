package io.ecomrules.rules.model;

import io.ecomrules.core.number.Exact;
import io.ecomrules.rules.facts.AccessFault;
import io.ecomrules.rules.facts.Achievement;
import io.ecomrules.rules.facts.Appealed;
import io.ecomrules.rules.facts.CampaignFault;
import io.ecomrules.rules.facts.CareFault;
import io.ecomrules.rules.facts.Closing;
import io.ecomrules.rules.facts.CodeContest;
import io.ecomrules.rules.facts.CodeScan;
import io.ecomrules.rules.facts.CodeUse;
import io.ecomrules.rules.facts.ContentFault;
import io.ecomrules.rules.facts.CopyText;
import io.ecomrules.rules.facts.Counted;
import io.ecomrules.rules.facts.Customer;
import io.ecomrules.rules.facts.CustomerFiling;
import io.ecomrules.rules.facts.DataAccess;
import io.ecomrules.rules.facts.DataFlaw;
import io.ecomrules.rules.facts.DeliveryDay;
import io.ecomrules.rules.facts.Discount;
import io.ecomrules.rules.facts.DiscountedOrder;
import io.ecomrules.rules.facts.Due;
import io.ecomrules.rules.facts.DutyDay;
import io.ecomrules.rules.facts.DutyLapse;
import io.ecomrules.rules.facts.Examination;
import io.ecomrules.rules.facts.Inspection;
import io.ecomrules.rules.facts.ListingCheck;
import io.ecomrules.rules.facts.ListingWork;
import io.ecomrules.rules.facts.Mail;
import io.ecomrules.rules.facts.OfficialCustody;
import io.ecomrules.rules.facts.OrderAlteration;
import io.ecomrules.rules.facts.OrderFault;
import io.ecomrules.rules.facts.OutwardContact;
import io.ecomrules.rules.facts.PasswordFault;
import io.ecomrules.rules.facts.PasswordSetting;
import io.ecomrules.rules.facts.PaymentTaken;
import io.ecomrules.rules.facts.PayoutCase;
import io.ecomrules.rules.facts.Person;
import io.ecomrules.rules.facts.Prohibited;
import io.ecomrules.rules.facts.Publishing;
import io.ecomrules.rules.facts.Request;
import io.ecomrules.rules.facts.RoomEntry;
import io.ecomrules.rules.facts.SaleMode;
import io.ecomrules.rules.facts.Sampling;
import io.ecomrules.rules.facts.Scope;
import io.ecomrules.rules.facts.SecretCustody;
import io.ecomrules.rules.facts.ShopStage;
import io.ecomrules.rules.facts.Site;
import io.ecomrules.rules.facts.StaffFault;
import io.ecomrules.rules.facts.Stock;
import io.ecomrules.rules.facts.Training;
import io.ecomrules.rules.facts.Upload;
import io.ecomrules.rules.facts.UploadFault;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of decision. Each is a {@code package} of rule files and has a knowledge base of its own, so that a decision never pays for
 * the rules of another kind.
 */
public enum DecisionKind {
    /** Weights and targets of the scorecards (KPI-1 to KPI-4). */
    SCORECARD(Scope.class, Achievement.class),
    /** Rates and bases of the commissions (PAY-1, PAY-2). */
    COMMISSION(Scope.class, Achievement.class),
    /** When nothing is paid (PAY-5, PAY-7). */
    PAYOUT(PayoutCase.class),
    /** When low results or an altered order allow the company to act (DIS-1, DIS-2). */
    DISCIPLINE(Scope.class, OrderAlteration.class),
    /** Due dates and the assessment year (PAY-3, PAY-4). */
    CALENDAR(Closing.class),
    /** How long something may take (ORD-1 to ORD-4, ORD-7, ORD-8, LST-9, ACC-4, ACC-7, ACC-11, SVC-14, SVC-15, SVC-18, SVC-19, CNT-6, CNT-9). */
    DEADLINE(Due.class),
    /** Who approves what, in which order (LST-2 to LST-4, LST-6, CNT-2, CNT-4 to CNT-6, ACC-2, ACC-4 to ACC-6, ACC-8, ACC-9, SVC-16, SVC-17, ORD-5, CMP-1). */
    APPROVAL(Request.class),
    /** What is wrong with orders and how grave it is, how payments are taken (ORD-1 to ORD-7, ORD-9). */
    ORDER(PaymentTaken.class, OrderFault.class),
    /** What listings must have and who works on them, when products are taken down and ordered again (LST-1, LST-3 to LST-5). */
    LISTING(ListingCheck.class, ListingWork.class, SaleMode.class, Stock.class),
    /** The hours of the day, who answers when, how much work is too much, and how grave lapses are (DUT-1 to DUT-4). */
    DUTY(DutyDay.class, DutyLapse.class),
    /**
     * What must hold in conversations with customers, how much of what does not is too much, and how findings are reviewed and appealed (SVC-1 to
     * SVC-13).
     */
    SERVICE(Inspection.class, Counted.class, Sampling.class, Appealed.class),
    /** What passwords must be like, and how grave flaws are (ACC-3). */
    PASSWORD(PasswordSetting.class, PasswordFault.class),
    /** Who may touch which data, who keeps which account and secret, and how grave lapses are (ACC-1, ACC-2, ACC-4 to ACC-11). */
    ACCESS(DataAccess.class, RoomEntry.class, OfficialCustody.class, SecretCustody.class, AccessFault.class),
    /** Who may grant which discount, how long customers stay on file, and how grave lapses of care are (SVC-14 to SVC-19). */
    CARE(Discount.class, DiscountedOrder.class, CustomerFiling.class, CareFault.class),
    /** How large uploads of each kind may be, which kinds are taken, and how grave flaws are (CNT-1). */
    UPLOAD(Upload.class, UploadFault.class),
    /** What nobody may publish, who publishes what, what a site and the copy of products need, and how grave lapses are (CNT-2 to CNT-10). */
    CONTENT(Prohibited.class, Publishing.class, Site.class, CopyText.class, ContentFault.class),
    /** What there is to say about campaigns, how long stages last and what is done in them, how often codes are good and what they claim (CMP-1, CMP-2, CMP-6). */
    CAMPAIGN(CampaignFault.class, ShopStage.class, CodeUse.class, CodeScan.class, CodeContest.class),
    /** Until when orders are delivered the same day, when customers are written to, and their segments (CMP-3 to CMP-5). */
    MARKETING(DeliveryDay.class, Mail.class, Person.class, Customer.class),
    /** What is wrong with incoming data, how grave it is, and what becomes of the record (ANA-1). */
    DATA(DataFlaw.class),
    /** Who speaks to the outside, what it takes to be hired and trained, and what belongs to a new flow (ORG-3 to ORG-5, PRC-1). */
    PEOPLE(OutwardContact.class, Examination.class, Training.class, StaffFault.class);

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that cannot be changed.
    private final List<Class<? extends Record>> facts;

    @SafeVarargs
    @SuppressWarnings("varargs") // The array is only read.
    DecisionKind(Class<? extends Record>... facts) {
        this.facts = List.of(facts);
    }

    /**
     * Gives the name that stands behind {@code package}.
     *
     * @return for example {@code commission}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Lists the facts its rules may ask for.
     *
     * @return the types
     */
    public List<Class<? extends Record>> facts() {
        return facts;
    }

    /**
     * Finds a fact type by its simple name.
     *
     * @param simpleName the name
     * @return the type, or empty if rules of this kind may not ask for it
     */
    public Optional<Class<? extends Record>> fact(String simpleName) {
        return facts().stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .findFirst();
    }

    /**
     * Tells whether a fact holds figures, which have no end of values, so that what rules say to it cannot be remembered.
     *
     * @param fact the fact's type
     * @return true if it has a number
     */
    public static boolean isFigures(Class<? extends Record> fact) {
        return Arrays.stream(fact.getRecordComponents())
                .anyMatch(component -> component.getType() == BigDecimal.class || component.getType() == Exact.class);
    }

    /**
     * Finds a kind.
     *
     * @param code the name behind {@code package}
     * @return the kind, or empty if there is none
     */
    public static Optional<DecisionKind> parse(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}

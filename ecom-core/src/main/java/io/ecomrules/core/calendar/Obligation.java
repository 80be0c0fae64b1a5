package io.ecomrules.core.calendar;

import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;
import java.util.Map;

/** What has to be done in time. How much time there is stands in the rule files. */
public enum Obligation implements Titled {
    /** The order back office is refreshed again (ORD-1). */
    REFRESH_ORDERS,
    /** The customer is contacted after the order was accepted (ORD-2). */
    CONTACT_CUSTOMER,
    /** The order goes to operations after it was confirmed (ORD-3). */
    HAND_OVER_ORDER,
    /** Orders are backed up again (ORD-4). */
    BACK_UP_ORDERS,
    /** The goods are shipped after the order was handed over (ORD-7). */
    SHIP_ORDER,
    /** A request for a refund is answered (ORD-8). */
    ANSWER_REFUND,
    /** Goods of a distance sale may be returned without a reason after they were received (ORD-8). */
    RETURN_WITHOUT_REASON,
    /** The content of the own products is looked at again (LST-9). */
    CHECK_CONTENT,
    /** The password of a login that was lent is changed after the work (ACC-4). */
    CHANGE_LENT_PASSWORD,
    /** The database is backed up again (ACC-7). */
    BACK_UP_DATABASE,
    /** It is tested again that a backup can be restored (ACC-7). */
    TEST_RESTORE,
    /** Security software and patches are brought up to date again (ACC-11). */
    UPDATE_SECURITY,
    /** A complaint is taken up (SVC-14). */
    RESPOND_TO_COMPLAINT,
    /** The customer who complains is received warmly (SVC-14). */
    RECEIVE_WARMLY,
    /** Help is offered (SVC-14). */
    OFFER_HELP,
    /** The customer's thoughts are led to the matter (SVC-14). */
    GUIDE_CUSTOMER,
    /** The customer is listened to (SVC-14). */
    LISTEN_TO_CUSTOMER,
    /** What the customer feels is acknowledged (SVC-14). */
    ACKNOWLEDGE_FEELINGS,
    /** The customer is appeased, and it is explained what happened (SVC-14). */
    APPEASE_AND_EXPLAIN,
    /** The house apologises (SVC-14). */
    APOLOGISE,
    /** A remedy is proposed (SVC-14). */
    PROPOSE_REMEDY,
    /** The customer is informed, and it is followed up (SVC-14). */
    INFORM_AND_FOLLOW_UP,
    /** A ticket goes to whoever can solve it (SVC-15). */
    HAND_OVER_TICKET,
    /** It is looked at again how a ticket stands (SVC-15). */
    FOLLOW_UP_TICKET,
    /** The customer is told the solution; the time in which the house waits for the customer does not count (SVC-15). */
    FEED_BACK_TICKET,
    /** The customer is asked for satisfaction (SVC-15). */
    SURVEY_SATISFACTION,
    /** A customer is visited again after the sale (SVC-18). */
    VISIT_CUSTOMER,
    /** A customer's file is opened (SVC-18). */
    OPEN_CUSTOMER_FILE,
    /** What was done for customers in a day is archived (SVC-18). */
    ARCHIVE_DAY,
    /** The report on a month's feedback is made (SVC-18). */
    REPORT_FEEDBACK,
    /** The work of a day is done (SVC-18). */
    FINISH_WORK_OF_DAY,
    /** Whoever cannot solve something asks a colleague or the supervisor (SVC-19). */
    ASK_FOR_HELP,
    /** What is out of the ordinary is reported (SVC-19). */
    REPORT_EXTRAORDINARY,
    /** The customer is answered after paying (SVC-19). */
    ANSWER_AFTER_PAYMENT,
    /** An agent appeals against a finding; later it stands (SVC-12). */
    RAISE_APPEAL,
    /** An appeal is answered (SVC-12). */
    ANSWER_APPEAL,
    /** An agent whose appeal was rejected appeals again (SVC-12). */
    RAISE_SECOND_APPEAL,
    /** The second appeal is answered (SVC-12). */
    ANSWER_SECOND_APPEAL,
    /** News is published after it was approved (CNT-6). */
    PUBLISH_NEWS,
    /** A virus, an intrusion or a malfunction is reported to the maintenance partner after it was noticed (CNT-9). */
    REPORT_MALFUNCTION;

    /**
     * Gives the stable code.
     *
     * @return for example {@code contact-customer}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).text("obligation." + code(), Map.of());
    }
}

package io.ecomrules.core.access;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Messages;
import io.ecomrules.core.finding.Titled;
import java.util.Locale;

/** What can be wrong with accounts, secrets and the database. The code is that of the finding; how grave each is stands in the rule files. */
public enum AccessLapse implements Titled {
    /** An account is open although its holder has left. */
    ACCOUNT_OPEN_AFTER_LEAVING("ACC-2"),
    /** An account is open although its holder no longer has the post it was opened for. */
    ACCOUNT_OPEN_AFTER_MOVING("ACC-2"),
    /** The holder of an account is not among the people, or not here yet. */
    ACCOUNT_HOLDER_UNKNOWN("ACC-2"),
    /** A login was lent without consent, or before it. */
    LENT_WITHOUT_CONSENT("ACC-4"),
    /** The password of a login that was lent was not changed right after the work. */
    LENT_PASSWORD_NOT_CHANGED("ACC-4"),
    /** Nobody keeps an official account. */
    OFFICIAL_ACCOUNT_UNKEPT("ACC-5"),
    /** Somebody keeps an official account whose post does not. */
    OFFICIAL_ACCOUNT_WRONG_KEEPER("ACC-5"),
    /** The database was changed without approval, or otherwise than approved. */
    DATABASE_CHANGE_NOT_APPROVED("ACC-6"),
    /** After a change of the database its history cannot be used. */
    HISTORY_NOT_USABLE("ACC-6"),
    /** Too much time lies between two backups, or since the last. */
    BACKUP_OVERDUE("ACC-7"),
    /** For too long nobody tested whether a backup can be restored. */
    RESTORE_TEST_OVERDUE("ACC-7"),
    /** Backups are not kept safe and confidential. */
    BACKUP_NOT_SAFE("ACC-7"),
    /** A password is not controlled by the post that has to. */
    SECRET_NOT_CONTROLLED("ACC-10"),
    /** A password was told to somebody. */
    SECRET_TOLD("ACC-10"),
    /** Security software and patches are not current. */
    SECURITY_UPDATE_OVERDUE("ACC-11"),
    /** There is no policy for database users. */
    NO_USER_POLICY("ACC-11"),
    /** There are no operating procedures for the database. */
    NO_PROCEDURES("ACC-11"),
    /** Something is not known that has to be, so that it cannot be told whether a clause is kept (ACC-2 to ACC-11). */
    ACCESS_FACT_UNKNOWN("ACC-2");

    private final String clause;

    AccessLapse(String clause) {
        this.clause = clause;
    }

    /**
     * Gives the clause that is not kept; of what is not known, the first of those it may be about.
     *
     * @return the clause
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Gives the code of the finding.
     *
     * @return for example {@code backup-overdue}
     */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String title(Locale locale) {
        return Messages.in(locale).name(code()).orElseThrow();
    }
}

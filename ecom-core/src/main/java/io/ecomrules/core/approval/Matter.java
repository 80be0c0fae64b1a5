package io.ecomrules.core.approval;

import io.ecomrules.core.finding.ClauseId;
import io.ecomrules.core.finding.Titled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody wants approved. The code is stable for ever; who must approve it is decided by rules. */
public enum Matter implements Titled {
    /** A price, proposed from channel data and competitors. */
    PRICE("price", "LST-2", "价格", "Price"),
    /** A product to be listed. */
    LISTING("listing", "LST-3", "产品上架", "Listing"),
    /** A product taken down although there is stock. */
    EXCEPTIONAL_DELISTING("exceptional-delisting", "LST-4", "非正常下架", "Exceptional delisting"),
    /** Special treatment of a product in a promotion. */
    PROMOTION("promotion", "LST-6", "促销", "Promotion"),
    /** A redesigned page. */
    PAGE_LAYOUT("page-layout", "CNT-2", "页面改版", "Page redesign"),
    /** Information that comes in and is to be published. */
    PUBLICATION("publication", "CNT-4", "信息发布", "Publication"),
    /** Confidential or copyrighted information to be published. */
    CONFIDENTIAL_CONTENT("confidential-content", "CNT-5", "涉密或有版权的信息", "Confidential or copyrighted content"),
    /** News and important information. */
    NEWS("news", "CNT-6", "新闻和重要信息", "News and important information"),
    /** Another level for a database user. */
    USER_LEVEL("user-level", "ACC-2", "用户级别变更", "Change of a user's level"),
    /** A database user with special access. */
    SPECIAL_USER("special-user", "ACC-2", "特殊用户", "Special user"),
    /** Somebody's login lent to somebody else. */
    LOGIN_LENDING("login-lending", "ACC-4", "账号借用", "Lending of a login"),
    /** A change of one of the company's official accounts. */
    OFFICIAL_ACCOUNT("official-account", "ACC-5", "官方账号变更", "Change of an official account"),
    /** A change of the database. */
    DATABASE_CHANGE("database-change", "ACC-6", "数据库变更", "Database change"),
    /** Somebody else than the system administrator in the machine room. */
    MACHINE_ROOM("machine-room", "ACC-8", "进入机房", "Access to the machine room"),
    /** Data that leaves the house. */
    DATA_RELEASE("data-release", "ACC-9", "数据外传", "Release of data"),
    /** A customer to be filed as of poor quality. */
    POOR_QUALITY_CUSTOMER("poor-quality-customer", "SVC-16", "劣质客户", "Poor-quality customer"),
    /** A discount beyond what an agent may grant. */
    DISCOUNT("discount", "SVC-17", "超额优惠", "Discount beyond the agent's limit"),
    /** Another price for an order that is not paid yet. */
    ORDER_PRICE_ADJUSTMENT("order-price-adjustment", "ORD-5", "订单改价", "Price adjustment of an order"),
    /** Another address for an order that is not shipped yet. */
    ADDRESS_CORRECTION("address-correction", "ORD-5", "收货地址更正", "Correction of an address"),
    /** A campaign, for feasibility and budget. */
    CAMPAIGN("campaign", "CMP-1", "营销活动", "Campaign");

    private final String code;
    private final String clause;
    private final String chinese;
    private final String english;

    Matter(String code, String clause, String chinese, String english) {
        this.code = code;
        this.clause = clause;
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * Gives the code by which files and rules name it.
     *
     * @return the code in kebab-case, such as {@code page-layout}
     */
    public String code() {
        return code;
    }

    /**
     * Gives the clause that demands the approval.
     *
     * @return the clause
     */
    public ClauseId clause() {
        return ClauseId.of(clause);
    }

    /**
     * Gives the name for people.
     *
     * @param locale the reader's locale
     * @return the Chinese name for any Chinese locale, the English one otherwise
     */
    @Override
    public String title(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    /**
     * Finds what somebody wrote.
     *
     * @param text a code or a name, as written
     * @return the matter, or empty if nothing is called that
     */
    public static Optional<Matter> parse(String text) {
        return Arrays.stream(values())
                .filter(matter -> matter.code.equals(text)
                        || matter.chinese.equals(text)
                        || matter.english.equalsIgnoreCase(text))
                .findFirst();
    }
}

package io.ecomrules.core.organization;

import static io.ecomrules.core.organization.Team.ABOVE;
import static io.ecomrules.core.organization.Team.DEPARTMENT;
import static io.ecomrules.core.organization.Team.MARKETING;
import static io.ecomrules.core.organization.Team.OPERATIONS;
import static io.ecomrules.core.organization.Team.OUTSIDE;
import static io.ecomrules.core.organization.Team.SALES;

import io.ecomrules.core.finding.Titled;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A post of ORG-1: in the department, above it or outside it. The code is stable for ever; files and rules name a post by
 * it or by any title or alias, of which every one belongs to one post alone.
 *
 * <p>The order is from the top down, so that a superior stands before those who report to it.
 */
public enum Post implements Titled {
    /** 总经理, the last approver. */
    GENERAL_MANAGER("general-manager", ABOVE),
    /** 常务副总, the department's direct superior. */
    EXECUTIVE_VICE_GENERAL_MANAGER("executive-vice-general-manager", ABOVE, GENERAL_MANAGER),
    /** 分管领导, between department head and general manager in approvals. */
    RESPONSIBLE_EXECUTIVE("responsible-executive", ABOVE, GENERAL_MANAGER),

    /** 部门经理, the department's only outward contact (ORG-3). */
    DEPARTMENT_MANAGER("department-manager", DEPARTMENT, EXECUTIVE_VICE_GENERAL_MANAGER),
    /** 店长, who leads a store's operations, marketing and sales. */
    STORE_MANAGER("store-manager", OPERATIONS, DEPARTMENT_MANAGER),
    /** 运营, of a flagship or C store. */
    STORE_OPERATOR("store-operator", OPERATIONS, STORE_MANAGER),
    /** 产品经理. */
    PRODUCT_MANAGER("product-manager", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 产品编辑. */
    PRODUCT_EDITOR("product-editor", MARKETING, STORE_MANAGER),
    /** 网站编辑. */
    WEB_EDITOR("web-editor", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 营销推广. */
    MARKETING_PROMOTER("marketing-promoter", MARKETING, STORE_MANAGER),
    /** 策划/文案: planner and copywriter are one post. */
    PLANNER("planner", MARKETING, STORE_MANAGER),
    /** 美工. */
    DESIGNER("designer", MARKETING, STORE_MANAGER),
    /** 小美工, a kind of {@link #DESIGNER}. */
    JUNIOR_DESIGNER("junior-designer", MARKETING, STORE_MANAGER, DESIGNER),
    /** 大美工, a kind of {@link #DESIGNER}. */
    SENIOR_DESIGNER("senior-designer", MARKETING, STORE_MANAGER, DESIGNER),
    /** 美术编辑. */
    ART_EDITOR("art-editor", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 网页设计人员. */
    WEB_PAGE_DESIGNER("web-page-designer", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 客服主管. */
    SERVICE_SUPERVISOR("service-supervisor", SALES, STORE_MANAGER),
    /** 组长, who decides discounts beyond an agent's limit. */
    SERVICE_GROUP_LEADER("service-group-leader", SALES, SERVICE_SUPERVISOR),
    /** 客服. */
    SERVICE_AGENT("service-agent", SALES, SERVICE_GROUP_LEADER),
    /** 售前客服, a kind of {@link #SERVICE_AGENT}. */
    PRE_SALES_AGENT("pre-sales-agent", SALES, SERVICE_GROUP_LEADER, SERVICE_AGENT),
    /** 售后客服, a kind of {@link #SERVICE_AGENT}. */
    AFTER_SALES_AGENT("after-sales-agent", SALES, SERVICE_GROUP_LEADER, SERVICE_AGENT),
    /** 值班客服管理人员, who answers the hotline when nobody else is on duty. */
    DUTY_MANAGER("duty-manager", SALES, DEPARTMENT_MANAGER),
    /** 后台人员, who works on the order back office and on weekend shifts. */
    BACK_OFFICE_CLERK("back-office-clerk", SALES, SERVICE_SUPERVISOR),
    /** 系统管理员. */
    SYSTEM_ADMINISTRATOR("system-administrator", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 网站运营负责人, also called 网站运营经理 and 网站负责人. */
    WEBSITE_OPERATIONS_LEAD("website-operations-lead", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 数据分析师. */
    DATA_ANALYST("data-analyst", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 企业文化专员. */
    CULTURE_OFFICER("culture-officer", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 网站管理员. */
    WEBSITE_ADMINISTRATOR("website-administrator", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 网站策划. */
    WEBSITE_PLANNER("website-planner", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 产品上线团队. */
    LISTING_TEAM("listing-team", DEPARTMENT, DEPARTMENT_MANAGER),
    /** 系统管理室. */
    SYSTEM_OFFICE("system-office", DEPARTMENT, DEPARTMENT_MANAGER),

    /** 合作单位, the company that maintains the site. */
    MAINTENANCE_PARTNER("maintenance-partner", OUTSIDE),
    /** 财务部. */
    FINANCE("finance", OUTSIDE),
    /** 营销中心总监. */
    MARKETING_CENTRE_DIRECTOR("marketing-centre-director", OUTSIDE);

    private final String code;
    private final Team team;
    private final @Nullable Post superior;
    private final Post base;

    Post(String code, Team team) {
        this.code = code;
        this.team = team;
        this.superior = null;
        this.base = this;
    }

    Post(String code, Team team, Post superior) {
        this.code = code;
        this.team = team;
        this.superior = superior;
        this.base = this;
    }

    Post(String code, Team team, Post superior, Post base) {
        this.code = code;
        this.team = team;
        this.superior = superior;
        this.base = base;
    }

    /**
     * Returns the code by which files and rules name the post.
     *
     * @return the code in kebab-case, such as {@code store-operator}
     */
    public String code() {
        return code;
    }

    /**
     * Returns where the post stands. A post that the regulations place in none of the three teams is in
     * {@link Team#DEPARTMENT}.
     *
     * @return the team
     */
    public Team team() {
        return team;
    }

    /**
     * Returns the post's direct superior. Where the sources name none for a post of the department, it is the department
     * manager, by default.
     *
     * @return the superior, or empty for the general manager and for posts outside the department
     */
    public Optional<Post> superior() {
        return Optional.ofNullable(superior);
    }

    /**
     * Returns every superior up the chain.
     *
     * @return the superiors, the direct one first, each once, never the post itself
     */
    public List<Post> superiors() {
        List<Post> chain = new ArrayList<>();
        for (Post above = superior; above != null; above = above.superior) {
            chain.add(above);
        }
        return List.copyOf(chain);
    }

    /**
     * Returns the post of which this one is a kind. What holds for the base, such as a scorecard, holds for its kinds.
     *
     * @return the base post; the post itself where it is no kind of another
     */
    public Post base() {
        return base;
    }

    /**
     * Asks whether who holds this post can be counted as holding another: a senior designer is a designer, a designer is
     * no senior designer.
     *
     * @param other the post in question
     * @return true for the post itself and for its base
     */
    public boolean isKindOf(Post other) {
        return this == other || base == other;
    }

    /**
     * Returns the post's title for people.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the title, never blank
     */
    @Override
    public String title(Locale locale) {
        return PostTexts.in(locale).required(code + ".title");
    }

    /**
     * Returns the other names under which the post is found, in one language.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the other names, without the title, possibly none
     */
    public List<String> aliases(Locale locale) {
        return PostTexts.in(locale).list(code + ".aliases");
    }

    /**
     * Finds the post that somebody wrote: by code, Java name, title or alias, Chinese or English. Case, spaces, hyphens,
     * underscores and full-width forms make no difference.
     *
     * @param text the name as written
     * @return the post, or empty where no post has that name
     */
    public static Optional<Post> parse(String text) {
        return PostNames.find(text);
    }

    /**
     * Suggests the post that somebody may have meant with a name that {@link #parse(String)} does not know, for the hint
     * of an error. A suggestion is for people to read, never to act upon.
     *
     * @param text the name as written
     * @return the post with the nearest name, or empty where none is near or several are equally near
     */
    public static Optional<Post> nearest(String text) {
        return PostNames.nearest(text);
    }
}

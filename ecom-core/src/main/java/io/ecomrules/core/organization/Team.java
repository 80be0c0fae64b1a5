package io.ecomrules.core.organization;

import java.util.Locale;

/** Where a post stands (ORG-1): in one of the department's three teams, in the department itself, above it or outside it. */
public enum Team {
    /** Operations, 运营部. */
    OPERATIONS,
    /** Marketing, 市场部. */
    MARKETING,
    /** Sales, 销售部, to which the service agents belong. */
    SALES,
    /** In the department, but placed in none of the three teams by the regulations. */
    DEPARTMENT,
    /** Approvers above the department. */
    ABOVE,
    /** Other departments and companies. */
    OUTSIDE;

    /**
     * Asks whether people of this team belong to the e-commerce department.
     *
     * @return false above and outside the department
     */
    public boolean isInDepartment() {
        return this != ABOVE && this != OUTSIDE;
    }

    /**
     * Returns the team's name for people.
     *
     * @param locale the reader's locale; English for any English locale, Chinese for all others
     * @return the name, never blank
     */
    public String title(Locale locale) {
        return PostTexts.in(locale).required("team." + name());
    }
}

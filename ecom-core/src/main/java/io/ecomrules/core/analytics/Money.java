package io.ecomrules.core.analytics;

/** What is summed up, each currency for itself. */
enum Money {
    PAID,
    PAID_BACK,
    COST,
    COST_BACK,
    PROMOTION,
    SPENT
}

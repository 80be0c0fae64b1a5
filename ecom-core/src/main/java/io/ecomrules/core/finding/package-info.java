/**
 * What the library says: findings about a subject, problems of an input, the clause and the rule behind them, and the words for all
 * of it in zh-CN and en. Every package may come in; this one depends on nothing of ours.
 */
@NullMarked
package io.ecomrules.core.finding;

import org.jspecify.annotations.NullMarked;

/**
 * Bringing customers back: same-day delivery with a countdown (CMP-3), mails after something was abandoned (CMP-4), segments and contact on
 * birthdays and holidays and with VIPs (CMP-5). Hosts come in by {@link io.ecomrules.core.marketing.MailRound} and
 * {@link io.ecomrules.core.marketing.Delivery}, or by the policy in {@code io.ecomrules.rules}.
 */
@NullMarked
package io.ecomrules.core.marketing;

import org.jspecify.annotations.NullMarked;

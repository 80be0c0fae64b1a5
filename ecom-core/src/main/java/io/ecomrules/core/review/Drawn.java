package io.ecomrules.core.review;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.service.Channel;

/**
 * A conversation that was drawn for a reviewer to read.
 *
 * @param agent whose conversation
 * @param channel where people talked
 * @param conversation its number in the host's system
 */
public record Drawn(EmployeeId agent, Channel channel, String conversation) {}

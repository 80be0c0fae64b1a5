package io.ecomrules.rules.facts;

/**
 * Conversations that reviewers read, for rules about how many.
 *
 * @param phone true for calls, false for chats
 */
public record Sampling(boolean phone) {}

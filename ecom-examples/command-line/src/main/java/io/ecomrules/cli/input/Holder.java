package io.ecomrules.cli.input;

import io.ecomrules.core.organization.EmployeeId;
import io.ecomrules.core.organization.Post;

/**
 * One person in one post: what a row of figures and a line of a history are about.
 *
 * @param employee the person
 * @param post the post
 */
public record Holder(EmployeeId employee, Post post) {}

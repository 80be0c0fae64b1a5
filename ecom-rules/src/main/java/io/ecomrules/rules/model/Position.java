package io.ecomrules.rules.model;

/**
 * A place in a rule file.
 *
 * @param file the file, relative to its pack, with forward slashes
 * @param line the line, from 1
 * @param column the column in code points, from 1
 */
public record Position(String file, int line, int column) {}

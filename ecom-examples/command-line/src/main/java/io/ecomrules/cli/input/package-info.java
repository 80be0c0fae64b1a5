/**
 * Reads what people and programs hand in: figures as CSV, XLSX or JSON Lines, and histories. What is wrong becomes coded problems with
 * their places; nothing is guessed. Only the command line may come in.
 */
@NullMarked
package io.ecomrules.cli.input;

import org.jspecify.annotations.NullMarked;

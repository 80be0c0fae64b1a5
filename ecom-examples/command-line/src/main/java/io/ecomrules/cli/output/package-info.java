/** Writes what the program answers: JSON Lines for programs, tables for people, progress beside them. Only the command line may come in. */
@NullMarked
package io.ecomrules.cli.output;

import org.jspecify.annotations.NullMarked;

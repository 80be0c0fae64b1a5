/**
 * The command-line program, the library's first host: {@link io.ecomrules.cli.Main} is where it begins. Nobody comes in; other programs
 * drive it by its contract.
 */
@NullMarked
package io.ecomrules.cli;

import org.jspecify.annotations.NullMarked;

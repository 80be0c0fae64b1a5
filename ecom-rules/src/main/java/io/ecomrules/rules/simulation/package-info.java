/** What would come out under another rule pack, before it serves. Public. */
@NullMarked
package io.ecomrules.rules.simulation;

import org.jspecify.annotations.NullMarked;

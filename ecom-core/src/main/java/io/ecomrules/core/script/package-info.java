/**
 * What agents may say in a situation (SVC-18): remarks that people of the house write, with places to be filled in.
 */
@NullMarked
package io.ecomrules.core.script;

import org.jspecify.annotations.NullMarked;

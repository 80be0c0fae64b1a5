/** Our own model of a rule file, its reader, and the printer that makes DRL of it. Internal; knows no engine. */
@NullMarked
package io.ecomrules.rules.model;

import org.jspecify.annotations.NullMarked;

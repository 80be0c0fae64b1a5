/** The Chinese words of rule files, shared by every notation that has them. Internal. */
@NullMarked
package io.ecomrules.rules.words;

import org.jspecify.annotations.NullMarked;

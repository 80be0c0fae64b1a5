/** Rules as tables: CSV and workbooks. Internal. */
@NullMarked
package io.ecomrules.rules.table;

import org.jspecify.annotations.NullMarked;

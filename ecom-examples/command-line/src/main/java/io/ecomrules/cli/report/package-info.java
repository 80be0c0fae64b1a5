/**
 * What people read of a settlement: pages, records and payroll files. The command line comes in through {@link
 * io.ecomrules.cli.report.Reports}; nobody else does.
 */
@NullMarked
package io.ecomrules.cli.report;

import org.jspecify.annotations.NullMarked;

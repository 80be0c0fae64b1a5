/**
 * Who may touch what (ACC-1, ACC-2, ACC-4 to ACC-11): accounts and their levels, official accounts and secrets, the database and the
 * machine room. Whoever comes in: policies over rule files. Who approves is told by {@code core.approval}; passwords are judged by
 * {@code core.password}, and none is ever here.
 */
@NullMarked
package io.ecomrules.core.access;

import org.jspecify.annotations.NullMarked;

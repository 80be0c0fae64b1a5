/**
 * Codes that lead from paper to the shop (CMP-2): signed texts for QR pictures, their verification, their single redemption, and which code an
 * order is owed to. It draws no pictures and keeps no keys: a host brings both.
 */
@NullMarked
package io.ecomrules.core.code;

import org.jspecify.annotations.NullMarked;

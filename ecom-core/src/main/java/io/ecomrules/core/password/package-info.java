/**
 * What a password must be like (ACC-3). Whoever comes in: policies over rule files, and the JSON of reports. Nothing in here keeps a
 * password, and nothing says one. This package alone names Passay.
 */
@NullMarked
package io.ecomrules.core.password;

import org.jspecify.annotations.NullMarked;

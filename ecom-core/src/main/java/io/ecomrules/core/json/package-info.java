/**
 * The JSON of the domain: {@link io.ecomrules.core.json.EcomModule} for a host's own mapper, {@link io.ecomrules.core.json.StatementJson}
 * for statements as one-line records. The only package that names Jackson.
 */
@NullMarked
package io.ecomrules.core.json;

import org.jspecify.annotations.NullMarked;

/**
 * Finds phrases in texts: a lexicon's phrases at once, at their exact places, as written and under what people do to words to hide them. Every package may
 * come in; of ours this one knows findings only, and nothing of conversations.
 */
@NullMarked
package io.ecomrules.core.phrase;

import org.jspecify.annotations.NullMarked;

/**
 * What is put on the site: uploads by kind and size, texts by what they must not say, publications by who may publish, the site before its launch. Every
 * package may come in. It opens no file: bytes are handed in, and what they are is told by a detector behind {@link Sniffer}.
 */
@NullMarked
package io.ecomrules.core.content;

import org.jspecify.annotations.NullMarked;

/**
 * Conversations with customers, on line and by phone, and whether agents kept the regulations in them (SVC-1 to SVC-13). Everything is a fold
 * over the turns: what is judged turn by turn while people talk is what is judged afterwards.
 */
@NullMarked
package io.ecomrules.core.service;

import org.jspecify.annotations.NullMarked;

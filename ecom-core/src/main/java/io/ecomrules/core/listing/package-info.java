/**
 * Products on sale: what a listing must have before it goes live, prices and promotions, stock, the product editor's work, and the three
 * workflows of listing, imaging and editing (LST-1 to LST-9). It judges values that a host reports; it stores nothing and changes no shop.
 */
@NullMarked
package io.ecomrules.core.listing;

import org.jspecify.annotations.NullMarked;

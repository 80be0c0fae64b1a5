/** What the contenders are given: made-up people and their months, each as ecom and as a program of one's own would hold it. */
@NullMarked
package io.ecomrules.benchmarks.sample;

import org.jspecify.annotations.NullMarked;

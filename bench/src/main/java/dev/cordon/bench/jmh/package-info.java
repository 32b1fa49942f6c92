/** JMH benchmarks. */
@NullMarked
package dev.cordon.bench.jmh;

import org.jspecify.annotations.NullMarked;

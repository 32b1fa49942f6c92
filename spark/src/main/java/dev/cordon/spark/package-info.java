/**
 * Screening of very large tables on Apache Spark. {@link dev.cordon.spark.CordonScreening} screens a {@code Dataset},
 * {@link dev.cordon.spark.Main} is what {@code spark-submit} runs.
 */
@NullMarked
package dev.cordon.spark;

import org.jspecify.annotations.NullMarked;

package dev.cordon.spark;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Sums up the time that cores of executors spent on tasks. Spark tells of tasks with a delay, so the sum may lack the last
 * ones: good enough to size a cluster by.
 */
final class TaskTime extends SparkListener {

    private static final double NANOS = 1e9;

    private final AtomicLong nanos = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        if (end.taskMetrics() != null) {
            nanos.addAndGet(end.taskMetrics().executorCpuTime());
        }
    }

    /** Seconds of one core. */
    double seconds() {
        return nanos.get() / NANOS;
    }
}

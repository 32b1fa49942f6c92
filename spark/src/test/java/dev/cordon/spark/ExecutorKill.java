package dev.cordon.spark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Kills the process of an executor, once a task of a stage that writes is done and others are not. */
final class ExecutorKill extends SparkListener implements AutoCloseable {

    private final SparkSession spark;
    private final AtomicBoolean killed = new AtomicBoolean();
    private volatile boolean inTheMiddle;

    private ExecutorKill(SparkSession spark) {
        this.spark = spark;
    }

    static ExecutorKill whenATaskIsDone(SparkSession spark) {
        ExecutorKill kill = new ExecutorKill(spark);
        spark.sparkContext().addSparkListener(kill);
        return kill;
    }

    /** Whether tasks were left when the process had died; a fast machine may be through by then. */
    boolean wasInTheMiddle() {
        return inTheMiddle;
    }

    @Override
    public void close() {
        spark.sparkContext().removeSparkListener(this);
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        boolean writes =
                end.taskMetrics() != null && end.taskMetrics().outputMetrics().recordsWritten() > 0;
        if (writes && killed.compareAndSet(false, true)) {
            ProcessHandle victim = LocalCluster.executors().get(0);
            victim.destroyForcibly();
            victim.onExit().join();
            inTheMiddle = Arrays.stream(spark.sparkContext().statusTracker().getActiveStageIds())
                    .mapToObj(stage -> spark.sparkContext().statusTracker().getStageInfo(stage))
                    .anyMatch(stage -> stage.isDefined()
                            && stage.get().numCompletedTasks() < stage.get().numTasks());
        }
    }
}

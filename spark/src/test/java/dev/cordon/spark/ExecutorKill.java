package dev.cordon.spark;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/** Kills the process of an executor, once some tasks of a stage that writes are done and others are not. */
final class ExecutorKill extends SparkListener {

    private static final int DONE = 3;

    private final SparkSession spark;
    private final AtomicBoolean killed = new AtomicBoolean();
    private int done;
    private volatile boolean inTheMiddle;

    private ExecutorKill(SparkSession spark) {
        this.spark = spark;
    }

    static ExecutorKill whenSomeTasksAreDone(SparkSession spark) {
        ExecutorKill kill = new ExecutorKill(spark);
        spark.sparkContext().addSparkListener(kill);
        return kill;
    }

    boolean wasInTheMiddle() {
        return inTheMiddle;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        boolean writes =
                end.taskMetrics() != null && end.taskMetrics().outputMetrics().recordsWritten() > 0;
        done += writes ? 1 : 0;
        if (done == DONE && killed.compareAndSet(false, true)) {
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

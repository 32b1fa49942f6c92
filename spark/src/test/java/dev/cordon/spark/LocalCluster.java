package dev.cordon.spark;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * A Spark cluster on this machine, with a master, two workers and an executor of its own process each. Executors have
 * Spark's libraries from a folder of links, and of Cordon nothing but the jar that users get.
 */
final class LocalCluster implements AutoCloseable {

    private final SparkSession spark;

    private LocalCluster(SparkSession spark) {
        this.spark = spark;
    }

    static LocalCluster start() throws IOException {
        layOutSparkHome(Path.of(System.getenv("SPARK_HOME"), "jars"));
        SparkSession spark = SparkSession.builder()
                .master("local-cluster[2,1,1024]")
                .appName("cordon-spark tests")
                .config("spark.executor.memory", "1g")
                .config("spark.executor.extraClassPath", jar())
                .config("spark.executor.extraJavaOptions", System.getProperty("cordon.spark.jvm"))
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.ui.enabled", "false")
                .config("spark.sql.codegen.wholeStage", "false")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.default.parallelism", "4")
                .getOrCreate();
        return new LocalCluster(spark);
    }

    private static String jar() {
        return System.getProperty("cordon.spark.jar");
    }

    private static void layOutSparkHome(Path jars) throws IOException {
        Files.createDirectories(jars);
        String cordon = Path.of(jar()).getFileName().toString();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            Path file = Path.of(entry);
            Path link = jars.resolve(file.getFileName());
            if (entry.endsWith(".jar") && !entry.endsWith(cordon) && !Files.exists(link)) {
                link(link, file);
            }
        }
    }

    private static void link(Path link, Path file) throws IOException {
        try {
            Files.createSymbolicLink(link, file);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(file, link);
        }
    }

    SparkSession spark() {
        return spark;
    }

    /** The processes of the executors that live now. */
    static List<ProcessHandle> executors() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
                .filter(process -> process.info().command().orElse("").endsWith("java"))
                .toList();
    }

    @Override
    public void close() {
        spark.stop();
    }
}

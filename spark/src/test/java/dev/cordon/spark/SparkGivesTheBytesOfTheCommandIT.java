package dev.cordon.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a cluster of two executor processes, hits and rejects are those of {@code cordon screen --in}, byte for byte. */
class SparkGivesTheBytesOfTheCommandIT {

    private static final int ROWS = 2500;
    private static final int MOST_ATTEMPTS = 5;
    private static final List<String> NAMES = List.of(
            "Ni Gaobin",
            "倪高彬",
            "\"ZHAO, Guangzong\"",
            "Wuhan Xiaoruizhi Science",
            "\"Emma\nDaniels\"",
            "Gaobin Ni",
            "Андрей Иванов",
            "\"the \"\"firm\"\" Ltd\"",
            "O\"Neill");

    @TempDir
    private static Path folder;

    private static LocalCluster cluster;
    private static Path watchlist;
    private static Path customers;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        cluster = LocalCluster.start();
        command("lists", "status");
        watchlist = sample();
        customers = Files.writeString(folder.resolve("customers.csv"), customers(ROWS));
    }

    @AfterAll
    static void stop() {
        cluster.close();
    }

    /** The command compiles the bundled sample into its cache. */
    private static Path sample() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cordon/cache"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Some are listed, some are not, and some cannot be screened. */
    private static String customers(int rows) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder("\ufeffid,name,born,remark\r\n");
        for (int row = 0; row < rows; row++) {
            String born = random.nextInt(90) == 0 ? "1985-13-45" : random.nextBoolean() ? "1985-10-27" : "";
            String remark = random.nextInt(50) == 0 ? "\"two\nlines\"" : "x".repeat(random.nextInt(30));
            text.append(row).append(',').append(NAMES.get(random.nextInt(NAMES.size())));
            text.append(',').append(born).append(',').append(remark);
            text.append(random.nextInt(300) == 0 ? ",too many" : "").append(random.nextInt(40) == 0 ? "\n\n" : "\r\n");
        }
        return text.toString();
    }

    /** Runs the command in a process of its own; its Parquet reader and Spark's cannot live in one. */
    private static int command(String... arguments) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-jar",
                System.getProperty("cordon.cli.jar")));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("command.log").toFile());
        builder.environment()
                .putAll(Map.of("CORDON_HOME", folder.resolve("cordon").toString(), "LC_ALL", "C.UTF-8"));
        builder.environment().remove("CORDON_LISTS");
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private record Run(int code, String told, Path out) {

        Path rejects() {
            return out.resolveSibling(out.getFileName() + ".rejects.csv");
        }
    }

    private static Run spark(Path input, String output, String... more) {
        Path out = folder.resolve(output);
        StringWriter told = new StringWriter();
        List<String> arguments = new ArrayList<>(List.of("--in", input.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        if (!arguments.contains("--lists")) {
            arguments.addAll(List.of("--lists", watchlist.toString()));
        }
        int code = Main.run(new PrintWriter(told, true), arguments.toArray(String[]::new));
        return new Run(code, told.toString(), out);
    }

    private static Run command(Path input, String output, String... more) throws IOException, InterruptedException {
        Path out = folder.resolve(output);
        List<String> arguments = new ArrayList<>(List.of("screen", "--in", input.toString(), "--out", out.toString()));
        arguments.addAll(List.of(more));
        int code = command(arguments.toArray(String[]::new));
        return new Run(code, Files.readString(folder.resolve("command.log")), out);
    }

    private static void assertSame(Run spark, Run command) {
        assertThat(spark.code()).as(spark.told()).isEqualTo(command.code());
        assertThat(spark.out()).as(spark.told()).hasSameBinaryContentAs(command.out());
        assertThat(Files.exists(command.rejects())).isEqualTo(Files.exists(spark.rejects()));
        if (Files.exists(command.rejects())) {
            assertThat(spark.rejects()).hasSameBinaryContentAs(command.rejects());
        }
        assertThat(counts(spark)).isEqualTo(counts(command)).isNotEmpty();
        assertThat(leftovers()).isEmpty();
    }

    /** The summary without the time. */
    private static List<String> counts(Run run) {
        return run.told()
                .lines()
                .filter(line -> line.contains(" screened in ") || line.contains(" with a match"))
                .map(line -> line.replaceAll("screened in .*\\):", "screened:"))
                .toList();
    }

    private static List<Path> leftovers() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void thoughAnExecutorIsKilledInTheMiddle() throws IOException, InterruptedException {
        Run command = command(customers, "by-command.csv");
        assertThat(command.code()).isEqualTo(3);
        assertThat(command.out()).isNotEmptyFile();
        boolean inTheMiddle = false;
        for (int attempt = 0; !inTheMiddle && attempt < MOST_ATTEMPTS; attempt++) {
            try (ExecutorKill kill = ExecutorKill.whenATaskIsDone(cluster.spark())) {
                assertSame(spark(customers, "by-spark.csv"), command);
                inTheMiddle = kill.wasInTheMiddle();
            }
        }
        assertThat(inTheMiddle).as("killed while tasks were left").isTrue();
    }

    @Test
    void undisturbedFromParquetAndIntoParquet() throws IOException, InterruptedException {
        SparkSession spark = cluster.spark();
        Path made = folder.resolve("made.parquet");
        spark.read()
                .option("header", "true")
                .option("multiLine", "true")
                .csv(customers.toString())
                .filter("id < 500")
                .selectExpr("int(id) as id", "name", "if(born like '%13%', null, date(born)) as born", "remark")
                .coalesce(1)
                .write()
                .parquet(made.toString());
        Path one = folder.resolve("one.parquet");
        try (Stream<Path> parts = Files.list(made)) {
            Files.copy(
                    parts.filter(part -> part.toString().endsWith(".parquet"))
                            .findFirst()
                            .orElseThrow(),
                    one);
        }
        Run command = command(one, "one-by-command.jsonl");
        assertThat(command.code()).as(command.told()).isEqualTo(1);
        assertSame(spark(one, "one-by-spark.jsonl"), command);

        Run table = spark(made, "alerts.parquet", "--exit-zero-on-hits");
        assertThat(table.code()).as(table.told()).isZero();
        Dataset<Row> hits = spark.read().parquet(table.out().toString());
        assertThat(hits.columns()).startsWith("file", "line", "customer", "query", "decision");
        assertThat(hits.select("line").distinct().count())
                .isEqualTo(Files.readAllLines(command.out()).size());
        assertThat(hits.select("file").distinct().collectAsList().get(0).getString(0))
                .startsWith("part-");
        assertThat(spark(made, "alerts.parquet").told()).contains("is there already");
    }

    @Test
    void foldersOfFilesAreScreenedFileByFile() throws IOException, InterruptedException {
        Path table = Files.createDirectory(folder.resolve("table"));
        Path b = Files.writeString(table.resolve("b.csv"), "id,name\n1,Ni Gaobin\n2,\n");
        Files.writeString(table.resolve("a.csv"), "id,name\n3,Zhao Guangzong\n");
        Files.writeString(table.resolve("_SUCCESS"), "");
        Run run = spark(table, "table.csv");
        assertThat(run.code()).as(run.told()).isEqualTo(3);
        List<String> lines = Files.readAllLines(run.out());
        assertThat(lines.get(0)).startsWith("file,line,customer,");
        assertThat(lines).filteredOn(line -> line.startsWith("a.csv,2,3,")).isNotEmpty();
        List<String> ofB = lines.stream()
                .filter(line -> line.startsWith("b.csv,"))
                .map(line -> line.substring("b.csv,".length()))
                .toList();
        List<String> alone = Files.readAllLines(command(b, "b-by-command.csv").out());
        assertThat(ofB).isEqualTo(alone.subList(1, alone.size())).isNotEmpty();
        assertThat(Files.readAllLines(run.rejects()))
                .containsExactly("file,line,reason,id,name", "b.csv,3,has neither a name nor an identifier,2,");
    }

    @Test
    void datasetsAndQueriesAreScreenedToo() throws IOException {
        SparkSession spark = cluster.spark();
        CordonScreening cordon = CordonScreening.over(
                spark, watchlist.toString(), ScreeningOptions.DEFAULT.withColumns(Map.of("name", "who")));
        Dataset<Row> customers = spark.sql("select * from values ('k1', 'Ni Gaobin', date'1985-10-27'), ('k2', 'Emma"
                + " Daniels', null), ('k3', null, null) as t (reference, who, born)");
        List<Row> rows = cordon.screen(customers).collectAsList();
        assertThat(rows).filteredOn(row -> "k1".equals(row.getAs("customer"))).isNotEmpty();
        assertThat(rows)
                .filteredOn(row -> row.getAs("rejected") != null)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.<String>getAs("rejected")).isEqualTo("has neither a name nor an identifier");
                    assertThat(row.getList(row.fieldIndex("row"))).isEqualTo(List.of("k3", "", ""));
                });
        assertThat(cordon.tally().screened()).isEqualTo(2);
        assertThat(cordon.tally().rejected()).isEqualTo(1);

        cordon.registerFunction("cordon_screen");
        List<Row> answers = spark.sql("select get_json_object(cordon_screen(name), '$.decision') from values"
                        + " ('Ni Gaobin'), ('Emma Daniels'), (null) as t (name)")
                .collectAsList();
        assertThat(answers).extracting(row -> row.getString(0)).containsExactly("match", "clear", null);
    }

    @Test
    void whatCannotBeScreenedAsAWholeLeavesNothingBehind() throws IOException {
        refused("is no well-formed CSV", write("bad.csv", "id,name\n1,\"a\"b\n"));
        refused("is JSON; on Spark, give CSV", write("bad.json", "{\"name\":\"Ni\"}"));
        refused("there is no such file", folder.resolve("none.csv"));
        refused("has no customers", write("head.csv", "id,name\n"));
        refused("no column holds a name", write("odd.csv", "id,x\n1,2\n"));
        refused("has no column 'b'", write("map.csv", "id,x\n1,2\n"), "--map", "name=b");
        refused(
                "no such watchlist",
                customers,
                "--lists",
                folder.resolve("no-list").toString());
        refused("is no text in UTF-8", Files.write(folder.resolve("latin.csv"), new byte[] {'n', 'a', 'm', 'e', '\n', -1
        }));
    }

    private static Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static void refused(String reason, Path input, String... more) {
        Run run = spark(input, "refused.csv", more);
        assertThat(run.told()).contains("cordon: ").contains(reason);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).doesNotExist();
        assertThat(run.rejects()).doesNotExist();
        assertThat(leftovers()).isEmpty();
    }
}

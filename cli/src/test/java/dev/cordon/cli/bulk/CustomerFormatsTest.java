package dev.cordon.cli.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.ParquetWriter;
import dev.cordon.cli.ExitCode;
import dev.cordon.cli.Main;
import dev.cordon.cli.console.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same customers give the same alerts, whatever the format. */
class CustomerFormatsTest {

    private static final List<List<String>> CUSTOMERS = List.of(
            List.of("c1", "Ni Gaobin", "1985-10-27", "CN"),
            List.of("c2", "Lin Jian", "1970-01-01", "CN"),
            List.of("c3", "ZHAO, Guangzong", "", ""));

    @TempDir
    private Path folder;

    private record Run(int code, String alerts, String err) {}

    private Run screen(Path input, String... more) throws IOException {
        Path output = folder.resolve("alerts.csv");
        StringWriter err = new StringWriter();
        List<String> arguments =
                new ArrayList<>(List.of("screen", "--in", input.toString(), "--out", output.toString()));
        arguments.addAll(List.of(more));
        Console console = new Console(
                new PrintWriter(new StringWriter()),
                new PrintWriter(err),
                false,
                false,
                Map.of("CORDON_HOME", folder.resolve("cordon").toString()),
                folder);
        int code = Main.run(console, arguments.toArray(String[]::new));
        return new Run(code, Files.exists(output) ? Files.readString(output) : "", err.toString());
    }

    /** The alerts without the line, in which formats differ. */
    private static List<String> alerts(Run run) {
        return run.alerts()
                .lines()
                .map(line -> line.substring(line.indexOf(',')))
                .toList();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run csv() throws IOException {
        StringBuilder text = new StringBuilder("id,name,born,nationality\n");
        CUSTOMERS.forEach(row -> text.append(row.get(0))
                .append(",\"")
                .append(row.get(1))
                .append("\",")
                .append(row.get(2))
                .append(',')
                .append(row.get(3))
                .append('\n'));
        return screen(write("customers.csv", text.toString()));
    }

    @Test
    void jsonLinesAreReadLikeCsv() throws IOException {
        Run run = screen(write("customers.jsonl", """
                {"id": "c1", "name": "Ni Gaobin", "born": "1985-10-27", "nationality": ["CN"], "branch": 7}

                {"id": "c2", "name": ["Lin Jian"], "born": "1970-01-01", "nationality": "CN"}
                {"id": "c3", "name": "ZHAO, Guangzong", "born": null}
                """));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.HIT);
        assertThat(run.err()).contains("columns not used: branch", "3 screened");
        assertThat(alerts(run)).isEqualTo(alerts(csv())).hasSizeGreaterThan(3);
        assertThat(run.alerts()).contains("\n1,c1,", "\n4,c3,");
    }

    @Test
    void entitiesOfFollowTheMoneyAreScreenedAndWhatIsNoPartyIsPassedOver() throws IOException {
        Run run = screen(write("entities.ftm.json", """
                {"id":"c1","schema":"Person","properties":{"name":["Ni Gaobin"],"birthDate":["1985-10-27"],"nationality":["cn"]}}
                {"id":"a1","schema":"Address","properties":{"full":["1 Main Street"]}}
                {"id":"c9","schema":"Company","properties":{"name":["Wuhan Xiaoruizhi Science and Technology"]}}
                """));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.HIT);
        assertThat(run.err()).contains("2 screened", "1 entities are no parties");
        assertThat(run.alerts()).contains(",c1,", ",c9,");
    }

    @Test
    void rowsThatCannotBeScreenedAreKeptWithTheirReason() throws IOException {
        Run run = screen(write("bad.jsonl", """
                {"id": "c1", "name": "Ni Gaobin"}
                {"id": "c2", "name": "Lin Jian", "born": "1985-13-45"}
                {"id": "c3", "name": {"first": "Lin"}}
                {"id": "c4"}
                {"id": "c5", "name": "Lin
                ["c6"]
                {"id":"c7","schema":"Persn","properties":{"name":["Ni Gaobin"]}}
                {"id":"c8","schema":"Person","properties":{"name":["Ni Gaobin"],"birthDate":["soon"]}}
                """));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains("1 screened", "7 rejected");
        assertThat(Files.readAllLines(folder.resolve("alerts.csv.rejects.csv")))
                .hasSize(8)
                .satisfiesExactly(
                        header -> assertThat(header).isEqualTo("line,reason,row"),
                        row -> assertThat(row).startsWith("2,").contains("not a date: '1985-13-45'"),
                        row -> assertThat(row).startsWith("3,").contains("'name' holds an object"),
                        row -> assertThat(row).startsWith("4,").contains("neither a name nor an identifier"),
                        row -> assertThat(row).startsWith("5,").contains("is no JSON"),
                        row -> assertThat(row).startsWith("6,").contains("is no JSON object"),
                        row -> assertThat(row).startsWith("7,").contains("has the schema 'Persn'"),
                        row -> assertThat(row).startsWith("8,").contains("birthDate is not a date: 'soon'"));
    }

    @Test
    void filesThatAreNoCustomersAreRefused() throws IOException {
        refused("is a JSON array; write one object a line", write("array.json", "[{\"name\":\"Ni Gaobin\"}]"));
        refused("is damaged or no Parquet", write("cut.parquet", "PAR1 and nothing that follows"));
        refused("line 1 has more than", write("endless.jsonl", "{\"name\":\"" + "x".repeat(2_000_000)));
    }

    private void refused(String problem, Path input) throws IOException {
        Run run = screen(input);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FAILED);
        assertThat(run.err()).contains(problem);
        assertThat(run.alerts()).isEmpty();
        assertThat(folder.resolve("alerts.csv.part")).doesNotExist();
        assertThat(folder.resolve("alerts.csv.journal")).doesNotExist();
    }

    @Test
    void parquetIsReadLikeCsv() throws IOException {
        Path file = folder.resolve("customers.parquet");
        MessageType schema = new MessageType(
                "customers",
                text("id"),
                text("name"),
                Types.optional(PrimitiveTypeName.INT32)
                        .as(LogicalTypeAnnotation.dateType())
                        .named("born"),
                text("nationality"));
        try (ParquetWriter<List<String>> writer = ParquetWriter.writeFile(schema, file.toFile(), (row, values) -> {
            values.write("id", row.get(0));
            values.write("name", row.get(1));
            if (!row.get(2).isEmpty()) {
                values.write("born", (int) LocalDate.parse(row.get(2)).toEpochDay());
                values.write("nationality", row.get(3));
            }
        })) {
            for (List<String> customer : CUSTOMERS) {
                writer.write(customer);
            }
        }
        Run run = screen(file);
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.HIT);
        assertThat(alerts(run)).isEqualTo(alerts(csv())).hasSizeGreaterThan(3);
        assertThat(run.err()).doesNotContain("SLF4J");
    }

    @Test
    void columnsOfListsInParquetAreNotReadInPart() throws IOException {
        Type names = Types.repeated(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("alias");
        refused("the column 'alias' holds lists or records", oneRow(names, "alias.parquet"));
        Type tags = Types.repeated(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named("tags");
        Run run = screen(oneRow(tags, "tags.parquet"));
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.HIT);
        assertThat(run.err()).contains("columns not used: tags");
    }

    private Path oneRow(Type second, String file) throws IOException {
        Path path = folder.resolve(file);
        MessageType schema = new MessageType("customers", text("name"), second);
        try (ParquetWriter<String> writer =
                ParquetWriter.writeFile(schema, path.toFile(), (name, values) -> values.write("name", name))) {
            writer.write("Ni Gaobin");
        }
        return path;
    }

    private static Type text(String name) {
        return Types.optional(PrimitiveTypeName.BINARY)
                .as(LogicalTypeAnnotation.stringType())
                .named(name);
    }
}

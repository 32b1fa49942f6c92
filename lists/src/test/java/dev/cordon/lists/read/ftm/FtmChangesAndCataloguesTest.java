package dev.cordon.lists.read.ftm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.Hashes;
import dev.cordon.lists.OfficialLists;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FtmChangesAndCataloguesTest {

    private static final String BASE = person("p1", "Ann Sample") + person("p2", "Ben Sample")
            + "{\"id\":\"s2\",\"schema\":\"Sanction\",\"target\":false,\"properties\":{\"entity\":[\"p2\"],"
            + "\"authority\":[\"OFAC\"],\"program\":[\"CYBER2\"],\"status\":[\"active\"]}}\n";
    private static final String CSV = "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,"
            + "phones,emails,program_ids,dataset,first_seen,last_seen,last_change\n"
            + "p1,Person,Ann Sample,,,,,,,,,,Set,2024-01-02,2026-03-13,2025-06-07\n";

    private record Read(List<ListedParty> entries, ListInfo info) {

        List<String> names() {
            return entries.stream()
                    .map(entry ->
                            entry.entryId() + " " + entry.party().primaryName().orElse(""))
                    .toList();
        }
    }

    private static String person(String id, String name) {
        return "{\"id\":\"" + id + "\",\"schema\":\"Person\",\"caption\":\"" + name + "\",\"target\":true,"
                + "\"first_seen\":\"2024-01-02\",\"last_change\":\"2025-06-07\",\"last_seen\":\"2026-01-01\","
                + "\"properties\":{\"name\":[\"" + name + "\"]}}\n";
    }

    private static String change(String op, String entity) {
        return "{\"op\":\"" + op + "\",\"entity\":" + entity.strip() + "}\n";
    }

    private static SourceFile file(String name, String content) {
        return new SourceFile(name, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Read read(SourceFile... files) throws IOException {
        List<ListedParty> entries = new ArrayList<>();
        List<ListInfo> infos = OfficialLists.reading().readFiles(List.of(files), entries::add);
        assertThat(infos).hasSize(1);
        return new Read(entries, infos.get(0));
    }

    private static String catalogue(String file, String content) {
        return "{\"name\":\"set\",\"title\":\"A set of lists\",\"updated_at\":\"2026-02-03T04:05:06\",\"resources\":[{\"name\":\""
                + file + "\",\"url\":\"https://example.org/" + file + "\",\"checksum\":\""
                + Hashes.of(content.getBytes(StandardCharsets.UTF_8)) + "\"}]}";
    }

    @Test
    void changesAreAppliedInTheirOrder() throws IOException {
        Read read = read(
                file("entities.ftm.json", BASE),
                file(
                        "1.delta.json",
                        change("MOD", person("p1", "Ann Other")) + change("ADD", person("p3", "Cid Sample"))),
                file("2.delta.json", change("MOD", person("p1", "Ann Third")) + change("DEL", "{\"id\":\"p2\"}")));

        assertThat(read.names()).containsExactlyInAnyOrder("p1 Ann Third", "p3 Cid Sample");
        assertThat(read.info().records()).isEqualTo(3);
        assertThat(read.info().rejections())
                .extracting("entryId", "reason")
                .containsExactly(tuple("p2", "is deleted by 2.delta.json"));
        assertThat(read.info().files()).hasSize(3);
    }

    @Test
    void aChangeToASanctionChangesTheEntryItSpeaksOf() throws IOException {
        String sanction = "{\"id\":\"s2\",\"schema\":\"Sanction\",\"target\":false,\"properties\":{\"entity\":[\"p2\"],"
                + "\"authority\":[\"OFAC\"],\"program\":[\"CYBER4\"]}}";

        Read read = read(file("entities.ftm.json", BASE), file("d.json", change("MOD", sanction)));

        assertThat(read.entries())
                .filteredOn(entry -> entry.entryId().equals("p2"))
                .flatExtracting(ListedParty::designations)
                .extracting("programme")
                .containsExactly("CYBER4");
    }

    @Test
    void whatASanctionSaysBesidesIsKeptAndSoAreTheDaysOfTheFilesMaker() throws IOException {
        ListedParty entry = read(file("entities.ftm.json", BASE)).entries().get(1);

        assertThat(entry.party().details())
                .extracting("label", "value")
                .contains(
                        tuple("Sanction", "status active"),
                        tuple("First seen", "2024-01-02"),
                        tuple("Last change", "2025-06-07"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"op\":\"MERGE\",\"entity\":{\"id\":\"p1\"}}", "{\"op\":\"DEL\",\"entity\":{}}"})
    void aChangeThatIsNotUnderstoodRefusesAll(String change) {
        assertThatThrownBy(() -> read(file("entities.ftm.json", BASE), file("d.json", change)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("d.json, line 1");
    }

    @Test
    void changesAloneAreNoList() {
        assertThatThrownBy(() -> read(file("d.json", change("DEL", "{\"id\":\"p1\"}"))))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("give it with the entities.ftm.json that it changes");
    }

    @Test
    void aCatalogueTellsTitleAndDayOfTheFileItNames() throws IOException {
        for (Read read : List.of(
                read(file("index.json", catalogue("entities.ftm.json", BASE)), file("entities.ftm.json", BASE)),
                read(file("targets.simple.csv", CSV), file("index.json", catalogue("targets.simple.csv", CSV))))) {
            assertThat(read.info().title()).isEqualTo("A set of lists");
            assertThat(read.info().published()).hasToString("2026-02-03");
            assertThat(read.info().files()).hasSize(2);
        }
    }

    @Test
    void aFileOfACatalogueOfManySetsIsFoundByItsChecksum() throws IOException {
        String other = catalogue("entities.ftm.json", "something else").replace("A set of lists", "Another set");
        String all = "{\"datasets\":[" + other + "," + catalogue("entities.ftm.json", BASE) + "]}";

        Read read = read(file("index.json", all), file("entities.ftm.json", BASE));

        assertThat(read.info().title()).isEqualTo("A set of lists");
    }

    @Test
    void aFileThatIsNotTheOneInTheCatalogueIsRefused() {
        String cutOff = BASE.substring(0, BASE.indexOf('\n') + 1);

        assertThatThrownBy(() -> read(
                        file("index.json", catalogue("entities.ftm.json", BASE)), file("entities.ftm.json", cutOff)))
                .isInstanceOf(ListException.class)
                .hasMessageContaining("is not among the files of index.json");
    }

    @Test
    void aCatalogueOrAnIndexOfChangesAloneIsNoList() {
        Stream.of(
                        catalogue("entities.ftm.json", BASE),
                        "{\"versions\":{\"20260101\":\"https://example.org/entities.delta.json\"}}")
                .forEach(content -> assertThatThrownBy(() -> read(file("index.json", content)))
                        .isInstanceOf(ListException.class)
                        .hasMessageContaining("holds none; give"));
    }
}

package dev.cordon.lists.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

    @Test
    void recordsStandOneAfterTheOtherInAnArrayOrAtAPath() throws IOException {
        assertThat(ids("{\"id\":1}\n{\"id\":2}")).containsExactly("1", "2");
        assertThat(ids("[{\"id\":1},{\"id\":2}]")).containsExactly("1", "2");
        assertThat(ids(
                        "{\"n\":{\"r\":[{\"id\":9}]},\"a\":{\"x\":1,\"r\":[{\"id\":1},{\"id\":2}]},\"z\":[1]}",
                        "a",
                        "r"))
                .containsExactly("1", "2");
        assertThat(ids("[]")).isEmpty();
    }

    @Test
    void membersBecomeElementsAndNullsNothing() throws IOException {
        try (JsonRecords records = open("{\"a\":[\"x\",null,[\"y\"]],\"b\":{\"c\":true,\"d\":1.50},\"e\":null}")) {
            Element record = records.next().orElseThrow();

            assertThat(record.texts("a")).containsExactly("x", "y");
            assertThat(record.text("b", "c")).contains("true");
            assertThat(record.text("b", "d")).contains("1.50");
            assertThat(record.leftOver()).isEmpty();
        }
    }

    @Test
    void whatIsCutOffTooDeepOrNoJsonIsRefused() {
        refused("{\"id\":1}\n{\"id\":", "cut off");
        refused("[{\"id\":1}", "cut off");
        refused("{\"id\":1} what", "no JSON");
        refused("[".repeat(100), "no JSON");
        refused("{\"id\":\"" + "x".repeat(9 << 20) + "\"}", "no JSON");
        refused("{\"id\":[" + "\"xxxxxxxxxxxxxxxx\",".repeat(1 << 19) + "1]}", "more than 8 MB");
        assertThatThrownBy(() -> ids("{\"a\":1}", "results")).hasMessageContaining("no array 'results'");
    }

    private static void refused(String json, String problem) {
        assertThatThrownBy(() -> ids(json)).isInstanceOf(ListException.class).hasMessageContaining(problem);
    }

    private static List<String> ids(String json, String... path) throws IOException {
        List<String> ids = new ArrayList<>();
        try (JsonRecords records = open(json, path)) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                ids.add(next.get().text("id").orElse("none"));
            }
        }
        return ids;
    }

    private static JsonRecords open(String json, String... path) throws IOException {
        return new JsonRecords(
                "test.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), List.of(path));
    }
}

package dev.cordon.cli.eval.documents;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Reads files named {@code NAME.gold.json}. */
public final class GoldFile {

    private static final String ENDING = ".gold.json";

    private GoldFile() {}

    /**
     * All gold files of a folder, by name.
     *
     * @throws FileSystemException if there is none, or one cannot be understood
     */
    public static List<Gold> all(Path folder) throws IOException {
        List<Gold> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ENDING))
                    .sorted()
                    .toList()) {
                all.add(read(file));
            }
        }
        if (all.isEmpty()) {
            throw new FileSystemException(folder.toString(), null, "holds no file that ends in " + ENDING);
        }
        return all;
    }

    private static Gold read(Path file) throws IOException {
        try {
            JsonNode json = new ObjectMapper().readTree(Files.readString(file));
            return new Gold(
                    json.path("document").asString(),
                    json.path("part").asString("train"),
                    json.path("length").asInt(),
                    list(json.path("mentions"), GoldFile::mention),
                    list(
                            json.path("roles"),
                            node -> new Gold.Holder(node.path("name").asString(), strings(node.path("roles")))),
                    list(json.path("claims"), GoldFile::claim));
        } catch (JacksonException e) {
            throw new FileSystemException(file.toString(), null, "is no gold file (" + e.getOriginalMessage() + ")");
        }
    }

    private static Gold.Mentioned mention(JsonNode node) {
        return new Gold.Mentioned(
                node.path("type").asString(),
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("text").asString());
    }

    private static Gold.Said claim(JsonNode node) {
        return new Gold.Said(
                node.path("kind").asString(),
                node.path("speaker").asString("*"),
                strings(node.path("about")),
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("quote").asString(),
                node.path("likelihood").asString(""));
    }

    private static List<String> strings(JsonNode array) {
        return list(array, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> reader) {
        List<T> all = new ArrayList<>();
        array.forEach(node -> all.add(reader.apply(node)));
        return all;
    }
}

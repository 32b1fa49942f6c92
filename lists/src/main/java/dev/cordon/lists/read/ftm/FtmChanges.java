package dev.cordon.lists.read.ftm;

import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What delta files of OpenSanctions ({@code entities.delta.json}) change in the entities of a data set: JSON lines, each with an
 * {@code op} of {@code ADD}, {@code MOD} or {@code DEL} and the whole {@code entity}, of which a deleted one needs but its id.
 * Of several changes to one entity the last one counts.
 */
final class FtmChanges {

    private final Map<String, Change> changes = new LinkedHashMap<>();

    /**
     * The last change to an entity.
     *
     * @param file   in which it stands
     * @param record the entity as it is now; empty if it was deleted
     */
    record Change(SourceFile file, Optional<Element> record) {}

    /** Whether an object with these members is a change. */
    static boolean isChange(Set<String> members) {
        return members.contains("op") && members.contains("entity");
    }

    /**
     * Adds the changes of a file to those of earlier ones.
     *
     * @throws ListException if the file is cut off, or a line is no change that is known; half a change may not be applied
     */
    void add(SourceFile file, InputStream content) throws IOException {
        try (JsonRecords records = new JsonRecords(file.name(), content, List.of())) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                Element line = next.get();
                List<Element> entities = line.all("entity");
                String id = line.text("entity", "id").orElse("");
                if (id.isEmpty() || entities.size() != 1) {
                    throw new ListException(file.name(), line.line(), "a change without the entity that it changes");
                }
                String op = line.text("op").orElse("").toUpperCase(Locale.ROOT);
                changes.remove(id);
                switch (op) {
                    case "ADD", "MOD" -> changes.put(id, new Change(file, Optional.of(entities.get(0))));
                    case "DEL" -> changes.put(id, new Change(file, Optional.empty()));
                    default ->
                        throw new ListException(
                                file.name(), line.line(), "the change '" + op + "' is not ADD, MOD or DEL");
                }
            }
        }
    }

    Optional<Change> of(String id) {
        return Optional.ofNullable(changes.get(id));
    }

    /** All last changes by the ids of their entities, in the order of the files. */
    Map<String, Change> all() {
        return changes;
    }
}

package dev.cordon.lists.read.own;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.lists.read.CsvRecords;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.FieldFormats;
import dev.cordon.lists.read.JsonRecords;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.ListFormat;
import dev.cordon.lists.read.ListReader;
import dev.cordon.lists.read.ReadLog;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a CSV with a header, or JSON records, by a mapping: a file given with it, or one that comes with Cordon. */
public final class MappedReader implements ListReader {

    private final Mappings mappings = new Mappings();

    @Override
    public ListFormat format() {
        return ListFormat.MAPPED;
    }

    @Override
    public ListInfo read(List<SourceFile> files, Consumer<ListedParty> sink) throws IOException {
        @Nullable SourceFile given = null;
        @Nullable SourceFile list = null;
        for (SourceFile file : files) {
            if (head(file).startsWith(FieldFormats.MAPPING)) {
                given = file;
            } else {
                list = file;
            }
        }
        if (list == null) {
            throw new ListException(format().title(), 0, "a mapping describes no file that is given");
        }
        boolean json = head(list).startsWith("{") || head(list).startsWith("[");
        Mapping mapping = given == null ? shipped(list, json) : MappingFile.read(given.name(), given.open());
        EntryLog log = new EntryLog(
                new ReadLog(
                        mapping.setting("list", ""),
                        mapping.setting("title", mapping.setting("list", "")),
                        mapping.setting("authority", mapping.setting("list", "")),
                        format()),
                list,
                sink);
        if (given != null) {
            log.log().open(given).close(); // notes its hash: the entries depend on it
        }
        return json ? json(list, mapping, log) : csv(list, mapping, log);
    }

    private static String head(SourceFile file) throws IOException {
        try (InputStream content = file.open()) {
            return new String(content.readNBytes(64), StandardCharsets.UTF_8)
                    .replace("\ufeff", "")
                    .stripLeading();
        }
    }

    private Mapping shipped(SourceFile file, boolean json) throws IOException {
        TreeSet<String> fields = new TreeSet<>();
        if (json) {
            fields.addAll(JsonRecords.members(file));
        } else {
            try (CsvRecords table = new CsvRecords(file.name(), file.open(), 0)) {
                fields.addAll(table.columns());
            }
        }
        return mappings.fitting(fields)
                .orElseThrow(() -> new ListException(file.name(), 0, "fits no mapping; give a mapping file with it"));
    }

    private static ListInfo csv(SourceFile file, Mapping mapping, EntryLog log) throws IOException {
        try (CsvRecords table = new CsvRecords(file.name(), log.log().open(file), 0)) {
            for (Mapping.Rule rule : mapping.rules()) {
                for (String field : rule.fields()) {
                    if (!table.columns().contains(field)) {
                        throw new ListException(
                                file.name(),
                                1,
                                "has no column '" + field + "', which the mapping names; it has " + table.columns());
                    }
                }
            }
            table.each(log, "", row -> take(log, mapping, row));
        }
        return log.info();
    }

    private static ListInfo json(SourceFile file, Mapping mapping, EntryLog log) throws IOException {
        String path = mapping.setting("records", "");
        List<String> steps = path.isEmpty() ? List.of() : List.of(path.split("/"));
        try (JsonRecords records = new JsonRecords(file.name(), log.log().open(file), steps)) {
            for (Optional<Element> next = records.next(); next.isPresent(); next = records.next()) {
                take(log, mapping, next.get());
            }
        }
        return log.info();
    }

    private static void take(EntryLog log, Mapping mapping, Element record) throws ListException {
        MappedEntry entry = new MappedEntry(mapping, record);
        log.take(entry.id(), record, any -> entry.read());
    }
}

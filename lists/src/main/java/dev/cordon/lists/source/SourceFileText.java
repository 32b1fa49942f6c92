package dev.cordon.lists.source;

import dev.cordon.lists.read.ListException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of sources as text: sections of settings, each a name and the values given for it.
 *
 * @param name     of the file, for messages
 * @param sections by list id, in the order of the file
 */
record SourceFileText(String name, Map<String, Map<String, List<String>>> sections) {

    private static final Set<String> KNOWN =
            Set.of("title", "url", "mirror", "file", "checksum", "at-least", "at-most", "enabled");
    private static final Set<String> REPEATABLE = Set.of("mirror", "file");

    static SourceFileText parse(String name, String text) throws ListException {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        Map<String, List<String>> section = null;
        int number = 0;
        for (String raw : text.split("\\R", -1)) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                String id = line.substring(1, line.length() - 1).strip();
                require(id.matches("[a-z0-9][a-z0-9-]*"), name, number, "'" + id + "' is no id of a list");
                section = new LinkedHashMap<>();
                require(sections.put(id, section) == null, name, number, "there are two sections [" + id + "]");
                continue;
            }
            int equals = line.indexOf('=');
            require(equals > 0, name, number, "write NAME = VALUE, [list] or # comment");
            if (section == null) {
                throw new ListException(name, number, "comes before the first [list]");
            }
            String key = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            require(KNOWN.contains(key), name, number, "there is no setting '" + key + "'");
            require(!value.isEmpty(), name, number, "'" + key + "' has no value");
            List<String> values = section.computeIfAbsent(key, setting -> new ArrayList<>());
            require(values.isEmpty() || REPEATABLE.contains(key), name, number, "'" + key + "' is given twice");
            values.add(value);
        }
        return new SourceFileText(name, sections);
    }

    /** This text with another one laid over it. Who moves a list elsewhere does not want its old mirrors. */
    SourceFileText with(SourceFileText over) {
        Map<String, Map<String, List<String>>> merged = new LinkedHashMap<>();
        sections.forEach((id, settings) -> merged.put(id, new LinkedHashMap<>(settings)));
        over.sections.forEach((id, settings) -> {
            Map<String, List<String>> target = merged.computeIfAbsent(id, list -> new LinkedHashMap<>());
            if (settings.containsKey("url")) {
                target.remove("mirror");
                target.remove("checksum");
            }
            target.putAll(settings);
        });
        return new SourceFileText(over.name, merged);
    }

    private static void require(boolean holds, String name, int line, String problem) throws ListException {
        if (!holds) {
            throw new ListException(name, line, problem);
        }
    }
}

package dev.cordon.lists.read.own;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a list says what.
 *
 * @param settings what holds for the list as a whole, by name: {@code list}, {@code title}, {@code authority},
 *     {@code programme}, {@code measures}, {@code legal-basis}, {@code kind}, {@code records}
 * @param rules    what its fields mean
 */
record Mapping(Map<String, String> settings, List<Rule> rules) {

    /** A kind that the list gives to nearly everything: a person, unless the name shows an organisation. */
    static final String DOUBTED = "person?";

    Mapping {
        settings = Map.copyOf(settings);
        rules = List.copyOf(rules);
    }

    /**
     * A rule.
     *
     * @param target    what the fields are
     * @param fields    names of columns or members; more than one are joined
     * @param join      what to put between the values of several fields
     * @param separator what stands between several values in one field, or an empty text if it holds one
     * @param take      the parts of a value that count, as a regular expression, or null if all of it does
     * @param words     words of the list, and what they mean; empty if its words count as they are
     */
    record Rule(
            MappingTarget target,
            List<String> fields,
            String join,
            String separator,
            @Nullable Pattern take,
            Map<String, String> words) {

        Rule {
            fields = List.copyOf(fields);
            words = Map.copyOf(words);
        }
    }

    String setting(String name, String otherwise) {
        return settings.getOrDefault(name, otherwise);
    }

    List<Rule> rules(MappingTarget target) {
        return rules.stream().filter(rule -> rule.target() == target).toList();
    }

    /** Fields that a file must have: those that "needs" names, else all that are mapped. */
    Set<String> needed() {
        Set<String> needed = new TreeSet<>();
        if (settings.containsKey("needs")) {
            for (String field : setting("needs", "").split("\\s*,\\s*")) {
                needed.add(field);
            }
        } else {
            rules.forEach(rule -> needed.addAll(rule.fields()));
        }
        return needed;
    }
}

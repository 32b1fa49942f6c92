package dev.cordon.server;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A JSON value that others are held against. Objects must have the same properties in the same order; a property
 * {@code "…"} lets any others follow. {@code "<text>"}, {@code "<number>"}, {@code "<flag>"}, {@code "<any>"},
 * {@code "<text or null>"} stand for values; an array whose first value is {@code "<each>"} holds any number of values like
 * the second.
 */
final class Pattern {

    private static final String MORE = "…";

    private final JsonNode expected;

    Pattern(JsonNode expected) {
        this.expected = expected;
    }

    /** What does not fit, each with its place; empty if all does. */
    List<String> misfits(JsonNode actual) {
        List<String> misfits = new ArrayList<>();
        compare("", expected, actual, misfits);
        return misfits;
    }

    private static void compare(String place, JsonNode expected, JsonNode actual, List<String> misfits) {
        if (expected.isString() && expected.asString().startsWith("<")) {
            if (!fits(expected.asString(), actual)) {
                misfits.add(place + ": expected " + expected.asString() + ", was " + actual);
            }
        } else if (expected.isObject() && actual.isObject()) {
            objects(place, expected, actual, misfits);
        } else if (expected.isArray() && actual.isArray()) {
            arrays(place, expected, actual, misfits);
        } else if (!expected.equals(actual)) {
            misfits.add(place + ": expected " + expected + ", was " + actual);
        }
    }

    private static boolean fits(String placeholder, JsonNode actual) {
        return switch (placeholder) {
            case "<text>" -> actual.isString();
            case "<text or null>" -> actual.isString() || actual.isNull();
            case "<number>" -> actual.isNumber();
            case "<flag>" -> actual.isBoolean();
            case "<any>" -> true;
            default -> throw new IllegalArgumentException("there is no placeholder " + placeholder);
        };
    }

    private static void objects(String place, JsonNode expected, JsonNode actual, List<String> misfits) {
        List<String> names = new ArrayList<>(expected.propertyNames());
        List<String> found = new ArrayList<>(actual.propertyNames());
        boolean more = names.remove(MORE);
        List<String> compared = more ? found.stream().filter(names::contains).toList() : found;
        if (!compared.equals(names)) {
            misfits.add(place + ": expected the properties " + names + ", was " + found);
            return;
        }
        names.forEach(name -> compare(place + "/" + name, expected.get(name), actual.get(name), misfits));
    }

    private static void arrays(String place, JsonNode expected, JsonNode actual, List<String> misfits) {
        if (!expected.isEmpty()
                && expected.get(0).isString()
                && expected.get(0).asString().equals("<each>")) {
            for (int i = 0; i < actual.size(); i++) {
                compare(place + "/" + i, expected.get(1), actual.get(i), misfits);
            }
            return;
        }
        if (expected.size() != actual.size()) {
            misfits.add(place + ": expected " + expected.size() + " values, was " + actual);
            return;
        }
        for (int i = 0; i < expected.size(); i++) {
            compare(place + "/" + i, expected.get(i), actual.get(i), misfits);
        }
    }
}

package dev.cordon.lists.read;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * The records of a JSON list file, one by one: objects one after the other as in JSON lines, or the elements of an
 * array, which may stand at the root or at a path within the root object. Bounded in depth and in the size of a record.
 *
 * <p>A record becomes an {@link Element}: members are elements under it, the elements of an array repeat their member's
 * name, {@code null} is absent. Not thread-safe.
 */
public final class JsonRecords implements Closeable {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 8 << 20;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNameLength(10_000)
                    .maxNumberLength(1_000)
                    .build())
            .build();

    private final String file;
    private final InputStream content;
    private final JsonParser tokens;
    private final boolean inArray;
    private int size;

    /**
     * Opens the file. Closing the records closes the content.
     *
     * @param path names of the members that lead from the root object to the array of records; empty if the records stand
     *     at the root
     */
    public JsonRecords(String file, InputStream content, List<String> path) throws IOException {
        this.file = file;
        this.content = content;
        try {
            this.tokens = FACTORY.createParser(ObjectReadContext.empty(), content);
            this.inArray = descend(path);
        } catch (JacksonException e) {
            content.close();
            throw failure(0, e);
        } catch (IOException e) {
            content.close();
            throw e;
        }
    }

    /** The given path, if the file's root object starts with its first member, else the root. */
    public static List<String> pathIn(SourceFile file, String... path) throws IOException {
        return members(file).contains(path[0]) ? List.of(path) : List.of();
    }

    /** Names of the members of the file's first object, as far as its first 64 KB go. */
    public static Set<String> members(SourceFile file) throws IOException {
        try (InputStream content = file.open()) {
            return JsonFormats.members(new String(content.readNBytes(1 << 16), StandardCharsets.UTF_8));
        }
    }

    /** Moves to the records; says whether they stand in an array. */
    private boolean descend(List<String> path) throws ListException {
        @Nullable JsonToken token = tokens.nextToken();
        for (String member : path) {
            while (token != null && !(token == JsonToken.PROPERTY_NAME && member.equals(tokens.currentName()))) {
                token = tokens.nextToken();
                if (token == JsonToken.PROPERTY_NAME && !member.equals(tokens.currentName())) {
                    tokens.nextToken();
                    tokens.skipChildren();
                }
            }
            token = tokens.nextToken();
        }
        if (!path.isEmpty() && token != JsonToken.START_ARRAY) {
            throw new ListException(file, line(), "has no array '" + String.join("/", path) + "' of records");
        }
        if (token == JsonToken.START_ARRAY) {
            tokens.nextToken();
            return true;
        }
        return false;
    }

    private long line() {
        return Math.max(0, tokens.currentTokenLocation().getLineNr());
    }

    /**
     * The next record, or empty at the end of the file.
     *
     * @throws ListException if the file is cut off or no JSON, or the record is too large
     */
    public Optional<Element> next() throws IOException {
        try {
            @Nullable JsonToken token = tokens.currentToken();
            if (token == null || inArray && token == JsonToken.END_ARRAY) {
                while (tokens.nextToken() != null) {
                    tokens.skipChildren(); // what is cut off behind the records shows here
                }
                return Optional.empty();
            }
            size = 0;
            Element record = new Element("record", line());
            value(record, "value");
            tokens.nextToken();
            return Optional.of(record);
        } catch (JacksonException e) {
            throw failure(e.getLocation() == null ? 0 : e.getLocation().getLineNr(), e);
        }
    }

    /** Reads the value at the token into the element: members of an object, or else a member of the given name. */
    private void value(Element target, String name) throws ListException {
        switch (tokens.currentToken()) {
            case START_OBJECT -> members(target);
            case START_ARRAY -> {
                while (tokens.nextToken() != JsonToken.END_ARRAY) {
                    member(target, name);
                }
            }
            case VALUE_NULL -> {
                // as good as absent
            }
            default -> scalar(target, name);
        }
    }

    private void members(Element target) throws ListException {
        while (tokens.nextToken() != JsonToken.END_OBJECT) {
            String name = tokens.currentName();
            grow(name.length());
            tokens.nextToken();
            member(target, name);
        }
    }

    private void member(Element target, String name) throws ListException {
        if (tokens.currentToken() == JsonToken.START_OBJECT) {
            members(target.add(name, line()));
        } else {
            value(target, name);
        }
    }

    private void scalar(Element target, String name) throws ListException {
        String text = tokens.getString();
        grow(text.length());
        target.add(name, line()).append(text);
    }

    private void grow(int more) throws ListException {
        size += more + 1;
        if (size > LONGEST_TEXT) {
            throw new ListException(file, line(), "a record of more than 8 MB; this is no official list");
        }
    }

    private ListException failure(long line, JacksonException e) {
        for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ListException known) {
                return known;
            }
        }
        String said = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        return new ListException(file, line, "is cut off or no JSON: " + said + "; download it again", e);
    }

    @Override
    public void close() throws IOException {
        try (content) {
            tokens.close();
        }
    }
}

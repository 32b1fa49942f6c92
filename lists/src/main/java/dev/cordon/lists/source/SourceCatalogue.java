package dev.cordon.lists.source;

import dev.cordon.lists.read.ListException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sources that Cordon knows. Immutable. */
public final class SourceCatalogue {

    private static final long MOST_BYTES = 1 << 20;
    private static final long LARGEST_LIST = 512L << 20;
    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s*([KMG]?)B?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private final List<ListSource> sources;

    private SourceCatalogue(List<ListSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The official addresses in Cordon's jar. */
    public static SourceCatalogue official() throws ListException {
        return of(shipped());
    }

    /**
     * The official addresses with those of a file laid over them.
     *
     * @throws ListException if the file is not understood; the message says where and why
     */
    public static SourceCatalogue with(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new ListException(file.toString(), 0, "there is no such file of sources");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new ListException(file.toString(), 0, "is larger than 1 MB, so it is no file of sources");
        }
        try {
            return of(shipped().with(SourceFileText.parse(file.toString(), Files.readString(file))));
        } catch (CharacterCodingException e) {
            throw new ListException(file.toString(), 0, "is no text in UTF-8", e);
        }
    }

    private static SourceFileText shipped() throws ListException {
        try (InputStream text = SourceCatalogue.class.getResourceAsStream("sources.conf")) {
            if (text == null) {
                throw new IllegalStateException("sources.conf is missing from the jar of cordon-lists");
            }
            return SourceFileText.parse("sources.conf", new String(text.readAllBytes(), StandardCharsets.UTF_8));
        } catch (ListException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceCatalogue of(SourceFileText text) throws ListException {
        List<ListSource> sources = new ArrayList<>();
        for (Map.Entry<String, Map<String, List<String>>> section :
                text.sections().entrySet()) {
            sources.add(source(text.name(), section.getKey(), section.getValue()));
        }
        return new SourceCatalogue(sources);
    }

    private static ListSource source(String file, String id, Map<String, List<String>> settings) throws ListException {
        List<String> origins = new ArrayList<>(settings.getOrDefault("url", List.of()));
        if (origins.isEmpty()) {
            throw new ListException(file, 0, "[" + id + "] has no url");
        }
        origins.addAll(settings.getOrDefault("mirror", List.of()));
        List<String> files = settings.getOrDefault("file", List.of(id + ".xml"));
        for (String name : files) {
            if (!FILE_NAME.matcher(name).matches()) {
                throw new ListException(file, 0, "[" + id + "] file: '" + name + "' is no plain name of a file");
            }
        }
        List<String> addresses = new ArrayList<>(origins);
        String checksum = first(settings, "checksum");
        if (checksum != null) {
            addresses.add(checksum);
        }
        for (String address : addresses) {
            requireAddress(file, id, address, files.size() > 1);
        }
        String title = first(settings, "title");
        return new ListSource(
                id,
                title == null ? id : title,
                origins,
                files,
                checksum,
                count(file, id, first(settings, "at-least")),
                size(file, id, first(settings, "at-most")),
                enabled(file, id, first(settings, "enabled")));
    }

    private static void requireAddress(String file, String id, String address, boolean several) throws ListException {
        try {
            URI uri = ListSource.address(address, "x");
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
                throw new ListException(
                        file, 0, "[" + id + "]: '" + address + "' is no address that starts with https:// or http://");
            }
        } catch (IllegalArgumentException e) {
            throw new ListException(file, 0, "[" + id + "]: '" + address + "' is no address", e);
        }
        if (several && !address.contains("{file}")) {
            throw new ListException(
                    file, 0, "[" + id + "] has several files, so '" + address + "' must hold {file} for their names");
        }
    }

    private static @Nullable String first(Map<String, List<String>> settings, String key) {
        return settings.containsKey(key) ? settings.get(key).get(0) : null;
    }

    private static int count(String file, String id, @Nullable String text) throws ListException {
        if (text == null) {
            return 1;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new ListException(file, 0, "[" + id + "] at-least: '" + text + "' is no count");
        }
        return Math.max(1, Integer.parseInt(text));
    }

    private static long size(String file, String id, @Nullable String text) throws ListException {
        if (text == null) {
            return LARGEST_LIST;
        }
        Matcher size = SIZE.matcher(text);
        if (!size.matches()) {
            throw new ListException(file, 0, "[" + id + "] at-most: '" + text + "' is no size; write it like 200 MB");
        }
        int shift = 10 * "KMG".indexOf(size.group(2).toUpperCase(Locale.ROOT)) + 10;
        return Long.parseLong(size.group(1)) << (size.group(2).isEmpty() ? 0 : shift);
    }

    private static boolean enabled(String file, String id, @Nullable String text) throws ListException {
        if (text == null || text.equals("yes")) {
            return true;
        }
        if (text.equals("no")) {
            return false;
        }
        throw new ListException(file, 0, "[" + id + "] enabled: write yes or no, not '" + text + "'");
    }

    /** All sources, in the order of the file. */
    public List<ListSource> all() {
        return sources;
    }

    /**
     * The sources named, or those enabled if none is.
     *
     * @throws ListException if there is no source of such a name
     */
    public List<ListSource> chosen(List<String> names) throws ListException {
        if (names.isEmpty()) {
            return sources.stream().filter(ListSource::enabled).toList();
        }
        List<ListSource> chosen = new ArrayList<>();
        for (String name : names) {
            ListSource source = sources.stream()
                    .filter(one -> one.list().equals(name))
                    .findFirst()
                    .orElse(null);
            if (source == null) {
                throw new ListException(
                        name,
                        0,
                        "there is no such source; there are "
                                + String.join(
                                        ", ",
                                        sources.stream().map(ListSource::list).toList()));
            }
            if (!chosen.contains(source)) {
                chosen.add(source);
            }
        }
        return chosen;
    }
}

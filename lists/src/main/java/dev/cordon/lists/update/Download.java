package dev.cordon.lists.update;

import dev.cordon.lists.archive.ArchivedEdition;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.fetch.FetchException;
import dev.cordon.lists.fetch.Fetched;
import dev.cordon.lists.fetch.HttpFetch;
import dev.cordon.lists.fetch.Validators;
import dev.cordon.lists.source.ListSource;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gets the files of a source from the first of its origins that has them all. */
final class Download {

    private static final int HEAD = 64;
    private static final int MOST_OF_CHECKSUM = 4096;
    private static final Pattern SHA_256 = Pattern.compile("(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])");

    private final HttpFetch fetch;
    private final ServerState state;
    private final Path folder;

    /** @param folder takes the files */
    Download(HttpFetch fetch, ServerState state, Path folder) {
        this.fetch = fetch;
        this.state = state;
        this.folder = folder;
    }

    /**
     * What came.
     *
     * @param files      of an edition; those that have not changed are not among them
     * @param unchanged  files of the known edition that have not changed
     * @param validators what the server said, by address
     */
    record Result(List<Incoming> files, List<StoredFile> unchanged, Map<URI, Validators> validators) {}

    /**
     * Gets the files.
     *
     * @param known the edition that is kept, or null
     * @throws RefusedException if files came that are not to be believed
     * @throws IOException      if no origin has them; the message tells of each
     */
    Result files(ListSource source, @Nullable ArchivedEdition known) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String origin : source.origins()) {
            try {
                return filesOf(source, origin, known);
            } catch (FetchException e) {
                problems.add(String.valueOf(e.getMessage()));
            }
        }
        throw new IOException(String.join("; ", problems));
    }

    private Result filesOf(ListSource source, String origin, @Nullable ArchivedEdition known) throws IOException {
        Result result = new Result(new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        for (String name : source.files()) {
            URI address = ListSource.address(origin, name);
            StoredFile kept = known == null ? null : kept(known, name);
            Validators said = kept == null ? Validators.NONE : state.of(source.list(), address, kept.sha256());
            Path path = folder.resolve(name);
            Fetched fetched = fetch.fetch(address, said, path, source.atMost());
            if (fetched instanceof Fetched.File file) {
                StoredFile stored = new StoredFile(name, file.sha256(), file.bytes(), address.toString());
                result.files().add(new Incoming(stored, path));
                result.validators().put(address, file.validators());
                requireWhole(file, path);
                requireChecksum(source, stored);
            } else if (kept != null) {
                result.unchanged().add(kept);
            }
        }
        return result;
    }

    private static @Nullable StoredFile kept(ArchivedEdition known, String name) {
        return known.files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** XML and gzip show where they end; of anything else a part could pass for the whole. */
    private static void requireWhole(Fetched.File file, Path path) throws IOException {
        if (file.bytes() == 0) {
            throw new RefusedException("is empty");
        }
        if (file.endKnown()) {
            return;
        }
        String head;
        try (InputStream content = Files.newInputStream(path)) {
            head = new String(content.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        }
        boolean showsItsEnd = head.startsWith("\u001f\u008b")
                || head.replace("\u00ef\u00bb\u00bf", "").stripLeading().startsWith("<");
        if (!showsItsEnd) {
            throw new RefusedException(
                    "the server did not say how long the file is, so a part of it could pass for the whole; use a mirror");
        }
    }

    private void requireChecksum(ListSource source, StoredFile file) throws IOException {
        String template = source.checksum();
        if (template == null) {
            return;
        }
        URI address = ListSource.address(template, file.name());
        Path path = folder.resolve(file.name() + ".checksum");
        fetch.fetch(address, Validators.NONE, path, MOST_OF_CHECKSUM);
        String text = Files.readString(path, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Matcher declared = SHA_256.matcher(text);
        if (!declared.find()) {
            throw new RefusedException("its checksum at " + address + " is no SHA-256");
        }
        if (!declared.group().equals(file.sha256())) {
            throw new RefusedException(file.name() + " has the SHA-256 " + file.sha256() + ", but " + address + " says "
                    + declared.group());
        }
    }
}

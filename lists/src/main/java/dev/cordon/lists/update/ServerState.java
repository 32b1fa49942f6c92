package dev.cordon.lists.update;

import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.fetch.Validators;
import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What servers said of the files that were got last, so that they can be asked whether something has changed. Losing it
 * costs a download.
 */
final class ServerState {

    private final Path folder;

    ServerState(Path folder) {
        this.folder = folder;
    }

    /** What was said of a file with this hash at this address. */
    Validators of(String list, URI address, String sha256) {
        Properties state = read(list);
        String key = address + " " + sha256 + " ";
        return new Validators(state.getProperty(key + "etag"), state.getProperty(key + "last-modified"));
    }

    private Properties read(String list) {
        Properties state = new Properties();
        try (Reader text = Files.newBufferedReader(path(list))) {
            state.load(text);
        } catch (IOException | IllegalArgumentException e) {
            return new Properties(); // Nothing known is always right.
        }
        return state;
    }

    /** Notes what a server said, in place of what it said of earlier files. */
    void note(String list, URI address, String sha256, Validators said) throws IOException {
        Properties state = read(list);
        state.stringPropertyNames().stream()
                .filter(key -> key.startsWith(address + " "))
                .forEach(state::remove);
        String key = address + " " + sha256 + " ";
        if (said.etag() != null) {
            state.setProperty(key + "etag", said.etag());
        }
        if (said.lastModified() != null) {
            state.setProperty(key + "last-modified", said.lastModified());
        }
        try (AtomicFile file = AtomicFile.create(path(list))) {
            state.store(file.stream(), null);
            file.commit();
        }
    }

    private Path path(String list) {
        return folder.resolve(list + ".properties");
    }
}

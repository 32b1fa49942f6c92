package dev.cordon.lists.update;

import dev.cordon.lists.Hashes;
import dev.cordon.lists.archive.StoredFile;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that was received.
 *
 * @param file as the archive will know it
 * @param path where its bytes lie
 */
record Incoming(StoredFile file, Path path) {

    static Incoming of(Path path, String origin) throws IOException {
        String name = path.getFileName().toString();
        return new Incoming(new StoredFile(name, Hashes.of(path), Files.size(path), origin), path);
    }

    SourceFile source() {
        return new SourceFile(file.name(), () -> Files.newInputStream(path));
    }
}

package dev.cordon.store.db;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * The native library of SQLite, kept beside the database. Left to itself, the driver unpacks a megabyte into the folder for
 * temporary files at each start and removes it at the end of the process; a process that is killed leaves it there for ever.
 * Here each version lies in a place of its own, unpacked once.
 */
final class SqliteLibrary {

    private static final String PATH = "org.sqlite.lib.path";
    private static final String NAME = "org.sqlite.lib.name";
    private static final String TEMPORARY = "org.sqlite.tmpdir";

    private SqliteLibrary() {}

    /**
     * Lets the driver use the library in the folder {@code native} below this one; unpacks it if it is not there or not the one that
     * belongs to the driver. Where that cannot be, or somebody has chosen a place by the driver's own properties, the driver does as it
     * always does. The first folder of a process counts, since a process loads the library once.
     */
    static synchronized void keepIn(Path folder) {
        if (System.getProperty(PATH) != null || System.getProperty(TEMPORARY) != null) {
            return;
        }
        String name = LibraryLoaderUtil.getNativeLibName();
        Path place = folder.toAbsolutePath()
                .resolve("native")
                .resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-"
                        + OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-'));
        try {
            byte[] library = bundled(name);
            if (library != null) {
                put(library, place, name);
                System.setProperty(PATH, place.toString());
                System.setProperty(NAME, name);
            }
        } catch (IOException e) {
            // A folder in which nothing can be written will be told of when the database is opened.
        }
    }

    private static byte @Nullable [] bundled(String name) throws IOException {
        String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        }
    }

    /** Whole or not at all, since other processes may be starting. */
    private static void put(byte[] library, Path place, String name) throws IOException {
        Path file = place.resolve(name);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), library)) {
            return;
        }
        Files.createDirectories(place);
        Path unfinished = Files.createTempFile(place, "unpacking", null);
        try {
            Files.write(unfinished, library);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}

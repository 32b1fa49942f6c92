package dev.cordon.spark;

import dev.cordon.core.index.Watchlist;
import dev.cordon.lists.WatchlistFile;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkFiles;

/**
 * A watchlist on its way to the executors.
 *
 * @param watchlist as the driver has opened it
 * @param place     where executors find it: the name of a file that Spark hands out, or {@code local:} and a path
 * @param onDriver  the driver's own file
 */
record ShippedWatchlist(Watchlist watchlist, String place, String onDriver) {

    /** What comes before a path that is the same on every machine. */
    static final String LOCAL = "local:";

    private static final String PREFIX = "cordon-watchlist-";

    /**
     * Opens a watchlist and has Spark hand it to every executor once. It travels under a name of its content: Spark would
     * not notice that a file of the same name is another one today.
     *
     * @param lists a file of this machine, a URI that Hadoop can read, or {@code local:} and a path on every machine
     * @throws IOException if it cannot be opened or is no watchlist
     */
    static ShippedWatchlist ship(SparkContext spark, String lists) throws IOException {
        if (lists.startsWith(LOCAL)) {
            String path = lists.substring(LOCAL.length());
            return new ShippedWatchlist(WatchlistFile.open(Path.of(path)), lists, path);
        }
        // Beside what Spark ships itself, in a folder that only this user can read and that Spark removes.
        Path folder = Files.createDirectories(
                Path.of(SparkFiles.getRootDirectory()).toAbsolutePath().resolveSibling("cordon"));
        Path copy = Files.createTempFile(folder, "watchlist", "");
        if (isOfThisMachine(lists)) {
            Files.copy(Path.of(lists), copy, StandardCopyOption.REPLACE_EXISTING);
        } else {
            org.apache.hadoop.fs.Path remote = new org.apache.hadoop.fs.Path(lists);
            remote.getFileSystem(spark.hadoopConfiguration())
                    .copyToLocalFile(false, remote, new org.apache.hadoop.fs.Path(copy.toUri()), true);
        }
        String name = PREFIX + WatchlistFile.open(copy).info().id();
        Path named = folder.resolve(name);
        Files.move(copy, named, StandardCopyOption.REPLACE_EXISTING);
        spark.addFile(named.toUri().toString());
        return new ShippedWatchlist(WatchlistFile.open(named), name, named.toString());
    }

    private static boolean isOfThisMachine(String lists) throws IOException {
        if (Files.exists(Path.of(lists))) {
            return true;
        }
        try {
            if (new URI(lists).getScheme() != null) {
                return false;
            }
        } catch (URISyntaxException e) {
            // A name with a blank, say; the message below speaks of it as a file.
        }
        // Says that there is none, and how to make one.
        WatchlistFile.open(Path.of(lists));
        return true;
    }

    /**
     * Where the watchlist is for who asks: on an executor the file that Spark has fetched, else, for expressions that the
     * driver works out itself, the driver's own.
     */
    static Path path(String place, String onDriver) {
        if (place.startsWith(LOCAL)) {
            return Path.of(place.substring(LOCAL.length()));
        }
        Path fetched = Path.of(SparkFiles.get(place));
        Path own = Path.of(onDriver);
        return Files.exists(fetched) || !Files.exists(own) ? fetched : own;
    }
}

package dev.cordon.lists.source;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one list comes from.
 *
 * @param list     id of the list that must be in the files, such as {@code ofac-sdn}
 * @param title    for people
 * @param origins  addresses in the order in which they are tried; <code>{file}</code> in them stands for a file's name
 * @param files    names under which the files of an edition are kept, at least one
 * @param checksum address of a file that starts with the SHA-256 of a list file, or null
 * @param atLeast  fewest entries of an edition
 * @param atMost   most bytes of a file
 * @param enabled  whether it is updated when no source is named
 */
public record ListSource(
        String list,
        String title,
        List<String> origins,
        List<String> files,
        @Nullable String checksum,
        int atLeast,
        long atMost,
        boolean enabled) {

    private static final String FILE = "{file}";

    public ListSource {
        origins = List.copyOf(origins);
        files = List.copyOf(files);
    }

    /** The address of a file at an origin. */
    public static URI address(String origin, String file) {
        return URI.create(origin.replace(FILE, file));
    }
}

package dev.cordon.lists.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a list file turned out to be.
 *
 * @param file      the file
 * @param format    its format
 * @param list      which list it carries: {@code ofac-sdn}, {@code uk-sanctions}, {@code un-consolidated}; empty for a
 *     companion file of OFAC's CSV, which belongs to whatever list its primary file is
 * @param role      what it holds
 * @param published day of publication that the content or else the name gives, or null
 */
public record DetectedFile(
        SourceFile file,
        ListFormat format,
        String list,
        Role role,
        @Nullable LocalDate published) {

    /** What a file holds of its list. */
    public enum Role {
        /** The list's entries. */
        PRIMARY,
        /** OFAC's CSV only: further names of the entries. */
        ALIASES,
        /** OFAC's CSV only: addresses of the entries. */
        ADDRESSES,
        /** OFAC's CSV only: what did not fit into the entries' remarks. */
        COMMENTS,
        /** Of a list of the user's own: what its columns mean. */
        MAPPING,
        /** OpenSanctions only: what changed since the file with the entities was made. */
        CHANGES,
        /** OpenSanctions only: which files there are, and their checksums. */
        CATALOGUE
    }
}

package dev.cordon.lists.read;

import java.util.List;

/**
 * The files that make up one edition of one list.
 *
 * @param primary the file with the entries
 * @param files   all files, the primary one first
 */
record Edition(DetectedFile primary, List<SourceFile> files) {

    Edition {
        files = List.copyOf(files);
    }
}

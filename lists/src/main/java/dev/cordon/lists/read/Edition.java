package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.util.List;
import java.util.Set;

/**
 * The files that make up one edition of one list.
 *
 * @param primary the file with the entries
 * @param files   all files, the primary one first
 * @param others  what the files beside the primary one hold
 */
record Edition(DetectedFile primary, List<SourceFile> files, Set<Role> others) {

    Edition {
        files = List.copyOf(files);
        others = Set.copyOf(others);
    }

    boolean has(Role role) {
        return others.contains(role);
    }
}

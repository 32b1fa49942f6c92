package dev.cordon.lists.read;

import dev.cordon.lists.read.DetectedFile.Role;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is done about a file that cannot be used. */
@FunctionalInterface
interface Refusals {

    /** No file is read then. */
    Refusals OF_ALL = (file, role, problem) -> {
        throw problem;
    };

    /**
     * Takes note of it; whoever throws the problem on refuses all files.
     *
     * @param role what it holds of its list, or null if it is of no format that is known
     */
    void refuse(SourceFile file, @Nullable Role role, IOException problem) throws IOException;
}

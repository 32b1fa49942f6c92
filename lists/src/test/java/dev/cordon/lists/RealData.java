package dev.cordon.lists;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.cordon.lists.read.SourceFile;
import java.nio.file.Path;

/** Real list files in the folder that the environment variable {@code CORDON_DATA} names; tests are skipped without. */
public final class RealData {

    private RealData() {}

    public static SourceFile file(String path) {
        String folder = System.getenv("CORDON_DATA");
        assumeThat(folder).as("folder of real lists, CORDON_DATA").isNotNull();
        return new SourceFile(Path.of(folder, path));
    }
}

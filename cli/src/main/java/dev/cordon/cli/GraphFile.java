package dev.cordon.cli;

import dev.cordon.cli.graph.GraphMl;
import dev.cordon.cli.graph.GraphPage;
import dev.cordon.cli.graph.StixBundle;
import dev.cordon.cli.graph.SvgDrawing;
import dev.cordon.core.screen.dossier.Picture;
import dev.cordon.lists.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** Writes a picture into a file, in the form that the file's ending names. */
final class GraphFile {

    private GraphFile() {}

    /** Fails before any work is done if the file cannot be written in any form. */
    static void requireForm(Path file) throws IOException {
        String name = name(file);
        if (!name.matches(".*\\.(html?|svg|graphml|json)")) {
            throw new CommandFailure(
                    "--graph: " + file + " has no known ending; use .html, .svg, .graphml, or .json for STIX 2.1");
        }
        AtomicFile.requirePlace(file);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    static void write(Path file, Picture picture, String watchlist) throws IOException {
        String name = name(file);
        String text;
        if (name.endsWith(".svg")) {
            text = new SvgDrawing(picture).image();
        } else if (name.endsWith(".graphml")) {
            text = GraphMl.write(picture);
        } else if (name.endsWith(".json")) {
            text = new StixBundle(picture, LocalDate.now()).write();
        } else {
            text = new GraphPage(picture, watchlist).html();
        }
        try (AtomicFile out = AtomicFile.create(file)) {
            out.stream().write(text.getBytes(StandardCharsets.UTF_8));
            out.commit();
        }
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.lists.actor.ActorFiles;
import dev.cordon.lists.read.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** Which files on threat actors and cases are read, besides the bundled one. */
final class ActorFilesOption {

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            description = "A file on threat actors: MITRE ATT&CK (STIX), a MISP galaxy cluster, or a case file. May be"
                    + " repeated. Else all files in $CORDON_ACTORS, else in ~/.cordon/actors, if there are any.")
    private List<Path> files = new ArrayList<>();

    ActorFilesOption() {}

    /** The bundled facts and those of the files. A file that cannot be read fails the command. */
    CaseFacts read(Console console) throws IOException {
        CaseFacts facts = ActorFiles.bundled();
        for (Path file : files.isEmpty() ? standard(console) : files) {
            facts = facts.and(ActorFiles.read(new SourceFile(file)));
        }
        return facts;
    }

    private static List<Path> standard(Console console) throws IOException {
        Path folder = console.variable("CORDON_ACTORS")
                .map(Path::of)
                .orElseGet(() -> console.variable("CORDON_HOME")
                        .map(Path::of)
                        .orElseGet(() -> console.home().resolve(".cordon"))
                        .resolve("actors"));
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(".*\\.jsonl?(\\.gz)?"))
                    .sorted()
                    .toList();
        }
    }
}

package dev.cordon.lists.actor;

import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SourceFile;
import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads files on threat actors and cases, whatever their layout: MITRE ATT&amp;CK (STIX 2.0 or 2.1, a bundle or one object a
 * line), a MISP galaxy cluster, or a case file of Cordon's own.
 */
public final class ActorFiles {

    private static final int LOOK = 1 << 14;
    private static final String BUNDLED = "case-2024-03-25.json";

    private ActorFiles() {}

    /** The bundled facts on the designations of 25 March 2024. */
    public static CaseFacts bundled() throws IOException {
        return read(new SourceFile(BUNDLED, () -> {
            InputStream stream = ActorFiles.class.getResourceAsStream(BUNDLED);
            if (stream == null) {
                throw new FileNotFoundException(BUNDLED + " is missing from the jar of cordon-lists");
            }
            return stream;
        }));
    }

    /**
     * Reads one file.
     *
     * @throws ListException if it is in none of the layouts, damaged, or lacks what it must have
     */
    public static CaseFacts read(SourceFile file) throws IOException {
        try (InputStream content = new BufferedInputStream(file.open(), LOOK)) {
            content.mark(LOOK);
            String start = new String(content.readNBytes(LOOK - 1), StandardCharsets.UTF_8);
            content.reset();
            if (start.contains("\"cordon-case\"")) {
                return new CaseFile(file.name()).read(content);
            }
            if (start.contains("\"bundle\"")
                    || start.contains("\"intrusion-set\"")
                    || start.contains("\"spec_version\"")) {
                boolean bundle = start.contains("\"bundle\"");
                return actors(file, new StixActors(file.name()).read(content, bundle));
            }
            if (start.contains("\"authors\"") || start.contains("\"category\"")) {
                return actors(file, new MispGalaxy(file.name()).read(content));
            }
            throw new ListException(
                    file.name(),
                    0,
                    "is neither MITRE ATT&CK in STIX, nor a MISP galaxy cluster, nor a case file of Cordon");
        }
    }

    private static CaseFacts actors(SourceFile file, List<dev.cordon.core.network.actor.ThreatActor> actors)
            throws ListException {
        if (actors.isEmpty()) {
            throw new ListException(file.name(), 0, "names no threat actor");
        }
        return new CaseFacts(actors, List.of(), List.of(), List.of());
    }
}

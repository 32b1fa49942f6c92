package dev.cordon.lists.update;

import dev.cordon.lists.AtomicFile;
import dev.cordon.lists.Hashes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Where files lie that were refused: a folder for each source, in it one for each content, with the reason. The same bad
 * file met again adds nothing.
 */
final class Quarantine {

    private static final int SHORT_HASH = 16;

    private final Path folder;

    Quarantine(Path folder) {
        this.folder = folder;
    }

    /**
     * A place in it.
     *
     * @param path  the folder
     * @param isNew whether the files were not there before
     */
    record Place(Path path, boolean isNew) {}

    /** Moves files into quarantine. */
    Place take(String list, List<Incoming> files, String reason, Instant now) throws IOException {
        String content = files.stream().map(file -> file.file().sha256()).collect(Collectors.joining(" "));
        String name = Hashes.of(content.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT_HASH);
        Path place = folder.resolve(list).resolve(name);
        boolean isNew = !Files.exists(place.resolve("reason.txt"));
        Files.createDirectories(place);
        for (Incoming file : files) {
            Files.move(
                    file.path(),
                    place.resolve(file.file().name()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        }
        if (isNew) {
            writeReason(place, list, files, reason, now);
        }
        return new Place(place, isNew);
    }

    private static void writeReason(Path place, String list, List<Incoming> files, String reason, Instant now)
            throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("list    ")
                .append(list)
                .append("\nat      ")
                .append(now)
                .append("\nreason  ")
                .append(reason);
        for (Incoming file : files) {
            text.append("\nfile    ").append(file.file().name());
            text.append("\n        from ").append(file.file().origin());
            text.append("\n        sha256 ").append(file.file().sha256());
            text.append(", ").append(file.file().bytes()).append(" bytes");
        }
        try (AtomicFile file = AtomicFile.create(place.resolve("reason.txt"))) {
            file.stream().write(text.append('\n').toString().getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}

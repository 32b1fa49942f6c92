package dev.cordon.cli;

import dev.cordon.documents.draft.DraftDesignation;
import dev.cordon.documents.draft.DraftJson;
import dev.cordon.documents.draft.DraftStatus;
import dev.cordon.lists.AtomicFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of draft designations, one JSON object on a line. Written whole or not at all. */
final class DraftFile {

    private static final int MOST = 100_000;

    private final Path path;
    private final List<DraftDesignation> drafts;

    private DraftFile(Path path, List<DraftDesignation> drafts) {
        this.path = path;
        this.drafts = List.copyOf(drafts);
    }

    /**
     * Reads the file; one that is not there is empty.
     *
     * @throws FileSystemException if a line of it is no draft
     */
    static DraftFile open(Path path) throws IOException {
        List<DraftDesignation> drafts = new ArrayList<>();
        if (Files.exists(path)) {
            try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
                int number = 1;
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (!line.isBlank()) {
                        drafts.add(read(path, number, line));
                    }
                    number++;
                }
            } catch (CharacterCodingException e) {
                throw new FileSystemException(path.toString(), null, "is no text in UTF-8, so it is no file of drafts");
            }
        }
        return new DraftFile(path, drafts);
    }

    /** Reads a file that must be there. */
    static DraftFile existing(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new FileSystemException(
                    path.toString(), null, "is no file; make drafts with 'cordon read --draft FILE …'");
        }
        return open(path);
    }

    private static DraftDesignation read(Path path, int number, String line) throws FileSystemException {
        if (number > MOST) {
            throw new FileSystemException(path.toString(), null, "has more than " + MOST + " lines");
        }
        try {
            return DraftJson.read(line);
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(
                    path.toString(), null, "line " + number + " is no draft (" + e.getMessage() + ")");
        }
    }

    List<DraftDesignation> drafts() {
        return drafts;
    }

    List<DraftDesignation> approved() {
        return drafts.stream()
                .filter(draft -> draft.status() == DraftStatus.APPROVED)
                .toList();
    }

    Optional<DraftDesignation> draft(String id) {
        return drafts.stream().filter(draft -> draft.id().equals(id)).findFirst();
    }

    /** The file with further drafts; those it has already stay as they were decided. */
    DraftFile with(List<DraftDesignation> more) {
        List<DraftDesignation> all = new ArrayList<>(drafts);
        for (DraftDesignation draft : more) {
            if (all.stream().noneMatch(known -> known.id().equals(draft.id()))) {
                all.add(draft);
            }
        }
        return new DraftFile(path, all);
    }

    /** The file with a draft in place of the one with its id. */
    DraftFile replacing(DraftDesignation draft) {
        return new DraftFile(
                path,
                drafts.stream()
                        .map(known -> known.id().equals(draft.id()) ? draft : known)
                        .toList());
    }

    void save() throws IOException {
        StringBuilder lines = new StringBuilder();
        drafts.forEach(draft -> lines.append(DraftJson.line(draft)).append('\n'));
        try (AtomicFile file = AtomicFile.create(path)) {
            file.stream().write(lines.toString().getBytes(StandardCharsets.UTF_8));
            file.commit();
        }
    }
}

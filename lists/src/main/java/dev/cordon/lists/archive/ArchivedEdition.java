package dev.cordon.lists.archive;

import dev.cordon.lists.Hashes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a list that was checked and taken into the archive.
 *
 * @param at        when it was taken
 * @param list      id of the list, such as {@code ofac-sdn}
 * @param published day of publication, or null if neither the files nor their names tell
 * @param records   records in the files
 * @param entries   entries taken over
 * @param rejected  records not taken over
 * @param files     at least one
 */
public record ArchivedEdition(
        Instant at,
        String list,
        @Nullable LocalDate published,
        int records,
        int entries,
        int rejected,
        List<StoredFile> files)
        implements JournalRecord {

    public ArchivedEdition {
        files = List.copyOf(files);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("an edition has at least one file");
        }
    }

    /** The day from which it counts: that of publication, else the day on which it was taken, in UTC. */
    public LocalDate day() {
        return published == null ? LocalDate.ofInstant(at, ZoneOffset.UTC) : published;
    }

    /** Names the content: the hash of the only file, or of the hashes of all files. */
    public String id() {
        if (files.size() == 1) {
            return files.get(0).sha256();
        }
        String all = String.join(
                "\n", files.stream().map(StoredFile::sha256).sorted().toList());
        return Hashes.of(all.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether it is the same list in the same bytes. */
    public boolean hasContentOf(ArchivedEdition other) {
        return list.equals(other.list) && id().equals(other.id());
    }
}

package dev.cordon.lists.read;

import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.listing.Rejection;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.PartyKind;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Accounts for the reading of one edition of one list: every record is either an entry or a rejection.
 *
 * <p>Open the files through {@link #open}, call {@link #record} for each record met, then either {@link #entry} or
 * {@link #reject}; {@link #info} sums up. Not thread-safe.
 */
public final class ReadLog {

    /** Official lists have some thirty thousand records and of these a handful with faults. */
    private static final int MOST_REJECTIONS = 10_000;

    private final String listId;
    private final String title;
    private final String authority;
    private final ListFormat format;
    private final List<String> files = new ArrayList<>();
    private final Map<PartyKind, Integer> byKind = new EnumMap<>(PartyKind.class);
    private final List<Rejection> rejections = new ArrayList<>();
    private final Map<String, Integer> unread = new TreeMap<>();
    private int records;
    private int entries;
    private @Nullable LocalDate published;
    private @Nullable LocalDate publishedByName;

    public ReadLog(String listId, String title, String authority, ListFormat format) {
        this.listId = listId;
        this.title = title;
        this.authority = authority;
        this.format = format;
    }

    /** Id of the list that is read. */
    public String listId() {
        return listId;
    }

    /**
     * Opens a file of the edition, unpacked. Closing the stream reads the rest of the file and notes the SHA-256 of its
     * bytes on disk, so that the hash covers exactly what was read.
     */
    public InputStream open(SourceFile file) throws IOException {
        if (publishedByName == null) {
            publishedByName = PublicationDate.inName(file.name()).orElse(null);
        }
        DigestInputStream packed = new DigestInputStream(file.openPacked(), sha256());
        return new HashedContent(file.unpack(packed), packed, hash -> files.add(file.name() + " " + hash));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Notes the day of publication that the content gives; it goes before a date in a file's name. */
    public void published(LocalDate day) {
        published = day;
    }

    /** Counts a record of the file, whatever becomes of it. */
    public void record() {
        records++;
    }

    /** Counts an entry that was taken over, and what was kept in it without being understood. */
    public void entry(ListedParty entry) {
        entries++;
        byKind.merge(entry.kind(), 1, Integer::sum);
        for (Detail detail : entry.unread()) {
            unread(detail.label());
        }
    }

    /** Counts something that was kept or met without being understood and that belongs to no entry. */
    public void unread(String label) {
        unread.merge(label, 1, Integer::sum);
    }

    /**
     * Notes a record that was not taken over.
     *
     * @param line    line in the file, from 1
     * @param entryId the list's number of the entry, or an empty text if it could not be read
     * @param reason  what is wrong, in a sentence
     * @throws ListException if so many are rejected that the file as a whole cannot be right
     */
    public void reject(SourceFile file, long line, String entryId, String reason) throws ListException {
        if (rejections.size() == MOST_REJECTIONS) {
            throw new ListException(
                    file.name(),
                    line,
                    "more than " + MOST_REJECTIONS + " records cannot be taken over, the last because: " + reason
                            + "; the file is damaged or no official list, download it again");
        }
        rejections.add(new Rejection(file.name(), line, entryId, reason));
    }

    /** What was read so far. */
    public ListInfo info() {
        LocalDate day = published == null ? publishedByName : published;
        return new ListInfo(
                listId, title, authority, day, format.title(), files, records, entries, byKind, rejections, unread);
    }
}

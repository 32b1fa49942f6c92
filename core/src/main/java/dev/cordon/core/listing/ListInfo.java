package dev.cordon.core.listing;

import dev.cordon.core.party.PartyKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a watchlist knows of one list in it: which edition, how much was read, what was not.
 *
 * @param id         such as {@code ofac-sdn}
 * @param title      name for people
 * @param authority  who publishes it
 * @param published  day of publication, or null if neither the file nor its name tells
 * @param format     the format that was read, for people
 * @param files      names of the files, each with the SHA-256 of its bytes: {@code name sha256}
 * @param records    number of entry records in the files, taken over or rejected; rows of OFAC's companion files add
 *     to entries and are not counted
 * @param entries    number of entries taken over
 * @param byKind     entries by kind
 * @param rejections records not taken over, with reasons
 * @param unread     label of what was kept without being understood, with how often it was met
 */
public record ListInfo(
        String id,
        String title,
        String authority,
        @Nullable LocalDate published,
        String format,
        List<String> files,
        int records,
        int entries,
        Map<PartyKind, Integer> byKind,
        List<Rejection> rejections,
        Map<String, Integer> unread) {

    public ListInfo {
        files = List.copyOf(files);
        byKind = Collections.unmodifiableMap(new TreeMap<>(byKind));
        rejections = List.copyOf(rejections);
        unread = Collections.unmodifiableMap(new TreeMap<>(unread));
    }
}

package dev.cordon.lists.coverage;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.PartialDate.Precision;
import dev.cordon.lists.archive.Archive;
import dev.cordon.lists.archive.ArchivedEdition;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Since when entries are listed: by the dates that lists give, and where a list gives none, by the first edition in the
 * archive that has the entry, if there is an earlier edition without it.
 */
public final class ListingDays {

    private final Map<String, LocalDate> firstSeen;

    private ListingDays(Map<String, LocalDate> firstSeen) {
        this.firstSeen = Map.copyOf(firstSeen);
    }

    /** Only what lists say themselves. */
    public static ListingDays ofLists() {
        return new ListingDays(Map.of());
    }

    /** Also what the editions of an archive tell. Reads those of lists that have several. */
    public static ListingDays with(Archive archive) throws IOException {
        Map<String, LocalDate> firstSeen = new HashMap<>();
        for (List<ArchivedEdition> editions : archive.editions().values()) {
            if (editions.size() > 1) {
                add(archive, editions, firstSeen);
            }
        }
        return new ListingDays(firstSeen);
    }

    private static void add(Archive archive, List<ArchivedEdition> editions, Map<String, LocalDate> firstSeen)
            throws IOException {
        Map<String, LocalDate> ofList = new HashMap<>();
        LocalDate start = editions.get(0).day();
        for (ArchivedEdition edition : editions) {
            archive.read(edition, entry -> ofList.putIfAbsent(key(entry), edition.day()));
        }
        ofList.values().removeIf(start::equals);
        firstSeen.putAll(ofList);
    }

    private static String key(ListedParty entry) {
        return entry.listId() + ":" + entry.entryId();
    }

    /** The earliest day that the list gives, or null. A year or month alone is none. */
    @Nullable
    LocalDate bySource(ListedParty entry) {
        LocalDate earliest = null;
        for (Designation designation : entry.designations()) {
            if (designation.listedOn() != null && designation.listedOn().precision() == Precision.DAY) {
                LocalDate day = designation.listedOn().from();
                earliest = earliest == null || day.isBefore(earliest) ? day : earliest;
            }
        }
        return earliest;
    }

    /** The day of the first edition with the entry, or null if there is none without it before. */
    @Nullable
    LocalDate byArchive(ListedParty entry) {
        return firstSeen.get(key(entry));
    }
}

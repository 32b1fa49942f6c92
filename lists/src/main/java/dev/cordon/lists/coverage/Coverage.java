package dev.cordon.lists.coverage;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who designated whom, when, and who followed.
 *
 * @param lists the lists that were read
 * @param rows  subjects, those designated first come first; those without a known day last
 */
public record Coverage(List<ListInfo> lists, List<CoverageRow> rows) {

    private static final List<Jurisdiction> TRACKED = List.of(Jurisdiction.values());

    public Coverage {
        lists = List.copyOf(lists);
        rows = List.copyOf(rows);
    }

    /**
     * Coverage of subjects.
     *
     * @param subjects entries by id of subject
     * @param days     since when entries are listed
     */
    public static Coverage of(List<ListInfo> lists, Map<String, List<ListedParty>> subjects, ListingDays days) {
        Set<Jurisdiction> read = EnumSet.noneOf(Jurisdiction.class);
        lists.forEach(list -> read.add(Jurisdiction.of(list)));
        List<CoverageRow> rows = new ArrayList<>();
        subjects.forEach((subject, entries) -> rows.add(row(subject, entries, days, read)));
        rows.sort(Comparator.comparing((CoverageRow row) -> row.first() == null ? LocalDate.MAX : row.first())
                .thenComparing(CoverageRow::name)
                .thenComparing(CoverageRow::subject));
        return new Coverage(lists, rows);
    }

    private static CoverageRow row(
            String subject, List<ListedParty> entries, ListingDays days, Set<Jurisdiction> read) {
        LocalDate first = null;
        for (ListedParty entry : entries) {
            first = earlier(first, day(entry, days));
        }
        List<Standing> standings = new ArrayList<>();
        for (Jurisdiction jurisdiction : TRACKED) {
            if (jurisdiction != Jurisdiction.OTHER || read.contains(jurisdiction)) {
                standings.add(standing(jurisdiction, entries, days, read, first));
            }
        }
        List<String> programmes = entries.stream()
                .map(ListedParty::designations)
                .flatMap(Collection::stream)
                .map(Designation::programme)
                .distinct()
                .toList();
        ListedParty chief = entries.get(0);
        String name = chief.party().primaryName().orElse(chief.entryId());
        return new CoverageRow(subject, name, chief.kind(), programmes, first, standings);
    }

    private static @Nullable LocalDate day(ListedParty entry, ListingDays days) {
        LocalDate given = days.bySource(entry);
        return given == null ? days.byArchive(entry) : given;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.isBefore(one) ? other : one;
    }

    private static Standing standing(
            Jurisdiction jurisdiction,
            List<ListedParty> entries,
            ListingDays days,
            Set<Jurisdiction> read,
            @Nullable LocalDate first) {
        LocalDate day = null;
        LocalDate given = null;
        List<String> ids = new ArrayList<>();
        for (ListedParty entry : entries) {
            if (Jurisdiction.ofList(entry.listId()) == jurisdiction) {
                ids.add(entry.party().id());
                day = earlier(day, day(entry, days));
                given = earlier(given, days.bySource(entry));
            }
        }
        Long after = day == null || first == null ? null : ChronoUnit.DAYS.between(first, day);
        boolean bySource = day != null && day.equals(given);
        return new Standing(jurisdiction, status(jurisdiction, ids, read), day, bySource, after, ids);
    }

    private static Standing.Status status(Jurisdiction jurisdiction, List<String> ids, Set<Jurisdiction> read) {
        if (!ids.isEmpty()) {
            return Standing.Status.LISTED;
        }
        return read.contains(jurisdiction) ? Standing.Status.NOT_LISTED : Standing.Status.NOT_READ;
    }
}

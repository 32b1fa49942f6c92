package dev.cordon.lists.read.eu;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The acts under which an entity is listed: one designation per programme.
 *
 * <p>The list gives the day of designation now and then only. Where it does not, the day is that of the oldest act that
 * the entity or any part of it cites. It carries financial sanctions alone; travel bans stand in the Official Journal.
 */
final class EuRegulations {

    private static final List<String> MEASURES = List.of("asset freeze");

    private EuRegulations() {}

    static void read(Element entity, EntryDraft draft) {
        EuActs cited = EuActs.of(entity);
        Map<String, Set<String>> acts = new LinkedHashMap<>();
        for (Element regulation : entity.all("regulation")) {
            String programme = regulation.text("@programme").orElse("unspecified");
            Set<String> titles = acts.computeIfAbsent(programme, key -> new LinkedHashSet<>());
            regulation.text("@numberTitle").ifPresent(titles::add);
            regulation.pass("@logicalId");
        }
        if (acts.isEmpty()) {
            throw new IllegalArgumentException("cites no regulation");
        }
        TreeSet<PartialDate> days = cited.days();
        @Nullable
        PartialDate designated =
                entity.text("@designationDate").flatMap(WrittenDates::read).orElse(null);
        @Nullable PartialDate listed = designated == null && !days.isEmpty() ? days.first() : designated;
        @Nullable PartialDate updated = days.isEmpty() ? null : days.last();
        cited.details(draft);
        acts.forEach((programme, titles) -> draft.designation(new Designation(
                EuEntry.AUTHORITY,
                programme,
                MEASURES,
                titles.isEmpty() ? null : String.join("; ", titles),
                listed,
                updated,
                null,
                draft.entryId())));
    }
}

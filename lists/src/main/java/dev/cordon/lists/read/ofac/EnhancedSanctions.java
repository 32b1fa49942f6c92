package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an entity of the enhanced layout is listed: a designation for each programme. A file holds entities that are on
 * OFAC's other list as well; the day of listing is that on the lists of the file, and membership of the list that
 * contains the others, "Consolidated List", is no sanction of its own.
 */
final class EnhancedSanctions {

    private static final String SDN = "SDN List";
    private static final String CONSOLIDATED = "Consolidated List";

    private EnhancedSanctions() {}

    static void read(String listId, Element entity, EntryDraft draft) {
        List<Element> lists = entity.all("sanctionsLists", "sanctionsList");
        lists.forEach(list -> list.text().ifPresent(name -> draft.detail("List", name)));
        Optional<PartialDate> listed = earliest(lists, listId.equals("ofac-sdn") ? Set.of(SDN) : Set.of())
                .or(() -> earliest(lists, Set.of(CONSOLIDATED)));
        lists.forEach(list -> list.pass("@datePublished"));
        List<String> programmes = entity.texts("sanctionsPrograms", "sanctionsProgram");
        List<String> authorities = entity.texts("legalAuthorities", "legalAuthority");
        List<String> measures = measures(entity.texts("sanctionsTypes", "sanctionsType"));
        List<Designation> known = OfacProgrammes.designations(listId, draft.entryId(), programmes);
        for (int i = 0; i < known.size(); i++) {
            Designation designation = known.get(i);
            boolean paired = !programmes.isEmpty() && authorities.size() == programmes.size();
            @Nullable String basis = paired ? authorities.get(i) : orNull(String.join("; ", authorities));
            draft.designation(new Designation(
                    designation.authority(),
                    designation.programme(),
                    measures.isEmpty() ? designation.measures() : measures,
                    basis == null ? designation.legalBasis() : basis,
                    listed.orElse(null),
                    null,
                    null,
                    draft.entryId()));
        }
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The first day on one of the lists, or on any but the two that contain others where none are named. */
    private static Optional<PartialDate> earliest(List<Element> lists, Set<String> names) {
        return lists.stream()
                .filter(list -> {
                    String name = list.text().orElse("");
                    return names.isEmpty() ? !name.equals(SDN) && !name.equals(CONSOLIDATED) : names.contains(name);
                })
                .flatMap(list -> list.text("@datePublished").flatMap(WrittenDates::read).stream())
                .min(Comparator.comparing(PartialDate::from));
    }

    private static List<String> measures(List<String> types) {
        Set<String> measures = new LinkedHashSet<>();
        for (String type : types) {
            measures.add(
                    switch (type) {
                        case "Block" -> "asset freeze";
                        case "Reject" -> "transaction ban";
                        default -> type.toLowerCase(Locale.ROOT);
                    });
        }
        return List.copyOf(measures);
    }
}

package dev.cordon.lists.read.ofac;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Why an entity of the enhanced layout is listed: a designation for each programme, with its sanctions, its legal
 * authority and the day on which it came to the list that carries it. A file holds entities that are on OFAC's other
 * list as well; membership of the list that contains the others, "Consolidated List", is no sanction of its own.
 */
final class EnhancedSanctions {

    private static final String SDN = "SDN List";
    private static final String CONSOLIDATED = "Consolidated List";
    private static final String BLOCK = "Block";

    private final String listId;
    private final List<Day> days;
    private final List<String> programmes;
    private final List<String> authorities;
    private final SanctionsByProgramme sanctions;

    /** A list that the entity is on, and since when. */
    private record Day(String list, PartialDate since) {

        boolean isParticular() {
            return !list.equals(SDN) && !list.equals(CONSOLIDATED);
        }
    }

    private EnhancedSanctions(String listId, Element entity, List<Day> days) {
        this.listId = listId;
        this.days = days;
        this.programmes = entity.texts("sanctionsPrograms", "sanctionsProgram");
        this.authorities = entity.texts("legalAuthorities", "legalAuthority");
        this.sanctions = new SanctionsByProgramme(programmes, entity.texts("sanctionsTypes", "sanctionsType"));
    }

    static void read(String listId, Element entity, EntryDraft draft) {
        List<Day> days = new ArrayList<>();
        for (Element list : entity.all("sanctionsLists", "sanctionsList")) {
            String name = list.text().orElse("");
            Optional<PartialDate> since = list.text("@datePublished").flatMap(WrittenDates::read);
            since.ifPresent(day -> days.add(new Day(name, day)));
            draft.detail("List", name + since.map(day -> ", since " + day).orElse(""));
            list.pass("@datePublished");
        }
        new EnhancedSanctions(listId, entity, days).designate(draft);
    }

    private void designate(EntryDraft draft) {
        List<Designation> known = OfacProgrammes.designations(listId, draft.entryId(), programmes);
        for (Designation designation : known) {
            String programme = designation.programme();
            List<String> types = sanctions.of(programme);
            @Nullable String basis = authority(programme);
            draft.designation(new Designation(
                    designation.authority(),
                    programme,
                    types.isEmpty() ? designation.measures() : measures(types),
                    basis == null ? designation.legalBasis() : basis,
                    listed(programme, types).orElse(null),
                    null,
                    null,
                    draft.entryId()));
        }
    }

    /** The authority that names the programme, else the one at its place among those that name none, else all. */
    private @Nullable String authority(String programme) {
        Optional<String> named = authorities.stream()
                .filter(authority -> SanctionsByProgramme.names(authority, programme))
                .findFirst();
        if (named.isPresent()) {
            return named.get();
        }
        List<String> others = left(
                authorities, words -> programmes.stream().anyMatch(each -> SanctionsByProgramme.names(words, each)));
        List<String> unnamed = left(
                programmes, each -> authorities.stream().anyMatch(words -> SanctionsByProgramme.names(words, each)));
        int place = unnamed.indexOf(programme);
        if (place >= 0 && others.size() == unnamed.size()) {
            return others.get(place);
        }
        return authorities.isEmpty() ? null : String.join("; ", authorities);
    }

    private static List<String> left(List<String> texts, Predicate<String> gone) {
        return texts.stream().filter(gone.negate()).toList();
    }

    /**
     * The day on which the programme brought the entity to a list: to the SDN list by blocking, to the particular list of
     * its other sanctions, which shares a word with them ({@code Sectoral}, {@code CMIC}) or with no other programme's.
     */
    private Optional<PartialDate> listed(String programme, List<String> types) {
        boolean blocks = types.contains(BLOCK);
        boolean particular = types.stream().anyMatch(type -> !type.equals(BLOCK)) || types.isEmpty();
        Optional<PartialDate> sdn = first(day -> day.list().equals(SDN));
        Optional<PartialDate> own = particular ? particularDay(programme) : Optional.empty();
        boolean sdnFirst = blocks && (listId.equals("ofac-sdn") || !particular);
        return (sdnFirst ? sdn.or(() -> own) : own.or(() -> sdn))
                .or(() -> first(Day::isParticular))
                .or(() -> first(day -> true));
    }

    private Optional<PartialDate> particularDay(String programme) {
        List<String> others = left(programmes, programme::equals);
        return first(day -> day.isParticular() && isOf(day, programme))
                .or(() -> first(day -> day.isParticular() && others.stream().noneMatch(other -> isOf(day, other))));
    }

    private boolean isOf(Day day, String programme) {
        return sanctions.own(programme).stream()
                .flatMap(type -> List.of(type.split(" ")).stream())
                .anyMatch(word -> word.length() > 3
                        && !word.equals("Sanctions")
                        && List.of(day.list().split(" ")).contains(word));
    }

    private Optional<PartialDate> first(Predicate<Day> rule) {
        return days.stream().filter(rule).map(Day::since).min(Comparator.comparing(PartialDate::from));
    }

    private static List<String> measures(List<String> types) {
        Set<String> measures = new LinkedHashSet<>();
        for (String type : types) {
            measures.add(
                    switch (type) {
                        case BLOCK -> "asset freeze";
                        case "Reject" -> "transaction ban";
                        default -> type.toLowerCase(Locale.ROOT);
                    });
        }
        return List.copyOf(measures);
    }
}

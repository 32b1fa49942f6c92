package dev.cordon.lists.read.ch;

import dev.cordon.core.party.Place;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What targets refer to by number: sets of sanctions, places, other targets. */
final class SecoReferences {

    private final Map<String, SanctionsSet> sets = new HashMap<>();
    private final Map<String, SecoPlace> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /**
     * A set of sanctions of a programme.
     *
     * @param programme key of the programme
     * @param ordinance name of the ordinance, or null
     * @param measure   words of the list for the set, or null
     */
    record SanctionsSet(
            String programme,
            @Nullable String ordinance,
            @Nullable String measure) {

        /** The ordinance with the article that the set's words start with. */
        @Nullable
        String legalBasis() {
            String article = measure == null ? "" : measure.replaceFirst("\\s*--.*", "");
            return article.isEmpty() || article.equals(measure) || ordinance == null
                    ? ordinance
                    : ordinance + ", " + article;
        }

        List<String> measures() {
            return measure == null
                    ? List.of()
                    : List.of(measure.replaceFirst("^.*?--\\s*", "").toLowerCase(Locale.ROOT));
        }
    }

    /**
     * A place.
     *
     * @param location town
     * @param area     region, of the sub-areas the list knows
     * @param country  words for the country
     * @param code     its ISO code
     */
    record SecoPlace(
            @Nullable String location,
            @Nullable String area,
            @Nullable String country,
            @Nullable String code) {

        Place place() {
            return new Place(
                    Stream.of(location, area, country)
                            .flatMap(part -> Optional.ofNullable(part).stream())
                            .collect(Collectors.joining(", ")),
                    code);
        }
    }

    void programme(Element programme) {
        String key = english(programme, "program-key").orElse("unspecified");
        @Nullable String ordinance = english(programme, "program-name").orElse(null);
        for (Element set : programme.all("sanctions-set")) {
            String id = set.text("@ssid").orElse("");
            boolean isEnglish = set.text("@lang").orElse("eng").equals("eng");
            if (isEnglish || !sets.containsKey(id)) {
                sets.put(id, new SanctionsSet(key, ordinance, set.text().orElse(null)));
            }
        }
    }

    /** The English text among those of several languages, else the first. */
    static Optional<String> english(Element parent, String name) {
        List<Element> texts = parent.all(name);
        return texts.stream()
                .filter(text -> text.text("@lang").orElse("eng").equals("eng"))
                .findFirst()
                .or(() -> texts.stream().findFirst())
                .flatMap(Element::text);
    }

    void place(Element place) {
        Optional<String> words = place.text("country").or(() -> english(place, "country"));
        String iso = place.text("country", "@iso-code").orElse("");
        places.put(
                place.text("@ssid").orElse(""),
                new SecoPlace(
                        english(place, "location").orElse(null),
                        english(place, "area").orElse(null),
                        words.orElse(null),
                        CountryWords.codeOf(iso)
                                .or(() -> words.flatMap(CountryWords::codeOf))
                                .orElse(null)));
    }

    /** Notes the main name of a target, by which relations are told. */
    void target(Element target) {
        for (Element party : SecoEntry.parties(target)) {
            SecoNames.main(party).ifPresent(name -> names.put(SecoEntry.id(target), name));
        }
    }

    Optional<SanctionsSet> set(String id) {
        return Optional.ofNullable(sets.get(id));
    }

    Optional<SecoPlace> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    Optional<String> nameOf(String targetId) {
        return Optional.ofNullable(names.get(targetId));
    }
}

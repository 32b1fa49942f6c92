package dev.cordon.payments.place;

import dev.cordon.payments.text.TextWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The embargoed places by name and code. Immutable and safe for many threads. */
public final class Gazetteer {

    /** A spelling, by its first word. */
    private record Spelling(List<String> words, EmbargoedPlace place) {}

    private final Map<String, List<Spelling>> byFirstWord = new HashMap<>();
    private final List<Spelling> unspaced = new ArrayList<>();
    private final Map<String, EmbargoedPlace> countries = new HashMap<>();
    private final int size;

    Gazetteer(List<EmbargoedPlace> places, LocalDate day) {
        List<EmbargoedPlace> inForce =
                places.stream().filter(place -> place.holdsOn(day)).toList();
        size = inForce.size();
        for (EmbargoedPlace place : inForce) {
            if (place.kind() == PlaceKind.COUNTRY) {
                place.countries().forEach(code -> countries.put(code, place));
            }
            place.names().forEach(name -> add(name, place));
        }
    }

    /** Cordon's own table, as far as it holds on a day. */
    public static Gazetteer shipped(LocalDate day) {
        return new Gazetteer(GazetteerFile.shipped(), day);
    }

    private void add(String name, EmbargoedPlace place) {
        TextWords words = TextWords.of(name);
        List<String> forms = words.words().stream().map(TextWords.Word::form).toList();
        Spelling spelling = new Spelling(forms, place);
        if (words.words().get(0).isUnspaced()) {
            unspaced.add(spelling);
        } else {
            byFirstWord.computeIfAbsent(forms.get(0), key -> new ArrayList<>()).add(spelling);
        }
    }

    public int size() {
        return size;
    }

    /** The embargoed country with this ISO 3166-1 alpha-2 code; null if there is none. */
    public @Nullable EmbargoedPlace country(String code) {
        return countries.get(code.toUpperCase(Locale.ROOT));
    }

    /** The places that a free text names without a doubt. */
    public List<PlaceHit> inText(TextWords text) {
        return find(text, "", true);
    }

    /**
     * The places that an address names.
     *
     * @param country code of the address's country, by which a town of the same name elsewhere is told; empty if unknown
     */
    public List<PlaceHit> inAddress(TextWords text, String country) {
        return find(text, country.toUpperCase(Locale.ROOT), false);
    }

    private List<PlaceHit> find(TextWords text, String country, boolean needsAlone) {
        List<PlaceHit> hits = new ArrayList<>();
        for (int at = 0; at < text.size(); at++) {
            TextWords.Word word = text.words().get(at);
            if (word.isUnspaced()) {
                for (Spelling spelling : unspaced) {
                    if (word.form().contains(spelling.words().get(0))) {
                        add(hits, spelling.words().get(0), spelling.place());
                    }
                }
                continue;
            }
            for (Spelling spelling : byFirstWord.getOrDefault(word.form(), List.of())) {
                if (stands(spelling, text, at) && counts(spelling.place(), country, needsAlone)) {
                    add(hits, text.between(at, at + spelling.words().size() - 1), spelling.place());
                }
            }
        }
        return hits;
    }

    /** A place is told once, by its first spelling there. */
    private static void add(List<PlaceHit> hits, String words, EmbargoedPlace place) {
        if (hits.stream().noneMatch(hit -> hit.place().equals(place))) {
            hits.add(new PlaceHit(words, place));
        }
    }

    private static boolean stands(Spelling spelling, TextWords text, int at) {
        int length = spelling.words().size();
        if (at + length > text.size()) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (!text.words().get(at + i).form().equals(spelling.words().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(EmbargoedPlace place, String country, boolean needsAlone) {
        if (needsAlone) {
            return place.alone();
        }
        boolean town = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.PORT;
        return !town || country.isEmpty() || place.countries().contains(country);
    }
}

package dev.cordon.payments.screen;

import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.text.NameStretches;
import dev.cordon.payments.text.NameStretches.Stretch;
import dev.cordon.payments.text.TextHit;
import dev.cordon.payments.text.TextSearch;
import dev.cordon.payments.text.TextWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The listed parties that a text names: those whose names stand in it, and those that stretches of it are hits of when they
 * are screened as names. Each once, by the words that agree best. One thread's.
 */
final class Mentions {

    /** A stretch that holds plain words may be any: it must agree better than what stands in a party's own field. */
    private static final double LEAST_SCORE_OF_STRETCH = 0.75;

    private static final int MOST = 4_096;

    private final TextSearch texts;
    private final KnownParties known;
    private final Map<String, List<TextHit>> searched = new Latest<>(MOST);

    Mentions(TextSearch texts, KnownParties known) {
        this.texts = texts;
        this.known = known;
    }

    /**
     * Those that a remittance text, an instruction or the like names.
     *
     * @param readings of the text, where its lines can be read in several ways
     * @param screened names of parties of the same payment, by {@link #key}: who is named there is who is named here
     */
    List<TextHit> inText(List<TextWords> readings, Set<String> screened) {
        Map<String, TextHit> best = new HashMap<>();
        Set<Stretch> stretches = new LinkedHashSet<>();
        for (TextWords reading : readings) {
            search(best, reading);
            stretches.addAll(NameStretches.inText(reading.raw()));
        }
        stretches.removeIf(stretch -> screened.contains(key(stretch.words())));
        stretches(best, stretches);
        return sorted(best);
    }

    /** A name as it is compared with those of the parties. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** Those that lines of an address name, where anything may stand. */
    List<TextHit> inAddress(String value, TextWords words) {
        Map<String, TextHit> best = new HashMap<>();
        search(best, words);
        boolean ship = NameRules.namesShip(value);
        best.values().removeIf(hit -> !ship && NameRules.isThing(hit.hit())); // people live in Mandela Avenue
        best.values().removeIf(hit -> NameRules.agreesInPlainWordsOnly(NameAgreement.of(hit.hit(), hit.words())));
        stretches(best, NameStretches.announced(value));
        return sorted(best);
    }

    private static List<TextHit> sorted(Map<String, TextHit> best) {
        return best.values().stream()
                .sorted(Comparator.comparingDouble((TextHit hit) -> -hit.hit().score())
                        .thenComparing(hit -> hit.hit().entry().party().id()))
                .toList();
    }

    private void search(Map<String, TextHit> best, TextWords words) {
        // Texts come again as parties do: "salary November 2026", a hundred thousand times in a batch.
        @Nullable List<TextHit> found = searched.get(words.raw());
        if (found == null) {
            found = texts.search(words);
            searched.put(words.raw(), found);
        }
        for (TextHit hit : found) {
            // That the text speaks of a ship was seen by the search, whose words are the ship's name alone.
            if (NameRules.isThing(hit.hit()) || NameRules.holds(hit.hit(), hit.words())) {
                keep(best, hit);
            }
        }
    }

    private void stretches(Map<String, TextHit> best, Collection<Stretch> stretches) {
        for (Stretch stretch : stretches) {
            if (stretch.isBare()) {
                ask(best, stretch, null);
                AskedKinds.besides(stretch.words()).forEach(kind -> ask(best, stretch, kind));
                String untitled = Unadorned.ofTitled(stretch.words());
                if (!untitled.equals(stretch.words())) {
                    ask(best, new Stretch(untitled, true), PartyKind.PERSON);
                }
            } else {
                // Plain words stand in the names of firms and ships only.
                ask(best, stretch, NameRules.namesShip(stretch.words()) ? PartyKind.VESSEL : PartyKind.ORGANISATION);
            }
        }
    }

    private void ask(Map<String, TextHit> best, Stretch stretch, @Nullable PartyKind kind) {
        String name = kind == PartyKind.VESSEL ? Unadorned.ofShip(stretch.words()) : stretch.words();
        Party party = Party.builder("text", kind)
                .name(PartyName.primary(Declined.undone(name)))
                .build();
        double least = stretch.isBare() ? NameRules.LEAST_SCORE : LEAST_SCORE_OF_STRETCH;
        for (Hit hit : known.hits(party, Demands.of(stretch.words(), least))) {
            boolean names = NameRules.isNamedBy(hit, stretch);
            if (names && hit.score() >= least && NameRules.holds(hit, stretch.words())) {
                keep(best, new TextHit(stretch.words(), hit));
            }
        }
    }

    private static void keep(Map<String, TextHit> best, TextHit hit) {
        best.merge(
                hit.hit().entry().party().id(),
                hit,
                (one, other) -> one.hit().score() >= other.hit().score() ? one : other);
    }
}

package dev.cordon.payments.screen;

import dev.cordon.core.match.Evidence;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.screen.Hit;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.Set;

/**
 * Which hits of a name alone hold a payment. A payment says of its parties little more than the name, and leaves open whether
 * it is a person's; a bank sees millions of them. So a name must agree in more than one word that merely sounds alike, and a
 * ship is no party to a payment unless the name says that it is one.
 */
final class NameRules {

    /** Names that agree as well as this are looked at; below, nearly all are other people's. */
    private static final double LEAST_SCORE = 0.75;
    /** Shorter words sound alike by chance. */
    private static final int LONG_WORD = 7;

    private static final Set<String> WORDS =
            Set.of("name part", "name word", "given name", "family name", "patronymic");
    private static final Set<String> SHIP_WORDS = Set.of("mv", "mt", "ms", "vessel", "ship", "tanker", "motor");

    private NameRules() {}

    /**
     * Whether a hit holds its payment.
     *
     * @param name the name in the payment
     */
    static boolean holds(Hit hit, String name) {
        if (hit.evidence().stream().anyMatch(piece -> piece.feature().equals("identifier") && piece.centibits() > 0)) {
            return true;
        }
        boolean thing = hit.entry().kind() == PartyKind.VESSEL || hit.entry().kind() == PartyKind.AIRCRAFT;
        return hit.score() >= LEAST_SCORE && (!thing || namesShip(name)) && isMoreThanAWord(hit);
    }

    private static boolean namesShip(String name) {
        return TextWords.of(name).words().stream().anyMatch(word -> SHIP_WORDS.contains(word.form()));
    }

    private static boolean isMoreThanAWord(Hit hit) {
        List<Evidence> words = hit.evidence().stream()
                .filter(piece -> WORDS.contains(piece.feature()) && piece.centibits() > 0)
                .toList();
        List<Evidence> telling = words.stream()
                .filter(piece -> !piece.detail().startsWith("initial"))
                .toList();
        if (words.isEmpty() || telling.size() > 1) {
            return true; // no word agrees by itself where both names are written alike
        }
        if (telling.isEmpty()) {
            return false;
        }
        Evidence only = telling.get(0);
        boolean several = only.query().indexOf(' ') >= 0 || only.listed().indexOf(' ') >= 0;
        boolean same = only.detail().startsWith("same word");
        boolean longEnough = Math.min(only.query().length(), only.listed().length()) >= LONG_WORD;
        if (hit.entry().kind() == PartyKind.PERSON && words.size() > 1) {
            return several; // an initial beside one name fits one in twenty
        }
        return several || same || longEnough && !isRomanised(hit);
    }

    /** Whether a name agrees only as we romanise it, though the party has one in Latin letters. */
    private static boolean isRomanised(Hit hit) {
        return hit.evidence().stream()
                .anyMatch(piece -> piece.feature().equals("romanisation") && piece.centibits() < 0);
    }
}

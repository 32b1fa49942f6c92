package dev.cordon.payments.text;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words of a text that may be numbers or codes of a party: long ones, and short ones beside a word that says what they are. */
public final class NumberSearch {

    private static final int SHORTEST = 6;
    private static final int SHORTEST_MIXED = 8;
    private static final int SHORTEST_NUMBER = 9;
    private static final int SHORTEST_WALLET = 24;
    private static final int LONGEST = 120;
    private static final int CUE_REACH = 3;
    private static final Set<String> CUES = Set.of(
            "imo",
            "mmsi",
            "passport",
            "id",
            "identification",
            "inn",
            "ogrn",
            "tax",
            "registration",
            "licence",
            "license",
            "swift",
            "bic",
            "lei",
            "ssn",
            "cedula",
            "wallet",
            "reg");

    private NumberSearch() {}

    /** The identifiers that the words may be. */
    public static List<Identifier> of(TextWords text) {
        List<Identifier> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            TextWords.Word word = text.words().get(i);
            int length = word.end() - word.start();
            if (length >= SHORTEST && length <= LONGEST && !word.isUnspaced()) {
                add(found, text, i, text.text().substring(word.start(), word.end()));
            }
        }
        return found;
    }

    private static void add(List<Identifier> found, TextWords text, int at, String value) {
        TextWords.Word word = text.words().get(at);
        if (!word.hasDigit()) {
            boolean code =
                    (value.length() == 8 || value.length() == 11) && value.equals(value.toUpperCase(Locale.ROOT));
            if (code) {
                found.add(Identifier.of(IdentifierType.BIC, value));
            }
            return;
        }
        int shortest = word.form().chars().allMatch(Character::isDigit) ? SHORTEST_NUMBER : SHORTEST_MIXED;
        if (value.length() >= shortest || hasCue(text, at)) {
            found.add(Identifier.of(IdentifierType.OTHER, value));
            if (at > 0 && text.words().get(at - 1).form().equals("imo")) {
                found.add(Identifier.of(IdentifierType.IMO, value));
                found.add(Identifier.of(IdentifierType.IMO, "IMO" + value));
            }
        }
        if (value.length() >= SHORTEST_WALLET) {
            found.add(Identifier.of(IdentifierType.WALLET_ADDRESS, value));
        }
    }

    private static boolean hasCue(TextWords text, int at) {
        for (int word = Math.max(0, at - CUE_REACH); word < at; word++) {
            if (CUES.contains(text.words().get(word).form())) {
                return true;
            }
        }
        return false;
    }
}

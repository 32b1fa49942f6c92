package dev.cordon.lists.read.uk;

import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.lists.read.Blanks;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Passports and national identifiers of an individual. What the list adds to a number is kept word by word. */
final class UkDocuments {

    private final Party.Builder party;

    UkDocuments(Party.Builder party) {
        this.party = party;
    }

    void read(Element person) {
        person.all("PassportDetails", "Passport")
                .forEach(passport -> read(
                        plain(passport, "PassportNumber"),
                        plain(passport, "PassportAdditionalInformation"),
                        "Passport",
                        any -> IdentifierType.PASSPORT));
        person.all("NationalIdentifierDetails", "NationalIdentifier")
                .forEach(identifier -> read(
                        plain(identifier, "NationalIdentifierNumber"),
                        plain(identifier, "NationalIdentifierAdditionalInformation"),
                        "National identifier",
                        IdentityNumber::nationalType));
    }

    /** A cell may hold several numbers, and the cell beside it what is to be said of each. */
    private void read(String cell, String info, String label, Function<String, IdentifierType> type) {
        for (Numbered.Pair pair : Numbered.pairs(cell, info)) {
            IdentityNumber read = IdentityNumber.of(pair.first());
            boolean numbered = read.number().codePoints().anyMatch(Character::isLetterOrDigit);
            String words = (read.words() + " " + pair.second()).strip();
            if (numbered) {
                party.identifier(new Identifier(type.apply(words), read.number(), issuer(words), label + " number"));
            }
            if (pair.second().codePoints().anyMatch(Character::isLetterOrDigit)) {
                party.detail(
                        label + " additional information",
                        numbered ? read.number() + ": " + pair.second() : pair.second());
            }
            if (!read.words().isEmpty()) {
                party.detail(label + " as printed", pair.first());
            }
        }
    }

    private static @Nullable String issuer(String words) {
        return CountryWords.codeOf(words).or(() -> CountryWords.firstIn(words)).orElse(null);
    }

    private static String plain(Element parent, String field) {
        return parent.text(field)
                .map(text -> Blanks.joined(HtmlText.plain(text)))
                .orElse("");
    }
}

package dev.cordon.core.name;

import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.words.Vocabulary;
import dev.cordon.core.name.words.Vocabulary.Piece;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Readings of an organisation's name in which the words of its language stand in English, and only its proper words as
 * they are written or romanised: {@code Gefängnis Kachui} and {@code fængslet i Kachouii} are both a prison.
 */
final class EnglishReadings {

    /** Articles and prepositions that French, Italian and Maltese write together with the next word. */
    private static final Pattern ELISION = Pattern.compile("\\b(?:l|d|dell|dall|nell|all|sull|qu)['`]");

    private static final Pattern ADJECTIVE =
            Pattern.compile("\\b([a-z]{3,})sk(?:i|ii|iy|ij|yi|aya|aia|aja|oe|oye|oje|ie|ogo|oi|oy|oj|om|y)\\b");

    private EnglishReadings() {}

    /** Whether names of such parties are made of ordinary words; those of people, ships and wallets are not. */
    static boolean mayApply(@Nullable PartyKind kind) {
        return kind == null || kind == PartyKind.ORGANISATION;
    }

    /** The name in English; empty if no word of it is put into English. */
    static Optional<Reading> ofLatin(String folded, @Nullable PartyKind kind) {
        String english = english(folded);
        if (english.equals(String.join(" ", LatinTokens.split(folded)))) {
            return Optional.empty();
        }
        List<Token> tokens = LatinTokens.of(english, kind, null);
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new Reading(Reading.IN_ENGLISH, tokens, null, null));
    }

    private static String english(String folded) {
        boolean mayElide = folded.indexOf('\'') >= 0 || folded.indexOf('`') >= 0;
        List<String> words =
                LatinTokens.split(mayElide ? ELISION.matcher(folded).replaceAll("") : folded);
        StringBuilder english = new StringBuilder(folded.length());
        for (Piece piece : Vocabulary.inEnglish(words)) {
            english.append(piece.english() ? piece.text() : placesOf(piece.text()))
                    .append(' ');
        }
        return english.toString().strip();
    }

    /** Russian adjectives without their ending: Samarskii is of Samara, Klintsovskaya of Klintsy. */
    private static String placesOf(String words) {
        return words.contains("sk") ? ADJECTIVE.matcher(words).replaceAll("$1") : words;
    }

    /** The name in English, its other words romanised in as many ways as they are; empty if no word is put into English. */
    static List<Reading> ofNative(String clean, @Nullable PartyKind kind) {
        List<Piece> pieces = Vocabulary.inEnglish(LatinTokens.split(clean));
        if (!isTranslated(pieces)) {
            return List.of();
        }
        List<List<Romanisation>> romanised = new ArrayList<>();
        int ways = 1;
        for (Piece piece : pieces) {
            List<Romanisation> forms = piece.english() ? List.of() : Romaniser.romanise(piece.text(), false);
            romanised.add(forms);
            ways = Math.max(ways, forms.size());
        }
        List<Reading> readings = new ArrayList<>(ways);
        for (int way = 0; way < ways; way++) {
            Reading reading = reading(pieces, romanised, way, kind);
            if (!reading.tokens().isEmpty()) {
                readings.add(reading);
            }
        }
        return readings;
    }

    /** The name with each piece romanised in the given way, or in its last one if it has fewer. */
    private static Reading reading(
            List<Piece> pieces, List<List<Romanisation>> romanised, int way, @Nullable PartyKind kind) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String system = Reading.IN_ENGLISH;
        for (int i = 0; i < pieces.size(); i++) {
            List<Romanisation> forms = romanised.get(i);
            if (forms.isEmpty()) {
                text.append(Romaniser.foldLatin(pieces.get(i).text())).append(' ');
                continue;
            }
            Romanisation form = forms.get(Math.min(way, forms.size() - 1));
            system = form.system().toLowerCase(Locale.ROOT);
            if (form.vowelless()) {
                tokens.addAll(LatinTokens.of(text.toString(), kind, null));
                text.setLength(0);
                tokens.addAll(LatinTokens.vowelless(form.text(), kind));
            } else {
                text.append(placesOf(Romaniser.foldLatin(form.text()))).append(' ');
            }
        }
        tokens.addAll(LatinTokens.of(text.toString(), kind, null));
        return new Reading(system, tokens);
    }

    private static boolean isTranslated(List<Piece> pieces) {
        return pieces.stream().anyMatch(Piece::english);
    }
}

package dev.cordon.core.name;

import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.words.LegalForm;
import dev.cordon.core.name.words.LegalForms;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Splits a folded Latin name into tokens and tells what each does. */
final class LatinTokens {

    private static final int NUMBER_RARITY = 600;
    private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "ben", "bint", "binti", "ould", "walad", "veled");

    private LatinTokens() {}

    /**
     * @param folded lower-case ASCII
     * @param kind   of the party, or null if open
     * @param family the marked family name as written, or null
     */
    static List<Token> of(String folded, @Nullable PartyKind kind, @Nullable String family) {
        List<String> words = split(folded);
        int familyWords =
                family == null ? 0 : split(Romaniser.foldLatin(family)).size();
        boolean familyFirst = family != null && familyWords > 0 && folded.startsWith(firstWord(family));
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            LegalForm form = kind == PartyKind.PERSON ? null : LegalForms.at(words, i);
            if (form != null) {
                tokens.add(Token.silent("§" + form.code(), TokenRole.LEGAL_FORM, Token.Form.LATIN, 0));
                i += form.tokens();
            } else if (tensAndUnit(words, i) > 0) {
                tokens.add(number(tensAndUnit(words, i)));
                i += 2;
            } else {
                tokens.add(token(words.get(i), role(words, i, kind, familyWords, familyFirst)));
                i++;
            }
        }
        return onlyFrame(tokens) ? asNames(words) : tokens;
    }

    static List<Token> vowelless(String text, @Nullable PartyKind kind) {
        List<Token> tokens = new ArrayList<>();
        for (String word : split(text)) {
            WordRole role = Words.roleOf(word);
            tokens.add(Token.vowelless(word, role == WordRole.PARTICLE ? TokenRole.PARTICLE : TokenRole.NAME));
        }
        return tokens;
    }

    private static Token token(String word, TokenRole role) {
        if (role == TokenRole.NUMBER) {
            return number(Words.numberOf(word));
        }
        return Token.latin(word, role);
    }

    private static Token number(int value) {
        return Token.silent("#" + value, TokenRole.NUMBER, Token.Form.LATIN, NUMBER_RARITY);
    }

    /** "Forty four" as 44, or 0 if the two words are no such number. */
    private static int tensAndUnit(List<String> words, int i) {
        if (i + 1 >= words.size() || !isWord(words.get(i)) || !isWord(words.get(i + 1))) {
            return 0;
        }
        int tens = Words.numberOf(words.get(i));
        int unit = Words.numberOf(words.get(i + 1));
        return tens >= 20 && tens % 10 == 0 && unit > 0 && unit < 10 ? tens + unit : 0;
    }

    private static boolean isWord(String text) {
        return text.length() > 2 && Character.isLetter(text.charAt(0));
    }

    private static TokenRole role(
            List<String> words, int i, @Nullable PartyKind kind, int familyWords, boolean familyFirst) {
        String word = words.get(i);
        boolean person = kind == PartyKind.PERSON;
        if (word.length() == 1 && !Character.isDigit(word.charAt(0))) {
            return word.equals("y") || word.equals("e") ? TokenRole.STOP : TokenRole.INITIAL;
        }
        if (Words.numberOf(word) >= 0 && (words.size() > 1) && !(person && !isRomanOrDigit(word))) {
            return TokenRole.NUMBER;
        }
        TokenRole special = roleOf(Words.roleOf(word), person);
        if (special != null) {
            return special;
        }
        if (person && i > 0 && CHILD_OF.contains(words.get(i - 1)) || isRussianPatronymic(word, kind)) {
            return TokenRole.PATRONYMIC;
        }
        if (familyWords == 0) {
            return TokenRole.NAME;
        }
        boolean inFamily = familyFirst ? i < familyWords : i >= words.size() - familyWords;
        return inFamily ? TokenRole.FAMILY : TokenRole.GIVEN;
    }

    private static boolean isRussianPatronymic(String word, @Nullable PartyKind kind) {
        boolean maybePerson = kind == null || kind == PartyKind.PERSON;
        return maybePerson && word.length() > 6 && word.matches(".*(ovich|evich|ovych|evych|ovna|evna|ivna|yivna)");
    }

    private static @Nullable TokenRole roleOf(WordRole role, boolean person) {
        return switch (role) {
            case TITLE -> TokenRole.TITLE;
            case PARTICLE -> TokenRole.PARTICLE;
            case STOP -> TokenRole.STOP;
            case GENERATION -> TokenRole.GENERATION;
            case GENERIC, LEGAL_FORM -> person ? null : TokenRole.GENERIC;
            case PLACE -> person ? null : TokenRole.PLACE;
            case NONE -> null;
        };
    }

    private static boolean isRomanOrDigit(String word) {
        return Character.isDigit(word.charAt(0)) || word.chars().allMatch(c -> "ivx".indexOf(c) >= 0);
    }

    /** A name of titles and particles only ("Haji", "Al") must still be findable: its words are then the name. */
    private static boolean onlyFrame(List<Token> tokens) {
        return tokens.stream().noneMatch(token -> token.role().isContent() || token.role() == TokenRole.NUMBER);
    }

    private static List<Token> asNames(List<String> words) {
        return words.stream().map(word -> Token.latin(word, TokenRole.NAME)).toList();
    }

    private static String firstWord(String text) {
        List<String> words = split(Romaniser.foldLatin(text));
        return words.isEmpty() ? "\0" : words.get(0);
    }

    /** Words of letters and digits; apostrophes and backquotes inside a word are dropped, all else separates. */
    static List<String> split(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!isApostrophe(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '`' || c == '\u2019' || c == '\u2018' || c == '\u02bc' || c == '\u02bb';
    }
}

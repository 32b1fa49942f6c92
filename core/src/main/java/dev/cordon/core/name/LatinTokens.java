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
    /** Names of people are commoner. */
    private static final int RARE = 1_000;
    /** A word that any firm may add or leave out tells no more than this, however seldom it is used. */
    private static final int COMMONPLACE_RARITY = 460;
    /** What joins the names of people, or tells what they are called besides. */
    private static final Set<String> STOPS_OF_PEOPLE =
            Set.of("and or of the et und aka fka nka formerly known also named other dba".split(" "));
    /** What agreement on a word that joins others is worth at most: every tenth organisation has an "of" or a "de". */
    private static final int JOINING_RARITY = 300;

    private static final List<String> PATRONYMICS =
            List.of("ovich", "evich", "avich", "ovych", "evych", "ovna", "evna", "ivna", "auna", "euna", "ouna");

    private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "ben", "bint", "binti", "ould", "walad", "veled");

    private LatinTokens() {}

    /**
     * @param folded lower-case ASCII
     * @param kind   of the party, or null if open
     * @param family the marked family name as written, or null
     */
    static List<Token> of(String folded, @Nullable PartyKind kind, @Nullable String family) {
        List<String> parted = ArabicCompounds.parted(split(folded));
        List<String> words = kind == PartyKind.PERSON ? parted : LoneLetters.together(parted);
        int familyWords = family == null
                ? 0
                : ArabicCompounds.parted(split(Romaniser.foldLatin(family))).size();
        boolean familyFirst = family != null && familyWords > 0 && folded.startsWith(firstWord(family));
        List<Token> tokens = new ArrayList<>(words.size());
        List<String> unplaced = kind == PartyKind.PERSON ? words : withoutAdditions(words);
        for (int i = 0; i < words.size(); ) {
            LegalForm form = kind == PartyKind.PERSON ? null : formAt(words, unplaced, i);
            if (form != null) {
                tokens.add(Token.silent("§" + form.code(), TokenRole.LEGAL_FORM, Token.Form.LATIN, 0));
                i += form.tokens();
            } else if (kind != PartyKind.PERSON && LoneLetters.abbreviationAt(words, i, kind) > 1) {
                int letters = LoneLetters.abbreviationAt(words, i, kind);
                tokens.add(Token.latin(String.join("", words.subList(i, i + letters)), TokenRole.NAME));
                i += letters;
            } else if (isOwnAcronym(words, i, kind)) {
                tokens.add(Token.latin(words.get(i), TokenRole.ACRONYM));
                i++;
            } else if (tensAndUnit(words, i) > 0) {
                tokens.add(number(tensAndUnit(words, i)));
                i += 2;
            } else if (kind == PartyKind.PERSON && LoneLetters.areInitials(words.get(i))) {
                words.get(i).chars().forEach(c -> tokens.add(Token.latin(String.valueOf((char) c), TokenRole.INITIAL)));
                i++;
            } else {
                tokens.add(token(words.get(i), role(words, i, kind, familyWords, familyFirst), kind));
                i++;
            }
        }
        return withEnoughNames(EnglishReadings.mayApply(kind) ? StateNames.inShort(tokens) : tokens, kind);
    }

    /** Where the kind is open, a word that people bear is taken for their name, whatever its letters. */
    private static boolean isOwnAcronym(List<String> words, int i, @Nullable PartyKind kind) {
        return kind == PartyKind.ORGANISATION && OwnAcronym.isAt(words, i)
                || kind == null && TokenRarity.of(words.get(i)) >= RARE && OwnAcronym.isAt(words, i);
    }

    /** A legal form stands at the end of a name even if a place or what any firm may add follows: {@code Manara S.A.S. (Turkey)}. */
    private static @Nullable LegalForm formAt(List<String> words, List<String> unplaced, int i) {
        LegalForm form = LegalForms.at(words, i);
        return form == null && i < unplaced.size() && unplaced.size() < words.size()
                ? LegalForms.at(unplaced, i)
                : form;
    }

    private static boolean isAddition(String word) {
        return Words.roleOf(word) == WordRole.PLACE || Words.isCommonplace(word);
    }

    private static List<String> withoutAdditions(List<String> words) {
        int end = words.size();
        while (end > 1 && isAddition(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    /** Words that spell out a foreign name in syllables. */
    static List<Token> transcribed(String text) {
        return split(text).stream()
                .map(word -> Token.transcribed(word, TokenRole.NAME))
                .toList();
    }

    static List<Token> vowelless(String text, @Nullable PartyKind kind) {
        List<Token> tokens = new ArrayList<>();
        for (String word : ArabicCompounds.parted(split(text))) {
            WordRole role = Words.roleOf(word);
            tokens.add(Token.vowelless(word, role == WordRole.PARTICLE ? TokenRole.PARTICLE : TokenRole.NAME));
        }
        return tokens;
    }

    private static Token token(String word, TokenRole role, @Nullable PartyKind kind) {
        if (role == TokenRole.NUMBER) {
            return number(word.length() == 1 ? romanLetter(word) : Words.numberOf(word));
        }
        Token token = Token.latin(word, role);
        if (role == TokenRole.STOP || kind == PartyKind.ORGANISATION && role == TokenRole.PARTICLE) {
            return token.noRarerThan(JOINING_RARITY);
        }
        return role == TokenRole.GENERIC && Words.isCommonplace(word) ? token.noRarerThan(COMMONPLACE_RARITY) : token;
    }

    /** A ship or firm that ends in I, V or X is the first, fifth or tenth of its name. */
    private static boolean isRomanLetter(List<String> words, int i, @Nullable PartyKind kind) {
        boolean thing = kind != null && kind != PartyKind.PERSON;
        return thing
                && i > 0
                && words.get(i - 1).length() > 1
                && "ivx".contains(words.get(i))
                && (i + 1 == words.size() || LegalForms.at(words, i + 1) != null);
    }

    private static int romanLetter(String word) {
        return switch (word) {
            case "i" -> 1;
            case "v" -> 5;
            case "x" -> 10;
            default -> Words.numberOf(word);
        };
    }

    private static Token number(int value) {
        int rarity = value == 1 ? Token.FIRST_RARITY : NUMBER_RARITY;
        return Token.silent("#" + value, TokenRole.NUMBER, Token.Form.LATIN, rarity);
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
        if (isRomanLetter(words, i, kind)) {
            return TokenRole.NUMBER;
        }
        if (word.length() == 1 && !Character.isDigit(word.charAt(0))) {
            boolean between = i > 0 && words.get(i - 1).length() > 1 && i + 1 < words.size();
            return between && (word.equals("y") || word.equals("e")) ? TokenRole.STOP : TokenRole.INITIAL;
        }
        if (Words.numberOf(word) >= 0 && (words.size() > 1) && !(person && !isRomanOrDigit(word))) {
            return TokenRole.NUMBER;
        }
        if (person && isNameAfterAll(word, i + 1 == words.size())) {
            return nameRole(words.size(), i, familyWords, familyFirst);
        }
        if (!person && word.equals("no") && i + 1 < words.size() && Words.numberOf(words.get(i + 1)) >= 0) {
            return TokenRole.STOP;
        }
        TokenRole special = roleOf(Words.roleOf(word), kind);
        if (special != null) {
            return special;
        }
        if (person && i > 0 && CHILD_OF.contains(words.get(i - 1)) || isRussianPatronymic(word, kind)) {
            return TokenRole.PATRONYMIC;
        }
        return nameRole(words.size(), i, familyWords, familyFirst);
    }

    private static TokenRole nameRole(int words, int i, int familyWords, boolean familyFirst) {
        if (familyWords == 0) {
            return TokenRole.NAME;
        }
        boolean inFamily = familyFirst ? i < familyWords : i >= words - familyWords;
        return inFamily ? TokenRole.FAMILY : TokenRole.GIVEN;
    }

    /** Little words of many languages are names of people: Yiu Wa, To Chun, Kim Jong Il. No article ends a name. */
    private static boolean isNameAfterAll(String word, boolean last) {
        return Words.roleOf(word) == WordRole.STOP && !STOPS_OF_PEOPLE.contains(word) || last && word.equals("il");
    }

    private static boolean isRussianPatronymic(String word, @Nullable PartyKind kind) {
        boolean maybePerson = kind == null || kind == PartyKind.PERSON;
        return maybePerson && word.length() > 6 && PATRONYMICS.stream().anyMatch(word::endsWith);
    }

    private static @Nullable TokenRole roleOf(WordRole role, @Nullable PartyKind kind) {
        boolean person = kind == PartyKind.PERSON;
        return switch (role) {
            case TITLE -> kind == null || kind == PartyKind.PERSON ? TokenRole.TITLE : null;
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

    /**
     * A name with fewer than two names proper may have them in its titles, particles and numerals: Haji, Agha, Li, 11420
     * are names too. They then count as such.
     */
    private static List<Token> withEnoughNames(List<Token> tokens, @Nullable PartyKind kind) {
        boolean person = kind == null || kind == PartyKind.PERSON;
        int enough = person ? 2 : 1;
        if (names(tokens) >= enough) {
            return tokens;
        }
        List<Token> servants = tokens.stream()
                .map(token -> token.text().equals(ArabicCompounds.SERVANT) ? promoted(token) : token)
                .toList();
        return names(servants) >= enough
                ? servants
                : servants.stream().map(LatinTokens::promoted).toList();
    }

    private static long names(List<Token> tokens) {
        return tokens.stream().filter(LatinTokens::isName).count();
    }

    private static boolean isName(Token token) {
        return token.role().isContent() && token.role() != TokenRole.INITIAL;
    }

    private static Token promoted(Token token) {
        return switch (token.role()) {
            case TITLE, PARTICLE, STOP, GENERATION ->
                Words.isFormOfAddress(token.text()) ? token : Token.latin(token.text(), TokenRole.NAME);
            case NUMBER -> Token.latin(token.text().substring(1), TokenRole.NAME);
            case NAME, FAMILY, GIVEN, PATRONYMIC, INITIAL, GENERIC, PLACE, LEGAL_FORM, ACRONYM -> token;
        };
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

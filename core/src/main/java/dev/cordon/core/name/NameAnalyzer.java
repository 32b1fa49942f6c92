package dev.cordon.core.name;

import com.ibm.icu.lang.UCharacter;
import dev.cordon.core.name.script.Romanisation;
import dev.cordon.core.name.script.Romaniser;
import dev.cordon.core.name.script.Script;
import dev.cordon.core.name.script.TextCleaner;
import dev.cordon.core.name.words.FormSlips;
import dev.cordon.core.name.words.NameTails;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes names apart. Stateless; the tables behind it are shared and immutable. */
public final class NameAnalyzer {

    /** Names are cut here: longer texts are no names, and time must stay bounded. */
    static final int LONGEST_NAME = 400;

    private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)");

    private NameAnalyzer() {}

    /** Analyses a name of a list entry or of a query, with the parts that its source marks. */
    public static AnalyzedName analyze(PartyName name, @Nullable PartyKind kind) {
        return analyze(name.text(), name.family(), kind);
    }

    /** Analyses a bare name. */
    public static AnalyzedName analyze(String text, @Nullable PartyKind kind) {
        return analyze(text, null, kind);
    }

    private static AnalyzedName analyze(String text, @Nullable String family, @Nullable PartyKind kind) {
        List<Reading> readings = new ArrayList<>(2);
        for (String clean : texts(text, kind)) {
            addReadings(readings, clean, family, kind);
        }
        return new AnalyzedName(text, readings);
    }

    /** What is to be read: the name and, of a person, the name without what stands in parentheses. */
    private static List<String> texts(String text, @Nullable PartyKind kind) {
        String clean = TextCleaner.clean(text);
        if (clean.length() > LONGEST_NAME) {
            clean = clean.substring(0, LONGEST_NAME);
        }
        if (kind == PartyKind.PERSON && clean.indexOf('(') > 0) {
            String outside = PARENTHESES.matcher(clean).replaceAll(" ").strip();
            if (isNameByItself(outside)) {
                return List.of(clean, outside);
            }
        }
        return List.of(clean);
    }

    /**
     * The letters and digits of a name, as its readings have them, without the work of taking it apart: where it matters only whether it
     * is the same as another.
     */
    public static List<Token> literals(PartyName name, @Nullable PartyKind kind) {
        return texts(name.text(), kind).stream()
                .map(clean -> literal(isReadAsLatin(clean, Script.of(clean)) ? Romaniser.foldLatin(clean) : clean))
                .toList();
    }

    private static void addReadings(
            List<Reading> readings, String clean, @Nullable String family, @Nullable PartyKind kind) {
        Script script = Script.of(clean);
        if (isReadAsLatin(clean, script)) {
            addLatinReadings(readings, clean, family, kind);
        } else {
            addNativeReadings(readings, clean, script, kind);
        }
    }

    /** Of two words, or in characters, where one word is a name: what stands in parentheses behind it tells it from others. */
    private static boolean isNameByItself(String text) {
        return isUnspaced(Script.of(text)) || text.indexOf(' ') > 0;
    }

    /** Letters, digits and the marks that some scripts write their vowels with; case is no part of a name. */
    private static Token literal(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        UCharacter.foldCase(text, true)
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c)
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || Character.getType(c) == Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return Token.literal(kept.toString());
    }

    private static void addLatinReadings(
            List<Reading> readings, String clean, @Nullable String family, @Nullable PartyKind kind) {
        String whole = EnglishReadings.mayApply(kind) ? FormSlips.mended(clean) : clean;
        String name = isPersonal(kind) ? NameTails.cut(whole) : whole;
        String marked = family != null ? family : familyBeforeComma(name, kind);
        String folded = Romaniser.foldLatin(name);
        List<Token> tokens = LatinTokens.of(folded, kind, marked);
        if (!tokens.isEmpty()) {
            readings.add(new Reading(
                    Reading.AS_WRITTEN,
                    tokens,
                    literal(name.equals(clean) ? folded : Romaniser.foldLatin(clean)),
                    null));
            WadeGilesReading.of(tokens).ifPresent(readings::add);
            if (kind == PartyKind.PERSON) {
                BalticReading.of(tokens).ifPresent(readings::add);
                NordicReading.of(tokens).ifPresent(readings::add);
            }
            if (EnglishReadings.mayApply(kind)) {
                EnglishReadings.ofLatin(folded, kind).ifPresent(readings::add);
            }
        }
    }

    /** The part before the only comma of a name that is not an organisation's: "LAST, First". */
    private static @Nullable String familyBeforeComma(String clean, @Nullable PartyKind kind) {
        int comma = clean.indexOf(',');
        return isPersonal(kind) && comma > 0 && clean.indexOf(',', comma + 1) < 0 ? clean.substring(0, comma) : null;
    }

    private static void addNativeReadings(
            List<Reading> readings, String clean, Script script, @Nullable PartyKind kind) {
        boolean logographic = isUnspaced(script);
        if (logographic) {
            List<Token> tokens = NativeTokens.of(clean);
            if (!tokens.isEmpty()) {
                readings.add(new Reading(Reading.NATIVE, tokens, literal(clean), script));
            }
        }
        if (!logographic) {
            Token literal = literal(clean);
            readings.add(new Reading(Reading.NATIVE, List.of(literal), literal, null));
        }
        if (logographic && Transcription.isPossible(clean, script)) {
            addTranscription(readings, clean, script);
        }
        addRomanised(readings, clean, script, kind);
        if (!logographic && EnglishReadings.mayApply(kind)) {
            readings.addAll(EnglishReadings.ofNative(clean, kind));
        }
    }

    private static void addRomanised(List<Reading> readings, String clean, Script script, @Nullable PartyKind kind) {
        boolean logographic = isUnspaced(script);
        boolean personal = isPersonal(clean, script, kind);
        String romanisable = NativeTokens.withoutLegalForm(clean);
        List<Token> legalForms = NativeTokens.legalForms(clean);
        for (Romanisation form : Romaniser.romanise(romanisable, personal)) {
            List<Token> tokens = new ArrayList<>(
                    form.vowelless()
                            ? LatinTokens.vowelless(form.text(), kind)
                            : LatinTokens.of(Romaniser.foldLatin(form.text()), kind, null));
            if (logographic && personal && tokens.size() == 2) {
                tokens.set(0, tokens.get(0).withRole(TokenRole.FAMILY));
                tokens.set(1, tokens.get(1).withRole(TokenRole.GIVEN));
            }
            tokens.addAll(legalForms);
            if (!tokens.isEmpty()) {
                Script of = logographic ? script : null;
                readings.add(new Reading(form.system().toLowerCase(Locale.ROOT), tokens, null, of));
            }
        }
    }

    private static boolean isPersonal(String clean, Script script, @Nullable PartyKind kind) {
        return kind == PartyKind.PERSON || kind == null && NativeTokens.mayBePersonal(clean, script);
    }

    /**
     * A foreign name spelt out in syllables: each of its consonants brings a vowel that the name has not, so vowels tell as
     * little as in a script that leaves them out.
     */
    private static void addTranscription(List<Reading> readings, String clean, Script script) {
        List<Token> tokens = Transcription.read(clean, script);
        if (!tokens.isEmpty()) {
            readings.add(new Reading("transcription", tokens, null, script));
        }
        List<Token> byUse = Transcription.readByUse(clean, script);
        if (!byUse.isEmpty()) {
            readings.add(new Reading("transcription by use", byUse, null, script));
        }
    }

    private static boolean isPersonal(@Nullable PartyKind kind) {
        return kind == null || kind == PartyKind.PERSON;
    }

    private static boolean isUnspaced(Script script) {
        return script == Script.HAN || script == Script.KANA || script == Script.HANGUL;
    }

    private static boolean isReadAsLatin(String clean, Script script) {
        return script == Script.LATIN || !hasLetters(clean);
    }

    private static boolean hasLetters(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }
}

package dev.cordon.core.name;

import dev.cordon.core.name.script.TextCleaner;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes apart the names that are asked for. Lists are written by officials; queries come out of payments, forms and the
 * hands of people who hide. Beside the readings of {@link NameAnalyzer}, a query's name may have further ones that take a
 * {@link Liberty}: leetspeak undone, mirrored words righted, letters set apart closed up, the names in a joint name or in the text of a payment,
 * a name cut off at the limit of its field. Stateless.
 */
public final class AskedNames {

    /** Further texts than these are left out: a query's time must stay bounded. */
    private static final int MOST_TEXTS = 8;

    private AskedNames() {}

    /** Analyses a name of a query. */
    public static AnalyzedName analyze(PartyName name, @Nullable PartyKind kind) {
        AnalyzedName plain = levelled(NameAnalyzer.analyze(name, kind));
        List<Reading> spaced = spacedLetters(name.text(), kind);
        if (!spaced.isEmpty() && !hasForm(plain)) {
            return new AnalyzedName(name.text(), spaced);
        }
        List<Reading> further = further(name.text(), plain.readings(), kind);
        if (further.isEmpty()) {
            return plain;
        }
        List<Reading> all = new ArrayList<>(plain.readings());
        all.addAll(further);
        return new AnalyzedName(name.text(), all);
    }

    /** Letters set apart all along are no initials, nor is one of them an "and"; none if they make no word of four. */
    private static List<Reading> spacedLetters(String raw, @Nullable PartyKind kind) {
        List<Reading> readings = new ArrayList<>();
        if (!SpacedLetters.isAll(raw)) {
            return readings;
        }
        SpacedLetters.closedUp(raw).ifPresent(text -> add(readings, text, Liberty.LETTERS_RESTORED, kind));
        return readings;
    }

    /** Letters of which some are a legal form are no word set apart: {@code A.B.C. S.A.} */
    private static boolean hasForm(AnalyzedName name) {
        return name.readings().stream()
                .flatMap(reading -> reading.tokens().stream())
                .anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
    }

    private static List<Reading> further(String raw, List<Reading> plain, @Nullable PartyKind kind) {
        String clean = TextCleaner.clean(raw);
        List<Reading> further = new ArrayList<>();
        for (String text : Leetspeak.undone(clean)) {
            add(further, text, Liberty.LETTERS_RESTORED, kind);
        }
        MirroredLetters.righted(clean).ifPresent(text -> add(further, text, Liberty.LETTERS_RESTORED, kind));
        SpacedLetters.closedUp(raw).ifPresent(text -> add(further, text, Liberty.LETTERS_RESTORED, kind));
        if (kind != PartyKind.VESSEL) {
            JoinedWords.parted(clean).ifPresent(text -> add(further, text, Liberty.LETTERS_RESTORED, kind));
        }
        NamesInText.of(clean, kind).stream()
                .limit(MOST_TEXTS)
                .forEach(text -> add(further, text, Liberty.PART_OF_TEXT, kind));
        if (FieldLimit.isReached(raw)) {
            String unformed = kind == PartyKind.PERSON ? null : FieldLimit.withoutForm(clean);
            if (unformed == null) {
                further.addAll(FieldLimit.cutOff(plain));
            } else {
                add(further, unformed, Liberty.CUT_OFF, kind);
            }
        }
        return further;
    }

    private static AnalyzedName levelled(AnalyzedName name) {
        return name.isLatin() ? name : new AnalyzedName(name.original(), CommonestSpelling.of(name.readings()));
    }

    private static void add(List<Reading> readings, String text, Liberty liberty, @Nullable PartyKind kind) {
        for (Reading reading : levelled(NameAnalyzer.analyze(text, kind)).readings()) {
            readings.add(reading.with(liberty));
        }
    }
}

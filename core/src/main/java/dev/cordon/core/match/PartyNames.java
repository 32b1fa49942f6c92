package dev.cordon.core.match;

import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.AskedNames;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of a party, analysed once, and which of them are its chief names: the first in Latin letters and the first in
 * others.
 */
public final class PartyNames {

    private final List<PartyName> names;
    private final List<AnalyzedName> analyzed;
    /** Filled when first asked for; names prepared twice by two threads are the same value. */
    private @Nullable PreparedNames prepared;

    private final Alphabets alphabets;
    private final int chiefInLatin;
    private final int chiefInOther;

    private PartyNames(List<PartyName> names, List<AnalyzedName> analyzed) {
        this.names = names;
        this.analyzed = List.copyOf(analyzed);
        this.alphabets = Alphabets.of(analyzed);
        this.chiefInLatin = first(analyzed, true);
        this.chiefInOther = first(analyzed, false);
    }

    /**
     * Analyses the names of a party.
     *
     * @param kind what it is to be taken for, if that is known
     */
    public static PartyNames of(Party party, @Nullable PartyKind kind) {
        List<AnalyzedName> analyzed = new ArrayList<>(party.names().size());
        for (PartyName name : party.names()) {
            analyzed.add(NameAnalyzer.analyze(name, kind));
        }
        return new PartyNames(party.names(), analyzed);
    }

    /**
     * Analyses the names of a party that is asked for: they are read further than those of lists.
     *
     * @param kind what it is to be taken for, if that is known
     */
    public static PartyNames asked(Party party, @Nullable PartyKind kind) {
        List<AnalyzedName> analyzed = new ArrayList<>(party.names().size());
        for (PartyName name : party.names()) {
            analyzed.add(AskedNames.analyze(name, kind));
        }
        return new PartyNames(party.names(), analyzed);
    }

    private static int first(List<AnalyzedName> names, boolean latin) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).isLatin() == latin) {
                return i;
            }
        }
        return -1;
    }

    /** Number of names. */
    public int size() {
        return names.size();
    }

    /** The names, in the order of the party's. */
    public List<AnalyzedName> analyzed() {
        return analyzed;
    }

    PreparedNames prepared() {
        PreparedNames known = prepared;
        if (known == null) {
            known = PreparedNames.of(analyzed);
            prepared = known;
        }
        return known;
    }

    boolean isWeak(int name) {
        return names.get(name).isWeak();
    }

    boolean isChief(int name) {
        return name == chiefInLatin || name == chiefInOther;
    }

    /** What the names stand in. */
    public Alphabets alphabets() {
        return alphabets;
    }

    /** The name that the party goes by first: in Latin letters, if it has one. */
    int chief() {
        return alphabets.hasLatin() ? chiefInLatin : chiefInOther;
    }
}

package dev.cordon.core.index;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.name.AnalyzedName;
import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Span;
import dev.cordon.core.name.Token;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.PartyName;
import java.util.ArrayList;
import java.util.List;

/**
 * All of an entry that can be worked out without knowing the others: the dear part of compiling, which any number of
 * threads may do at once before a {@link WatchlistCompiler} takes the entries in their order.
 */
public final class PreparedEntry {

    /** A reading of one of the entry's names. */
    record Name(int ordinal, int flags, List<Token> tokens, List<Span> spans) {}

    private final byte[] encoded;
    private final int kind;
    private final List<Name> names;
    private final int[] identifierKeys;

    private PreparedEntry(byte[] encoded, int kind, List<Name> names, int[] identifierKeys) {
        this.encoded = encoded;
        this.kind = kind;
        this.names = names;
        this.identifierKeys = identifierKeys;
    }

    /** Takes the entry's names apart. */
    public static PreparedEntry of(ListedParty entry) {
        ByteSink encoded = new ByteSink();
        EntryCodec.write(encoded, entry);
        return new PreparedEntry(encoded.toArray(), entry.kind().ordinal(), names(entry), identifierKeys(entry));
    }

    private static List<Name> names(ListedParty entry) {
        List<PartyName> listed = entry.party().names();
        List<AnalyzedName> analyzed = listed.stream()
                .map(name -> NameAnalyzer.analyze(name, entry.kind()))
                .toList();
        boolean anyInLatin = analyzed.stream().anyMatch(AnalyzedName::isLatin);
        List<Name> names = new ArrayList<>();
        for (int ordinal = 0; ordinal < listed.size(); ordinal++) {
            int weak = listed.get(ordinal).isWeak() ? NameRows.WEAK : 0;
            boolean besideLatin = anyInLatin && !analyzed.get(ordinal).isLatin();
            int flags = weak | (besideLatin ? NameRows.BESIDE_LATIN : 0);
            for (Reading reading : analyzed.get(ordinal).readings()) {
                names.add(new Name(ordinal, flags | NameRows.flags(reading), reading.tokens(), Span.of(reading)));
            }
        }
        return names;
    }

    private static int[] identifierKeys(ListedParty entry) {
        IntSection keys = new IntSection();
        for (Identifier identifier : entry.party().identifiers()) {
            String value = identifier.normalised();
            if (!value.isEmpty()) {
                keys.add(SearchKeys.ofIdentifier(value));
                String digits = identifier.inDigits();
                if (!digits.equals(value)) {
                    keys.add(SearchKeys.ofIdentifier(digits));
                }
            }
        }
        return keys.toArray();
    }

    /** The entry as {@link EntryCodec} writes it. */
    byte[] encoded() {
        return encoded;
    }

    /** Ordinal of the party's kind. */
    int kind() {
        return kind;
    }

    List<Name> names() {
        return names;
    }

    /** The keys under which the entry's identifiers are filed. */
    int[] identifierKeys() {
        return identifierKeys;
    }
}

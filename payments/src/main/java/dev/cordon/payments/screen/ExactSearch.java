package dev.cordon.payments.screen;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the entries that carry a number or code. Most payments carry none that is listed, which a hash tells at once. */
final class ExactSearch {

    /** Shorter numbers are shared by chance. */
    private static final int SHORTEST = 6;

    private static final int SHORTEST_WALLET = 24;
    private static final Set<IdentifierType> ACCOUNTS = Set.of(
            IdentifierType.IBAN, IdentifierType.BANK_ACCOUNT, IdentifierType.WALLET_ADDRESS, IdentifierType.OTHER);

    private final Screener screener;

    ExactSearch(Screener screener) {
        this.screener = screener;
    }

    /** The entries that carry the value, under whatever label; best first. */
    List<Hit> identifier(Identifier identifier) {
        return identifier.normalised().length() < SHORTEST ? List.of() : hits(identifier, null);
    }

    /** The entries that carry the value as an account or wallet: a customer's account number is often somebody's passport. */
    List<Hit> account(String value) {
        if (value.length() < SHORTEST) {
            return List.of();
        }
        List<Hit> found = new ArrayList<>(hits(Identifier.of(IdentifierType.BANK_ACCOUNT, value), ACCOUNTS));
        if (value.length() >= SHORTEST_WALLET) {
            found.addAll(hits(Identifier.of(IdentifierType.WALLET_ADDRESS, value), ACCOUNTS));
        }
        return found;
    }

    private List<Hit> hits(Identifier asked, @Nullable Set<IdentifierType> types) {
        Watchlist watchlist = screener.watchlist();
        boolean[] any = new boolean[1];
        watchlist.entriesWith(asked, entry -> any[0] = true);
        if (!any[0]) {
            return List.of();
        }
        Party party = Party.builder("number", null).identifier(asked).build();
        return screener.screen(Query.of(party)).hits().stream()
                .filter(hit -> carries(hit.entry(), asked, types))
                .toList();
    }

    private static boolean carries(ListedParty entry, Identifier asked, @Nullable Set<IdentifierType> types) {
        String value = asked.normalised();
        return entry.party().identifiers().stream()
                .anyMatch(known -> known.normalised().equals(value) && (types == null || types.contains(known.type())));
    }
}

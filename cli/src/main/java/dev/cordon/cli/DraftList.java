package dev.cordon.cli;

import dev.cordon.core.index.Watchlist;
import dev.cordon.core.index.WatchlistCompiler;
import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListInfo;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.screen.Decision;
import dev.cordon.core.screen.Hit;
import dev.cordon.core.screen.Query;
import dev.cordon.core.screen.Screener;
import dev.cordon.documents.draft.DraftDesignation;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Approved drafts as a list to screen.
 *
 * @param active     those that no list of their authority has
 * @param superseded those that one has now
 */
record DraftList(List<DraftDesignation> active, List<DraftDesignation> superseded) {

    private static final String ID = "drafts";

    DraftList {
        active = List.copyOf(active);
        superseded = List.copyOf(superseded);
    }

    static DraftList of(List<DraftDesignation> approved, Screener screener) {
        List<DraftDesignation> active = new ArrayList<>();
        List<DraftDesignation> superseded = new ArrayList<>();
        for (DraftDesignation draft : approved) {
            (isListed(draft, screener) ? superseded : active).add(draft);
        }
        return new DraftList(active, superseded);
    }

    /** Whether an entry of the same authority matches, not merely resembles, the draft's name. */
    private static boolean isListed(DraftDesignation draft, Screener screener) {
        Party party = Party.builder("draft", draft.kind())
                .name(PartyName.primary(draft.name()))
                .build();
        return screener.screen(Query.of(party)).hits().stream()
                .filter(hit -> screener.policy().decide(hit.entry(), hit.score()) == Decision.MATCH)
                .map(Hit::entry)
                .flatMap(entry -> entry.designations().stream())
                .anyMatch(designation -> designation.authority().equalsIgnoreCase(draft.authority()));
    }

    /** A watchlist of the active drafts. */
    Watchlist watchlist(Path file) {
        WatchlistCompiler compiler = new WatchlistCompiler();
        Map<PartyKind, Integer> kinds = new EnumMap<>(PartyKind.class);
        for (DraftDesignation draft : active) {
            compiler.add(entry(draft));
            kinds.merge(draft.kind(), 1, Integer::sum);
        }
        ListInfo info = new ListInfo(
                ID,
                "Draft designations",
                "approved drafts",
                newest(),
                "Cordon drafts",
                List.of(String.valueOf(file.getFileName())),
                active.size(),
                active.size(),
                kinds,
                List.of(),
                Map.of());
        return Watchlist.of(ByteBuffer.wrap(compiler.compile(List.of(info))));
    }

    private @Nullable LocalDate newest() {
        return active.stream()
                .map(DraftDesignation::decidedOn)
                .filter(day -> day.length() >= 10)
                .map(day -> LocalDate.parse(day.substring(0, 10)))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static ListedParty entry(DraftDesignation draft) {
        Party.Builder party = Party.builder(ID + ":" + draft.id(), draft.kind());
        for (int i = 0; i < draft.names().size(); i++) {
            NameType type = i == 0 ? NameType.PRIMARY : NameType.ALIAS;
            party.name(PartyName.of(draft.names().get(i), type, AliasStrength.STRONG));
        }
        draft.identifiers().forEach(identifier -> party.identifier(identifier(identifier)));
        Designation designation = new Designation(
                draft.authority(),
                "draft" + (draft.programme().isEmpty() ? "" : ": " + draft.programme()),
                draft.measures(),
                null,
                draft.announced().isEmpty() ? null : PartialDate.parse(draft.announced()),
                null,
                String.join(" ", draft.sentences()),
                draft.id());
        return new ListedParty(ID, draft.id(), party.build(), List.of(designation), List.of(), List.of());
    }

    private static Identifier identifier(String text) {
        int colon = text.indexOf(':');
        String type = text.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
        String value = text.substring(colon + 1).strip();
        return Identifier.of(type(type), value);
    }

    private static IdentifierType type(String label) {
        return switch (label) {
            case "passport" -> IdentifierType.PASSPORT;
            case "national id", "identity card" -> IdentifierType.NATIONAL_ID;
            case "imo" -> IdentifierType.IMO;
            case "uscc", "unified social credit code" -> IdentifierType.USCC;
            case "inn" -> IdentifierType.INN;
            case "ogrn" -> IdentifierType.OGRN;
            case "tax id", "taxpayer id" -> IdentifierType.TAX_ID;
            case "registration number" -> IdentifierType.REGISTRATION_NUMBER;
            default -> IdentifierType.OTHER;
        };
    }
}

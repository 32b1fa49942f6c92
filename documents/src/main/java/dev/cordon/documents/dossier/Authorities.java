package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Whose list carries what an authority, a government or a minister designates. */
final class Authorities {

    private static final Map<String, String> BY_KEY = Map.of(
            "authority:OFAC", "OFAC",
            "authority:TREASURY", "OFAC",
            "authority:EU_COUNCIL", "EU",
            "authority:EU_COMMISSION", "EU",
            "authority:UNSC", "UN",
            "authority:UN", "UN");

    private static final Map<String, String> BY_COUNTRY = Map.of(
            "US", "OFAC", "GB", "UK", "EU", "EU", "CH", "CH", "CA", "CA", "AU", "AU", "JP", "JP", "NZ", "NZ", "UA",
            "UA");

    private Authorities() {}

    /** The list authority's short name; null if the speaker designates nobody. */
    static @Nullable String listedBy(@Nullable Named speaker) {
        if (speaker == null) {
            return null;
        }
        String byKey = BY_KEY.get(speaker.key());
        if (byKey != null) {
            return byKey;
        }
        boolean official = switch (speaker.kind()) {
            case GOVERNMENT, PERSON -> true;
            case AUTHORITY ->
                speaker.key()
                        .matches(
                                "authority:(?:STATE|WHITE_HOUSE|FCDO|OFSI|HMT|HOME_OFFICE|EEAS|SECO|DFAT|GAC|MFAT|MOFA_JP)");
            case LISTED, ACTOR, ORGANISATION, GROUP, COURT, OTHER -> false;
        };
        return official ? BY_COUNTRY.get(speaker.country()) : null;
    }

    /**
     * The authority that a designation is of: the one that speaks, else the only one of the text.
     *
     * @param only that one; empty if the text tells of none or of several
     */
    static @Nullable String of(TextClaim claim, String only) {
        String told = listedBy(claim.speaker());
        return told == null && claim.speaker() == null && !only.isEmpty() ? only : told;
    }

    /** The only authority by which a text tells of designations; empty if there are none or several. */
    static String onlyOne(List<TextClaim> claims) {
        Set<String> told = new TreeSet<>();
        for (TextClaim claim : claims) {
            String authority = claim.kind().isDesignation() && !claim.negated() ? listedBy(claim.speaker()) : null;
            if (authority != null) {
                told.add(authority);
            }
        }
        return told.size() == 1 ? told.iterator().next() : "";
    }

    static boolean isNamed(Named named) {
        return named.kind() == NamedKind.PERSON
                || named.kind() == NamedKind.ORGANISATION
                || named.kind() == NamedKind.LISTED
                || named.kind() == NamedKind.ACTOR;
    }
}

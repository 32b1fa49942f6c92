package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import java.util.Map;
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

    static boolean isNamed(Named named) {
        return named.kind() == NamedKind.PERSON
                || named.kind() == NamedKind.ORGANISATION
                || named.kind() == NamedKind.LISTED
                || named.kind() == NamedKind.ACTOR;
    }
}

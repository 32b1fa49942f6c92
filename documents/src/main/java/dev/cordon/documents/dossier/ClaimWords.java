package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.TextClaim;
import java.util.stream.Collectors;

/** A claim in one line of Cordon's own words. */
public final class ClaimWords {

    private ClaimWords() {}

    /** For example {@code OFAC sanctions ZHAO, Guangzong; NI, Gaobin}. */
    public static String of(TextClaim claim) {
        Named speaker = claim.speaker();
        String who = speaker == null ? "somebody" : speaker.name();
        String about = claim.about().stream().map(Named::name).collect(Collectors.joining("; "));
        String verb = (claim.negated() ? "does not: " : "") + claim.kind().label();
        String by = claim.by() == null ? "" : ", according to " + claim.by().name();
        String sure =
                claim.confidence() == null ? "" : ", " + claim.confidence().text();
        return who + " " + verb + (about.isEmpty() ? "" : " " + of(claim, about)) + sure + by;
    }

    private static String of(TextClaim claim, String about) {
        return switch (claim.kind()) {
            case SAYS, ASSESSES, ALLEGES, DENIES, REJECTS, REPORTS, ATTRIBUTES -> "of " + about;
            case OFFERS_REWARD -> "for " + about;
            case DESIGNATES, SANCTIONS, FREEZES, BANS, INDICTS, CHARGES, CONVICTS, ACCUSES, SUMMONS, CONDEMNS -> about;
        };
    }
}

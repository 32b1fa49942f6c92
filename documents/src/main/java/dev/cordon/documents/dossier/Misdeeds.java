package dev.cordon.documents.dossier;

import dev.cordon.documents.claim.ClaimKind;
import dev.cordon.documents.claim.Named;
import dev.cordon.documents.claim.NamedKind;
import dev.cordon.documents.claim.TextClaim;
import dev.cordon.documents.text.TableFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds accusations that come as plain statements: "Treasury said X is a front that carried out attacks". Immutable. */
final class Misdeeds {

    private final Set<String> words = new HashSet<>();

    Misdeeds() {
        TableFile.rows(Misdeeds.class, "misdeeds.tsv", 1)
                .forEach(row -> words.addAll(List.of(row.get(0).split(" "))));
    }

    /** The listed parties and threat actors of whom an authority says a misdeed; nobody if the sentence denies it. */
    List<Named> heldAgainst(TextClaim claim, List<TextClaim> all) {
        Named speaker = claim.speaker();
        boolean official =
                speaker != null && (speaker.kind() == NamedKind.AUTHORITY || speaker.kind() == NamedKind.GOVERNMENT);
        if (claim.kind() != ClaimKind.SAYS || claim.negated() || !official || !tellsMisdeed(claim)) {
            return List.of();
        }
        boolean more = all.stream()
                .anyMatch(other -> !other.id().equals(claim.id())
                        && other.sentence().equals(claim.sentence())
                        && other.kind() != ClaimKind.SAYS);
        return more ? List.of() : leading(claim.about());
    }

    /** Of whom the statement speaks first; who follows behind others is mentioned with them only. */
    private static List<Named> leading(List<Named> about) {
        List<Named> leading = new ArrayList<>();
        for (Named named : about) {
            if (named.kind() != NamedKind.LISTED && named.kind() != NamedKind.ACTOR) {
                break;
            }
            leading.add(named);
        }
        return leading;
    }

    private boolean tellsMisdeed(TextClaim claim) {
        for (String word : claim.words().toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}

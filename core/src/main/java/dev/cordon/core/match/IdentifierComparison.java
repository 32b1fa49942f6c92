package dev.cordon.core.match;

import dev.cordon.core.party.CheckResult;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares identifiers. Agreement is near-proof, most of all where a check digit rules out chance; another value of a
 * number that a party has only one of speaks strongly against.
 */
final class IdentifierComparison {

    /** Shorter values agree by chance. */
    private static final int SHORTEST = 5;

    private final MatchWeights weights;

    IdentifierComparison(MatchWeights weights) {
        this.weights = weights;
    }

    List<Evidence> compare(Party query, Party listed) {
        List<Evidence> evidence = new ArrayList<>();
        for (Identifier asked : query.identifiers()) {
            Evidence best = best(asked, listed.identifiers());
            if (best != null) {
                evidence.add(best);
            }
        }
        return evidence;
    }

    private @Nullable Evidence best(Identifier asked, List<Identifier> listed) {
        String value = asked.normalised();
        Evidence conflict = null;
        for (Identifier known : listed) {
            if (value.length() >= SHORTEST && value.equals(known.normalised())) {
                return agreement(asked, known);
            }
            if (contradicts(asked, known)) {
                conflict = piece(asked, known, Weight.IDENTIFIER_DIFFERS, "another number of the same scheme");
            }
        }
        return conflict;
    }

    private Evidence agreement(Identifier asked, Identifier known) {
        boolean wallet = known.type() == IdentifierType.WALLET_ADDRESS;
        if (wallet || known.check() == CheckResult.VALID) {
            return piece(
                    asked,
                    known,
                    Weight.IDENTIFIER_CHECKED,
                    wallet ? "same wallet address" : "same number, check digit valid");
        }
        boolean sameType = asked.type() == known.type() || asked.type() == IdentifierType.OTHER;
        return sameType
                ? piece(asked, known, Weight.IDENTIFIER_AGREES, "same number")
                : piece(asked, known, Weight.IDENTIFIER_OTHER_TYPE, "same value under another label");
    }

    private static boolean contradicts(Identifier asked, Identifier known) {
        boolean sameIssuer = asked.issuer() == null
                || known.issuer() == null
                || asked.issuer().equals(known.issuer());
        return asked.type() == known.type() && sameIssuer && oneForLife(asked.type());
    }

    /** Schemes of which a party has one number for good; passports are renewed, wallets plenty. */
    private static boolean oneForLife(IdentifierType type) {
        return switch (type) {
            case PRC_RESIDENT_ID, USCC, INN, OGRN, LEI, IMO, SSN, UN_REFERENCE -> true;
            case PASSPORT,
                    NATIONAL_ID,
                    DRIVING_LICENCE,
                    TAX_ID,
                    REGISTRATION_NUMBER,
                    DUNS,
                    BIC,
                    BIK,
                    IBAN,
                    BANK_ACCOUNT,
                    ISIN,
                    TICKER,
                    MMSI,
                    CALL_SIGN,
                    AIRCRAFT_SERIAL,
                    AIRCRAFT_TAIL,
                    MODE_S,
                    WALLET_ADDRESS,
                    OTHER -> false;
        };
    }

    private Evidence piece(Identifier asked, Identifier known, Weight weight, String detail) {
        return new Evidence(
                "identifier", asked.value(), known.value(), weights.of(weight), known.label() + ": " + detail);
    }
}

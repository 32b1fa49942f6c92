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
 * number that a party has only one of speaks strongly against, unless another number of that scheme agrees.
 */
final class IdentifierComparison {

    /** Shorter values agree by chance. */
    private static final int SHORTEST = 5;

    /** Of shorter values, too few are left when letters are taken for digits. */
    private static final int SHORTEST_ALIKE = 7;

    private final MatchWeights weights;

    IdentifierComparison(MatchWeights weights) {
        this.weights = weights;
    }

    /** Every agreement; of the schemes in which nothing agrees, the contradiction that weighs most. */
    List<Evidence> compare(Party query, Party listed) {
        if (query.identifiers().isEmpty() || listed.identifiers().isEmpty()) {
            return List.of();
        }
        List<Evidence> evidence = new ArrayList<>();
        Evidence conflict = null;
        for (Identifier asked : query.identifiers()) {
            Evidence agreement = agreement(asked, listed.identifiers());
            if (agreement != null) {
                evidence.add(agreement);
            } else {
                conflict = worse(conflict, conflict(asked, query.identifiers(), listed.identifiers()));
            }
        }
        if (conflict != null && evidence.isEmpty()) {
            evidence.add(conflict);
        }
        return evidence;
    }

    private static @Nullable Evidence worse(@Nullable Evidence one, @Nullable Evidence other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.centibits() < one.centibits() ? other : one;
    }

    private @Nullable Evidence agreement(Identifier asked, List<Identifier> listed) {
        String value = asked.normalised();
        if (value.length() < SHORTEST) {
            return null;
        }
        Evidence best = null;
        for (Identifier known : listed) {
            Evidence found = agreement(asked, value, known);
            best = found != null && (best == null || found.centibits() > best.centibits()) ? found : best;
        }
        return best;
    }

    private @Nullable Evidence agreement(Identifier asked, String value, Identifier known) {
        String other = known.normalised();
        if (value.equals(other)) {
            return agreement(asked, known);
        }
        boolean alike = asked.type() != IdentifierType.WALLET_ADDRESS
                && value.length() >= SHORTEST_ALIKE
                && comparable(asked, known)
                && asked.inDigits().equals(known.inDigits());
        return alike
                ? piece(asked, known, Weight.IDENTIFIER_ALIKE, "same but for letters that look like digits")
                : null;
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
        return comparable(asked, known)
                ? piece(asked, known, Weight.IDENTIFIER_AGREES, "same number")
                : piece(asked, known, Weight.IDENTIFIER_OTHER_TYPE, "same value under another label");
    }

    private static boolean comparable(Identifier asked, Identifier known) {
        return asked.type() == known.type() || asked.type() == IdentifierType.OTHER;
    }

    private @Nullable Evidence conflict(Identifier asked, List<Identifier> queried, List<Identifier> listed) {
        Evidence conflict = null;
        for (Identifier known : listed) {
            boolean same = asked.normalised().equals(known.normalised());
            if (!same && asked.type() == known.type() && sameIssuer(asked, known) && !isSlip(asked, known)) {
                if (oneForLife(asked.type())) {
                    conflict = worse(
                            conflict,
                            piece(asked, known, Weight.IDENTIFIER_DIFFERS, "another number of the same scheme"));
                } else if (rarelyRenewed(asked.type()) && alone(asked, queried) && alone(known, listed)) {
                    conflict = worse(
                            conflict, piece(asked, known, Weight.IDENTIFIER_OTHER_VALUE, "another number of the kind"));
                }
            }
        }
        return conflict;
    }

    /**
     * One character wrong, left out or too many, or two neighbours exchanged, in a number that is not sound: a slip of the
     * pen, which neither proves nor disproves.
     */
    private static boolean isSlip(Identifier asked, Identifier known) {
        boolean unsound = asked.check() == CheckResult.INVALID || known.check() == CheckResult.INVALID;
        return unsound && oneSlip(asked.normalised(), known.normalised());
    }

    private static boolean oneSlip(String one, String other) {
        int start = 0;
        int least = Math.min(one.length(), other.length());
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        String left = one.substring(start, one.length() - end);
        String right = other.substring(start, other.length() - end);
        boolean exchanged = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return left.length() <= 1 && right.length() <= 1 || exchanged;
    }

    private static boolean alone(Identifier identifier, List<Identifier> all) {
        return all.stream().noneMatch(other -> !other.equals(identifier) && other.type() == identifier.type());
    }

    private static boolean sameIssuer(Identifier asked, Identifier known) {
        return asked.issuer() == null
                || known.issuer() == null
                || asked.issuer().equals(known.issuer());
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

    /** Schemes of which a party mostly has one number, so that another one speaks against, if not strongly. */
    private static boolean rarelyRenewed(IdentifierType type) {
        return switch (type) {
            case PASSPORT, NATIONAL_ID, TAX_ID, REGISTRATION_NUMBER, DUNS, BIK, AIRCRAFT_SERIAL -> true;
            case PRC_RESIDENT_ID,
                    USCC,
                    INN,
                    OGRN,
                    LEI,
                    IMO,
                    SSN,
                    UN_REFERENCE,
                    DRIVING_LICENCE,
                    BIC,
                    IBAN,
                    BANK_ACCOUNT,
                    ISIN,
                    TICKER,
                    MMSI,
                    CALL_SIGN,
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

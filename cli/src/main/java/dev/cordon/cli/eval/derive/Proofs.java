package dev.cordon.cli.eval.derive;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Numbers that prove two entries of different lists to be one party, or two. */
final class Proofs {

    /** Shorter numbers are shared by accident. */
    private static final int SHORTEST = 6;

    private static final Pattern UN_REFERENCE = Pattern.compile("[A-Z]{2}[ie]\\.\\d+", Pattern.CASE_INSENSITIVE);

    private Proofs() {}

    /** Type and value of all numbers of an entry that only one party can have, such as {@code IMO 9187629}. */
    static Set<String> of(ListedParty entry) {
        Set<String> proofs = new TreeSet<>();
        for (Identifier identifier : entry.party().identifiers()) {
            String value = identifier.normalised();
            if (proves(identifier.type()) && value.length() >= SHORTEST && value.matches(".*\\d.*")) {
                proofs.add(group(identifier.type()) + " " + value);
            }
        }
        for (Designation designation : entry.designations()) {
            if (UN_REFERENCE.matcher(designation.reference()).matches()) {
                String value = designation.reference().replaceAll("[^A-Za-z0-9]", "");
                proofs.add(IdentifierType.UN_REFERENCE + " " + value.toUpperCase(Locale.ROOT));
            }
        }
        return proofs;
    }

    /** Lists sort tax, registration and state numbers differently. */
    private static String group(IdentifierType type) {
        return switch (type) {
            case TAX_ID, REGISTRATION_NUMBER, INN, OGRN, USCC, NATIONAL_ID, PRC_RESIDENT_ID -> "NUMBER";
            default -> type.name();
        };
    }

    private static boolean proves(IdentifierType type) {
        return switch (type) {
            case PASSPORT, NATIONAL_ID, PRC_RESIDENT_ID, TAX_ID, INN, OGRN, USCC, REGISTRATION_NUMBER, LEI, IMO -> true;
            case UN_REFERENCE -> true;
            default -> false;
        };
    }

    /** Whether both have a number of a scheme that gives each party one for good, and no such number in common. */
    static boolean contradict(Set<String> left, Set<String> right) {
        for (String type : List.of("UN_REFERENCE ", "IMO ", "LEI ")) {
            if (has(left, type) && has(right, type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(Set<String> proofs, String type) {
        return proofs.stream().anyMatch(proof -> proof.startsWith(type));
    }

    /**
     * The party without any number that the other has too, without UN references, IMO numbers and LEI, and without numbers
     * that a list gives its own entries.
     */
    static Party withheld(Party party, Party other) {
        Set<String> shared = new TreeSet<>();
        other.identifiers().forEach(identifier -> shared.add(identifier.normalised()));
        List<Identifier> kept = new ArrayList<>();
        for (Identifier identifier : party.identifiers()) {
            boolean decides = identifier.type() == IdentifierType.UN_REFERENCE
                    || identifier.type() == IdentifierType.IMO
                    || identifier.type() == IdentifierType.LEI
                    || identifier.type() == IdentifierType.OTHER;
            if (!decides && !shared.contains(identifier.normalised())) {
                kept.add(identifier);
            }
        }
        return party.withIdentifiers(kept).withDetails(List.of());
    }
}

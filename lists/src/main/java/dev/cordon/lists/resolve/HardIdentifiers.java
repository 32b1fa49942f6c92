package dev.cordon.lists.resolve;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Numbers that only one party has, by which entries can be told to be one or two.
 *
 * @param lasting given once and never to another: UN references, IMO numbers, LEI
 * @param others  passports, and tax, registration and state numbers, which lists sort differently and sometimes misprint
 */
record HardIdentifiers(Set<String> lasting, Set<String> others) {

    /** Shorter numbers are shared by accident. */
    private static final int SHORTEST = 6;

    private static final Pattern UN_REFERENCE = Pattern.compile("[A-Z]{2}[ie]\\.\\d+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_DIGIT = Pattern.compile(".*\\d.*");

    HardIdentifiers {
        lasting = Set.copyOf(lasting);
        others = Set.copyOf(others);
    }

    static HardIdentifiers of(ListedParty entry) {
        Set<String> lasting = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (Identifier identifier : entry.party().identifiers()) {
            String value = identifier.normalised();
            if (value.length() >= SHORTEST && WITH_DIGIT.matcher(value).matches()) {
                add(identifier.type(), value, lasting, others);
            }
        }
        for (Designation designation : entry.designations()) {
            if (UN_REFERENCE.matcher(designation.reference()).matches()) {
                String value = designation.reference().replaceAll("[^A-Za-z0-9]", "");
                lasting.add("UN reference " + value.toUpperCase(Locale.ROOT));
            }
        }
        return new HardIdentifiers(lasting, others);
    }

    private static void add(IdentifierType type, String value, Set<String> lasting, Set<String> others) {
        switch (type) {
            case UN_REFERENCE -> lasting.add("UN reference " + value);
            case IMO -> lasting.add("IMO number " + value.replaceFirst("^IMO", ""));
            case LEI -> lasting.add("LEI " + value);
            case PASSPORT -> others.add("passport " + value);
            case NATIONAL_ID, PRC_RESIDENT_ID, TAX_ID, INN, OGRN, USCC, REGISTRATION_NUMBER ->
                others.add("number " + value);
            default -> {
                // Other numbers are shared, reused or not known well enough.
            }
        }
    }

    /** Whether both have a lasting number of one scheme, and none in common. */
    boolean contradict(HardIdentifiers other) {
        for (String scheme : new String[] {"UN reference ", "IMO number ", "LEI "}) {
            if (has(scheme) && other.has(scheme) && lasting.stream().noneMatch(other.lasting::contains)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(String scheme) {
        return lasting.stream().anyMatch(number -> number.startsWith(scheme));
    }
}

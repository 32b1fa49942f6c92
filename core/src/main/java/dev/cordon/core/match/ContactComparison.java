package dev.cordon.core.match;

import dev.cordon.core.party.Contact;
import dev.cordon.core.party.Party;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Compares e-mail addresses, telephone numbers and websites. Only agreement speaks: everybody has several. */
final class ContactComparison {

    /** The end of a telephone number is the same with and without the prefixes of country and area. */
    private static final int PHONE_DIGITS = 8;

    private final MatchWeights weights;

    ContactComparison(MatchWeights weights) {
        this.weights = weights;
    }

    /** The evidence of the first contact that both have; empty if there is none. */
    Optional<Evidence> compare(List<Contact> asked, List<Contact> known) {
        for (Contact one : asked) {
            String key = key(one);
            for (Contact other : known) {
                if (!key.isEmpty() && key.equals(key(other))) {
                    return Optional.of(new Evidence(
                            "contact", one.value(), other.value(), weights.of(Weight.CONTACT_AGREES), "same contact"));
                }
            }
        }
        return Optional.empty();
    }

    /** The most that contacts can add for this query. */
    int mostFor(Party query) {
        return query.contacts().isEmpty() ? 0 : Math.max(0, weights.of(Weight.CONTACT_AGREES));
    }

    /** What is compared; empty if too little is left to tell anybody by. */
    private static String key(Contact contact) {
        String value = contact.value().strip().toLowerCase(Locale.ROOT);
        return switch (contact.type()) {
            case EMAIL -> value.indexOf('@') > 0 ? value.replace("mailto:", "") : "";
            case PHONE, FAX -> phone(value);
            case WEBSITE -> website(value);
            case OTHER -> "";
        };
    }

    private static String phone(String value) {
        String digits = value.replaceAll("\\D+", "");
        return digits.length() < PHONE_DIGITS ? "" : "tel:" + digits.substring(digits.length() - PHONE_DIGITS);
    }

    private static String website(String value) {
        return value.replaceFirst("^https?://", "").replaceFirst("^www\\.", "").replaceFirst("/+$", "");
    }
}

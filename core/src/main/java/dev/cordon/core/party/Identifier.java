package dev.cordon.core.party;

import org.jspecify.annotations.Nullable;

/**
 * A number or code that identifies a party.
 *
 * @param type   the scheme
 * @param value  as the source prints it, never blank
 * @param issuer ISO 3166-1 alpha-2 code of the issuing country in upper case, or null if unknown
 * @param label  the source's own label for the scheme, such as {@code National ID No.}
 */
public record Identifier(
        IdentifierType type, String value, @Nullable String issuer, String label) {

    public Identifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an identifier must have a value");
        }
    }

    public static Identifier of(IdentifierType type, String value) {
        return new Identifier(type, value, null, type.name());
    }

    /**
     * The value as it is compared: letters and digits only, letters in upper case; wallet addresses keep their case,
     * since it carries a checksum. Empty if the value has neither letters nor digits.
     */
    public String normalised() {
        StringBuilder kept = new StringBuilder(value.length());
        boolean wallet = type == IdentifierType.WALLET_ADDRESS;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                kept.append(wallet ? c : Character.toUpperCase(c));
            }
        }
        return kept.toString();
    }

    /**
     * The normalised value with the letters O, I, L, S and B read as the digits that they are mistaken for; a wallet address
     * stays as it is.
     */
    public String inDigits() {
        String value = normalised();
        return type == IdentifierType.WALLET_ADDRESS
                ? value
                : value.replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1')
                        .replace('S', '5')
                        .replace('B', '8');
    }

    /** What the check digit of the scheme says of the value. */
    public CheckResult check() {
        return CheckDigits.check(type, normalised());
    }
}

package dev.cordon.core.party;

import java.math.BigInteger;

/**
 * Check digits of the schemes that have one. Values come normalised: letters and digits only, upper case.
 *
 * <p>Sources: GB 11643 (PRC resident identity number), GB 32100 (unified social credit code), ISO 17442 with ISO 7064
 * MOD 97-10 (LEI, IBAN), ISO 6166 (ISIN), IMO Resolution A.1117(30) (ship number), the Federal Tax Service of Russia's
 * orders on INN and OGRN.
 */
final class CheckDigits {

    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";
    private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] INN_10 = {2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_11 = {7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final int[] INN_12 = {3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private CheckDigits() {}

    static CheckResult check(IdentifierType type, String value) {
        return switch (type) {
            case PRC_RESIDENT_ID -> result(isResidentId(value));
            case NATIONAL_ID ->
                value.matches("\\d{17}[\\dX]") && isResidentId(value) ? CheckResult.VALID : CheckResult.NONE;
            case USCC -> result(isUscc(value));
            case LEI -> result(value.length() == 20 && mod97(value) == 1);
            case IBAN -> result(isIban(value));
            case ISIN -> result(isIsin(value));
            case IMO -> result(isImo(value));
            case INN -> result(isInn(value));
            case OGRN -> result(isOgrn(value));
            case BIC -> result(value.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?"));
            case PASSPORT,
                    SSN,
                    DRIVING_LICENCE,
                    TAX_ID,
                    REGISTRATION_NUMBER,
                    DUNS,
                    BIK,
                    BANK_ACCOUNT,
                    TICKER,
                    MMSI,
                    CALL_SIGN,
                    AIRCRAFT_SERIAL,
                    AIRCRAFT_TAIL,
                    MODE_S,
                    WALLET_ADDRESS,
                    UN_REFERENCE,
                    OTHER -> CheckResult.NONE;
        };
    }

    private static CheckResult result(boolean fits) {
        return fits ? CheckResult.VALID : CheckResult.INVALID;
    }

    private static boolean isResidentId(String value) {
        if (!value.matches("\\d{17}[\\dX]")) {
            return false;
        }
        return RESIDENT_CHECKS.charAt(weighted(value, RESIDENT_WEIGHTS) % 11) == value.charAt(17);
    }

    private static boolean isUscc(String value) {
        if (value.length() != 18) {
            return false;
        }
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < 17; i++) {
            int digit = USCC_ALPHABET.indexOf(value.charAt(i));
            if (digit < 0) {
                return false;
            }
            sum += digit * weight;
            weight = weight * 3 % 31;
        }
        return USCC_ALPHABET.charAt((31 - sum % 31) % 31) == value.charAt(17);
    }

    private static boolean isIban(String value) {
        boolean shaped = value.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
        return shaped && mod97(value.substring(4) + value.substring(0, 4)) == 1;
    }

    private static boolean isIsin(String value) {
        if (!value.matches("[A-Z]{2}[A-Z0-9]{9}\\d")) {
            return false;
        }
        String digits = lettersAsNumbers(value);
        int sum = 0;
        boolean doubled = false;
        for (int i = digits.length() - 1; i >= 0; i--) {
            int digit = digits.charAt(i) - '0';
            int part = doubled ? digit * 2 : digit;
            sum += part / 10 + part % 10;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }

    private static boolean isImo(String value) {
        String digits = value.startsWith("IMO") ? value.substring(3) : value;
        if (!digits.matches("\\d{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum % 10 == digits.charAt(6) - '0';
    }

    private static boolean isInn(String value) {
        if (value.matches("\\d{10}")) {
            return weighted(value, INN_10) % 11 % 10 == value.charAt(9) - '0';
        }
        return value.matches("\\d{12}")
                && weighted(value, INN_11) % 11 % 10 == value.charAt(10) - '0'
                && weighted(value, INN_12) % 11 % 10 == value.charAt(11) - '0';
    }

    private static boolean isOgrn(String value) {
        if (!value.matches("\\d{13}|\\d{15}")) {
            return false;
        }
        int last = value.length() - 1;
        long body = Long.parseLong(value.substring(0, last));
        return body % (last - 1) % 10 == value.charAt(last) - '0';
    }

    private static int weighted(String value, int[] weights) {
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (value.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    private static int mod97(String value) {
        String digits = lettersAsNumbers(value);
        if (digits.isEmpty()) {
            return -1;
        }
        return new BigInteger(digits).mod(NINETY_SEVEN).intValue();
    }

    /** Letters as 10 to 35; empty if a character is neither an ASCII letter nor a digit. */
    private static String lettersAsNumbers(String value) {
        StringBuilder digits = new StringBuilder(value.length() * 2);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= '0' && c <= '9') {
                digits.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                digits.append(c - 'A' + 10);
            } else {
                return "";
            }
        }
        return digits.toString();
    }
}

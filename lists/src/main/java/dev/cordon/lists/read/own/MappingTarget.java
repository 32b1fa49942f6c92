package dev.cordon.lists.read.own;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a field may be mapped to; in a file with hyphens, as in {@code birth-date}. */
enum MappingTarget {
    ID,
    KIND,
    NAME,
    FAMILY_NAME,
    GIVEN_NAME,
    ALIAS,
    WEAK_ALIAS,
    FORMER_NAME,
    BIRTH_DATE,
    FOUNDED,
    BIRTH_PLACE,
    NATIONALITY,
    CITIZENSHIP,
    COUNTRY,
    FLAG,
    GENDER,
    ADDRESS,
    EMAIL,
    PHONE,
    WEBSITE,
    PASSPORT,
    NATIONAL_ID,
    TAX_ID,
    REGISTRATION_NUMBER,
    LEI,
    BIC,
    IMO,
    WALLET,
    UN_REFERENCE,
    OTHER_ID,
    PROGRAMME,
    MEASURE,
    LEGAL_BASIS,
    REASONS,
    LISTED_ON,
    UPDATED_ON,
    LINK,
    DETAIL,
    /** Book-keeping of the file, without use. */
    IGNORE;

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<MappingTarget> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(target -> target.label().equals(label))
                .findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(MappingTarget::label).collect(Collectors.joining(", "));
    }
}

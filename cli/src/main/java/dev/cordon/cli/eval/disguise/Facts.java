package dev.cordon.cli.eval.disguise;

import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Dates and numbers as they are miswritten. */
final class Facts {

    private static final Set<IdentifierType> NUMBERS = Set.of(
            IdentifierType.PASSPORT,
            IdentifierType.NATIONAL_ID,
            IdentifierType.TAX_ID,
            IdentifierType.INN,
            IdentifierType.OGRN,
            IdentifierType.USCC,
            IdentifierType.REGISTRATION_NUMBER,
            IdentifierType.LEI,
            IdentifierType.IMO);
    private static final int SHORTEST = 6;

    private Facts() {}

    /** The days of birth that are known exactly. */
    static List<LocalDate> births(Party party) {
        return party.dates().stream()
                .filter(date -> date.role() == DateRole.BIRTH && !date.date().circa())
                .filter(date -> date.date().precision() == PartialDate.Precision.DAY)
                .map(date -> date.date().from())
                .toList();
    }

    /** The numbers long enough to be looked up. */
    static List<Identifier> numbers(Party party) {
        return party.identifiers().stream()
                .filter(number -> NUMBERS.contains(number.type()))
                .filter(number -> number.normalised().matches("[A-Z]{0,3}\\d{" + SHORTEST + ",}"))
                .toList();
    }

    /** The name with a date of birth: day and month swapped, the year alone, or one year or day beside it. */
    static Party born(Party listed, Party.Builder query, String name, Random random) {
        LocalDate birth = births(listed).get(0);
        PartialDate written = switch (random.nextInt(4)) {
            case 0 -> swapped(birth).orElse(PartialDate.year(birth.getYear()));
            case 1 -> PartialDate.year(birth.getYear());
            case 2 -> PartialDate.day(birth.plusYears(random.nextBoolean() ? 1 : -1));
            default -> PartialDate.day(birth.plusDays(random.nextBoolean() ? 1 : -1));
        };
        return query.name(PartyName.primary(name)).date(DateFact.birth(written)).build();
    }

    private static Optional<PartialDate> swapped(LocalDate date) {
        try {
            return Optional.of(PartialDate.day(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * A number with other separators or with O for 0 and without a name, or the name with a slip in the number. A stranger
     * has another number.
     */
    static Party numbered(Party listed, Party.Builder query, String name, Random random, boolean stranger) {
        Identifier number = numbers(listed).get(0);
        String value = number.normalised();
        int slip = value.length() - 2;
        String slipped = value.substring(0, slip)
                + (char) ('0' + (value.charAt(slip) - '0' + 1 + random.nextInt(8)) % 10)
                + value.substring(slip + 1);
        int way = random.nextInt(3);
        String known = stranger ? slipped : value;
        return switch (way) {
            case 0 -> query.identifier(with(number, separated(known))).build();
            case 1 -> query.identifier(with(number, known.replace('0', 'O'))).build();
            default ->
                query.identifier(with(number, slipped))
                        .name(PartyName.primary(name))
                        .build();
        };
    }

    private static String separated(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            text.append(i > 0 && i % 3 == 0 ? (i % 2 == 0 ? " " : "-") : "").append(value.charAt(i));
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }

    private static Identifier with(Identifier number, String value) {
        return new Identifier(number.type(), value, number.issuer(), number.label());
    }
}

package dev.cordon.payments.place;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place with which dealings are restricted as such, whoever deals.
 *
 * @param kind      what it is
 * @param name      for people
 * @param countries ISO 3166-1 codes under which it is written; of a country, its own
 * @param names     all spellings by which it is found
 * @param authority who restricts, such as {@code OFAC}
 * @param programme such as {@code IRAN}
 * @param basis     the rule of law
 * @param blocks    whether property is blocked; else the transaction is rejected
 * @param alone     whether the name alone, in a text, means the place; else it takes an address
 * @param until     the last day on which the restriction held; null if it holds
 */
public record EmbargoedPlace(
        PlaceKind kind,
        String name,
        List<String> countries,
        List<String> names,
        String authority,
        String programme,
        String basis,
        boolean blocks,
        boolean alone,
        @Nullable LocalDate until) {

    public EmbargoedPlace {
        countries = List.copyOf(countries);
        names = List.copyOf(names);
    }

    boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}

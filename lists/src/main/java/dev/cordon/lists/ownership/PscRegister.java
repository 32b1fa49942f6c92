package dev.cordon.lists.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.json.JsonElements;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The UK register of persons with significant control, as Companies House publishes it: one object a line, with the
 * number of the company and one holder. Its bands are those of Schedule 1A to the Companies Act 2006: more than 25 % but not more than
 * 50 %; more than 50 % but less than 75 %; 75 % or more. A holder that is itself a UK company joins the chain by its
 * number; others are told apart by name and month of birth.
 */
final class PscRegister {

    private static final Set<String> UNITED_KINGDOM = Set.of(
            "united kingdom",
            "uk",
            "england",
            "england and wales",
            "england & wales",
            "scotland",
            "wales",
            "northern ireland",
            "great britain");

    private final String file;
    private final HoldingCollector holdings;

    PscRegister(String file, HoldingCollector holdings) {
        this.file = file;
        this.holdings = holdings;
    }

    void read(InputStream content) throws IOException {
        try (JsonElements elements = new JsonElements(file, content)) {
            for (Optional<JsonNode> each = elements.next(); each.isPresent(); each = elements.next()) {
                holdings.countRecord();
                String company = each.get().path("company_number").asString("");
                try {
                    add(company, each.get().path("data"), elements.line());
                } catch (IllegalArgumentException e) {
                    holdings.reject(elements.line(), company, String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private void add(String company, JsonNode data, int line) {
        String kind = data.path("kind").asString("");
        if (kind.contains("statement") || kind.startsWith("totals") || kind.contains("exemptions")) {
            holdings.note("statements that name no holder, left out");
            return;
        }
        if (kind.startsWith("super-secure")) {
            holdings.note("holders whose names are protected: they cannot be screened");
            return;
        }
        if (company.isEmpty()) {
            throw new IllegalArgumentException("has no company_number");
        }
        int owned = holdings.graph().party(number(company), "UK company " + company);
        int owner = holder(kind, data);
        PartialDate from = HoldingCollector.date(data.path("notified_on").asString(""));
        PartialDate to = HoldingCollector.date(data.path("ceased_on").asString(""));
        for (JsonNode nature : data.path("natures_of_control")) {
            nature(owner, owned, nature.asString(), from, to, line);
        }
    }

    private void nature(
            int owner, int owned, String nature, @Nullable PartialDate from, @Nullable PartialDate to, int line) {
        Share share = band(nature);
        if (nature.contains("-as-trust") || nature.contains("-as-firm") || nature.contains("-as-control-over")) {
            holdings.note("rights held for a trust or firm: counted as possible");
            share = new Share(0, share.high(), false, share.highOpen());
        }
        if (nature.startsWith("ownership-of-shares") || nature.startsWith("right-to-share-surplus-assets")) {
            holdings.graph().holding(owner, owned, TieKind.OWNS, share, from, to, line);
        } else if (nature.startsWith("voting-rights")) {
            holdings.graph().holding(owner, owned, TieKind.VOTES, share, from, to, line);
        } else if (nature.startsWith("right-to-appoint-and-remove")) {
            holdings.graph().holding(owner, owned, TieKind.APPOINTS, share, from, to, line);
        } else {
            if (!nature.startsWith("significant-influence-or-control")) {
                holdings.note("natures of control that are not known, counted as control: " + nature);
            }
            holdings.graph().holding(owner, owned, TieKind.CONTROLS, Share.ALL, from, to, line);
        }
    }

    private static Share band(String nature) {
        long percent = Share.PERCENT;
        if (nature.contains("25-to-50-percent")) {
            return new Share(25 * percent, 50 * percent, true, false);
        }
        if (nature.contains("50-to-75-percent")) {
            return new Share(50 * percent, 75 * percent, true, true);
        }
        if (nature.contains("75-to-100-percent")) {
            return new Share(75 * percent, Share.WHOLE, false, false);
        }
        if (nature.contains("more-than-25-percent")) {
            return new Share(25 * percent, Share.WHOLE, true, false);
        }
        return nature.contains("percent") ? Share.UNKNOWN : Share.ALL;
    }

    private int holder(String kind, JsonNode data) {
        String name = data.path("name").asString("").strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("names no holder");
        }
        if (kind.startsWith("individual")) {
            return person(name, data);
        }
        JsonNode identification = data.path("identification");
        String registered =
                identification.path("registration_number").asString("").strip();
        String country = identification
                .path("country_registered")
                .asString(identification.path("place_registered").asString(""))
                .strip();
        boolean british = UNITED_KINGDOM.contains(country.toLowerCase(Locale.ROOT)) && !registered.isEmpty();
        String key = british ? number(registered) : name + " " + registered;
        int number = holdings.graph().party(key, name);
        Party.Builder party =
                Party.builder("uk-psc:" + key, PartyKind.ORGANISATION).name(PartyName.primary(name));
        if (!registered.isEmpty()) {
            party.identifier(Identifier.of(IdentifierType.REGISTRATION_NUMBER, registered));
        }
        if (!country.isEmpty()) {
            party.country(CountryFact.of(CountryRole.REGISTRATION, country));
        }
        holdings.graph().describe(number, party.build());
        return number;
    }

    /** Names of the register come with a title; date of birth is known to the month. */
    private int person(String name, JsonNode data) {
        JsonNode birth = data.path("date_of_birth");
        int year = birth.path("year").asInt(0);
        int month = birth.path("month").asInt(0);
        JsonNode parts = data.path("name_elements");
        String plain = (parts.path("forename").asString("") + " "
                        + parts.path("middle_name").asString("") + " "
                        + parts.path("surname").asString(""))
                .replaceAll("\\s+", " ")
                .strip();
        String shown = plain.isEmpty() ? name : plain;
        String key = shown + " born " + year + "-" + month;
        int number = holdings.graph().party(key, shown);
        Party.Builder party = Party.builder("uk-psc:" + key, PartyKind.PERSON).name(PartyName.primary(shown));
        if (year > 0 && month > 0) {
            party.date(DateFact.birth(PartialDate.month(year, month)));
        }
        String nationality = data.path("nationality").asString("").strip();
        if (!nationality.isEmpty()) {
            party.country(CountryFact.of(CountryRole.NATIONALITY, nationality));
        }
        holdings.graph().describe(number, party.build());
        return number;
    }

    /** UK company numbers have eight characters; leading noughts are often left out. */
    private static String number(String company) {
        String number = company.strip().toUpperCase(Locale.ROOT).replace(" ", "");
        boolean digits = !number.isEmpty() && number.chars().allMatch(Character::isDigit);
        return "uk company " + (digits && number.length() < 8 ? "0".repeat(8 - number.length()) + number : number);
    }
}

package dev.cordon.lists.read.ftm;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.CheckResult;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.KindGuess;
import java.util.ArrayList;
import java.util.List;

/** Turns one row into an entry. A cell may hold several values between semicolons, in quotes if they hold one. */
final class SimpleEntry {

    private SimpleEntry() {}

    /**
     * Reads the row.
     *
     * @throws IllegalArgumentException if it is no party or lacks what every entry must have; the message says what
     */
    static ListedParty read(Element row) {
        String id = row.text("id").orElse("");
        String name = row.text("name").orElse("");
        List<String> aliases = values(row, "aliases");
        EntryDraft draft =
                new EntryDraft(FtmJsonReader.LIST, id, kind(row.text("schema").orElse(""), name, aliases));
        draft.name(name, NameType.PRIMARY, AliasStrength.STRONG);
        aliases.forEach(alias -> draft.name(alias, NameType.ALIAS, AliasStrength.STRONG));
        DateRole role = draft.kind() == PartyKind.PERSON ? DateRole.BIRTH : DateRole.ESTABLISHED;
        values(row, "birth_date").forEach(text -> draft.date(role, "birth_date", text));
        values(row, "countries").forEach(text -> draft.country(CountryRole.UNSPECIFIED, text));
        values(row, "addresses").forEach(draft::address);
        boolean isRussian = values(row, "countries").contains("ru");
        values(row, "identifiers").forEach(value -> identifier(draft, value, isRussian));
        values(row, "phones").forEach(value -> draft.contact(Contact.Type.PHONE, value));
        values(row, "emails").forEach(value -> draft.contact(Contact.Type.EMAIL, value));
        row.text("dataset").ifPresent(text -> draft.detail("Dataset", text));
        row.pass("last_seen");
        row.text("first_seen").ifPresent(text -> draft.detail("First seen", text));
        row.text("last_change").ifPresent(text -> draft.detail("Last change", text));
        designate(draft, row);
        return draft.build(row);
    }

    private static PartyKind kind(String schema, String name, List<String> aliases) {
        return switch (schema) {
            case "Person" -> PartyKind.PERSON;
            case "Company", "Organization", "PublicBody" -> PartyKind.ORGANISATION;
            case "Vessel" -> PartyKind.VESSEL;
            case "Airplane" -> PartyKind.AIRCRAFT;
            case "CryptoWallet" -> PartyKind.WALLET;
            case "LegalEntity" ->
                aliases.stream().anyMatch(KindGuess::showsOrganisation) ? PartyKind.ORGANISATION : KindGuess.of(name);
            default -> throw new IllegalArgumentException("is a '" + schema + "', which is no party");
        };
    }

    private static List<String> values(Element row, String column) {
        List<String> values = new ArrayList<>();
        for (String cell : row.texts(column)) {
            StringBuilder value = new StringBuilder();
            boolean quoted = false;
            for (int i = 0; i < cell.length(); i++) {
                char c = cell.charAt(i);
                if (c == '"' && quoted && i + 1 < cell.length() && cell.charAt(i + 1) == '"') {
                    value.append(c);
                    i++;
                } else if (c == '"' && (quoted || value.isEmpty())) {
                    quoted = !quoted;
                } else if (c == ';' && !quoted) {
                    add(values, value);
                } else {
                    value.append(c);
                }
            }
            add(values, value);
        }
        return values;
    }

    private static void add(List<String> values, StringBuilder value) {
        if (!value.toString().isBlank()) {
            values.add(value.toString().strip());
        }
        value.setLength(0);
    }

    /** The cell does not say what a value is; some schemes show themselves. */
    private static void identifier(EntryDraft draft, String value, boolean isRussian) {
        for (IdentifierType russian : List.of(IdentifierType.INN, IdentifierType.OGRN)) {
            if (isRussian && Identifier.of(russian, value).check() == CheckResult.VALID) {
                draft.identifier(russian, value, "RU", "identifiers");
                return;
            }
        }
        boolean imo = value.matches("IMO\\d{7}");
        IdentifierType type = imo && draft.kind() == PartyKind.VESSEL
                ? IdentifierType.IMO
                : Identifier.of(IdentifierType.LEI, value).check() == CheckResult.VALID
                        ? IdentifierType.LEI
                        : IdentifierType.OTHER;
        draft.identifier(type, imo ? value.substring(3) : value, "identifiers");
    }

    private static void designate(EntryDraft draft, Element row) {
        List<String> sanctions = values(row, "sanctions");
        String programmes = String.join("; ", values(row, "program_ids"));
        String dataset = row.text("dataset").orElse("unspecified");
        if (sanctions.isEmpty()) {
            sanctions = List.of("");
        }
        for (String sanction : sanctions) {
            draft.designation(new Designation(
                    "OpenSanctions",
                    programmes.isEmpty() ? dataset : programmes,
                    List.of(),
                    null,
                    null,
                    null,
                    sanction.isEmpty() ? null : sanction,
                    draft.entryId()));
        }
    }
}

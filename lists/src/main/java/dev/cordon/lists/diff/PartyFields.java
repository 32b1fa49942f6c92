package dev.cordon.lists.diff;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An entry as plain texts, field by field: what a reader of differences compares. The order within a field is no matter. */
final class PartyFields {

    private final Map<String, Set<String>> fields = new LinkedHashMap<>();

    private PartyFields() {}

    /** The texts of an entry by field, fields in the order in which they are shown. */
    static Map<String, Set<String>> of(ListedParty entry) {
        PartyFields fields = new PartyFields();
        fields.put("kind", entry.kind().label());
        fields.party(entry.party());
        entry.designations().forEach(fields::designation);
        entry.links().forEach(link -> fields.put("link", link.label() + ": " + link.target()));
        entry.unread().forEach(detail -> fields.put("kept unread", detail.label() + ": " + detail.value()));
        return fields.fields;
    }

    private void party(Party party) {
        for (int i = 0; i < party.names().size(); i++) {
            name(party.names().get(i), i == 0);
        }
        party.dates().forEach(date -> put("date of " + label(date.role()), date.text()));
        party.birthPlaces().forEach(place -> put("place of birth", place.text()));
        party.countries().forEach(country -> put(label(country.role()), country.text()));
        party.identifiers().forEach(identifier -> put("identifier", text(identifier)));
        party.addresses().forEach(address -> put("address", text(address)));
        party.contacts().forEach(contact -> put(label(contact.type()), contact.value()));
        if (party.gender() != null) {
            put("gender", label(party.gender()));
        }
        party.details().forEach(detail -> put("detail", detail.label() + ": " + detail.value()));
    }

    private void name(PartyName name, boolean first) {
        if (first) {
            put("name", name.text());
        } else {
            put(name.isWeak() ? "weak alias" : "alias", name.text());
        }
    }

    private static String text(Identifier identifier) {
        String issuer = identifier.issuer() == null ? "" : " (" + identifier.issuer() + ")";
        return identifier.label() + " " + identifier.value() + issuer;
    }

    private static String text(Address address) {
        String note = address.note() == null ? "" : " (" + address.note() + ")";
        return address.oneLine() + note;
    }

    private void designation(Designation designation) {
        String programme = designation.authority() + " " + designation.programme();
        put("programme", programme);
        designation.measures().forEach(measure -> put("measure", programme + ": " + measure));
        optional("legal basis", designation.legalBasis());
        optional("listed on", designation.listedOn());
        optional("updated on", designation.updatedOn());
        optional("reasons", designation.reasons());
    }

    private void optional(String field, @Nullable Object value) {
        if (value != null) {
            put(field, value.toString());
        }
    }

    private void put(String field, String value) {
        if (!value.isBlank()) {
            fields.computeIfAbsent(field, name -> new TreeSet<>()).add(value);
        }
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** What differs, field by field. */
    static List<FieldChange> changes(ListedParty before, ListedParty after) {
        Map<String, Set<String>> old = of(before);
        Map<String, Set<String>> now = of(after);
        Map<String, FieldChange> changes = new LinkedHashMap<>();
        Set<String> names = new java.util.LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String field : names) {
            FieldChange change =
                    FieldChange.of(field, old.getOrDefault(field, Set.of()), now.getOrDefault(field, Set.of()));
            if (!change.removed().isEmpty() || !change.added().isEmpty()) {
                changes.put(field, change);
            }
        }
        return List.copyOf(changes.values());
    }
}

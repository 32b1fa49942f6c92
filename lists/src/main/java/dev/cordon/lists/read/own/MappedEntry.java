package dev.cordon.lists.read.own;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.KindGuess;
import dev.cordon.lists.read.WrittenDates;
import dev.cordon.lists.read.own.Mapping.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Turns one record into an entry, as its mapping says. Fields that the mapping does not name are kept as unread. */
final class MappedEntry {

    private final Mapping mapping;
    private final Element record;

    MappedEntry(Mapping mapping, Element record) {
        this.mapping = mapping;
        this.record = record;
    }

    /** The number of the entry; without one, its line. */
    String id() {
        List<String> ids = values(MappingTarget.ID);
        return ids.isEmpty() ? "line-" + record.line() : ids.get(0);
    }

    /**
     * Reads the record.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    ListedParty read() {
        EntryDraft draft = new EntryDraft(mapping.setting("list", ""), id(), kind());
        names(draft);
        for (Rule rule : mapping.rules()) {
            for (String value : values(rule)) {
                fact(draft, rule, value);
            }
        }
        designate(draft);
        return draft.build(record);
    }

    private PartyKind kind() {
        List<String> said = values(MappingTarget.KIND);
        List<String> names = values(MappingTarget.NAME);
        if (!said.isEmpty() && said.get(0).equals(Mapping.DOUBTED)) {
            boolean organisation = names.stream()
                    .anyMatch(name -> KindGuess.showsOrganisation(name)
                            || name.strip().chars().noneMatch(Character::isWhitespace));
            return organisation ? PartyKind.ORGANISATION : PartyKind.PERSON;
        }
        if (!said.isEmpty()) {
            return PartyKind.ofLabel(said.get(0));
        }
        String fixed = mapping.setting("kind", "");
        return fixed.isEmpty() ? KindGuess.of(names.isEmpty() ? "" : names.get(0)) : PartyKind.ofLabel(fixed);
    }

    private List<String> values(MappingTarget target) {
        List<String> values = new ArrayList<>();
        mapping.rules(target).forEach(rule -> values.addAll(values(rule)));
        return values;
    }

    private List<String> values(Rule rule) {
        List<String> parts = new ArrayList<>();
        for (String field : rule.fields()) {
            parts.addAll(record.texts(field.split("/")));
        }
        List<String> values = new ArrayList<>();
        List<String> texts = rule.fields().size() > 1 ? List.of(String.join(rule.join(), parts)) : parts;
        for (String text : texts) {
            String[] several =
                    rule.separator().isEmpty() ? new String[] {text} : text.split(Pattern.quote(rule.separator()));
            for (String one : taken(rule, several)) {
                String value =
                        rule.words().isEmpty() ? one.strip() : rule.words().getOrDefault(one.strip(), "");
                if (!value.isEmpty()) {
                    values.add(value);
                } else if (!one.isBlank() && rule.target() == MappingTarget.KIND) {
                    throw new IllegalArgumentException("is a '" + one.strip() + "', which the mapping does not know");
                }
            }
        }
        return values;
    }

    private static List<String> taken(Rule rule, String[] values) {
        @Nullable Pattern take = rule.take();
        if (take == null) {
            return List.of(values);
        }
        List<String> parts = new ArrayList<>();
        for (String value : values) {
            take.matcher(value).results().map(MatchResult::group).forEach(parts::add);
        }
        return parts;
    }

    private void names(EntryDraft draft) {
        String family = String.join(" ", values(MappingTarget.FAMILY_NAME));
        String given = String.join(" ", values(MappingTarget.GIVEN_NAME));
        for (String name : values(MappingTarget.NAME)) {
            draft.name(name, draft.isNamed() ? NameType.ALIAS : NameType.PRIMARY, AliasStrength.STRONG);
        }
        String parts = (given + " " + family).strip();
        if (!parts.isEmpty()) {
            draft.name(new PartyName(
                    EntryDraft.plain(parts),
                    draft.isNamed() ? NameType.ALIAS : NameType.PRIMARY,
                    AliasStrength.STRONG,
                    family.isEmpty() ? null : family,
                    given.isEmpty() ? null : given,
                    null));
        }
    }

    private static void fact(EntryDraft draft, Rule rule, String value) {
        String field = String.join(" + ", rule.fields());
        switch (rule.target()) {
            case ALIAS -> draft.name(value, NameType.ALIAS, AliasStrength.STRONG);
            case WEAK_ALIAS -> draft.name(value, NameType.ALIAS, AliasStrength.WEAK);
            case FORMER_NAME -> draft.name(value, NameType.FORMER, AliasStrength.STRONG);
            case BIRTH_DATE -> draft.date(DateRole.BIRTH, field, value);
            case FOUNDED -> draft.date(DateRole.ESTABLISHED, field, value);
            case BIRTH_PLACE -> draft.birthPlace(value);
            case NATIONALITY -> draft.country(CountryRole.NATIONALITY, value);
            case CITIZENSHIP -> draft.country(CountryRole.CITIZENSHIP, value);
            case COUNTRY -> draft.country(CountryRole.UNSPECIFIED, value);
            case FLAG -> draft.country(CountryRole.FLAG, value);
            case GENDER -> draft.gender(value);
            case ADDRESS -> draft.address(value);
            case EMAIL -> draft.contact(Contact.Type.EMAIL, value);
            case PHONE -> draft.contact(Contact.Type.PHONE, value);
            case WEBSITE -> draft.contact(Contact.Type.WEBSITE, value);
            case PASSPORT -> draft.identifier(IdentifierType.PASSPORT, value, field);
            case NATIONAL_ID -> draft.identifier(IdentifierType.NATIONAL_ID, value, field);
            case TAX_ID -> draft.identifier(IdentifierType.TAX_ID, value, field);
            case REGISTRATION_NUMBER -> draft.identifier(IdentifierType.REGISTRATION_NUMBER, value, field);
            case LEI -> draft.identifier(IdentifierType.LEI, value, field);
            case BIC -> draft.identifier(IdentifierType.BIC, value, field);
            case IMO -> draft.identifier(IdentifierType.IMO, value, field);
            case WALLET -> draft.identifier(IdentifierType.WALLET_ADDRESS, value, field);
            case UN_REFERENCE -> draft.identifier(IdentifierType.UN_REFERENCE, value, field);
            case OTHER_ID -> draft.identifier(IdentifierType.OTHER, value, field);
            case LINK -> draft.link(field, value);
            case DETAIL -> draft.detail(field, value);
            case ID,
                    KIND,
                    NAME,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    PROGRAMME,
                    MEASURE,
                    LEGAL_BASIS,
                    REASONS,
                    LISTED_ON,
                    UPDATED_ON,
                    IGNORE -> {
                // taken together for the entry, or without use
            }
        }
    }

    private void designate(EntryDraft draft) {
        List<String> measures = new ArrayList<>(values(MappingTarget.MEASURE));
        for (String measure : mapping.setting("measures", "").split("\\s*,\\s*")) {
            if (!measure.isBlank() && !measures.contains(measure)) {
                measures.add(measure);
            }
        }
        List<String> programmes = values(MappingTarget.PROGRAMME);
        String programme = programmes.isEmpty()
                ? mapping.setting("programme", mapping.setting("title", mapping.setting("list", "")))
                : String.join("; ", programmes);
        String reasons = String.join("\n\n", values(MappingTarget.REASONS));
        List<String> bases = values(MappingTarget.LEGAL_BASIS);
        String basis = bases.isEmpty() ? mapping.setting("legal-basis", "") : String.join("; ", bases);
        draft.designation(new Designation(
                mapping.setting("authority", mapping.setting("list", "")),
                programme,
                measures,
                basis.isEmpty() ? null : basis,
                day(draft, MappingTarget.LISTED_ON),
                day(draft, MappingTarget.UPDATED_ON),
                reasons.isEmpty() ? null : reasons,
                draft.entryId()));
    }

    private @Nullable PartialDate day(EntryDraft draft, MappingTarget target) {
        @Nullable PartialDate day = null;
        for (String text : values(target)) {
            Optional<PartialDate> read = WrittenDates.read(text);
            if (read.isEmpty()) {
                draft.unread(target.label(), text);
            } else if (day == null) {
                day = read.get();
            }
        }
        return day;
    }
}

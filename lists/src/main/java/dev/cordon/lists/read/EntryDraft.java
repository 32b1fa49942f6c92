package dev.cordon.lists.read;

import dev.cordon.core.listing.Designation;
import dev.cordon.core.listing.Link;
import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.Address;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Contact;
import dev.cordon.core.party.CountryFact;
import dev.cordon.core.party.CountryRole;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.Gender;
import dev.cordon.core.party.Identifier;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartialDate;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An entry while its record is read: takes texts as the list prints them, makes facts of them, and keeps as unread what
 * is no fact of the kind. Blank texts are no facts. Not thread-safe.
 */
public final class EntryDraft {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u3000]+");

    private final String listId;
    private final String entryId;
    private final PartyKind kind;
    private final Party.Builder party;
    private final List<PartyName> names = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final Set<Link> links = new LinkedHashSet<>();
    private final List<Detail> unread = new ArrayList<>();

    /** @param entryId the list's number of the entry, unique within the list */
    public EntryDraft(String listId, String entryId, PartyKind kind) {
        if (entryId.isBlank()) {
            throw new IllegalArgumentException("has no number");
        }
        this.listId = listId;
        this.entryId = entryId;
        this.kind = kind;
        this.party = Party.builder(listId + ":" + entryId, kind);
    }

    public String entryId() {
        return entryId;
    }

    public PartyKind kind() {
        return kind;
    }

    /** The party, for facts that need no care. */
    public Party.Builder party() {
        return party;
    }

    /** Text on one line, without blanks at its ends. */
    public static String plain(String text) {
        boolean single = Blanks.areSingle(text) && text.indexOf('\u00a0') < 0 && text.indexOf('\u3000') < 0;
        return single ? text.strip() : BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /** Adds a name, and others that stand in it; one without a letter or digit is kept as unread. */
    public void name(PartyName name) {
        if (name.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            unread("name", name.text());
            return;
        }
        List<PartyName> several = SeveralNames.of(name);
        names.addAll(several);
        if (!several.get(0).text().equals(name.text())) {
            detail("Name as printed", name.text());
        }
    }

    public void name(String text, NameType type, AliasStrength strength) {
        name(text, type, strength, null);
    }

    /** @param language label of the language or script that the list gives, or null */
    public void name(String text, NameType type, AliasStrength strength, @Nullable String language) {
        String words = plain(text);
        if (!words.isEmpty()) {
            name(new PartyName(words, type, strength, null, null, language));
        }
    }

    public boolean isNamed() {
        return !names.isEmpty();
    }

    public void date(DateRole role, String label, String text) {
        date(role, label, text, WrittenDates.read(text));
    }

    /** Adds a date that was read elsewhere; the text is kept as unread if it was not. */
    public void date(DateRole role, String label, String text, Optional<PartialDate> date) {
        if (date.isPresent()) {
            party.date(new DateFact(role, date.get(), plain(text)));
        } else {
            unread(label, text);
        }
    }

    public void country(CountryRole role, String text) {
        String words = plain(text);
        if (!words.isEmpty()) {
            party.country(new CountryFact(role, CountryWords.codeOf(words).orElse(null), words));
        }
    }

    /** A place of birth; its last words may name a country. */
    public void birthPlace(String text) {
        String words = plain(text);
        if (!words.isEmpty()) {
            party.birthPlace(new Place(words, countryAtEnd(words).orElse(null)));
        }
    }

    /** The country that the text is, or that it names after its last commas. */
    public static Optional<String> countryAtEnd(String text) {
        Optional<String> code = CountryWords.codeOf(text);
        for (int comma = text.indexOf(','); code.isEmpty() && comma >= 0; comma = text.indexOf(',', comma + 1)) {
            code = CountryWords.codeOf(text.substring(comma + 1));
        }
        return code;
    }

    public void identifier(IdentifierType type, String value, String label) {
        identifier(type, value, null, label);
    }

    /** @param issuer ISO code of the issuing country, or null */
    public void identifier(IdentifierType type, String value, @Nullable String issuer, String label) {
        String number = plain(value);
        if (number.isEmpty()) {
            return;
        }
        if (number.codePoints().anyMatch(Character::isLetterOrDigit)) {
            party.identifier(new Identifier(type, number, issuer, label));
        } else {
            unread(label, value);
        }
    }

    /** An address of which the list does not tell the parts apart; its last words may name a country. */
    public void address(String text) {
        String words = plain(text);
        if (!words.isEmpty()) {
            String country = countryAtEnd(words).orElse(null);
            party.address(new Address(words, null, null, null, country, null, null));
        }
    }

    /** An address in parts; left out if none is filled. */
    public void address(Address address) {
        if (!address.oneLine().isEmpty() || address.note() != null) {
            party.address(address);
        }
    }

    public void contact(Contact.Type type, String value) {
        if (!value.isBlank()) {
            party.contact(new Contact(type, plain(value)));
        }
    }

    public void gender(String text) {
        Gender.ofLabel(text).ifPresentOrElse(party::gender, () -> unread("Gender", text));
    }

    public void detail(String label, String value) {
        if (!value.isBlank()) {
            party.detail(label, value.strip());
        }
    }

    /** Keeps words of the source that are not understood. */
    public void unread(String label, String text) {
        if (!text.isBlank()) {
            unread.add(new Detail(label, text.strip()));
        }
    }

    public void link(String label, String target) {
        if (!target.isBlank()) {
            links.add(new Link(label, plain(target)));
        }
    }

    public void designation(Designation designation) {
        if (!designations.contains(designation)) {
            designations.add(designation);
        }
    }

    /**
     * The entry. The first name is its primary one, unless a later name is marked so.
     *
     * @param record what was read; texts that nobody took out of it are kept as unread
     * @throws IllegalArgumentException if there is no name or no designation
     */
    public ListedParty build(Element record) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("has no name");
        }
        PartyName primary = names.stream()
                .filter(name -> name.type() == NameType.PRIMARY)
                .findFirst()
                .orElseGet(() -> names.get(0));
        party.name(new PartyName(
                primary.text(),
                NameType.PRIMARY,
                AliasStrength.STRONG,
                primary.family(),
                primary.given(),
                primary.language()));
        names.forEach(name -> party.name(secondary(name)));
        unread.addAll(record.leftOver());
        return new ListedParty(listId, entryId, party.build(), designations, List.copyOf(links), unread);
    }

    /** A list may call several names primary, one in each language. */
    private static PartyName secondary(PartyName name) {
        return name.type() == NameType.PRIMARY
                ? new PartyName(
                        name.text(), NameType.VARIATION, name.strength(), name.family(), name.given(), name.language())
                : name;
    }
}

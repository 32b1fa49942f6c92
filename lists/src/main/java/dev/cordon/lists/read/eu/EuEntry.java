package dev.cordon.lists.read.eu;

import dev.cordon.core.listing.ListedParty;
import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.IdentifierType;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns one {@code sanctionEntity} into an entry. The texts are in its attributes. */
final class EuEntry {

    static final String LIST = "eu-fsf";
    static final String TITLE = "EU consolidated list of financial sanctions";
    static final String AUTHORITY = "EU";

    private static final Pattern LOW_QUALITY =
            Pattern.compile("(?i)\\b(?:low[- ]quality|weak) (?:alias|a\\.?k\\.?a)|\\blow quality\\b");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");
    private static final Pattern FORMER =
            Pattern.compile("(?i)\\b(?:formerly|previously) (?:known|listed) as|\\bf\\.?k\\.?a\\b");

    private EuEntry() {}

    /** The reference number, else the logical id; an empty text if it has neither. */
    static String id(Element entity) {
        Optional<String> logical = entity.text("@logicalId");
        return entity.text("@euReferenceNumber").or(() -> logical).orElse("");
    }

    /**
     * Reads the entity.
     *
     * @throws IllegalArgumentException if it lacks what every entry must have; the message says what
     */
    static ListedParty read(Element entity) {
        EntryDraft draft = new EntryDraft(LIST, id(entity), kind(entity));
        Optional<Element> primary = primary(entity.all("nameAlias"));
        entity.all("nameAlias").forEach(alias -> name(draft, alias, primary.orElse(null)));
        entity.text("@unitedNationId")
                .ifPresent(number -> draft.identifier(IdentifierType.UN_REFERENCE, number, "unitedNationId"));
        entity.text("@designationDetails").ifPresent(text -> draft.detail("Designation details", text));
        entity.texts("remark").forEach(text -> draft.detail("Remark", text));
        new EuFacts(entity, draft).read();
        EuRegulations.read(entity, draft);
        return draft.build(entity);
    }

    private static PartyKind kind(Element entity) {
        Optional<String> letter = entity.text("subjectType", "@classificationCode");
        String code = entity.text("subjectType", "@code").or(() -> letter).orElse("");
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "person", "p" -> PartyKind.PERSON;
            case "enterprise", "e" -> PartyKind.ORGANISATION;
            case "" -> throw new IllegalArgumentException("does not say whether it is a person or an enterprise");
            default -> throw new IllegalArgumentException("is a '" + code + "', not a person or an enterprise");
        };
    }

    private static void name(EntryDraft draft, Element alias, @Nullable Element primary) {
        alias.pass("@logicalId");
        alias.pass("@regulationLanguage");
        String given = joined(alias, "@firstName", "@middleName");
        String family = joined(alias, "@lastName");
        String parts = (given + " " + family).strip();
        String whole = alias.text("@wholeName").map(EntryDraft::plain).orElse(parts);
        List<String> remarks = alias.texts("remark");
        boolean weak = alias.text("@strong").orElse("true").equalsIgnoreCase("false")
                || remarks.stream()
                        .anyMatch(remark -> LOW_QUALITY.matcher(remark).find());
        boolean former =
                remarks.stream().anyMatch(remark -> FORMER.matcher(remark).find());
        if (!whole.isEmpty()) {
            draft.name(new PartyName(
                    whole,
                    alias == primary ? NameType.PRIMARY : former ? NameType.FORMER : NameType.ALIAS,
                    weak ? AliasStrength.WEAK : AliasStrength.STRONG,
                    orNull(family),
                    orNull(given),
                    alias.text("@nameLanguage").orElse(null)));
        }
        remarks.forEach(remark -> draft.detail("Remark on the name " + whole, remark));
        alias.text("@function").ifPresent(text -> draft.detail("Function", text));
        alias.text("@title").ifPresent(text -> draft.detail("Title", text));
        alias.text("@gender").ifPresent(draft::gender);
    }

    /**
     * The name under which to carry the entity: the first strong one in English or no language, and in Latin letters; else
     * the first strong one in Latin letters, else the first.
     */
    private static Optional<Element> primary(List<Element> aliases) {
        List<Element> latin = aliases.stream()
                .filter(alias -> !alias.text("@strong").orElse("true").equals("false"))
                .filter(alias ->
                        LATIN.matcher(alias.text("@wholeName").orElse("")).find())
                .toList();
        return latin.stream()
                .filter(alias -> alias.text("@nameLanguage").orElse("EN").equals("EN"))
                .findFirst()
                .or(() -> latin.stream().findFirst())
                .or(() -> aliases.stream().findFirst());
    }

    private static String joined(Element element, String... attributes) {
        return Stream.of(attributes)
                .flatMap(name -> element.text(name).stream())
                .map(EntryDraft::plain)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}

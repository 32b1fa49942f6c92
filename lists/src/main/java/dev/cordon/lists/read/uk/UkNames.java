package dev.cordon.lists.read.uk;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Blanks;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.SeveralNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of a designation, primary ones first. Name 6 is the family name of an individual or the whole other name. */
final class UkNames {

    /** A ship that is named with its number: {@code IMO 9470131 ("TORVIAN")}. */
    private static final Pattern NUMBERED_SHIP = Pattern.compile(
            "(?i)IMO(?: no\\.?| number)?[\\s:]*(\\d{7})\\s*\\(?\\s*[\"“”']?([^\"“”()]*?)[\"“”']?\\s*\\)?");

    private final Element designation;
    private final PartyKind kind;
    private final List<Detail> unread = new ArrayList<>();
    private final List<String> imoNumbers = new ArrayList<>();

    UkNames(Element designation, PartyKind kind) {
        this.designation = designation;
        this.kind = kind;
    }

    List<PartyName> read() {
        List<PartyName> names = new ArrayList<>();
        for (Element name : designation.all("Names", "Name")) {
            name(name).ifPresent(read -> names.addAll(SeveralNames.of(read)));
        }
        names.sort(Comparator.comparing(name -> isOther(name.type())));
        if (!names.isEmpty() && isOther(names.get(0).type())) {
            names.set(0, asPrimary(names.get(0))); // the list carries the party under some name: the first one it gives
        }
        for (Element name : designation.all("NonLatinNames", "NonLatinName")) {
            nonLatin(name).ifPresent(names::add);
        }
        return names;
    }

    /** Labels of names that were not understood, once {@link #read} is through. */
    List<Detail> unread() {
        return unread;
    }

    /** Numbers of ships that stood in names, once {@link #read} is through. */
    List<String> imoNumbers() {
        return imoNumbers;
    }

    private static boolean isOther(NameType type) {
        return type != NameType.PRIMARY;
    }

    private static PartyName asPrimary(PartyName name) {
        return new PartyName(
                name.text(), NameType.PRIMARY, AliasStrength.STRONG, name.family(), name.given(), name.language());
    }

    private Optional<PartyName> name(Element name) {
        @Nullable
        String given =
                joined(Stream.of("Name1", "Name2", "Name3", "Name4", "Name5").map(part -> part(name, part)));
        @Nullable String family = part(name, "Name6");
        @Nullable String text = joined(Stream.of(given, family));
        NameType type = name.text("NameType").map(this::type).orElse(NameType.ALIAS);
        AliasStrength strength = name.text("AliasStrength").map(this::strength).orElse(AliasStrength.STRONG);
        if (text == null) {
            return Optional.empty();
        }
        boolean person = kind == PartyKind.PERSON;
        return Optional.of(new PartyName(
                kind == PartyKind.VESSEL ? ofShip(text) : text,
                type,
                type == NameType.PRIMARY ? AliasStrength.STRONG : strength,
                person ? family : null,
                person ? given : null,
                null));
    }

    /** The name of a ship without the number before it; a number without a name is its name. */
    private String ofShip(String text) {
        Matcher numbered = NUMBERED_SHIP.matcher(text);
        if (!numbered.matches()) {
            return text;
        }
        imoNumbers.add(numbered.group(1));
        return numbered.group(2).isBlank() ? text : numbered.group(2);
    }

    private static @Nullable String part(Element name, String part) {
        return name.text(part).map(UkNames::clean).orElse(null);
    }

    private static String clean(String text) {
        return Blanks.joined(HtmlText.plain(text));
    }

    private static @Nullable String joined(Stream<@Nullable String> parts) {
        String text = parts.filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
        return text.isEmpty() ? null : text;
    }

    private NameType type(String label) {
        return switch (Blanks.joined(label.toLowerCase(Locale.ROOT))) {
            case "primary name", "prime alias" -> NameType.PRIMARY;
            case "primary name variation" -> NameType.VARIATION;
            case "alias", "aka" -> NameType.ALIAS;
            case "fka" -> NameType.FORMER;
            default -> {
                unread.add(new Detail("NameType", label));
                yield NameType.ALIAS;
            }
        };
    }

    private AliasStrength strength(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        if (!words.startsWith("low") && !words.startsWith("good")) {
            unread.add(new Detail("AliasStrength", label));
        }
        return words.startsWith("low") ? AliasStrength.WEAK : AliasStrength.STRONG;
    }

    private static Optional<PartyName> nonLatin(Element name) {
        Optional<String> text = name.text("NameNonLatinScript").map(UkNames::clean);
        String language = Stream.concat(
                        name.text("NonLatinScriptLanguage").stream(), name.text("NonLatinScriptType").stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return text.map(value -> new PartyName(
                value, NameType.VARIATION, AliasStrength.STRONG, null, null, language.isEmpty() ? null : language));
    }
}

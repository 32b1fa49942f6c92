package dev.cordon.lists.read.un;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.DateFact;
import dev.cordon.core.party.DateRole;
import dev.cordon.core.party.Detail;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.party.Place;
import dev.cordon.lists.read.CountryWords;
import dev.cordon.lists.read.Element;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of an entry: the primary one as printed, its original script, and aliases with what is said of each. */
final class UnNames {

    private static final Pattern FORMER = Pattern.compile("(?i)\\b(previously|formerly) (listed|known) as\\b[,.]?");

    /** Facts behind a name in the name's field: {@code X, born 1 Jan. 1953 (Oman passport no.03825239)}. */
    private static final Pattern FACTS = Pattern.compile("(?:,\\s*born\\b[^(]*)?\\s*\\([^()]*\\d[^()]*\\)");

    private static final Pattern SCRIPT =
            Pattern.compile("(?i)(?:original script|in arabic(?: script)?)\\s*:\\s*([^.;]+)");

    private final Element entry;
    private final Party.Builder party;
    private final List<Detail> unread;

    UnNames(Element entry, Party.Builder party, List<Detail> unread) {
        this.entry = entry;
        this.party = party;
        this.unread = unread;
    }

    /**
     * Adds the names to the party.
     *
     * @throws IllegalArgumentException if there is no primary name
     */
    void read(String aliasElement) {
        String printed = Stream.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
                .flatMap(part -> entry.text(part).stream())
                .collect(Collectors.joining(" "));
        List<String> primary = NameTexts.split(printed);
        if (primary.isEmpty()) {
            throw new IllegalArgumentException("has no name");
        }
        party.name(PartyName.primary(primary.get(0)));
        add(primary.subList(1, primary.size()), NameType.ALIAS, AliasStrength.STRONG);
        for (String original : entry.texts("NAME_ORIGINAL_SCRIPT")) {
            add(NameTexts.split(original), NameType.VARIATION, AliasStrength.STRONG);
        }
        entry.all(aliasElement).forEach(this::alias);
    }

    private void alias(Element alias) {
        String note =
                alias.text("NOTE").map(text -> text.replaceAll("\\s+", " ")).orElse("");
        String quality = alias.text("QUALITY").orElse("");
        AliasStrength strength = strength(quality);
        boolean former = quality.toLowerCase(Locale.ROOT).startsWith("f.k.a")
                || FORMER.matcher(note).find();
        NameType type = former ? NameType.FORMER : NameType.ALIAS;
        String printed = alias.text("ALIAS_NAME").orElse("");
        boolean formerInName = FORMER.matcher(printed).find();
        String name = FACTS.matcher(FORMER.matcher(printed).replaceAll("")).replaceAll("");
        add(NameTexts.split(name), formerInName ? NameType.FORMER : type, strength);
        if (!name.equals(printed) && !formerInName) {
            party.detail("Alias note", printed);
        }
        Matcher script = SCRIPT.matcher(note);
        if (script.find()) {
            add(NameTexts.split(script.group(1)), type, strength);
        }
        if (!note.isEmpty()) {
            party.detail("Alias note", name.isBlank() ? note : name.strip() + ": " + note);
        }
        birth(alias);
    }

    private AliasStrength strength(String quality) {
        return switch (quality.toLowerCase(Locale.ROOT).replace(".", "")) {
            case "low" -> AliasStrength.WEAK;
            case "good", "aka", "fka", "" -> AliasStrength.STRONG;
            default -> {
                unread.add(new Detail("QUALITY", quality));
                yield AliasStrength.STRONG;
            }
        };
    }

    /** Some aliases come with a birth of their own, as on a false passport: a customer may show exactly that. */
    private void birth(Element alias) {
        for (String text : alias.texts("DATE_OF_BIRTH")) {
            UnDates.read(text)
                    .ifPresentOrElse(
                            date -> party.date(new DateFact(DateRole.BIRTH, date, text)),
                            () -> unread.add(new Detail("DATE_OF_BIRTH", text)));
        }
        Optional<String> country = alias.text("COUNTRY_OF_BIRTH");
        String place = Stream.concat(alias.text("CITY_OF_BIRTH").stream(), country.stream())
                .collect(Collectors.joining(", "));
        if (!place.isEmpty()) {
            party.birthPlace(
                    new Place(place, country.flatMap(CountryWords::codeOf).orElse(null)));
        }
    }

    private void add(List<String> texts, NameType type, AliasStrength strength) {
        texts.forEach(text -> party.name(PartyName.of(text, type, strength)));
    }
}

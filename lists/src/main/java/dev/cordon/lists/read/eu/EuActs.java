package dev.cordon.lists.read.eu;

import dev.cordon.core.party.PartialDate;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.WrittenDates;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The acts that an entity cites: those under which it is listed, and those that brought in a name, a birth date or another
 * part of it. Which act brought in an alias is seen nowhere else.
 */
final class EuActs {

    private final Map<String, Set<String>> partsOfAct = new LinkedHashMap<>();
    private final TreeSet<PartialDate> days = new TreeSet<>(Comparator.comparing(PartialDate::from));

    private EuActs() {}

    static EuActs of(Element entity) {
        EuActs acts = new EuActs();
        for (Element regulation : entity.all("regulation")) {
            acts.add(regulation, "the listing");
        }
        for (Element part : entity.children()) {
            for (Element summary : part.all("regulationSummary")) {
                acts.add(summary, part(part));
            }
        }
        return acts;
    }

    /** What an act brought in, for people: a name by its words, another part by its kind. */
    private static String part(Element part) {
        return switch (part.name()) {
            case "nameAlias" ->
                "name " + EntryDraft.plain(part.text("@wholeName").orElse(""));
            case "birthdate" -> "birth";
            default -> part.name();
        };
    }

    private void add(Element act, String part) {
        Optional<String> published = act.text("@publicationDate");
        published.flatMap(WrittenDates::read).ifPresent(days::add);
        StringBuilder words = new StringBuilder(act.text("@numberTitle").orElse("act without a number"));
        said(words, "", act.text("@regulationType"));
        said(words, "of the ", act.text("@organisationType"));
        said(words, "published ", published);
        said(words, "in force ", act.text("@entryIntoForceDate"));
        Stream.concat(act.texts("publicationUrl").stream(), act.texts("@publicationUrl").stream())
                .forEach(address -> said(words, "", Optional.of(address)));
        partsOfAct
                .computeIfAbsent(words.toString(), key -> new LinkedHashSet<>())
                .add(part);
    }

    private static void said(StringBuilder words, String before, Optional<String> text) {
        text.ifPresent(said -> words.append(", ").append(before).append(said));
    }

    /** Days of publication of all acts, in order. */
    TreeSet<PartialDate> days() {
        return days;
    }

    /** Tells each act, and what it brought in. */
    void details(EntryDraft draft) {
        partsOfAct.forEach((act, parts) -> draft.detail("Act", act + ": " + String.join("; ", parts)));
    }
}

package dev.cordon.lists.read.ch;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyName;
import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Names of an identity. A name comes in parts, and a part may have spellings in other languages and scripts: besides the
 * name as it stands, each language and script gives the names that the spellings in it make up.
 */
final class SecoNames {

    /** Spellings of parts multiply; a name of the list makes up some twenty at most. */
    private static final int MOST_SPELLINGS = 64;

    private final EntryDraft draft;

    SecoNames(EntryDraft draft) {
        this.draft = draft;
    }

    /**
     * One spelling of a part.
     *
     * @param type of the part, such as {@code family-name}
     */
    private record Part(String type, String text) {

        boolean isFamily() {
            return type.equals("family-name") || type.equals("maiden-name") || type.equals("tribal-name");
        }

        boolean isGiven() {
            return type.contains("given-name") || type.endsWith("father-name");
        }
    }

    /** The first primary name of the party; looked up, not taken. */
    static Optional<String> main(Element party) {
        return party.all("identity", "name").stream()
                .filter(name -> name.text("@name-type").orElse("").equals("primary-name"))
                .findFirst()
                .map(name -> text(values(name)))
                .filter(name -> !name.isEmpty());
    }

    /** Adds the names of the identity. */
    void read(Element identity, boolean isMain) {
        for (Element name : identity.all("name")) {
            name.pass("@ssid");
            name.text("@lang");
            boolean weak = name.text("@quality").orElse("good").equals("low");
            NameType type = type(name.text("@name-type").orElse(""), isMain);
            AliasStrength strength = weak ? AliasStrength.WEAK : AliasStrength.STRONG;
            add(values(name), type, strength, null);
            for (String spelling : spellings(name)) {
                NameType variation = type == NameType.PRIMARY ? NameType.VARIATION : type;
                for (List<Part> parts : product(name, spelling)) {
                    add(parts, variation, strength, spelling);
                }
            }
            bookkeeping(name);
        }
    }

    private NameType type(String label, boolean isMain) {
        return switch (label) {
            case "primary-name" -> isMain ? NameType.PRIMARY : NameType.ALIAS;
            case "formerly-known-as" -> NameType.FORMER;
            case "alias" -> NameType.ALIAS;
            default -> {
                draft.unread("name-type", label);
                yield NameType.ALIAS;
            }
        };
    }

    private void add(List<Part> parts, NameType type, AliasStrength strength, @Nullable String spelling) {
        List<Part> named =
                parts.stream().filter(part -> !part.type().equals("title")).toList();
        parts.stream().filter(part -> part.type().equals("title")).forEach(part -> draft.detail("Title", part.text()));
        List<Part> maiden =
                named.stream().filter(part -> part.type().equals("maiden-name")).toList();
        boolean both =
                !maiden.isEmpty() && named.stream().anyMatch(part -> part.type().equals("family-name"));
        if (both) {
            List<Part> born = named.stream()
                    .filter(part -> !part.type().equals("family-name"))
                    .toList();
            named = named.stream()
                    .filter(part -> !part.type().equals("maiden-name"))
                    .toList();
            one(named, type, strength, spelling);
            one(born, NameType.FORMER, strength, spelling);
        } else {
            one(named, type, strength, spelling);
        }
    }

    private void one(List<Part> parts, NameType type, AliasStrength strength, @Nullable String spelling) {
        String text = text(parts);
        if (!text.isEmpty()) {
            draft.name(new PartyName(
                    text,
                    type,
                    strength,
                    joined(parts.stream().filter(Part::isFamily).toList()),
                    joined(parts.stream().filter(Part::isGiven).toList()),
                    spelling));
        }
    }

    private static @Nullable String joined(List<Part> parts) {
        return parts.isEmpty() ? null : text(parts);
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }

    /** The parts of a name in the order that they give. */
    private static List<Element> ordered(Element name) {
        return name.all("name-part").stream()
                .sorted(Comparator.comparing(part -> part.text("@order")
                        .filter(order -> order.matches("\\d{1,4}"))
                        .map(Integer::parseInt)
                        .orElse(0)))
                .toList();
    }

    private static List<Part> values(Element name) {
        List<Part> values = new ArrayList<>();
        for (Element part : ordered(name)) {
            String type = part.text("@name-part-type").orElse("");
            part.texts("value").forEach(value -> values.add(new Part(type, EntryDraft.plain(value))));
        }
        return values;
    }

    /** Languages and scripts in which parts of the name are spelt. */
    private static Set<String> spellings(Element name) {
        Set<String> spellings = new LinkedHashSet<>();
        name.all("name-part", "spelling-variant").forEach(variant -> spellings.add(label(variant)));
        return spellings;
    }

    private static String label(Element variant) {
        variant.pass("@spelling-variant-type");
        return (variant.text("@lang").orElse("") + " " + variant.text("@script").orElse("")).strip();
    }

    private static List<List<Part>> product(Element name, String spelling) {
        List<List<Part>> names = List.of(List.of());
        for (Element part : ordered(name)) {
            String type = part.text("@name-part-type").orElse("");
            List<String> texts = new ArrayList<>();
            for (Element variant : part.all("spelling-variant")) {
                if (label(variant).equals(spelling)) {
                    variant.text().map(EntryDraft::plain).ifPresent(texts::add);
                }
            }
            if (texts.isEmpty()) {
                part.texts("value").forEach(value -> texts.add(EntryDraft.plain(value)));
            }
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> start : names) {
                for (String text : texts) {
                    List<Part> further = new ArrayList<>(start);
                    further.add(new Part(type, text));
                    longer.add(further);
                }
            }
            names = longer.isEmpty() ? names : longer.subList(0, Math.min(MOST_SPELLINGS, longer.size()));
        }
        return names;
    }

    private static void bookkeeping(Element name) {
        name.pass("name-part", "@ssid");
        name.pass("name-part", "@order");
        name.pass("name-part", "spelling-variant", "@ssid");
    }
}

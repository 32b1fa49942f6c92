package dev.cordon.lists.read.ofac;

import dev.cordon.lists.read.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of the advanced layout, put into the enhanced one. */
final class AdvancedNames {

    private static final String LAST = "Last Name";

    private AdvancedNames() {}

    /** A part of a name with its type. */
    private record Part(String type, String value) {}

    static Optional<String> primary(Element party, AdvancedReferences references) {
        for (Element identity : party.all("Profile", "Identity")) {
            Map<String, String> types = types(identity, references);
            for (Element alias : identity.all("Alias")) {
                if (alias.text("@Primary").orElse("").equals("true")) {
                    return alias.all("DocumentedName").stream()
                            .map(name -> whole(parts(name, types)))
                            .filter(name -> !name.isEmpty())
                            .findFirst();
                }
            }
        }
        return Optional.empty();
    }

    static void add(Element identity, AdvancedReferences references, Element names) {
        Map<String, String> types = types(identity, references);
        boolean isPrimary = !identity.text("@Primary").orElse("true").equals("false");
        boolean isFalse = identity.text("@False").orElse("").equals("true");
        for (Element alias : identity.all("Alias")) {
            Element name = names.add("name", alias.line());
            boolean first = isPrimary && alias.text("@Primary").orElse("").equals("true");
            name.add("isPrimary", String.valueOf(first));
            name.add("isLowQuality", alias.text("@LowQuality").orElse(isFalse ? "true" : "false"));
            String type = references.words("AliasType", alias.text("@AliasTypeID"));
            name.add("aliasType", type.equals("Name") ? "A.K.A." : type);
            Element translations = name.add("translations", alias.line());
            for (Element documented : alias.all("DocumentedName")) {
                translation(translations.add("translation", documented.line()), documented, types, references);
            }
        }
    }

    private static void translation(
            Element translation, Element documented, Map<String, String> types, AdvancedReferences references) {
        List<Part> parts = parts(documented, types);
        String script = documented.all("DocumentedNamePart", "NamePartValue").stream()
                .findFirst()
                .map(value -> references.words("Script", value.text("@ScriptID")))
                .orElse("Latin");
        translation.add("script", script.equals("215") ? "Latin" : script);
        translation.add("formattedFullName", whole(parts));
        Element nameParts = translation.add("nameParts", documented.line());
        for (Part part : parts) {
            Element namePart = nameParts.add("namePart", documented.line());
            namePart.add("type", part.type());
            namePart.add("value", part.value());
        }
    }

    private static List<Part> parts(Element documented, Map<String, String> types) {
        List<Part> parts = new ArrayList<>();
        for (Element value : documented.all("DocumentedNamePart", "NamePartValue")) {
            String type = types.getOrDefault(value.text("@NamePartGroupID").orElse(""), "");
            value.text().ifPresent(text -> parts.add(new Part(type, text)));
        }
        return parts;
    }

    /** As OFAC prints it: the family name, a comma, the rest. */
    private static String whole(List<Part> parts) {
        String last =
                joined(parts.stream().filter(part -> part.type().equals(LAST)).toList());
        String rest =
                joined(parts.stream().filter(part -> !part.type().equals(LAST)).toList());
        return last.isEmpty() || rest.isEmpty() ? last + rest : last + ", " + rest;
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::value).collect(Collectors.joining(" "));
    }

    /** Types of the groups to which parts of names belong. */
    private static Map<String, String> types(Element identity, AdvancedReferences references) {
        Map<String, String> types = new HashMap<>();
        for (Element group : identity.all("NamePartGroups", "MasterNamePartGroup", "NamePartGroup")) {
            types.put(group.text("@ID").orElse(""), references.words("NamePartType", group.text("@NamePartTypeID")));
        }
        return types;
    }
}

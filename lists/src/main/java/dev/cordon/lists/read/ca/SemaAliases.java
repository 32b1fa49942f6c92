package dev.cordon.lists.read.ca;

import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.EntryDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Aliases, several of which stand in one field: between commas and semicolons, on lines, after {@code Russian:}. In the
 * name of an organisation a comma may also go before the legal form.
 */
final class SemaAliases {

    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:Russian|Belarus+ian|Ukrainian|Arabic|Persian|Farsi|Chinese|Burmese|French|English|Spanish|"
                    + "a\\.?k\\.?a\\.?|also known as)\\s*:\\s*");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(?iU)^(?:(?:Ltd|Limited|Inc|LLC|LLP|Co|Corp|JSC|PJSC|OJSC|CJSC|OOO|OAO|ZAO|PAO|AO|Ltda|GmbH|S\\.?A|PLC|"
                    + "ООО|АО|ПАО|ОАО|ЗАО|ФГУП|ТАА|ААТ)\\b.{0,12})$");
    private static final Pattern OR = Pattern.compile("(?i)\\s+or\\s+");
    private static final Pattern OR_SLASH = Pattern.compile("(?i)\\s+or\\s+|\\s*/\\s*");

    private SemaAliases() {}

    static List<String> split(String text, PartyKind kind) {
        List<String> names = new ArrayList<>();
        for (String part : LABEL.matcher(text).replaceAll(";").split("[;\\r\\n]+")) {
            for (String name : part.split("\\s*,\\s+|,(?=\\S{4,})")) {
                String plain = EntryDraft.plain(name);
                boolean belongs = kind != PartyKind.PERSON
                        && !names.isEmpty()
                        && LEGAL_FORM.matcher(plain).matches();
                if (belongs) {
                    names.set(names.size() - 1, names.get(names.size() - 1) + ", " + plain);
                } else if (!plain.isEmpty()) {
                    names.add(plain);
                }
            }
        }
        Pattern or = kind == PartyKind.PERSON ? OR_SLASH : OR;
        return names.stream().flatMap(name -> alternatives(name, or).stream()).toList();
    }

    /** Two whole names with "or" between them; of single words that stand for each other the text is kept as it is. */
    private static List<String> alternatives(String name, Pattern or) {
        List<String> parts = List.of(or.split(name));
        return parts.stream().allMatch(part -> part.strip().contains(" ")) ? parts : List.of(name);
    }
}

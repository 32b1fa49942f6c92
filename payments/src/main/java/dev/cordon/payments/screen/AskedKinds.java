package dev.cordon.payments.screen;

import dev.cordon.core.name.NameAnalyzer;
import dev.cordon.core.name.Reading;
import dev.cordon.core.name.Token;
import dev.cordon.core.name.TokenRole;
import dev.cordon.core.name.words.WordRole;
import dev.cordon.core.name.words.Words;
import dev.cordon.core.party.PartyKind;
import dev.cordon.payments.text.TextWords;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The kinds of party as which a name reads otherwise than if its kind is left open. A payment does not say whether {@code Sky 1}
 * is a firm whose number tells it from {@code Sky 2}, or {@code Yoo Liang Pao} a person and no stock company. Where it matters,
 * the name is asked for as either besides, and as a ship where it says so; nine names in ten read the same.
 */
final class AskedKinds {

    private static final List<PartyKind> POSSIBLE = List.of(PartyKind.PERSON, PartyKind.ORGANISATION, PartyKind.VESSEL);

    private AskedKinds() {}

    /** The kinds to ask for beside the open one; mostly none. */
    static List<PartyKind> besides(String name) {
        List<Reading> open = NameAnalyzer.analyze(name, null).readings();
        String words = words(open);
        return POSSIBLE.stream()
                .filter(kind -> kind != PartyKind.VESSEL || NameRules.namesShip(name))
                .filter(kind -> kind != PartyKind.PERSON || !saysItIsAFirm(name, open))
                .filter(kind -> kind == PartyKind.VESSEL
                        || !words(NameAnalyzer.analyze(name, kind).readings()).equals(words))
                .toList();
    }

    /**
     * Whether a legal form stands in a name that is no name besides: {@code Ku}, {@code Ou} and {@code Sal} are people's names, too.
     *
     * @param readings of the name if its kind is left open
     */
    private static boolean saysItIsAFirm(String name, List<Reading> readings) {
        boolean hasForm = readings.stream()
                .filter(Reading::isPlain)
                .flatMap(reading -> reading.tokens().stream())
                .anyMatch(token -> token.role() == TokenRole.LEGAL_FORM);
        return hasForm
                && TextWords.of(name).words().stream()
                        .map(TextWords.Word::form)
                        .filter(form -> form.length() > 2)
                        .map(Words::roleOf)
                        .anyMatch(role -> role == WordRole.LEGAL_FORM || role == WordRole.GENERIC);
    }

    /** The words of a name as it stands on the page, each with whether it tells parties apart, is a number, or neither. */
    private static String words(List<Reading> readings) {
        return readings.stream()
                .filter(Reading::isPlain)
                .findFirst()
                .map(reading -> reading.tokens().stream().map(AskedKinds::word).collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String word(Token token) {
        if (token.role() == TokenRole.NUMBER) {
            return token.text() + "#";
        }
        return token.role().isContent() ? token.text() : token.text() + "-";
    }
}

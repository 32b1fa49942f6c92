package dev.cordon.cli.eval.disguise;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that many firms carry, and those of their legal forms. What is left without them tells a firm from others: a
 * disguise has to leave some of it, or nobody could see through it. Made for testing alone: the engine must not share
 * tables with its test.
 */
public final class BusinessWords {

    private static final Set<String> WORDS =
            Set.of(("company co corporation corp incorporated inc limited ltd llc liability"
                            + " joint stock public private open closed group holding holdings international trading trade general services"
                            + " service industries industrial industry bank the of for and in to state federal national enterprise"
                            + " unitary research scientific institute center centre production plant factory works technology technologies"
                            + " engineering construction investment investments development management shipping marine maritime energy oil"
                            + " gas petroleum petrochemical chemical electric electronic electronics systems solutions export import foundation"
                            + " organization organisation organizations association united republic ministry university college security military"
                            + " defense defence force forces army aviation air airlines transport transportation logistics design bureau"
                            + " special economic zone commercial insurance finance financial capital partners consulting global establishment"
                            + " sas srl spa razrez kombinat gmbh sarl sal fze fzco ag sa nv bv plc pjsc ojsc cjsc jsc ooo oao zao pao ao as oy ou ab kg llp lp pte pvt sdn bhd"
                            + " tbk pt cv de el la y e del societe sociedad anonima compania empresa comercial grupo empresarial"
                            + " obshchestvo obschestvo obshestvo s ogranichennoi ogranichennoy ogranichennoj otvetstvennostyu otvetstvennostiu"
                            + " aktsionernoe aktsionernoye publichnoe publichnoye otkrytoe otkrytoye zakrytoe zakrytoye federalnoe"
                            + " gosudarstvennoe gosudarstvennoye unitarnoe predpriyatie nauchno proizvodstvennoe proizvodstvennaya obedinenie"
                            + " obyedinenie nauchnoe issledovatelskii institut kompaniya zavod drustvo ogranicenom odgovornoscu sirketi anonim"
                            + " ticaret sanayi ve responsibility branch office department unit division committee council party front movement"
                            + " people islamic arab iranian russian syrian moscow iran china korea syria russia"
                            + " общество с ограниченной ответственностью акционерное публичное открытое закрытое федеральное"
                            + " государственное унитарное предприятие научно производственное производственная объединение бюджетное"
                            + " образовательное учреждение компания завод институт технологическая автономное")
                    .split(" "));

    private BusinessWords() {}

    /** The longest word of a name that is no such word; the longest of all if all are. */
    public static String longestTelling(String name) {
        List<String> words = List.of(name.split("[^\\p{L}]+"));
        Comparator<String> length = Comparator.comparingInt(String::length);
        return words.stream()
                .filter(word -> !contains(word))
                .max(length)
                .or(() -> words.stream().max(length))
                .orElse("");
    }

    /** Whether a word that was cut off may have been one of them. */
    static boolean mayBegin(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(word -> word.startsWith(lower));
    }

    static boolean contains(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", ""));
    }

    /** The letters of the words that are not such. */
    static int tellingLetters(List<String> words) {
        return words.stream()
                .filter(word -> !contains(word))
                .mapToInt(word -> (int) word.chars().filter(Character::isLetter).count())
                .sum();
    }
}

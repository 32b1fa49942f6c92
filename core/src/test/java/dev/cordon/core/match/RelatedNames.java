package dev.cordon.core.match;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.Party;
import dev.cordon.core.party.PartyKind;
import dev.cordon.core.party.PartyName;
import dev.cordon.core.testkit.Gen;
import dev.cordon.core.testkit.Names;
import java.util.ArrayList;
import java.util.List;

/** Parties whose names have to do with each other: words in common, misspelt, in other scripts, and others besides. */
final class RelatedNames {

    private static final List<String> SMALL =
            List.of("abdul", "al", "A.", "S.", "Group", "Company", "Russia", "State", "and", "of", "II", "bin", "OOO");
    private static final List<String> NATIVE =
            List.of("Виктор Петров", "عبد الرحمن", "محمد علي", "倪高彬", "김정은", "АО Прогресс", "Государственная компания");

    private RelatedNames() {}

    static Party party(Gen gen, PartyKind kind, List<String> words) {
        Party.Builder party = Party.builder("test:1", kind);
        for (int names = 1 + gen.below(4); names > 0; names--) {
            AliasStrength strength = gen.oneIn(4) ? AliasStrength.WEAK : AliasStrength.STRONG;
            String name = gen.oneIn(6) ? gen.oneOf(NATIVE) : name(gen, words);
            party.name(PartyName.of(name, NameType.ALIAS, strength));
        }
        return party.build();
    }

    /** Words for two parties to draw from. */
    static List<String> words(Gen gen) {
        List<String> words = new ArrayList<>(List.of(gen.oneOf(SMALL), gen.oneOf(SMALL)));
        words.addAll(List.of(Names.person(gen).split(" ")));
        words.addAll(List.of(Names.organisation(gen).split(" ")));
        return words;
    }

    private static String name(Gen gen, List<String> words) {
        List<String> drawn = gen.shuffled(words).subList(0, 1 + gen.below(5));
        List<String> name = new ArrayList<>();
        for (String word : drawn) {
            name.add(gen.oneIn(4) && word.length() > 4 ? Names.typo(gen, word) : word);
        }
        return String.join(gen.oneIn(8) ? "" : " ", name);
    }
}

package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Words of a name in another order, joined, cut or left out. */
final class Order {

    private static final int PARTS_WITH_MIDDLE = 3;

    private static final String SYLLABLE = "(?iu)[^aeiou]*[aeiou']+[^aeiou]*";
    private static final String FATHERS = "(?iu).*(vich|vych|vna|ovich|evich|вич|вна)";
    private static final String BOUND =
            "(?iu)abd|abdul|abdal|abdel|abu|abou|umm|al|el|ul|bin|ibn|ben|bint|ould|de|del|la|van|von|der|den|da|dos|di|san|el-|al-"
                    + "|عبد|ابو|أبو|بن|ابن|آل|ال|general|major|colonel|general|haji|mullah|sheikh|maulavi|qari|the";

    private Order() {}

    static String reversed(ListedName name, Random random) {
        List<String> all = new ArrayList<>(name.words());
        Collections.reverse(all);
        return String.join(" ", all);
    }

    static String lastFirst(ListedName name, Random random) {
        List<String> words = name.words();
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : words.get(last) + ", " + String.join(" ", words.subList(0, last));
    }

    /**
     * Without a name that is left out in life: a further given name, a patronymic, the second of two family names. Nothing
     * is left out of compounds such as Abd Allah, nor of the two syllables of an East Asian given name.
     */
    static String withoutMiddle(ListedName name, Random random) {
        List<String> all = new ArrayList<>(name.words());
        List<Integer> spare = new ArrayList<>();
        int given = all.size() - name.family();
        for (int i = 1; i < all.size(); i++) {
            boolean father = all.get(i).matches(FATHERS);
            boolean further = name.family() > 0
                    ? i < given
                    : father || i < all.size() - 1 && !all.get(all.size() - 1).matches(FATHERS);
            boolean second = name.family() == 2 && i == all.size() - 1;
            if ((further || second) && isWhole(all, i)) {
                spare.add(i);
            }
        }
        boolean syllables = all.stream().allMatch(word -> word.matches(SYLLABLE));
        if (all.size() >= PARTS_WITH_MIDDLE && !syllables && !spare.isEmpty()) {
            all.remove((int) spare.get(random.nextInt(spare.size())));
        }
        return String.join(" ", all);
    }

    private static boolean isWhole(List<String> words, int at) {
        return !words.get(at).matches(BOUND) && !words.get(at - 1).matches(BOUND);
    }

    static String middleInitial(ListedName name, Random random) {
        List<String> all = new ArrayList<>(name.words());
        if (all.size() >= PARTS_WITH_MIDDLE) {
            int at = 1 + random.nextInt(all.size() - 2);
            all.set(at, all.get(at).substring(0, all.get(at).offsetByCodePoints(0, 1)) + ".");
        }
        return String.join(" ", all);
    }

    static String joined(ListedName name, Random random) {
        List<String> all = new ArrayList<>(name.words());
        if (all.size() >= 2) {
            int at = random.nextInt(all.size() - 1);
            String next = all.remove(at + 1);
            all.set(at, all.get(at) + next);
        }
        return String.join(" ", all);
    }
}

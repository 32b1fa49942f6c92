package dev.cordon.cli.eval.disguise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Words of a name in another order, joined, cut or left out. */
final class Order {

    private static final int PARTS_WITH_MIDDLE = 3;

    private Order() {}

    static String reversed(List<String> words, Random random) {
        List<String> all = new ArrayList<>(words);
        Collections.reverse(all);
        return String.join(" ", all);
    }

    static String lastFirst(List<String> words, Random random) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : words.get(last) + ", " + String.join(" ", words.subList(0, last));
    }

    static String withoutMiddle(List<String> words, Random random) {
        List<String> all = new ArrayList<>(words);
        if (all.size() >= PARTS_WITH_MIDDLE) {
            all.remove(1 + random.nextInt(all.size() - 2));
        }
        return String.join(" ", all);
    }

    static String middleInitial(List<String> words, Random random) {
        List<String> all = new ArrayList<>(words);
        if (all.size() >= PARTS_WITH_MIDDLE) {
            int at = 1 + random.nextInt(all.size() - 2);
            all.set(at, all.get(at).substring(0, all.get(at).offsetByCodePoints(0, 1)) + ".");
        }
        return String.join(" ", all);
    }

    static String joined(List<String> words, Random random) {
        List<String> all = new ArrayList<>(words);
        if (all.size() >= 2) {
            int at = random.nextInt(all.size() - 1);
            String next = all.remove(at + 1);
            all.set(at, all.get(at) + next);
        }
        return String.join(" ", all);
    }
}

package dev.cordon.cli.eval.disguise;

import java.util.Random;

/** One way to write a name otherwise. The same name and the same state of the generator give the same answer. */
interface Disguise {

    /**
     * The name in disguise.
     *
     * @param name   at least one word
     * @param random seeded for this name
     * @return another spelling; the name itself where this way does not apply to it
     */
    String apply(ListedName name, Random random);
}

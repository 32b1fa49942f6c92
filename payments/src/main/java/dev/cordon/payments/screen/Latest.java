package dev.cordon.payments.screen;

import java.util.LinkedHashMap;
import java.util.Map;

/** The values that were asked for last; the one that was not for longest goes first. One thread's. */
final class Latest<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;

    Latest(int most) {
        super(2 * most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}

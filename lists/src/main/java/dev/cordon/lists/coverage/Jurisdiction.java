package dev.cordon.lists.coverage;

import dev.cordon.core.listing.ListInfo;
import java.util.Locale;

/** Whose list it is. */
public enum Jurisdiction {
    US("ofac", "csl"),
    UK("uk"),
    EU("eu"),
    UN("un"),
    CH("ch"),
    JP("jp"),
    AU("au"),
    NZ("nz"),
    CA("ca"),
    OTHER();

    private final String[] lists;

    Jurisdiction(String... lists) {
        this.lists = lists;
    }

    /** By the first part of a list's id. */
    public static Jurisdiction ofList(String listId) {
        String first = listId.toLowerCase(Locale.ROOT).split("[-@]", 2)[0];
        for (Jurisdiction jurisdiction : values()) {
            for (String list : jurisdiction.lists) {
                if (list.equals(first)) {
                    return jurisdiction;
                }
            }
        }
        return OTHER;
    }

    static Jurisdiction of(ListInfo list) {
        return ofList(list.id());
    }
}

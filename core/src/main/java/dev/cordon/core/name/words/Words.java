package dev.cordon.core.name.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What single words mean in names: their role, their value as a number, the words that stand for them.
 *
 * <p>All look-ups are one hash probe and allocate nothing. Thread-safe and immutable.
 */
public final class Words {

    private static final String EVERY_FIRM = "every firm";
    private static final String ADDRESS = "address";
    private static final Map<String, WordRole> ROLES;
    private static final Set<String> COMMONPLACE;
    private static final Set<String> FORMS_OF_ADDRESS;
    private static final Map<String, List<Equivalent>> EQUIVALENTS = readEquivalents();

    static {
        Map<String, WordRole> roles = new HashMap<>(8192);
        Set<String> commonplace = new HashSet<>();
        Set<String> address = new HashSet<>();
        Map<String, Set<String>> kinds = Map.of(EVERY_FIRM, commonplace, ADDRESS, address);
        readRoles(roles, kinds, "roles.tsv");
        readRoles(roles, kinds, "places.tsv");
        ROLES = roles;
        COMMONPLACE = commonplace;
        FORMS_OF_ADDRESS = address;
    }

    private Words() {}

    /** The usual role of a lower-case ASCII token; {@link WordRole#NONE} if none is known. */
    public static WordRole roleOf(String token) {
        WordRole role = ROLES.get(token);
        if (role != null) {
            return role;
        }
        return LegalForms.isUnambiguous(token) ? WordRole.LEGAL_FORM : WordRole.NONE;
    }

    /** Whether any firm may add the word to its name or leave it out: group, international. */
    public static boolean isCommonplace(String token) {
        return COMMONPLACE.contains(token);
    }

    /** Whether the word is a title that nobody bears as a name: mr, herr, doctor. */
    public static boolean isFormOfAddress(String token) {
        return FORMS_OF_ADDRESS.contains(token);
    }

    /**
     * The value of a numeral: digits, Roman numerals from ii to xxxix, ordinals, number words; -1 if it is none.
     *
     * <p>Single letters are initials, not Roman numerals, and {@code xi} is a family name before it is eleven.
     */
    public static int numberOf(String token) {
        return Numerals.valueOf(token);
    }

    /** The groups of words a lower-case ASCII token stands in, strongest first; empty if none. A shared list. */
    public static List<Equivalent> equivalents(String token) {
        return EQUIVALENTS.getOrDefault(token, List.of());
    }

    private static void readRoles(Map<String, WordRole> roles, Map<String, Set<String>> kinds, String table) {
        for (WordTable.Row row : WordTable.read(table, 3)) {
            WordRole role = WordRole.valueOf(row.column(0).toUpperCase(Locale.ROOT));
            Set<String> ofKind = kinds.get(row.column(1));
            if (ofKind != null) {
                ofKind.addAll(row.words());
            }
            for (String word : row.words()) {
                WordRole other = roles.put(word, role);
                if (other != null) {
                    throw row.wrong("'" + word + "' already has the role " + other);
                }
            }
        }
    }

    private static Map<String, List<Equivalent>> readEquivalents() {
        Map<String, List<Equivalent>> groups = new HashMap<>(8192);
        HashSet<String> names = new HashSet<>();
        for (String table : List.of("given_names.tsv", "translations.tsv")) {
            for (WordTable.Row row : WordTable.read(table, 3)) {
                Strength strength = Strength.valueOf(row.column(0).toUpperCase(Locale.ROOT));
                if (!names.add(row.column(1))) {
                    throw row.wrong("the group '" + row.column(1) + "' exists already");
                }
                Equivalent membership = new Equivalent(row.column(1), strength);
                for (String word : row.words()) {
                    groups.put(word, strongestFirst(groups.getOrDefault(word, List.of()), membership));
                }
            }
        }
        carryOver(groups);
        return groups;
    }

    /** Who is called by a nickname may be called so in other languages too: Bill is William, so he is Guillermo. */
    private static void carryOver(Map<String, List<Equivalent>> groups) {
        for (WordTable.Row row : WordTable.read("given_names.tsv", 3)) {
            if (row.column(0).equals("nickname")) {
                String full = row.words().get(0);
                for (Equivalent membership : List.copyOf(groups.getOrDefault(full, List.of()))) {
                    if (membership.strength() == Strength.COGNATE) {
                        row.words().forEach(word -> addOnce(groups, word, membership));
                    }
                }
            }
        }
    }

    private static void addOnce(Map<String, List<Equivalent>> groups, String word, Equivalent membership) {
        List<Equivalent> earlier = groups.getOrDefault(word, List.of());
        if (!earlier.contains(membership)) {
            groups.put(word, strongestFirst(earlier, membership));
        }
    }

    /** Adds after the equal and stronger ones. Written without streams: start-up time counts. */
    private static List<Equivalent> strongestFirst(List<Equivalent> earlier, Equivalent added) {
        if (earlier.isEmpty()) {
            return List.of(added);
        }
        List<Equivalent> all = new ArrayList<>(earlier);
        int at = all.size();
        while (at > 0 && all.get(at - 1).strength().compareTo(added.strength()) > 0) {
            at--;
        }
        all.add(at, added);
        return List.copyOf(all);
    }
}

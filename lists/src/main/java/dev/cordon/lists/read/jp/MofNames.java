package dev.cordon.lists.read.jp;

import dev.cordon.core.party.AliasStrength;
import dev.cordon.core.party.NameType;
import dev.cordon.core.party.PartyKind;
import dev.cordon.lists.read.EntryDraft;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names in cells: several in one cell, enumerated, on lines, between semicolons or {@code 、}, in Japanese and in Latin
 * letters, as in {@code フレッド・イラケザ（Fred Irakeza）}.
 */
final class MofNames {

    private static final Pattern UNKNOWN = Pattern.compile("[(\\s]*(?:不明|なし|無し|該当なし|N/?A|n/?a|[-－ー―]+)[)\\s.。]*");
    private static final Pattern LABEL = Pattern.compile(
            "(?i)\\b(?:a\\.?\\s?k\\.?\\s?a|f\\.?\\s?k\\.?\\s?a|aka)\\.?\\s*:?(?=[\\s(\\p{L}'\"“])|(?:別称|別名|旧称|通称|略称)\\s*[、:,]\\s*");
    private static final Pattern FORMER =
            Pattern.compile("(?i)\\(?\\s*(?:previously|formerly) (?:listed|known) as\\s*\\)?|\\(?以前掲載の氏名\\)?");
    private static final Pattern FACTS = Pattern.compile("(?:,\\s*born\\b[^(]*)|\\([^()]*\\d{4}[^()]*\\)");
    private static final Pattern ORIGINAL = Pattern.compile("(?i)\\(?\\s*original\\s*script\\s*[:：;]?\\s*([^)]*)\\)?");
    private static final Pattern BOTH = Pattern.compile("^(.*?\\S)\\s*\\(([^()]+)\\)$");
    private static final Pattern MARK = Pattern.compile(MofTexts.MARK);
    private static final Pattern MARKS_OR_LINES =
            Pattern.compile("[、,;]?\\s*(?:" + MofTexts.MARK + "|[\\r\\n]+|;)\\s*");
    private static final Pattern LINES = Pattern.compile(MARKS_OR_LINES + "|、");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?!(?i:jr|sr|ph\\.?d|ltd|inc|llc|co)\\b)");

    private final EntryDraft draft;

    MofNames(EntryDraft draft) {
        this.draft = draft;
    }

    /** Whether the cell says that nothing is known. */
    static boolean isUnknown(String text) {
        return UNKNOWN.matcher(MofTexts.plain(text)).matches();
    }

    /** Adds the names in the cell, the first one with the given type, the others as aliases if that is primary. */
    void read(String text, NameType type, AliasStrength strength) {
        String plain = MofTexts.plain(text);
        Matcher original = ORIGINAL.matcher(plain);
        List<String> scripts = new ArrayList<>();
        while (original.find()) {
            scripts.add(original.group(1));
        }
        NameType next = type;
        for (String name : split(ORIGINAL.matcher(plain).replaceAll(" "))) {
            boolean former = FORMER.matcher(name).find();
            String bare = FORMER.matcher(name).replaceAll("");
            String trimmed = trim(FACTS.matcher(bare).replaceAll(""));
            add(trimmed.isEmpty() ? trim(bare) : trimmed, former ? NameType.FORMER : next, strength);
            next = type == NameType.PRIMARY ? NameType.ALIAS : type;
        }
        scripts.stream()
                .flatMap(script -> split(script).stream())
                .forEach(script -> add(script, NameType.VARIATION, strength));
    }

    private void add(String name, NameType type, AliasStrength strength) {
        if (!isUnknown(name) && name.codePoints().anyMatch(Character::isLetter)) {
            draft.name(name, type, strength);
        }
    }

    private List<String> split(String text) {
        List<String> names = new ArrayList<>();
        boolean marked = MARK.matcher(text).find();
        boolean byComma = !marked && !text.contains(";") && draft.kind() == PartyKind.PERSON;
        // Among marks, the comma stands within a name, between family and given names.
        for (String part :
                (marked ? MARKS_OR_LINES : LINES).split(LABEL.matcher(text).replaceAll(" "))) {
            for (String piece : byComma ? COMMA.split(part) : new String[] {part}) {
                both(trim(piece).replace("、", " "), names);
            }
        }
        return names;
    }

    /** A Japanese name with its Latin form in brackets is two names. */
    private static void both(String name, List<String> names) {
        Matcher both = BOTH.matcher(name);
        if (both.matches()
                && isJapanese(both.group(1))
                && !isJapanese(both.group(2))
                && both.group(2).length() > 1) {
            names.add(trim(both.group(1)));
            names.add(trim(both.group(2)));
        } else if (!name.isEmpty()) {
            names.add(name);
        }
    }

    private static boolean isJapanese(String text) {
        return text.codePoints()
                .mapToObj(UnicodeScript::of)
                .anyMatch(script -> script == UnicodeScript.KATAKANA
                        || script == UnicodeScript.HIRAGANA
                        || script == UnicodeScript.HAN);
    }

    /** Without blanks and marks at the ends, and without brackets that have no partner. */
    private static String trim(String text) {
        String name = text.replaceAll("^[\\s、,;:.・]+|[\\s、,;:・]+$", "");
        for (int i = 0; i < 8; i++) {
            long opened = name.chars().filter(c -> c == '(').count();
            long closed = name.chars().filter(c -> c == ')').count();
            if (opened > closed) {
                int at = name.startsWith("(") ? 0 : name.lastIndexOf('(');
                name = name.substring(0, at) + name.substring(at + 1);
            } else if (closed > opened) {
                int at = name.lastIndexOf(')');
                name = name.substring(0, at) + name.substring(at + 1);
            } else if (name.startsWith("(") && name.endsWith(")") && name.indexOf(')') == name.length() - 1) {
                name = name.substring(1, name.length() - 1);
            } else {
                break;
            }
            name = name.replaceAll("^[\\s、,;:.・]+|[\\s、,;:・]+$", "");
        }
        return EntryDraft.plain(name);
    }
}

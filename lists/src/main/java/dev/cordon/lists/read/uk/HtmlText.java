package dev.cordon.lists.read.uk;

import dev.cordon.lists.read.Blanks;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Free text of the UK Sanctions List, which was edited as HTML: entities and tags that survived into the files. */
final class HtmlText {

    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});");
    private static final Pattern BREAK = Pattern.compile("(?i)<(br\\s*/?|/p|/li|/div)>");
    private static final Pattern TAG = Pattern.compile("(?i)</?(p|b|i|u|em|strong|span|ul|ol|li|div|a)(\\s[^<>]*)?>");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"),
            Map.entry("bull", "•"),
            Map.entry("middot", "·"),
            Map.entry("pound", "£"),
            Map.entry("euro", "€"),
            Map.entry("aacute", "á"),
            Map.entry("agrave", "à"),
            Map.entry("auml", "ä"),
            Map.entry("ccedil", "ç"),
            Map.entry("eacute", "é"),
            Map.entry("egrave", "è"),
            Map.entry("euml", "ë"),
            Map.entry("iacute", "í"),
            Map.entry("ntilde", "ñ"),
            Map.entry("oacute", "ó"),
            Map.entry("ouml", "ö"),
            Map.entry("uacute", "ú"),
            Map.entry("uuml", "ü"));

    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00a0\\u202f]+");
    private static final Pattern LINE = Pattern.compile(" ?(\r\n|\r|\n) ?");
    private static final Pattern PARAGRAPH = Pattern.compile("\n{3,}");

    private HtmlText() {}

    /** The text as a reader would see it; entities that are not known stay as they are. */
    static String plain(String text) {
        String untagged = isMarkedUp(text) ? untagged(text) : text;
        if (isOneLine(untagged)) {
            return untagged.strip();
        }
        String lines = LINE.matcher(BLANKS.matcher(untagged).replaceAll(" ")).replaceAll("\n");
        return PARAGRAPH.matcher(lines).replaceAll("\n\n").strip();
    }

    private static boolean isMarkedUp(String text) {
        return text.indexOf('&') >= 0 || text.indexOf('<') >= 0;
    }

    private static String untagged(String text) {
        String decoded = ENTITY.matcher(text).replaceAll(HtmlText::decode);
        String broken = BREAK.matcher(decoded).replaceAll("\n");
        return TAG.matcher(broken).replaceAll("");
    }

    /** Whether there is nothing to put in order: most texts are names and numbers. */
    private static boolean isOneLine(String text) {
        return Blanks.areSingle(text) && text.indexOf('\u00a0') < 0 && text.indexOf('\u202f') < 0;
    }

    private static String decode(MatchResult entity) {
        String code = entity.group(1);
        String value = code.charAt(0) == '#' ? character(code.substring(1), entity.group()) : NAMED.get(code);
        return Matcher.quoteReplacement(value == null ? entity.group() : value);
    }

    private static String character(String number, String entity) {
        boolean hex = number.charAt(0) == 'x' || number.charAt(0) == 'X';
        int point = hex ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        boolean text = Character.isDefined(point) && !Character.isISOControl(point);
        return text && !isSurrogate(point) ? Character.toString(point) : entity;
    }

    private static boolean isSurrogate(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}

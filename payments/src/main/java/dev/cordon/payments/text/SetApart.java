package dev.cordon.payments.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Names whose letters were set apart to hide them ({@code M A K   I N T L}), across the ends of lines: one space parts letters,
 * several part words. A full line may have ended at either, so that the text is then read both ways.
 */
public final class SetApart {

    /** Fewer are initials. */
    private static final int FEWEST = 5;
    /** Marks that stand within names. */
    private static final String MARKS = "-'.\u2019\u30fb\u00b7";

    private final String text;
    private final String atLineEnd;
    private final StringBuilder closed = new StringBuilder();
    private boolean isFound;
    private boolean isUnsure;

    private SetApart(String text, String atLineEnd) {
        this.text = text;
        this.atLineEnd = atLineEnd;
    }

    /** The text with such letters closed up, twice if a line end among them may part words; the text alone if there are none. */
    public static List<String> readings(String text) {
        SetApart within = new SetApart(text, "");
        within.close();
        if (!within.isFound) {
            return List.of(text);
        }
        if (!within.isUnsure) {
            return List.of(within.closed.toString());
        }
        SetApart between = new SetApart(text, " ");
        between.close();
        return List.of(within.closed.toString(), between.closed.toString());
    }

    private void close() {
        int at = 0;
        while (at < text.length()) {
            int end = isLone(at) ? closeFrom(at) : at;
            if (end == at) {
                end = at + 1;
                closed.append(text.charAt(at));
            }
            at = end;
        }
    }

    /** Closes up the letters that begin here if there are enough of them; returns where they end, or the beginning. */
    private int closeFrom(int start) {
        List<String> pieces = new ArrayList<>();
        int letters = 0;
        int at = start;
        int end = start;
        boolean unsure = false;
        while (at < text.length() && isLone(at)) {
            pieces.add(text.substring(at, at + 1));
            letters += Character.isLetter(text.charAt(at)) ? 1 : 0;
            end = at + 1;
            int next = end;
            while (next < text.length() && isGap(text.charAt(next))) {
                next++;
            }
            String gap = text.substring(end, next);
            boolean ends = gap.indexOf('\n') >= 0;
            if (gap.isEmpty() || ends && !isFull(end)) {
                break;
            }
            unsure |= ends && gap.length() == 1 && next < text.length() && isLone(next);
            pieces.add(between(gap));
            at = next;
        }
        if (letters < FEWEST) {
            return start;
        }
        isFound = true;
        isUnsure |= unsure;
        for (int i = 0; i < pieces.size() - (at > end ? 1 : 0); i++) {
            closed.append(pieces.get(i));
        }
        return end;
    }

    private String between(String gap) {
        String mark = gap.replaceAll("\\s", "");
        if (!mark.isEmpty()) {
            return mark;
        }
        if (gap.indexOf('\n') >= 0) {
            return gap.length() > 2 ? " " : atLineEnd;
        }
        return gap.length() > 1 ? " " : "";
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n' || MARKS.indexOf(c) >= 0;
    }

    /** Whether a letter or digit stands here that has no other beside it, nor the stroke of {@code c/o}. */
    private boolean isLone(int at) {
        return isWordly(at) && !isTaken(at - 1) && !isTaken(at + 1);
    }

    private boolean isTaken(int at) {
        return isWordly(at) || at >= 0 && at < text.length() && text.charAt(at) == '/';
    }

    private boolean isWordly(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether the line that ends behind a letter was as long as lines are. */
    private boolean isFull(int end) {
        int start = text.lastIndexOf('\n', end - 1) + 1;
        return end - start >= BrokenLines.FULL - 1;
    }
}

package dev.cordon.lists.read.jp;

import dev.cordon.lists.read.Element;
import dev.cordon.lists.read.EntryDraft;
import dev.cordon.lists.read.EntryLog;
import dev.cordon.lists.read.ListException;
import dev.cordon.lists.read.SheetRow;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One sheet while its rows come by. A row without a number of notice goes on with the one above it, whose cells were
 * merged.
 */
final class MofSheet {

    static final String NUMBER = "告示番号";
    static final String DATE = "告示日付";
    static final String JAPANESE = "日本語表記";

    private static final String STRUCK_OFF = "削除";
    private static final Pattern SHEET_NUMBER = Pattern.compile("^(\\d+)\\s*[.．]\\s*(.*)$", Pattern.DOTALL);

    private final String programme;
    private final String key;
    private final EntryLog log;
    private final Map<Integer, String> columns = new HashMap<>();
    private @Nullable Element current;

    MofSheet(String name, EntryLog log) {
        Matcher numbered = SHEET_NUMBER.matcher(name.strip());
        boolean isNumbered = numbered.matches();
        this.key = isNumbered ? numbered.group(1) : name.strip();
        this.programme = isNumbered ? numbered.group(2).strip() : name.strip();
        this.log = log;
    }

    boolean hasHeader() {
        return !columns.isEmpty();
    }

    void read(SheetRow row) throws ListException {
        if (columns.isEmpty()) {
            if (row.cells().containsValue(JAPANESE)) {
                row.cells().forEach((at, text) -> columns.put(at, EntryDraft.plain(text)));
            }
            return;
        }
        Element record = new Element("row", row.number());
        row.cells().forEach((at, text) -> record.add(columns.getOrDefault(at, "Column " + (at + 1)), text));
        boolean further = current != null
                && record.text(NUMBER).isEmpty()
                && record.text(JAPANESE).isEmpty();
        if (further && current != null) {
            current.adopt(record);
        } else {
            end();
            current = record;
        }
    }

    /** Hands on the last entry. */
    void end() throws ListException {
        if (current == null) {
            return;
        }
        Element record = current;
        current = null;
        String number = plain(record.text(NUMBER).orElse(""));
        String id = number.isEmpty() ? "" : key + "-" + number.replaceAll("^[*#\\s]+|\\s*\\(.*", "");
        String date = plain(record.text(DATE).orElse(""));
        if (date.contains(STRUCK_OFF) && record.text(JAPANESE).isEmpty()) {
            log.reject(record.line(), id, "struck off the list: " + date);
        } else {
            log.take(id, record, row -> MofEntry.read(row, id, programme));
        }
    }

    /** The text with full-width letters, digits and brackets as ASCII has them. */
    static String plain(String text) {
        return EntryDraft.plain(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}

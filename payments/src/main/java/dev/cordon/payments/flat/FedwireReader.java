package dev.cordon.payments.flat;

import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.PartCollector;
import dev.cordon.payments.message.PaymentFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads messages of the Fedwire Funds Service in its proprietary format, which ended on 14 July 2025 for the wire itself and
 * lives on in files: tags in braces, values divided by asterisks, such as
 * {@code {5000}D123456789*JOHN DOE*1 MAIN ST*NEW YORK*}. (unverified: the format is as commonly documented.)
 */
public final class FedwireReader {

    private static final Pattern TAG = Pattern.compile("\\{(\\d{4})}");
    /** A party: code and number, name, up to three lines of address. */
    private static final Set<String> PARTIES = Set.of("4200", "5000", "5010", "4400", "7050", "7059", "8300", "8350");
    /** A financial institution in the same form. */
    private static final Set<String> AGENTS = Set.of("4000", "4100", "5100", "5200", "7052", "7056", "7057");
    /** A message begins with one of these. */
    private static final Set<String> FIRST = Set.of("1500", "1510");

    /** Reads all messages of a text and hands them to the sink. */
    public void read(String text, MessageSink sink) {
        Message message = new Message(sink);
        Matcher tags = TAG.matcher(text);
        int from = -1;
        String tag = "";
        Lines lines = new Lines(text);
        while (tags.find()) {
            String before = text.substring(Math.max(from, 0), tags.start());
            message.add(from < 0 ? "?" : tag, before, lines.at(Math.max(from, 0)));
            tag = tags.group(1);
            from = tags.end();
        }
        message.add(from < 0 ? "?" : tag, text.substring(Math.max(from, 0)), lines.at(Math.max(from, 0)));
        message.finish();
    }

    /** Counts lines as it goes forward. */
    private static final class Lines {
        private final String text;
        private int counted;
        private int line = 1;

        Lines(String text) {
            this.text = text;
        }

        int at(int place) {
            for (; counted < place; counted++) {
                line += text.charAt(counted) == '\n' ? 1 : 0;
            }
            return line;
        }
    }

    /** The message being read. */
    private static final class Message {
        private final MessageSink sink;
        private final Map<String, Integer> seen = new HashMap<>();
        private PartCollector parts;
        private ElementPath root = ElementPath.root("Fedwire");
        private boolean open;

        Message(MessageSink sink) {
            this.sink = sink;
            this.parts = new PartCollector(sink);
        }

        void add(String tag, String raw, int line) {
            String value = raw.replace("\r", "").strip();
            if (tag.equals("?") && value.isEmpty()) {
                return;
            }
            if (!open || FIRST.contains(tag) && seen.containsKey("2000")) {
                finish();
                begin();
            }
            int ordinal = seen.merge(tag, 1, Integer::sum);
            ElementPath path = root.child(tag, ordinal);
            if (tag.equals("?")) {
                sink.fault(new MessageFault(line, "", "text before the first tag"));
            }
            if (PARTIES.contains(tag) || AGENTS.contains(tag)) {
                addParty(path, value, line);
            } else {
                parts.add(path, value.replace('*', '\n'), line);
            }
        }

        private void begin() {
            open = true;
            seen.clear();
            sink.begin(PaymentFormat.FEDWIRE, "Fedwire");
            parts = new PartCollector(sink);
            root = ElementPath.root("Fedwire");
        }

        private void addParty(ElementPath path, String value, int line) {
            List<String> values = List.of(value.split("\\*", -1));
            String number = values.get(0);
            // The first character says of which kind the number is.
            parts.add(path.child("Number"), number.isEmpty() ? "" : number.substring(1), line);
            if (values.size() > 1) {
                parts.add(path.child("Name"), values.get(1), line);
                parts.add(path.child("Address"), String.join("\n", values.subList(2, values.size())), line);
            }
        }

        void finish() {
            if (!open) {
                return;
            }
            if (!seen.containsKey("2000") || !seen.containsKey("3600")) {
                sink.fault(new MessageFault(
                        0,
                        "",
                        "the tags {2000} amount and {3600} business function are missing: cut off"
                                + " or no Fedwire message"));
            }
            parts.finish();
            sink.end();
            open = false;
        }
    }
}

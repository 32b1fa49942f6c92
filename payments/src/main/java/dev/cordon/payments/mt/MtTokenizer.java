package dev.cordon.payments.mt;

import dev.cordon.payments.message.MessageFault;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Takes SWIFT FIN text apart into blocks and fields. Any number of messages may follow each other; a new block 1 begins a
 * new one. What is not closed, out of place or no field at all is told as a fault, and still handed over to be screened.
 */
final class MtTokenizer {

    private static final int LONGEST_TAG = 3;

    private final String text;
    private final Consumer<MtBlock> blocks;
    private final Consumer<MessageFault> faults;
    private int at;
    private int line = 1;
    private int counted;

    MtTokenizer(String text, Consumer<MtBlock> blocks, Consumer<MessageFault> faults) {
        this.text = text;
        this.blocks = blocks;
        this.faults = faults;
    }

    void run() {
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                block();
            } else {
                between();
            }
        }
    }

    /** What separates messages in files: control characters, a dollar sign, white space. */
    private void between() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '{') {
            at++;
        }
        String stray =
                text.substring(start, at).replaceAll("[\\s\\p{Cntrl}$]+", " ").strip();
        if (!stray.isEmpty()) {
            faults.accept(new MessageFault(lineAt(start), "", "text outside of any block: " + shortened(stray)));
            blocks.accept(new MtBlock("?", "", List.of(new MtField("?", stray, lineAt(start))), lineAt(start)));
        }
    }

    private void block() {
        int start = at;
        int colon = text.indexOf(':', at);
        String name = colon < 0 || colon - at > 3 ? "?" : text.substring(at + 1, colon);
        if (name.equals("4")) {
            at = colon + 1;
            blockFour(start);
            return;
        }
        int end = closing(at);
        int startLine = lineAt(start);
        if (end < 0) {
            faults.accept(
                    new MessageFault(startLine, "Block" + name, "block " + name + " is cut off: no closing brace"));
            end = text.length();
        }
        String content = text.substring(Math.min(start + name.length() + 2, end), end);
        at = Math.min(end + 1, text.length());
        switch (name) {
            case "1", "2" -> blocks.accept(new MtBlock(name, content.strip(), List.of(), startLine));
            case "3", "5", "S" -> blocks.accept(new MtBlock(name, "", inBraces(content, startLine), startLine));
            default -> {
                faults.accept(new MessageFault(startLine, "", "there is no block '" + shortened(name) + "' in FIN"));
                blocks.accept(new MtBlock("?", "", List.of(new MtField("?", content, startLine)), startLine));
            }
        }
    }

    /** The brace that closes the one at the place; -1 if there is none. */
    private int closing(int from) {
        int depth = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private List<MtField> inBraces(String content, int startLine) {
        List<MtField> fields = new ArrayList<>();
        int from = 0;
        while (from < content.length()) {
            int open = content.indexOf('{', from);
            int end = open < 0 ? -1 : content.indexOf('}', open);
            if (end < 0) {
                String rest = content.substring(from).strip();
                if (!rest.isEmpty()) {
                    fields.add(new MtField("?", rest, startLine));
                }
                return fields;
            }
            String field = content.substring(open + 1, end);
            int colon = field.indexOf(':');
            fields.add(
                    colon < 0
                            ? new MtField("?", field, startLine)
                            : new MtField(field.substring(0, colon), field.substring(colon + 1), startLine));
            from = end + 1;
        }
        return fields;
    }

    /** Block 4 ends with a hyphen and a brace at the beginning of a line; some carry tags in braces instead. */
    private void blockFour(int start) {
        int startLine = lineAt(start);
        if (at < text.length() && text.charAt(at) == '{') {
            int end = closing(start);
            int stop = end < 0 ? text.length() : end;
            List<MtField> fields = inBraces(text.substring(at, stop), startLine);
            at = Math.min(stop + 1, text.length());
            closeFour(fields, startLine, end >= 0);
            return;
        }
        List<MtField> fields = new ArrayList<>();
        boolean closed = false;
        boolean first = true;
        while (at < text.length() && !closed) {
            int lineStart = at;
            int end = text.indexOf('\n', at);
            String content = text.substring(at, end < 0 ? text.length() : end).replace("\r", "");
            if (content.startsWith("-}") || first && content.startsWith("}")) {
                closed = true;
                at += content.indexOf('}') + 1;
            } else if (content.startsWith("{1:")) {
                break; // the next message begins though this one is not closed
            } else {
                at = end < 0 ? text.length() : end + 1;
                int trailer = content.endsWith("-}") && end < 0 ? content.length() - 2 : content.length();
                closed = trailer != content.length();
                addLine(fields, content.substring(0, trailer), lineAt(lineStart));
            }
            first = false;
        }
        closeFour(fields, startLine, closed);
    }

    private void closeFour(List<MtField> fields, int startLine, boolean closed) {
        if (!closed) {
            faults.accept(
                    new MessageFault(startLine, "Block4", "block 4 is cut off: it does not end with a line '-}'"));
        }
        blocks.accept(new MtBlock("4", "", fields, startLine));
    }

    private void addLine(List<MtField> fields, String content, int number) {
        int tag = tagLength(content);
        if (tag > 0) {
            fields.add(new MtField(content.substring(1, tag + 1), content.substring(tag + 2), number));
            return;
        }
        if (content.isBlank() && fields.isEmpty()) {
            return;
        }
        if (fields.isEmpty()) {
            faults.accept(new MessageFault(number, "Block4", "text before the first tag: " + shortened(content)));
            fields.add(new MtField("?", content, number));
            return;
        }
        MtField last = fields.get(fields.size() - 1);
        fields.set(fields.size() - 1, new MtField(last.tag(), last.value() + "\n" + content, last.line()));
    }

    /** Length of the tag with which a line begins, as in {@code :50K:}; 0 if it begins with none. */
    static int tagLength(String content) {
        if (content.length() < 4 || content.charAt(0) != ':') {
            return 0;
        }
        int colon = content.indexOf(':', 1);
        int length = colon - 1;
        if (length < 2 || length > LONGEST_TAG) {
            return 0;
        }
        boolean digits = isDigit(content.charAt(1)) && isDigit(content.charAt(2));
        boolean option = length == 2 || content.charAt(3) >= 'A' && content.charAt(3) <= 'Z';
        return digits && option ? length : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private int lineAt(int place) {
        for (; counted < place; counted++) {
            line += text.charAt(counted) == '\n' ? 1 : 0;
        }
        return line;
    }

    private static String shortened(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }
}

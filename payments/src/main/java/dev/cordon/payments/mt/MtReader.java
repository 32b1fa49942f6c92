package dev.cordon.payments.mt;

import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.PartCollector;
import dev.cordon.payments.message.PaymentFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads SWIFT MT messages as elements by path, such as {@code MT103/50K/Account}. Faults are told to the sink, never thrown.
 */
public final class MtReader {

    private static final int TERMINAL = 12;

    /** Reads all messages of a text and hands them to the sink. */
    public void read(String text, MessageSink sink) {
        List<MtBlock> blocks = new ArrayList<>();
        List<MessageFault> faults = new ArrayList<>();
        new MtTokenizer(
                        text,
                        block -> {
                            if (block.name().equals("1") && !blocks.isEmpty()) {
                                handOver(blocks, faults, sink);
                            }
                            blocks.add(block);
                        },
                        faults::add)
                .run();
        handOver(blocks, faults, sink);
    }

    private static void handOver(List<MtBlock> blocks, List<MessageFault> faults, MessageSink sink) {
        MtBlock second = block(blocks, "2");
        String type = second == null ? null : typeOf(second.text());
        String name = type == null ? "MT" : "MT" + type;
        sink.begin(PaymentFormat.SWIFT_MT, type == null ? "" : name);
        if (block(blocks, "1") == null) {
            faults.add(new MessageFault(1, "", "there is no block 1, so that the sender is unknown"));
        }
        if (type == null) {
            faults.add(new MessageFault(
                    second == null ? 1 : second.line(), "Block2", "there is no message type in block 2"));
        }
        if (block(blocks, "4") == null) {
            faults.add(new MessageFault(1, "Block4", "there is no block 4, so that nothing says what is paid"));
        }
        faults.forEach(sink::fault);
        PartCollector parts = new PartCollector(sink);
        ElementPath root = ElementPath.root(name);
        for (MtBlock each : blocks) {
            add(root, each, parts);
        }
        parts.finish();
        sink.end();
        blocks.clear();
        faults.clear();
    }

    private static @Nullable MtBlock block(List<MtBlock> blocks, String name) {
        for (MtBlock each : blocks) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** {@code I103…} or {@code O103…}. */
    private static @Nullable String typeOf(String blockTwo) {
        boolean shaped = blockTwo.length() >= 4 && (blockTwo.charAt(0) == 'I' || blockTwo.charAt(0) == 'O');
        String type = shaped ? blockTwo.substring(1, 4) : "";
        return type.matches("\\d{3}") ? type : null;
    }

    private static void add(ElementPath root, MtBlock block, PartCollector parts) {
        switch (block.name()) {
            case "1" -> addTerminal(root.child("Block1"), block, 3, parts);
            case "2" -> addTerminal(root.child("Block2"), block, block.text().startsWith("O") ? 14 : 4, parts);
            case "4" -> addFields(root, block, parts);
            default -> addPlain(root.child("Block" + block.name()), block, parts);
        }
    }

    /** A logical terminal is a BIC with the terminal's letter at the ninth place. */
    private static void addTerminal(ElementPath path, MtBlock block, int from, PartCollector parts) {
        String text = block.text();
        if (text.length() < from + TERMINAL) {
            parts.add(path.child("Terminal"), text, block.line());
            return;
        }
        String terminal = text.substring(from, from + TERMINAL);
        parts.add(path.child("BIC"), terminal.substring(0, 8) + terminal.substring(9), block.line());
    }

    private static void addPlain(ElementPath path, MtBlock block, PartCollector parts) {
        Map<String, Integer> seen = new HashMap<>();
        for (MtField field : block.fields()) {
            int ordinal = seen.merge(field.tag(), 1, Integer::sum);
            parts.add(path.child(field.tag(), ordinal), field.value(), field.line());
        }
    }

    private static void addFields(ElementPath root, MtBlock block, PartCollector parts) {
        MtParties parties = new MtParties(parts);
        Map<String, Integer> seen = new HashMap<>();
        for (MtField field : block.fields()) {
            int ordinal = seen.merge(field.tag(), 1, Integer::sum);
            parties.add(root.child(field.tag(), ordinal), field);
        }
    }
}

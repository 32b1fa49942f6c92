package dev.cordon.payments.flat;

import dev.cordon.payments.message.ElementPath;
import dev.cordon.payments.message.MessageFault;
import dev.cordon.payments.message.MessageSink;
import dev.cordon.payments.message.PartCollector;
import dev.cordon.payments.message.PaymentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of the US clearing house: records of 94 characters. Of international entries (IAT) each addendum 710 to 718
 * carries parties and banks; of others, the entry names the receiver and the batch the originator. Positions as in the
 * Nacha Operating Rules, appendix three.
 */
public final class NachaReader {

    private static final int LENGTH = 94;

    /** Positions are from 1, both included, as the rules print them. */
    private record Column(String name, int from, int to) {}

    private static final List<Column> BATCH_IAT = List.of(
            new Column("DestinationCountry", 39, 40),
            new Column("OriginatorId", 41, 50),
            new Column("Description", 54, 63));
    private static final List<Column> BATCH = List.of(
            new Column("CompanyName", 5, 20),
            new Column("CompanyData", 21, 40),
            new Column("OriginatorId", 41, 50),
            new Column("Description", 54, 63));
    private static final List<Column> ENTRY_IAT =
            List.of(new Column("Amount", 30, 39), new Column("Account", 40, 74), new Column("Trace", 80, 94));
    private static final List<Column> ENTRY = List.of(
            new Column("Account", 13, 29),
            new Column("Amount", 30, 39),
            new Column("IndividualId", 40, 54),
            new Column("IndividualName", 55, 76),
            new Column("Trace", 80, 94));

    /** Reads a file and hands it to the sink as one message whose entries are its transactions. */
    public void read(String text, MessageSink sink) {
        sink.begin(PaymentFormat.NACHA, "NACHA");
        PartCollector parts = new PartCollector(sink);
        Walk walk = new Walk(sink, parts);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            walk.record(lines.get(i), i + 1);
        }
        walk.finish();
        sink.end();
    }

    /** One pass over one file. */
    private static final class Walk {
        private final MessageSink sink;
        private final PartCollector parts;
        private final ElementPath root = ElementPath.root("NACHA");
        private ElementPath batch = root;
        private @Nullable ElementPath entry;
        private int batches;
        private int entries;
        private int addenda;
        private boolean international;
        private boolean closed;

        Walk(MessageSink sink, PartCollector parts) {
            this.sink = sink;
            this.parts = parts;
        }

        void record(String raw, int line) {
            if (raw.isBlank()) {
                return;
            }
            if (raw.length() != LENGTH) {
                sink.fault(
                        new MessageFault(line, "", "a record of " + raw.length() + " characters; all have " + LENGTH));
            }
            String record = raw.length() < LENGTH ? raw + " ".repeat(LENGTH - raw.length()) : raw;
            switch (record.charAt(0)) {
                case '1' -> header(record, line);
                case '5' -> batch(record, line);
                case '6' -> entry(record, line);
                case '7' -> addendum(record, line);
                case '8' -> endEntry();
                case '9' -> closed |= record.startsWith("9000") || !record.equals("9".repeat(LENGTH));
                default -> {
                    sink.fault(new MessageFault(line, "", "there is no record of the kind '" + record.charAt(0) + "'"));
                    parts.add(root.child("Unknown"), record, line);
                }
            }
        }

        private void header(String record, int line) {
            ElementPath path = root.child("FileHeader");
            parts.add(path.child("DestinationName"), cut(record, 41, 63), line);
            parts.add(path.child("OriginName"), cut(record, 64, 86), line);
            parts.add(path.child("FileId"), cut(record, 24, 34), line);
        }

        private void batch(String record, int line) {
            endEntry();
            batches++;
            batch = root.child("Batch", batches);
            international = cut(record, 51, 53).equals("IAT");
            add(batch, international ? BATCH_IAT : BATCH, record, line);
        }

        private void entry(String record, int line) {
            endEntry();
            parts.beginTransaction();
            entries++;
            addenda = 0;
            ElementPath path = batch.child("Entry", entries);
            entry = path;
            add(path, international ? ENTRY_IAT : ENTRY, record, line);
        }

        private void addendum(String record, int line) {
            ElementPath path = entry;
            if (path == null) {
                sink.fault(new MessageFault(line, "", "an addendum without an entry"));
                path = root.child("Entry");
            }
            addenda++;
            switch (record.substring(1, 3)) {
                case "10" -> parts.add(path.child("Receiver").child("Name"), cut(record, 47, 81), line);
                case "11" -> {
                    parts.add(path.child("Originator").child("Name"), cut(record, 4, 38), line);
                    parts.add(path.child("OriginatorStreet"), cut(record, 39, 73), line);
                }
                case "12" -> addPlace(path, "Originator", cut(record, 4, 38), cut(record, 39, 73), line);
                case "13" -> addBank(path.child("ODFI"), record, line);
                case "14" -> addBank(path.child("RDFI"), record, line);
                case "15" -> {
                    parts.add(path.child("ReceiverId"), cut(record, 4, 18), line);
                    parts.add(path.child("ReceiverStreet"), cut(record, 19, 53), line);
                }
                case "16" -> addPlace(path, "Receiver", cut(record, 4, 38), cut(record, 39, 73), line);
                case "18" -> addBank(path.child("ForeignBank", addenda), record, line);
                case "05", "17" -> parts.add(path.child("PaymentInformation", addenda), cut(record, 4, 83), line);
                default -> parts.add(path.child("Addendum", addenda), record.substring(3), line);
            }
        }

        /** {@code ISTANBUL*34\} and {@code TR*34000\}. */
        private void addPlace(ElementPath path, String who, String town, String country, int line) {
            parts.add(path.child(who + "Town"), town.replace('*', ' ').replace("\\", ""), line);
            String[] values = country.replace("\\", "").split("\\*");
            parts.add(path.child(who + "Country"), values[0], line);
            for (int i = 1; i < values.length; i++) {
                parts.add(path.child(who + "Town", i + 1), values[i], line);
            }
        }

        private void addBank(ElementPath path, String record, int line) {
            parts.add(path.child("Name"), cut(record, 4, 38), line);
            parts.add(path.child("Number"), cut(record, 41, 74), line);
            parts.add(path.child("Country"), cut(record, 75, 77), line);
        }

        private void add(ElementPath path, List<Column> columns, String record, int line) {
            for (Column column : columns) {
                parts.add(path.child(column.name()), cut(record, column.from(), column.to()), line);
            }
        }

        private static String cut(String record, int from, int to) {
            return record.substring(from - 1, to).strip();
        }

        private void endEntry() {
            if (entry != null) {
                entry = null;
                parts.endTransaction();
            }
        }

        void finish() {
            endEntry();
            parts.finish();
            if (!closed) {
                sink.fault(new MessageFault(0, "", "there is no file control record (9): the file is cut off"));
            }
            if (batches == 0) {
                sink.fault(new MessageFault(0, "", "there is no batch in the file"));
            }
        }
    }
}

package dev.cordon.cli.bulk;

import dev.cordon.core.screen.table.Customer;
import dev.cordon.core.screen.table.CustomerColumns;
import dev.cordon.core.screen.table.CustomerField;
import dev.cordon.core.screen.table.CustomerParser;
import dev.cordon.core.screen.table.CustomerRow;
import dev.cordon.lists.table.CsvTable;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * JSON Lines in UTF-8: one customer a line, a flat object whose fields are named like the columns of CSV, or an entity of
 * FollowTheMoney with schema and properties. Values may be texts, numbers, or arrays of them.
 */
final class JsonCustomers implements CustomerSource {

    private final CustomerInput input;
    private final BufferedReader text;
    private final Map<String, CustomerField> mapped = new HashMap<>();
    private final CustomerParser parser;
    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> unused = new ConcurrentSkipListSet<>();
    private long line;

    JsonCustomers(CustomerInput input, BufferedReader text, BulkRequest request) throws IOException {
        this.input = input;
        this.text = text;
        this.parser = new CustomerParser(request.dates());
        for (Map.Entry<String, String> each : request.columns().entrySet()) {
            mapped.put(each.getValue(), CustomerColumns.field(each.getKey()));
        }
    }

    @Override
    public List<String> header() {
        return List.of("row");
    }

    @Override
    public @Nullable CustomerRow next() throws IOException {
        try {
            String row = readLine();
            while (row != null && row.isBlank()) {
                row = readLine();
            }
            return row == null ? null : new CustomerRow(line, List.of(row));
        } catch (BulkException e) {
            throw e;
        } catch (IOException e) {
            throw input.unreadable(e);
        }
    }

    /** A line of bounded length: a file without line ends must not fill the memory. */
    private @Nullable String readLine() throws IOException {
        StringBuilder row = new StringBuilder(256);
        line++;
        for (int c = text.read(); c >= 0; c = text.read()) {
            if (c == '\n') {
                return row.toString();
            }
            if (row.length() == CsvTable.MOST_CHARACTERS) {
                throw new BulkException(input.name() + ": line " + line + " has more than " + CsvTable.MOST_CHARACTERS
                        + " characters; write one customer a line. Nothing was written.");
            }
            if (c != '\ufeff') {
                row.append((char) c);
            }
        }
        return row.isEmpty() ? null : row.toString();
    }

    @Override
    public Optional<Customer> customer(CustomerRow row) {
        JsonNode node;
        try {
            node = json.readTree(row.fields().get(0));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("is no JSON: " + e.getOriginalMessage(), e);
        }
        if (!node.isObject()) {
            throw new IllegalArgumentException("is no JSON object; write one customer or entity a line");
        }
        if (node.path("schema").isString() && node.path("properties").isObject()) {
            return FtmCustomer.of(row.line(), node);
        }
        return Optional.of(parser.parse(row.line(), values(node)));
    }

    private List<CustomerParser.Value> values(JsonNode customer) {
        List<CustomerParser.Value> values = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : customer.properties()) {
            Optional<CustomerField> field =
                    Optional.ofNullable(mapped.get(each.getKey())).or(() -> CustomerField.ofHeader(each.getKey()));
            if (field.isEmpty()) {
                unused.add(each.getKey());
            } else {
                for (String text : texts(each.getKey(), each.getValue())) {
                    values.add(new CustomerParser.Value(field.get(), text));
                }
            }
        }
        return values;
    }

    /** The texts of a value or of an array of values. */
    static List<String> texts(String name, JsonNode value) {
        List<String> texts = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(each -> texts.addAll(texts(name, each)));
        } else if (value.isObject()) {
            throw new IllegalArgumentException("'" + name + "' holds an object; write a text or an array of texts");
        } else if (!value.isNull()) {
            texts.add(value.asString());
        }
        return texts;
    }

    @Override
    public double share() {
        return input.share();
    }

    @Override
    public List<String> unused() {
        return List.copyOf(new TreeSet<>(unused));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}

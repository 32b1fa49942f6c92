package dev.cordon.core.screen.table;

import dev.cordon.core.screen.table.CustomerField.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a customer file holds what.
 *
 * @param fields  the fields by position of their columns
 * @param ignored headers of columns that are not used
 * @param width   the number of columns
 */
public record CustomerColumns(Map<Integer, CustomerField> fields, List<String> ignored, int width) {

    /**
     * Recognises columns by their headers; the mapping comes first.
     *
     * @param mapping header by the label of a field
     * @throws TableException if the mapping names no field or no column, or no column says whom to screen
     */
    public static CustomerColumns of(List<String> headers, Map<String, String> mapping, String file)
            throws TableException {
        Map<Integer, CustomerField> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> mapped : mapping.entrySet()) {
            fields.put(position(headers, mapped.getValue(), file), field(mapped.getKey()));
        }
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < headers.size(); i++) {
            if (!fields.containsKey(i)) {
                Optional<CustomerField> field =
                        CustomerField.ofHeader(headers.get(i)).filter(found -> isFree(found, fields));
                if (field.isPresent()) {
                    fields.put(i, field.get());
                } else {
                    ignored.add(headers.get(i));
                }
            }
        }
        requireParty(fields, headers, file);
        return new CustomerColumns(Map.copyOf(fields), List.copyOf(ignored), headers.size());
    }

    /** The field that {@code --map} names. */
    public static CustomerField field(String label) throws TableException {
        return CustomerField.ofHeader(label)
                .orElseThrow(() -> new TableException("--map: there is no field '" + label
                        + "'; fields are name, alias, given, family, kind, born, country, nationality, gender, reference,"
                        + " identifier, and types of identifiers such as passport or lei"));
    }

    /**
     * Requires that no column that cannot be read says whom to screen: what it holds would be missed.
     *
     * @param nested  names of columns of lists or records
     * @param mapping header by the label of a field
     * @throws TableException if one is named like a field, or mapped to one
     */
    public static void requireUnnamed(Collection<String> nested, Map<String, String> mapping, String file)
            throws TableException {
        for (String column : nested) {
            if (CustomerField.ofHeader(column).isPresent() || mapping.containsValue(column)) {
                throw new TableException(
                        file + ": the column '" + column
                                + "' holds lists or records; write it as a text, several aliases as 'one; another', or rename it");
            }
        }
    }

    private static int position(List<String> headers, String column, String file) throws TableException {
        int position = headers.indexOf(column);
        if (position < 0) {
            throw new TableException(file + " has no column '" + column + "'; its columns are " + listed(headers));
        }
        return position;
    }

    /**
     * The values of a row with what they mean, in the order of the columns.
     *
     * @throws IllegalArgumentException if the row has not as many fields as there are columns
     */
    public List<CustomerParser.Value> values(List<String> row) {
        if (row.size() != width) {
            throw new IllegalArgumentException("has " + row.size() + " fields where the header has " + width);
        }
        List<CustomerParser.Value> values = new ArrayList<>(fields.size());
        for (int i = 0; i < width; i++) {
            CustomerField field = fields.get(i);
            if (field != null) {
                values.add(new CustomerParser.Value(field, row.get(i)));
            }
        }
        return values;
    }

    /** Several columns may hold aliases, countries, identifiers and owners, only one each of the others. */
    private static boolean isFree(CustomerField field, Map<Integer, CustomerField> taken) {
        return switch (field.role()) {
            case ALIAS, COUNTRY, IDENTIFIER, OWNER -> true;
            case REFERENCE, NAME, GIVEN, FAMILY, KIND, BORN, GENDER ->
                taken.values().stream().noneMatch(other -> other.role() == field.role());
        };
    }

    private static void requireParty(Map<Integer, CustomerField> fields, List<String> headers, String file)
            throws TableException {
        boolean found = fields.values().stream()
                .map(CustomerField::role)
                .anyMatch(role -> Stream.of(Role.NAME, Role.GIVEN, Role.FAMILY, Role.IDENTIFIER)
                        .anyMatch(role::equals));
        if (!found) {
            throw new TableException(file + ": no column holds a name or an identifier; say which does, as in"
                    + " --map name=COLUMN. Its columns are " + listed(headers));
        }
    }

    private static String listed(List<String> headers) {
        return headers.stream().map(header -> "'" + header + "'").collect(Collectors.joining(", "));
    }
}

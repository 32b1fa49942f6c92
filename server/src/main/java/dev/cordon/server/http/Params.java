package dev.cordon.server.http;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The query parameters of a request, read as yente reads them: lists are repeated, unknown ones ignored. */
public final class Params {

    private static final String QUERY = "query";

    private final Function<String, List<String>> values;

    public Params(Context context) {
        this(context::queryParams);
    }

    /** @param values all values of a parameter by its name; none if it is not there */
    public Params(Function<String, List<String>> values) {
        this.values = values;
    }

    private @Nullable String first(String name) {
        List<String> all = values.apply(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** All values of a parameter, blank ones left out. */
    public List<String> list(String name) {
        return values.apply(name).stream().filter(value -> !value.isBlank()).toList();
    }

    public String text(String name, String otherwise) {
        String value = first(name);
        return value == null ? otherwise : value;
    }

    public @Nullable String text(String name) {
        String value = first(name);
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * A whole number.
     *
     * @throws HttpProblem 422 if it is none or out of its bounds
     */
    public int integer(String name, int otherwise, int least, int most) {
        String value = first(name);
        if (value == null) {
            return otherwise;
        }
        int number;
        try {
            number = Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            throw HttpProblem.violation(
                    "int_parsing",
                    "Input should be a valid integer, unable to parse string as an integer",
                    value,
                    QUERY,
                    name);
        }
        if (number > most) {
            throw HttpProblem.violation(
                    "less_than_equal", "Input should be less than or equal to " + most, value, QUERY, name);
        }
        if (number < least) {
            throw HttpProblem.violation(
                    "greater_than_equal", "Input should be greater than or equal to " + least, value, QUERY, name);
        }
        return number;
    }

    /** A number; see {@link #integer}. */
    public double number(String name, double otherwise) {
        String value = first(name);
        if (value == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(value.strip());
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for numbers that are not finite.
        }
        throw HttpProblem.violation(
                "float_parsing",
                "Input should be a valid number, unable to parse string as a number",
                value,
                QUERY,
                name);
    }

    /** True or false in the words that pydantic takes. */
    public boolean flag(String name, boolean otherwise) {
        String value = first(name);
        if (value == null) {
            return otherwise;
        }
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "yes", "on", "t", "y" -> true;
            case "false", "0", "no", "off", "f", "n" -> false;
            default ->
                throw HttpProblem.violation(
                        "bool_parsing",
                        "Input should be a valid boolean, unable to interpret input",
                        value,
                        QUERY,
                        name);
        };
    }

    /** A day, or null if there is none. */
    public @Nullable LocalDate day(String name) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw HttpProblem.violation("date_parsing", "Input should be a day such as 2024-03-25", value, QUERY, name);
        }
    }
}

package dev.cordon.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how old a list may be, in days. */
final class MaxAge implements ITypeConverter<Integer> {

    MaxAge() {}

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new TypeConversionException("'" + text + "' is no number of days; write 0 or more");
        }
        return Integer.valueOf(text);
    }
}

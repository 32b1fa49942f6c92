package dev.cordon.cli;

import java.util.Map;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lets an option with an optional number stand before a file: what is no number is not taken for its value. */
final class OptionalCount implements IParameterPreprocessor {

    OptionalCount() {}

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec option, Map<String, Object> info) {
        boolean number = !arguments.isEmpty() && arguments.peek().matches("\\d+");
        if (!number && option instanceof OptionSpec spec) {
            arguments.push(spec.fallbackValue());
        }
        return false;
    }
}

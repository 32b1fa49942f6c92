package dev.cordon.cli;

import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.Column.Overflow;
import picocli.CommandLine.Help.TextTable;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * The list of commands in the help of what has some: each with the first sentence of its own description, whole, where
 * picocli takes the first line of it, which may end in the middle of a sentence or be a paragraph.
 */
final class CommandSummaries implements IHelpSectionRenderer {

    private static final int INDENT = 2;
    private static final String SENTENCE_END = ". ";

    /** Puts the list into the help of a command and of all below it. */
    void addTo(CommandLine command) {
        command.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, this);
        command.getSubcommands().values().forEach(this::addTo);
    }

    @Override
    public String render(Help help) {
        Map<String, Help> commands = help.subcommands();
        int names = commands.keySet().stream().mapToInt(String::length).max().orElse(0);
        int width = help.commandSpec().usageMessage().width();
        Column left = new Column(INDENT + names, INDENT, Overflow.SPAN);
        Column right = new Column(width - left.width, INDENT, Overflow.WRAP);
        TextTable table = TextTable.forColumns(help.colorScheme(), left, right);
        commands.forEach((name, each) ->
                table.addRowValues(help.colorScheme().commandText(name), summary(help, each.commandSpec())));
        return table.toString();
    }

    private static Help.Ansi.Text summary(Help help, CommandSpec command) {
        return help.colorScheme().text(firstSentence(command));
    }

    /** The first sentence of a command's description, on one line. */
    static String firstSentence(CommandSpec command) {
        String whole = String.join(" ", command.usageMessage().description())
                .replace("%%", "%")
                .strip();
        int end = whole.indexOf(SENTENCE_END);
        return end < 0 ? whole : whole.substring(0, end + 1);
    }
}

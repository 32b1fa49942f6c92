package dev.cordon.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Groups what people do with draft designations. */
@Command(
        name = "drafts",
        description = {
            "Reviews draft designations: those that an article announces and no list has yet.",
            "Approved ones screen at once (cordon screen --drafts FILE) until the list has them.",
            ""
        },
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon read --draft drafts.jsonl news/",
            "  cordon drafts list drafts.jsonl",
            "  cordon drafts approve --file drafts.jsonl --note \"read at treasury.gov\" 3f9c01d2ab44",
            "  cordon screen --drafts drafts.jsonl \"Ni Gaobin\""
        })
final class DraftsCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: cordon drafts list|approve|reject");
    }
}

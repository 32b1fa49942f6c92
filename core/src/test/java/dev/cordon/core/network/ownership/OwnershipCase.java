package dev.cordon.core.network.ownership;

import dev.cordon.core.network.Share;
import dev.cordon.core.network.TieKind;
import dev.cordon.core.testkit.CaseFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One case of {@code ownership-cases.txt} under one rule. */
record OwnershipCase(
        String title,
        OwnershipGraph graph,
        List<String> designated,
        List<String> likely,
        String rule,
        Map<String, String> expected) {

    static Stream<OwnershipCase> all() {
        String text = CaseFile.text(OwnershipCase.class, "ownership-cases.txt").replaceAll("(?m)^#.*\n", "");
        return Stream.of(text.split("(?m)^(?=case )"))
                .filter(block -> !block.isBlank())
                .flatMap(OwnershipCase::read);
    }

    private static Stream<OwnershipCase> read(String block) {
        String title = "";
        List<String> designated = List.of();
        List<String> likely = List.of();
        OwnershipGraphBuilder graph = new OwnershipGraphBuilder(LocalDate.of(2024, 3, 25));
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (String line : block.lines().filter(each -> !each.isBlank()).toList()) {
            String[] parts = line.strip().split("\\s+", 2);
            switch (parts[0]) {
                case "case" -> title = parts[1];
                case "designated" -> designated = List.of(parts[1].split(",\\s*"));
                case "likely" -> likely = List.of(parts[1].split(",\\s*"));
                case "ofac:", "eu:", "uk:" -> verdicts.put(parts[0].replace(":", ""), parts[1]);
                default -> holding(graph, line.strip().split("\\s+"));
            }
        }
        OwnershipGraph built = graph.build();
        List<OwnershipCase> cases = new ArrayList<>();
        for (Map.Entry<String, String> each : verdicts.entrySet()) {
            Map<String, String> expected = new LinkedHashMap<>();
            for (String verdict : each.getValue().split(",\\s*")) {
                String[] words = verdict.split("\\s+", 2);
                expected.put(words[0], words[1]);
            }
            cases.add(new OwnershipCase(title, built, designated, likely, each.getKey(), expected));
        }
        return cases.stream();
    }

    private static void holding(OwnershipGraphBuilder graph, String[] words) {
        TieKind kind = switch (words[1]) {
            case "votes" -> TieKind.VOTES;
            case "board" -> TieKind.APPOINTS;
            case "control" -> TieKind.CONTROLS;
            case "jointly" -> TieKind.ACTS_JOINTLY;
            default -> TieKind.OWNS;
        };
        boolean sized = kind == TieKind.OWNS || kind == TieKind.VOTES;
        Share share = sized ? Share.parse(words[words.length - 2]) : Share.ALL;
        graph.holding(words[0], words[words.length - 1], kind, share, null, null, 0);
    }

    OwnershipDecision decide() {
        return OwnershipDecision.of(graph, OwnershipRule.shipped(rule), numbers(designated), numbers(likely));
    }

    private List<Integer> numbers(List<String> names) {
        return names.stream()
                .map(name ->
                        graph.find(name).orElseThrow(() -> new IllegalStateException(title + ": no party " + name)))
                .toList();
    }

    @Override
    public String toString() {
        return rule + ": " + title;
    }
}

package dev.cordon.cli;

import dev.cordon.cli.console.Console;
import dev.cordon.cli.report.DossierTable;
import dev.cordon.core.index.ListAge;
import dev.cordon.core.index.Watchlist;
import dev.cordon.core.network.Source;
import dev.cordon.core.network.actor.ActorDirectory;
import dev.cordon.core.network.actor.ThreatActor;
import dev.cordon.core.network.claim.CaseFacts;
import dev.cordon.core.network.claim.CaseParty;
import dev.cordon.core.screen.Screener;
import dev.cordon.core.screen.dossier.Dossier;
import dev.cordon.core.screen.dossier.Standing;
import dev.cordon.core.screen.dossier.Timeline;
import dev.cordon.core.screen.dossier.TimelineItem;
import dev.cordon.core.screen.dossier.Who;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Says who of a sector or a country was targeted by designated or attributed actors. */
@Command(
        name = "exposure",
        description = {"Says who of a sector or a country was targeted, by whom, according to whom.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  cordon exposure --sector energy",
            "  cordon exposure --country GB",
            "",
            "Exit code 1 if designated parties, or actors officially tied to them, are said to be",
            "behind it. That nothing is recorded does not mean that nothing happened.",
        })
final class ExposureCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Option(names = "--sector", paramLabel = "SECTOR", description = "Such as energy, government, education, defence.")
    private @Nullable String sector;

    @Option(names = "--country", paramLabel = "CODE", description = "Two letters of ISO 3166, such as GB.")
    private @Nullable String country;

    @Mixin
    private final ActorFilesOption actors = new ActorFilesOption();

    @Mixin
    private final WatchlistOption lists = new WatchlistOption();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    ExposureCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (sector == null && country == null) {
            throw new ParameterException(spec.commandLine(), "say which: --sector SECTOR, --country CODE, or both");
        }
        if (country != null && !country.matches("[A-Za-z]{2}")) {
            throw new ParameterException(spec.commandLine(), "--country: '" + country + "' is no code of two letters");
        }
        CaseFacts facts = actors.read(console);
        Watchlist watchlist = new Watchlists(console).open(lists);
        List<TimelineItem> items = new Timeline(facts).targeting(sector, country);
        Who who = new Who(Screener.over(watchlist, policy.read(watchlist)), new ActorDirectory(facts.actors()), facts);
        Map<String, Standing> behind = behind(facts, items, who);
        if (items.isEmpty()) {
            console.out().println("No incident is recorded. That does not mean that nothing happened.");
        }
        new DossierTable(console.out(), console.style()).timeline(items);
        if (!behind.isEmpty()) {
            console.out().println(console.style().strong("Who is said to be behind it"));
            behind.forEach((name, standing) ->
                    console.out().println("  " + name + "  " + standing.label() + " (" + standing.effect() + ")"));
            console.out().println();
        }
        vendors(facts);
        console.out().println(console.style().faint(new ListAge(LocalDate.now()).line(watchlist.info())));
        console.out().flush();
        boolean hit = behind.values().stream().anyMatch(standing -> standing.compareTo(Standing.ASSOCIATED) <= 0);
        return hit ? ExitCode.HIT : ExitCode.CLEAR;
    }

    private static Map<String, Standing> behind(CaseFacts facts, List<TimelineItem> items, Who who) {
        Map<String, Standing> behind = new LinkedHashMap<>();
        for (TimelineItem item : items) {
            item.said().stream()
                    .filter(claim -> isOfficial(claim.source().role()))
                    .flatMap(claim -> claim.about().stream())
                    .distinct()
                    .forEach(id -> {
                        for (Dossier dossier : who.ask(name(facts, id))) {
                            behind.merge(dossier.title(), dossier.standing(), Standing::or);
                        }
                    });
        }
        return behind;
    }

    private static boolean isOfficial(Source.Role role) {
        return switch (role) {
            case OFFICIAL, COURT -> true;
            case VENDOR, MEDIA, SUBJECT, USER -> false;
        };
    }

    private static String name(CaseFacts facts, String id) {
        return facts.parties().stream()
                .filter(party -> party.id().equals(id))
                .map(CaseParty::party)
                .flatMap(party -> party.primaryName().stream())
                .findFirst()
                .orElse(id.replaceFirst("^actor:", ""));
    }

    /** Vendors name sectors and countries in words of their own, without date or incident. */
    private void vendors(CaseFacts facts) {
        String wanted = sector != null
                ? sector
                : new Locale.Builder()
                        .setRegion(String.valueOf(country))
                        .build()
                        .getDisplayCountry(Locale.ENGLISH);
        List<String> names = facts.actors().stream()
                .filter(actor -> actor.targets().stream()
                        .anyMatch(target -> target.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT))))
                .map(ThreatActor::name)
                .distinct()
                .toList();
        if (!names.isEmpty()) {
            console.out()
                    .println("Vendors name " + names.size() + " actors that target " + wanted + " (information): "
                            + String.join(", ", names));
            console.out().println();
        }
    }
}

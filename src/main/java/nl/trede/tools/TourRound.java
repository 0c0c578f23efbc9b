package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.trede.clients.model.ContactKind;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.NewContact;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.time.Quarter;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.Template;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.figures.model.Figure;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.figures.model.Figures;
import nl.trede.figures.model.Scope;
import nl.trede.ladder.model.Answers;
import nl.trede.ladder.model.Draft;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.model.Occasion;
import nl.trede.ladder.model.Question;
import nl.trede.partners.model.Me;
import nl.trede.region.model.RegionReports;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// The main job, whole and for real: a coach logs a contact and measures a rung, sends the quarter, and the coordinator reads it.
final class TourRound {
    private final TourBook book;
    private final Clock clock;

    TourRound(TourBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    /// @param region a coordinator's vault that has received nothing yet
    void walk(Vault coach, Vault region) throws IOException {
        LocalDate today = Dates.today(clock);
        Trajectory seeking = new TrajectoryRepository(coach).all().stream()
                .filter(route -> route.status() == TrajectoryStatus.ACTIEF && route.phase() == Phase.ZOEKEN).findFirst().orElseThrow();
        done(new ContactService(coach, new Me(coach)).log(NewContact.usual(seeking.clientId(), today, ContactKind.ZOEKEN_SAMEN)
                .withMinutes(45).withNote("Samen langs twee bedrijven gelopen.").withNextStep("Terugbellen").withNextDate(today.plusDays(3))));
        var answers = Answers.NONE.with(Question.PAID_CONTRACT, false).with(Question.RESPONSIBLE_UNPAID_WORK, true);
        done(new LadderService(coach, clock).measure(new Draft(seeking.id(), today, answers, Optional.empty(), GrowthPotential.KAN_GROEIEN,
                Optional.of(5), 12, Occasion.TUSSENTIJDS, Optional.of(true), "")));
        Quarter quarter = Quarter.of(today).previous();
        Path workbook = export(coach, quarter);
        SampleRegion.receive(region, List.of(workbook));
        compare(coach, region, quarter);
    }

    private Path export(Vault coach, Quarter quarter) throws IOException {
        Recipient recipient = done(new Recipients(coach).save(Optional.empty(),
                new Recipients.Entry("Regio Midden-Utrecht", Template.COORDINATOR, "", "")));
        var export = new WorkbookExport(coach, clock, Text.in(Text.DUTCH, List.of("figures")));
        ExportPlan plan = done(export.plan(recipient, quarter));
        Path file = Files.createDirectories(book.folder().resolve("files")).resolve(plan.fileName());
        done(export.write(plan, file, Progress.silent()));
        book.add(file, "De werkmap van " + quarter + " voor de regiocoördinator");
        return file;
    }

    private void compare(Vault coach, Vault region, Quarter quarter) throws IOException {
        List<Figure> sent = new Figures(coach).report(Scope.everything(), quarter, Dates.today(clock)).figures();
        List<Figure> received = new RegionReports(region, clock).figures(quarter);
        write("figures-coach.json", sent, "De kwartaalcijfers zoals de coach ze ziet");
        write("figures-region.json", received, "Dezelfde cijfers, geteld door de regio uit de werkmap");
        Map<FigureDefinition, Figure> own = sent.stream().collect(Collectors.toMap(Figure::definition, figure -> figure));
        received.stream().filter(figure -> figure.value().isPresent() && !equal(figure, own.get(figure.definition())))
                .forEach(figure -> book.defect(figure.key() + ": coach " + own.get(figure.definition()).value() + ", regio " + figure.value()));
    }

    private static boolean equal(Figure one, Figure other) {
        return other.value().isPresent() && one.value().orElseThrow().compareTo(other.value().get()) == 0;
    }

    private void write(String name, List<Figure> figures, String line) throws IOException {
        record Number(String key, Object numerator, Object denominator, Object value) {
        }
        Path file = book.folder().resolve("files").resolve(name);
        Files.writeString(file, Json.write(figures.stream().map(figure -> new Number(figure.key(), figure.numerator().orElse(null),
                figure.denominator().orElse(null), figure.value().orElse(null))).toList()));
        book.add(file, line);
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.key());
        };
    }
}

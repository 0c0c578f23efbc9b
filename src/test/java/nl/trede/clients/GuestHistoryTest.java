package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.jobs.JobsRoom;
import nl.trede.jobs.model.Contract;
import nl.trede.jobs.model.Job;
import nl.trede.jobs.model.JobBuilder;
import nl.trede.jobs.model.JobKind;
import nl.trede.jobs.model.JobRepository;
import nl.trede.jobs.model.scheme.Instrument;
import nl.trede.jobs.model.scheme.InstrumentDecision;
import nl.trede.jobs.model.scheme.InstrumentRepository;
import nl.trede.ladder.model.GrowthPotential;
import nl.trede.ladder.model.LadderMeasurement;
import nl.trede.ladder.model.LadderMeasurementBuilder;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.Occasion;
import nl.trede.support.FxTest;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.RecordKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What other rooms know of a client stands in *Geschiedenis* too, field by field, and can be put back.
class GuestHistoryTest extends FxTest {
    @TempDir
    Path folder;
    private ClientsFixture fixture;
    private ClientsRoom room;
    private final StackPane place = new StackPane();
    private ScreenFactory opening;
    private Screen screen;
    private LadderMeasurement measured;
    private Job job;

    @Override
    protected List<String> rooms() {
        return List.of("common", "vault", "partners", "clients", "ladder", "employers", "jobs");
    }

    @Override
    protected Parent content() {
        fixture = new ClientsFixture(folder);
        fixture.seventeen();
        UUID client = fixture.id("R. Denkbeeldig");
        UUID trajectory = new TrajectoryRepository(fixture.vault).current(client).orElseThrow().id();
        LocalDate day = ClientsFixture.TODAY.minusDays(9);
        measured = LadderMeasurementBuilder.builder().id(Ids.next()).trajectoryId(trajectory).clientId(client).measuredOn(day).organisedActivity(true)
                .socialContact(true).derivedStep(3).registeredStep(3).growthPotential(GrowthPotential.KAN_GROEIEN).horizonMonths(12)
                .occasion(Occasion.TUSSENTIJDS).build();
        job = JobBuilder.builder().id(Ids.next()).clientId(client).trajectoryId(trajectory).title("Hulp in de keuken").kind(JobKind.BETAALD_REGULIER)
                .contract(Contract.TIJDELIJK).startDate(day).hoursPerWeek(new BigDecimal("12.0")).openToAnyone(true).wantsSupport(true).build();
        fixture.vault.write(write -> write.save(LadderMeasurementRepository.SHELF, measured));
        fixture.vault.write(write -> write.save(JobRepository.SHELF, job));
        fixture.vault.write(write -> write.save(LadderMeasurementRepository.SHELF, measured.withRegisteredStep(4).withOverrideReason("Doet het rooster")
                .withGrowthPotential(GrowthPotential.GELIJK)));
        fixture.vault.write(write -> write.save(JobRepository.SHELF, job.withHoursPerWeek(new BigDecimal("16.5")).withContract(Contract.VAST)));
        var desk = fixture.desk(text, clock);
        var own = fixture.guests();
        var guests = new Guests(own.rungs(), own.work(), List.of(), List.of(), List.of(), List.of(),
                Stream.concat(Stream.of(new RecordKind<>(LadderMeasurementRepository.SHELF, "ladder.record"),
                        new RecordKind<>(EmployerContactRepository.SHELF, "employers.record.contact")),
                        new JobsRoom(fixture.vault, desk).records().stream()).toList());
        room = new ClientsRoom(fixture.vault, desk);
        opening = room.screens(guests).get("client");
        reopen();
        return place;
    }

    private void reopen() {
        if (screen != null) {
            screen.close();
        }
        screen = opening.create(Destination.client(job.clientId(), "history"));
        place.getChildren().setAll(screen.content());
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        room.close();
        fixture.close();
    }

    @Test
    void a_changed_measurement_stands_there_field_by_field_and_is_put_back() {
        assertThat(words("Laddermeting gewijzigd")).contains("Trede die telt: 3 → 4", "Waarom een andere trede: leeg → Doet het rooster",
                "Groeimogelijkheid: " + text.of(GrowthPotential.KAN_GROEIEN) + " → " + text.of(GrowthPotential.GELIJK));

        putBack("Laddermeting gewijzigd");
        assertThat(new LadderMeasurementRepository(fixture.vault).find(measured.id())).contains(measured);

        onScreen(() -> fixture.undo());
        assertThat(new LadderMeasurementRepository(fixture.vault).find(measured.id()).orElseThrow().registeredStep()).isEqualTo(4);
    }

    @Test
    void a_changed_job_stands_there_field_by_field_and_is_put_back() {
        assertThat(words("Baan gewijzigd · Hulp in de keuken")).contains("Uren per week: 12 → 16,5",
                "Contract: " + text.of(Contract.TIJDELIJK) + " → " + text.of(Contract.VAST));

        putBack("Baan gewijzigd · Hulp in de keuken");
        assertThat(new JobRepository(fixture.vault).find(job.id())).contains(job);
    }

    @Test
    void a_request_for_a_scheme_is_called_by_the_name_of_the_scheme() {
        var asked = new Instrument(Ids.next(), job.clientId(), job.id(), "HARRIE", ClientsFixture.TODAY, InstrumentDecision.AANGEVRAAGD, null, null, null);
        onScreen(() -> {
            new SchemeTable(fixture.vault).load();
            fixture.vault.write(write -> write.save(InstrumentRepository.SHELF, asked));
            fixture.vault.write(write -> write.save(InstrumentRepository.SHELF, asked.withScheme("PROEFPLAATSING_GEMEENTE")
                    .withDecision(InstrumentDecision.TOEGEKEND)));
            reopen();
        });
        var table = new SchemeTable(fixture.vault);
        String name = table.name("HARRIE").orElseThrow().nl();
        String other = table.name("PROEFPLAATSING_GEMEENTE").orElseThrow().nl();
        assertThat(words("Aanvraag van een regeling gewijzigd · " + name)).contains("Regeling: " + name + " → " + other,
                "Beslissing: " + text.of(InstrumentDecision.AANGEVRAAGD) + " → " + text.of(InstrumentDecision.TOEGEKEND));
    }

    @Test
    void every_part_of_the_records_that_a_coach_fills_in_has_a_name() {
        Map<RecordKind<?>, List<String>> without = Map.of(
                new RecordKind<>(LadderMeasurementRepository.SHELF, "ladder.record"), List.of("id", "trajectoryId", "clientId"),
                new RecordKind<>(EmployerContactRepository.SHELF, "employers.record.contact"),
                List.of("id", "coachId", "trajectoryId", "clientId"),
                new RecordKind<>(JobRepository.SHELF, "jobs.record"), List.of("id", "clientId", "trajectoryId"));
        without.forEach((kind, nameless) -> assertThat(kind.shelf().type().getRecordComponents())
                .filteredOn(component -> kind.field(text, component.getName()).isEmpty()).extracting(java.lang.reflect.RecordComponent::getName)
                .as(kind.labelKey()).containsExactlyElementsOf(nameless));
    }

    private javafx.scene.Node line(String title) {
        return lookup(".list-line").match(node -> node.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Label words && words.getText().equals(title))).query();
    }

    private List<String> words(String title) {
        return line(title).lookupAll(".label").stream().map(Label.class::cast).map(Label::getText).toList();
    }

    private void putBack(String title) {
        var button = (Button) line(title).lookup(".button");
        onScreen(button::fire);
    }
}

package nl.trede.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.TimelineEntry;
import nl.trede.clients.model.Trajectory;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Destination;
import nl.trede.route.model.GoalOutcome;
import nl.trede.route.model.MarkState;
import nl.trede.route.model.PaperAnswer;
import nl.trede.route.model.PaperKind;
import nl.trede.route.model.RouteGoal;
import nl.trede.route.model.RouteGoalRepository;
import nl.trede.route.model.RouteMark;
import nl.trede.route.model.RouteMarkRepository;
import nl.trede.route.model.RouteView;
import nl.trede.route.model.SubsidyPaper;
import nl.trede.route.model.SubsidyPaperRepository;
import nl.trede.support.People;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// What a client reads of the route, and what the timeline tells of it.
class RouteTogetherTest extends OneClientsRoute {
    private static final String SECRET = "K. Behandelaar van het dossier";

    private String profile;

    @Override
    protected Trajectory prepare() {
        trajectory = People.searching(vault, client.id(), TODAY.minusDays(40)).withFundingSource(FundingSource.GEMEENTE_IPS_REGELING_2023);
        profile = new nl.trede.route.model.Templates(vault).of(nl.trede.route.model.TemplateKind.IPS_EPA).tasks().get(2).key();
        vault.write(write -> {
            write.save(TrajectoryRepository.SHELF, trajectory);
            write.save(RouteMarkRepository.SHELF, new RouteMark(Ids.next(), client.id(), trajectory.id(), profile, MarkState.GEDAAN, TODAY.minusDays(14), null));
            write.save(RouteGoalRepository.SHELF, new RouteGoal(Ids.next(), client.id(), trajectory.id(), 1, "Zelf bellen met een werkgever", new BigDecimal("12"),
                    GoalOutcome.BEREIKT, SECRET));
            write.save(SubsidyPaperRepository.SHELF, SubsidyPaper.blank(trajectory, PaperKind.BESLUIT).withSentOn(TODAY.minusDays(45)).withWho(SECRET));
            return write.save(SubsidyPaperRepository.SHELF, SubsidyPaper.blank(trajectory, PaperKind.AANVRAAG).withSentOn(TODAY.minusDays(60)).withWho(SECRET)
                    .withAnsweredOn(TODAY.minusDays(45)).withAnswer(PaperAnswer.TOEGEKEND));
        });
        return trajectory;
    }

    @Test
    void a_client_reads_what_comes_who_does_it_what_is_done_and_where_the_papers_are_and_nothing_else() {
        assertThat(room.clientTabs().getFirst().togetherLabelKey()).contains("route.together.tab");
        onScreen(() -> {
            desk.desk.together().enter(client.id());
            content.close();
            content = room.clientTabs().getFirst().open(client.id());
            place.getChildren().setAll(content.node());
        });
        assertThat(words()).contains("Wat er nog komt", "Wat al klaar is", "Werkprofiel samen klaar", "Waar we aan werken", "Zelf bellen met een werkgever", "gelukt",
                "De aanvraag bij de gemeente", "Antwoord op 8 okt 2026: Toegekend", "Het besluit van de gemeente", "Je coach doet dit", "binnenkort")
                .noneMatch(word -> word.contains(SECRET) || word.contains("Te laat") || word.contains("uur") || word.contains("IPS"));
        assertThat(place.lookupAll(".button")).as("nothing to press").isEmpty();
    }

    @Test
    void the_timeline_tells_what_was_done_and_which_papers_went_and_came() {
        List<TimelineEntry> lines = room.timelineSources().getFirst().timeline(client.id());
        assertThat(lines).extracting(TimelineEntry::date, entry -> text.get(entry.title())).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(14), "Klaar: Werkprofiel samen klaar"),
                org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(60), "Verstuurd: Subsidieaanvraag"),
                org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(45), "Antwoord op Subsidieaanvraag: Toegekend"),
                org.assertj.core.groups.Tuple.tuple(TODAY.minusDays(45), "Gekomen: Besluit op de aanvraag"));
        assertThat(lines).allMatch(entry -> entry.forClient().isPresent() && entry.detail().isEmpty());
        assertThat(lines).filteredOn(entry -> entry.kind().equals("paper")).extracting(entry -> entry.place().orElseThrow())
                .contains(Destination.client(client.id(), "route/paper-AANVRAAG"));
    }

    @Test
    void of_a_trajectory_that_ended_only_what_was_due_before_its_end_is_still_open() {
        var templates = new nl.trede.route.model.Templates(vault);
        assertThat(RouteView.of(vault, templates, client.id(), TODAY).orElseThrow().open()).anyMatch(step -> step.due().orElseThrow().isAfter(TODAY));
        onScreen(() -> vault.write(write -> write.save(TrajectoryRepository.SHELF, trajectory.withEndDate(TODAY.minusDays(3)))));
        assertThat(RouteView.of(vault, templates, client.id(), TODAY).orElseThrow().open()).isNotEmpty()
                .allMatch(step -> !step.due().orElseThrow().isAfter(TODAY.minusDays(3)));
    }

    @Test
    void the_tab_begins_at_the_line_it_was_opened_for() {
        onScreen(() -> {
            content.close();
            content = room.clientTabs().getFirst().open(client.id(), "paper-BEEINDIGINGSVERSLAG");
            place.getChildren().setAll(content.node());
        });
        onScreen(() -> { });
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("paper-BEEINDIGINGSVERSLAG");
        push(KeyCode.S);
        assertThat(new SubsidyPaperRepository(vault).ofTrajectory(trajectory.id())).anyMatch(paper -> paper.kind() == PaperKind.BEEINDIGINGSVERSLAG
                && TODAY.equals(paper.sentOn()));
    }

    private List<String> words() {
        return place.lookupAll(".label").stream().map(label -> ((Labeled) label).getText()).toList();
    }
}

package nl.trede.clients.view;

import java.util.Arrays;
import java.util.StringJoiner;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Terms;
import nl.trede.clients.model.TrajectoryService;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Avatar;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.PhaseStepper;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Shortcut;
import nl.trede.common.ui.Tips;
import nl.trede.common.ui.Tone;

/// Who it is, where the trajectory stands, and the phases, which are changed by choosing one. In a low window the names of the phases give
/// their line to the page, and the current one stands beside the rung.
final class ClientHeader extends VBox {
    /// A window lower than this many em is low: 768 pixels at 120 % text.
    private static final double LOW_EM = 46;
    /// The spacing of the header in the style sheet, in em: what says how large a letter is.
    private static final double SPACING_EM = 1.14;

    private final Desk desk;
    private final Text text;
    private final ClientModel model;
    private final TrajectoryService trajectories;
    private final ObservableValue<Boolean> low = sceneProperty().flatMap(Scene::heightProperty)
            .flatMap(height -> spacingProperty().map(spacing -> height.doubleValue() * SPACING_EM < LOW_EM * spacing.doubleValue())).orElse(false);

    ClientHeader(Desk desk, ClientModel model, TrajectoryService trajectories) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.trajectories = trajectories;
        getStyleClass().add("client-header");
        model.pageProperty().subscribe(page -> {
            if (page != null) {
                show(page);
            }
        });
    }

    private void show(ClientPage page) {
        var name = new Label(page.client().displayName());
        name.getStyleClass().add("heading");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var words = new VBox(name, Labels.small(meta(page)));
        var state = new FlowPane(page.rungs().map(rungs -> new RungGlyph(text).show(rungs.current(), rungs.change()))
                .orElseGet(() -> new RungGlyph(text).unknown()));
        state.getStyleClass().add("client-state");
        state.setAlignment(Pos.CENTER_LEFT);
        page.work().ifPresent(work -> state.getChildren().add(new Pill(work.hours().signum() == 0 ? text.get("clients.header.works")
                : text.get("clients.header.worksHours", Words.hours(text, work.hours())), Tone.SUCCESS)));
        if (page.trajectory().status() != TrajectoryStatus.ACTIEF) {
            state.getChildren().add(new Pill(text.of(page.trajectory().status()), Tone.ATTENTION));
        }
        page.standIns(desk.today()).forEach(one -> state.getChildren().add(new Pill(one.assignment().toDate() == null
                ? text.get("clients.header.standIn", one.coach()) : text.get("clients.header.standInUntil", one.coach(), one.assignment().toDate()), Tone.ATTENTION)));
        if (page.client().archivedAt() != null) {
            state.getChildren().add(new Pill(text.get("clients.header.archived")));
        }
        HBox.setHgrow(state, Priority.ALWAYS);
        var phase = new Pill(text.of(page.trajectory().phase()), Tone.ACCENT);
        phase.managedProperty().bind(phase.visibleProperty());
        phase.visibleProperty().bind(low);
        state.getChildren().add(1, phase);
        var together = Buttons.plain(text.get("clients.header.together"), () -> desk.together().enter(model.clientId()));
        together.setId("client-together");
        Tips.install(together, text.get("clients.header.togetherTip", Shortcut.TOGETHER.keys(text)));
        var line = new HBox(new Avatar(page.client().displayName()), words, state, together);
        line.getStyleClass().add("client-line");
        line.setAlignment(Pos.CENTER_LEFT);
        PhaseStepper phases = stepper(page);
        phases.briefProperty().bind(low);
        getChildren().setAll(line, phases);
    }

    private String meta(ClientPage page) {
        var trajectory = page.trajectory();
        var parts = new StringJoiner(" · ");
        parts.add(text.of(trajectory.method()));
        parts.add(trajectory.startDate() == null ? text.get("clients.header.referred", trajectory.referralDate())
                : text.get("clients.header.started", trajectory.startDate()));
        if (trajectory.endDate() != null) {
            parts.add(text.get("clients.header.ended", trajectory.endDate()));
        } else {
            Terms.plannedEnd(trajectory).ifPresent(end -> parts.add(text.get("clients.header.until", end)));
        }
        page.income().stream().filter(income -> income.on(desk.today())).findFirst()
                .ifPresent(income -> parts.add(text.get("clients.header.income", income.type())));
        return parts.toString();
    }

    private PhaseStepper stepper(ClientPage page) {
        var trajectory = page.trajectory();
        var phases = Phase.values();
        var stepper = new PhaseStepper(Arrays.stream(phases).map(text::of).toList(), trajectory.phase().ordinal());
        return trajectory.endDate() != null ? stepper : stepper.onChoose(index -> model.take(
                () -> trajectories.changePhase(trajectory.id(), phases[index]), Message.of("clients.header.phaseChanged", phases[index]),
                () -> trajectories.putBack(trajectory)));
    }
}

package nl.trede.conversations.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.trede.common.task.Later;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FlowLine;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tone;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationStatus;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationView;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.viewmodel.ConversationModel;

/// One conversation: *Voorbereiden*, *Voeren*, *Afronden*. Nothing here has to be saved, and leaving it asks nothing.
public final class ConversationScreen implements Screen {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final long JUST_NOW = 3;
    private static final long MINUTE = 60;

    /// Makes what a step shows, for the conversation that is open.
    @FunctionalInterface
    public interface Panes {
        Node pane(ConversationStep step, ConversationModel model);
    }

    private final Desk desk;
    private final ConversationModel model;
    private final ConversationService service;
    private final Panes panes;
    private final Optional<ConversationStep> asked;
    private final Later later;
    private final StackPane place = new StackPane();
    private final FlowLine people = new FlowLine();
    private final Label saved = Labels.small("");
    private final Chips<ConversationStep> steps;
    private final Button primary;
    private final Page page;
    private final Subscription following;
    private Optional<Node> pane = Optional.empty();
    private final ThreeWayConversation opened;
    private boolean first = true;
    private boolean closed;

    /// @param opened the conversation as it was when the screen was asked for
    /// @param asked  the step to open; empty for where it was left
    public ConversationScreen(Desk desk, ThreeWayConversation opened, ConversationModel model, ConversationService service, Panes panes,
            Optional<ConversationStep> asked, Later later) {
        this.opened = opened;
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.panes = panes;
        this.asked = asked;
        this.later = later;
        var text = desk.text();
        steps = Chips.single(List.of(ConversationStep.values()), step -> (step.ordinal() + 1) + " " + text.of(step));
        steps.setId("steps");
        primary = Buttons.primary(text.get("conversations.begin"), this::forward);
        primary.setId("conversation-forward");
        primary.managedProperty().bind(primary.visibleProperty());
        saved.setId("autosaved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        saved.managedProperty().bind(saved.textProperty().isNotEmpty());
        people.getStyleClass().addAll("chips", "talk-people");
        var left = new FlowLine(steps, saved);
        left.getStyleClass().add("talk-steps");
        HBox.setHgrow(left, Priority.ALWAYS);
        var bar = new HBox(left, people);
        bar.getStyleClass().add("talk-bar");
        bar.setAlignment(Pos.TOP_LEFT);
        page = new Page(bar, place);
        page.getStyleClass().add("talk-page");
        following = model.viewProperty().subscribe(this::show);
        steps.valueProperty().addListener((property, was, now) -> {
            if (model.viewProperty().get() != null && now != null && now != model.stepProperty().get()) {
                model.stepProperty().set(now);
            }
        });
        model.stepProperty().addListener((property, was, now) -> open(now));
        model.load();
        tick();
    }

    @Override
    public String title() {
        return Words.title(desk.text(), opened.kind());
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(primary);
    }

    @Override
    public Optional<UUID> together() {
        return Optional.of(opened.clientId());
    }

    @Override
    public void shown() {
        begin();
    }

    /// What was typed is on disk when this returns; the caseload may be locked right after.
    @Override
    public void close() {
        closed = true;
        following.unsubscribe();
        closePane();
        model.close();
    }

    private void show(ConversationView now) {
        if (now == null) {
            return;
        }
        people(now.file());
        primary(now.file().conversation().status());
        if (first) {
            first = false;
            asked.filter(step -> step != ConversationStep.AFRONDEN || now.file().conversation().status() != ConversationStatus.VOORBEREID)
                    .ifPresent(model.stepProperty()::set);
            if (pane.isEmpty()) {
                open(model.stepProperty().get());
            }
        }
    }

    private void people(ConversationFile file) {
        people.getChildren().setAll(file.seats().stream().filter(seat -> !Boolean.FALSE.equals(seat.participant().present()))
                .map(seat -> new Pill(Words.seat(desk.text(), file.client(), seat), Tone.NEUTRAL)).toList());
    }

    private void primary(ConversationStatus status) {
        var text = desk.text();
        ConversationStep step = model.stepProperty().get();
        primary.setVisible(status != ConversationStatus.AFGEROND && step != ConversationStep.AFRONDEN);
        primary.setText(text.get(status == ConversationStatus.VOORBEREID ? "conversations.begin"
                : step == ConversationStep.VOORBEREIDEN ? "conversations.continue" : "conversations.finish"));
    }

    private void forward() {
        if (model.viewProperty().get() == null) {
            return;
        }
        if (model.conversation().status() == ConversationStatus.VOORBEREID) {
            model.take(() -> service.start(model.id()), begun -> desk.notices().show(Notice.info(desk.text().get("conversations.begun"))
                    .with(desk.text().get("conversations.undo"), () -> model.take(() -> service.undoStart(model.id()), planned -> { }))));
        } else {
            model.stepProperty().set(model.stepProperty().get() == ConversationStep.VOORBEREIDEN ? ConversationStep.VOEREN : ConversationStep.AFRONDEN);
        }
    }

    private void open(ConversationStep step) {
        if (model.viewProperty().get() == null) {
            return;
        }
        model.flush();
        closePane();
        Node made = panes.pane(step, model);
        pane = Optional.of(made);
        place.getChildren().setAll(made);
        steps.setValue(step);
        primary(model.conversation().status());
        page.setVvalue(0);
        begin();
    }

    private void begin() {
        pane.filter(StepPane.class::isInstance).ifPresent(shown -> InWindow.then(shown, ((StepPane) shown)::begin));
    }

    private void closePane() {
        pane.filter(StepPane.class::isInstance).map(StepPane.class::cast).ifPresent(StepPane::close);
        pane = Optional.empty();
    }

    private void tick() {
        if (!closed) {
            saved.setText(savedWords());
            later.after(TICK, this::tick);
        }
    }

    private String savedWords() {
        Instant at = model.savedProperty().get();
        if (at == null) {
            return "";
        }
        long seconds = Math.max(0, Duration.between(at, desk.clock().instant()).toSeconds());
        if (seconds < JUST_NOW) {
            return desk.text().get("conversations.savedNow");
        }
        return seconds < MINUTE ? desk.text().get("conversations.savedSeconds", seconds) : desk.text().get("conversations.savedMinutes", seconds / MINUTE);
    }
}

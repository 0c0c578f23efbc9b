package nl.trede.ladder.view;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.trede.clients.model.ClientNames;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.ladder.model.CaseloadLadder;
import nl.trede.ladder.model.LadderDue;
import nl.trede.ladder.model.LadderHistory;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.ladder.model.LadderService;
import nl.trede.ladder.viewmodel.CaseloadModel;
import nl.trede.vault.model.Vault;

/// *Ladder*: where the whole caseload stands, who moved, who is to be measured, and the questions for one client.
public final class LadderScreen implements Screen {
    private final Desk desk;
    private final LadderService service;
    private final LadderHistory history;
    private final CaseloadModel model;
    private final CaseloadPane caseload;
    private final Page page = new Page();
    private final Button measure;
    private final Runnable stop;
    private final Optional<UUID> opened;

    /// @param destination with a client: opens the questions for that client, and goes back when they are done
    public LadderScreen(Vault vault, Desk desk, LadderService service, LadderHistory history, Destination destination) {
        this.desk = desk;
        this.service = service;
        this.history = history;
        this.opened = destination.id();
        model = new CaseloadModel(desk.tasks(), new CaseloadLadder(vault), new LadderDue(vault), new ClientNames(vault), desk.today());
        caseload = new CaseloadPane(desk, model, this::measure);
        measure = Buttons.primary(desk.text().get("ladder.measureSomeone"), this::choose);
        measure.managedProperty().bind(measure.visibleProperty());
        stop = vault.listen(changed -> {
            if (changed.touches(LadderMeasurementRepository.SHELF, TrajectoryRepository.SHELF, ClientRepository.SHELF)) {
                desk.tasks().of(progress -> changed).onDone(ignored -> model.load()).start();
            }
        });
        model.load();
        opened.ifPresentOrElse(this::measure, this::overview);
    }

    @Override
    public String title() {
        return desk.text().get("ladder.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(measure);
    }

    @Override
    public void close() {
        stop.run();
    }

    private void overview() {
        measure.setVisible(true);
        page.column().getChildren().setAll(caseload);
    }

    private void choose() {
        measure.setVisible(false);
        page.column().getChildren().setAll(new WhoPane(desk, model, this::measure, this::overview));
    }

    private void measure(UUID clientId) {
        measure.setVisible(false);
        page.setVvalue(0);
        page.column().getChildren().setAll(new MeasurePane(desk, service, history, clientId, true, this::left));
    }

    /// Back to where the questions were opened from.
    private void left() {
        if (opened.isPresent()) {
            desk.navigator().back();
        } else {
            overview();
        }
    }
}

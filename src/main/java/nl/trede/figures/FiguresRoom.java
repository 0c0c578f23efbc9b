package nl.trede.figures;

import java.util.List;
import java.util.Map;
import nl.trede.clients.model.AssignmentRepository;
import nl.trede.clients.model.ClientRepository;
import nl.trede.clients.model.ContactMomentRepository;
import nl.trede.clients.model.TrajectoryRepository;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.figures.model.Definitions;
import nl.trede.figures.model.Figures;
import nl.trede.figures.view.FiguresScreen;
import nl.trede.figures.viewmodel.FiguresModel;
import nl.trede.jobs.model.JobRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.LeaveRepository;
import nl.trede.vault.model.Vault;

/// The room of the quarterly figures.
public final class FiguresRoom {
    private final Vault vault;
    private final Desk desk;
    private final Figures figures;

    public FiguresRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        this.figures = new Figures(vault);
    }

    public List<SettingsGroup> settings() {
        return List.of(Definitions.settings(vault));
    }

    public Figures figures() {
        return figures;
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("figures", this::screen);
    }

    /// @param destination its part may name a quarter: `2026-Q3`
    private Screen screen(Destination destination) {
        var model = new FiguresModel(figures, desk.tasks(), desk.clock(), destination.part().flatMap(Quarter::parse));
        Runnable stop = vault.listen(changed -> {
            if (changed.settings() || changed.touches(ClientRepository.SHELF, TrajectoryRepository.SHELF, AssignmentRepository.SHELF, CoachRepository.SHELF,
                    ContactMomentRepository.SHELF, EmployerContactRepository.SHELF, LadderMeasurementRepository.SHELF, JobRepository.SHELF, LeaveRepository.SHELF)) {
                desk.tasks().of(progress -> changed).onDone(ignored -> model.count()).start();
            }
        });
        model.count();
        return new FiguresScreen(desk, model, stop);
    }
}

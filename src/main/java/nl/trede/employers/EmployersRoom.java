package nl.trede.employers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import nl.trede.clients.ProfilePart;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.common.find.FinderSource;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.employers.model.EmployerDue;
import nl.trede.employers.model.EmployerFinder;
import nl.trede.employers.model.EmployerHistory;
import nl.trede.employers.model.EmployerKinds;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.model.EmployerSettings;
import nl.trede.employers.model.EmployerTimeline;
import nl.trede.employers.model.FirstContactDue;
import nl.trede.employers.model.MergeService;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.employers.model.ScanTimeline;
import nl.trede.employers.model.SearchPlanDue;
import nl.trede.employers.model.VisitDue;
import nl.trede.employers.model.scheme.SchemeTable;
import nl.trede.employers.view.DuplicatesScreen;
import nl.trede.employers.view.EmployerScreen;
import nl.trede.employers.view.EmployersScreen;
import nl.trede.employers.view.MergeByHandScreen;
import nl.trede.employers.view.MergesCard;
import nl.trede.employers.view.ScanScreen;
import nl.trede.employers.view.ScansCard;
import nl.trede.employers.view.scheme.SchemesScreen;
import nl.trede.employers.viewmodel.DuplicatesModel;
import nl.trede.employers.viewmodel.EmployerModel;
import nl.trede.employers.viewmodel.EmployersModel;
import nl.trede.employers.viewmodel.MergeByHandModel;
import nl.trede.employers.viewmodel.SchemesModel;
import nl.trede.vault.HistoryPane;
import nl.trede.vault.model.Ids;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;

/// Builds *Werkgevers* for one open vault.
public final class EmployersRoom implements AutoCloseable {
    private final Vault vault;
    private final Desk desk;
    private final EmployerFinder finder;

    public EmployersRoom(Vault vault, Desk desk) {
        this.vault = vault;
        this.desk = desk;
        finder = new EmployerFinder(vault, desk.text(), desk.tasks());
        var table = new SchemeTable(vault);
        desk.tasks().of(progress -> table.load()).start();
    }

    /// `employers` is the list; `employer` one record, or with the part `new` the form of a new one; `scan` one workplace scan;
    /// `schemes` the rule table; `duplicates` employers that may be one; `merge` an employer with another that is chosen.
    ///
    public Map<String, ScreenFactory> screens(EmployerGuests guests) {
        var merges = new MergeService(vault, Stream.concat(MergeService.own().stream(), guests.records().stream()).toList());
        return Map.of(DuplicatesScreen.ROOM, destination -> new DuplicatesScreen(desk, new DuplicatesModel(vault, desk, merges)),
                MergeByHandScreen.ROOM, destination -> new MergeByHandScreen(desk, new MergeByHandModel(vault, desk, merges, destination.id().orElseThrow()),
                        destination.id().orElseThrow()),
                "employers", destination -> new EmployersScreen(desk, new EmployersModel(vault, desk)),
                "employer", destination -> employer(destination, merges, guests), ScanPlaces.ROOM, destination -> new ScanScreen(vault, desk, destination.id().orElseThrow()),
                "schemes", destination -> new SchemesScreen(desk, new SchemesModel(vault, desk)));
    }

    private EmployerScreen employer(Destination destination, MergeService merges, EmployerGuests guests) {
        UUID id = destination.id().orElseGet(Ids::next);
        return new EmployerScreen(desk, new EmployerModel(vault, desk, id),
                destination.id().isPresent() ? Optional.empty() : Optional.of(EmployerService.blank(id, "")),
                () -> Stream.of(Stream.of(new ScansCard(vault, desk, id)), guests.parts().stream().map(part -> part.open(id)),
                        Stream.of(new MergesCard(vault, desk, merges, id))).<Node>flatMap(parts -> parts).toList(),
                () -> new HistoryPane(desk, vault, new EmployerHistory(vault, merges, guests.kinds(), id)).page(),
                destination.part());
    }

    public List<DueSource> dueSources() {
        return List.of(new FirstContactDue(vault), new EmployerDue(vault), new VisitDue(vault), new SearchPlanDue(vault));
    }

    /// The search plan, below the profile of a client.
    public List<ProfilePart> profileParts() {
        return List.of(new SearchPart(vault, desk));
    }

    public List<SettingsGroup> settings() {
        return List.of(new EmployerSettings(vault).group());
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new EmployerTimeline(vault), new ScanTimeline(vault));
    }

    /// What *Geschiedenis* can show and restore.
    public List<RecordKind<?>> records() {
        return EmployerKinds.ofClient();
    }

    public List<FinderSource> finderSources() {
        return List.of(finder);
    }

    @Override
    public void close() {
        finder.close();
    }
}

package nl.trede.region.viewmodel;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.trede.common.task.Tasks;
import nl.trede.common.time.Quarter;
import nl.trede.figures.model.FigureDefinition;
import nl.trede.partners.model.RegionRepository;
import nl.trede.region.model.Expectation;
import nl.trede.region.model.ExpectedTeamRepository;
import nl.trede.region.model.Grouping;
import nl.trede.region.model.Opened;
import nl.trede.region.model.QuarterLine;
import nl.trede.region.model.ReceivedWorkbookRepository;
import nl.trede.region.model.RegionChoice;
import nl.trede.region.model.RegionReport;
import nl.trede.region.model.RegionReports;
import nl.trede.region.model.TeamName;
import nl.trede.vault.model.Vault;

/// Which region and quarter are looked at, and what there is to see of them. Reloads when a workbook comes in or a target changes.
public final class RegionViewModel implements AutoCloseable {
    /// Everything that is read for one picture.
    private record Loaded(List<Quarter> quarters, List<RegionChoice> regions, Optional<RegionReport> report, List<Expectation> teams) { }

    private record Wish(Quarter quarter, RegionChoice region, Grouping grouping) { }

    private final RegionReports reports;
    private final Tasks tasks;
    private final Runnable stopListening;
    private final ObservableList<Quarter> quarters = FXCollections.observableArrayList();
    private final ObservableList<RegionChoice> regions = FXCollections.observableArrayList();
    private final ObservableList<Expectation> teams = FXCollections.observableArrayList();
    private final ObjectProperty<Quarter> quarter = new SimpleObjectProperty<>(this, "quarter");
    private final ObjectProperty<RegionChoice> region = new SimpleObjectProperty<>(this, "region");
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(this, "grouping", Grouping.ORGANISATION);
    private final ReadOnlyObjectWrapper<Optional<RegionReport>> report = new ReadOnlyObjectWrapper<>(this, "report");
    private final ObjectProperty<Optional<Opened>> opened = new SimpleObjectProperty<>(this, "opened", Optional.empty());
    private boolean settling;

    public RegionViewModel(Vault vault, RegionReports reports, Tasks tasks) {
        this.reports = reports;
        this.tasks = tasks;
        quarter.addListener((property, was, now) -> chosen());
        region.addListener((property, was, now) -> chosen());
        grouping.addListener((property, was, now) -> chosen());
        stopListening = vault.listen(changed -> {
            if (changed.touches(ReceivedWorkbookRepository.SHELF, RegionRepository.SHELF, ExpectedTeamRepository.SHELF)
                    || changed.settings()) {
                load();
            }
        });
        load();
    }

    /// The quarters of which something came in, newest first.
    public ObservableList<Quarter> quarters() {
        return quarters;
    }

    public ObservableList<RegionChoice> regions() {
        return regions;
    }

    /// Every team that ever delivered or was named.
    public ObservableList<Expectation> teams() {
        return teams;
    }

    public ObjectProperty<Quarter> quarterProperty() {
        return quarter;
    }

    public ObjectProperty<RegionChoice> regionProperty() {
        return region;
    }

    public ObjectProperty<Grouping> groupingProperty() {
        return grouping;
    }

    /// What is shown: `null` while the first picture is made, empty when nothing was received yet.
    public ReadOnlyObjectProperty<Optional<RegionReport>> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /// The number whose list is open.
    public ObjectProperty<Optional<Opened>> openedProperty() {
        return opened;
    }

    public void open(Opened list) {
        opened.set(Optional.of(list));
    }

    public void open(QuarterLine line, FigureDefinition figure) {
        report.get().ifPresent(now -> open(now.behind(line, figure)));
    }

    /// @param rung 1 to 6; 0 for clients of whom no rung was measured
    public void open(int rung) {
        report.get().ifPresent(now -> open(now.behind(rung)));
    }

    public void setTarget(int target) {
        region.get().code().ifPresent(code -> run(() -> reports.setTarget(code, target)));
    }

    public int deliveryDays() {
        return reports.expectations().days();
    }

    public void setDeliveryDays(int days) {
        run(() -> reports.expectations().setDays(days));
    }

    /// Expects a team in the region and from the quarter that are shown.
    public void expect(String team, String organisation) {
        run(() -> reports.expectations().expect(new TeamName(organisation, team), region.get().code().orElse(null), quarter.get()));
    }

    /// Expects a team no longer from the quarter that is shown on, or again.
    public void toggle(Expectation team) {
        run(() -> {
            if (team.covers(quarter.get())) {
                reports.expectations().stop(team, quarter.get().previous());
            } else {
                reports.expectations().resume(team);
            }
        });
    }

    @Override
    public void close() {
        stopListening.run();
    }

    private void run(Runnable change) {
        tasks.of(progress -> {
            change.run();
            return true;
        }).start();
    }

    private void chosen() {
        if (!settling) {
            opened.set(Optional.empty());
            load();
        }
    }

    private void load() {
        var wish = new Wish(quarter.get(), region.get(), grouping.get());
        tasks.of(progress -> read(wish)).onDone(loaded -> show(loaded, wish)).start();
    }

    private Loaded read(Wish wish) {
        List<Quarter> allQuarters = reports.quarters();
        List<RegionChoice> allRegions = reports.regions();
        if (allQuarters.isEmpty()) {
            return new Loaded(allQuarters, allRegions, Optional.empty(), List.of());
        }
        Quarter when = allQuarters.contains(wish.quarter()) ? wish.quarter() : allQuarters.getFirst();
        RegionChoice where = allRegions.contains(wish.region()) ? wish.region() : allRegions.getFirst();
        return new Loaded(allQuarters, allRegions, Optional.of(reports.report(where, when, wish.grouping())), reports.expectations().teams());
    }

    /// A picture that was overtaken by another choice is not shown.
    private void show(Loaded loaded, Wish wish) {
        if (!wish.equals(new Wish(quarter.get(), region.get(), grouping.get()))) {
            return;
        }
        settling = true;
        quarters.setAll(loaded.quarters());
        regions.setAll(loaded.regions());
        teams.setAll(loaded.teams());
        loaded.report().ifPresent(now -> {
            quarter.set(now.quarter());
            region.set(now.region());
        });
        settling = false;
        report.set(loaded.report());
    }
}

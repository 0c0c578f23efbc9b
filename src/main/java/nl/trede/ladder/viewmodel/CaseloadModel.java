package nl.trede.ladder.viewmodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.trede.clients.model.ClientNames;
import nl.trede.clients.model.DueItem;
import nl.trede.common.task.Tasks;
import nl.trede.ladder.model.CaseloadLadder.Place;
import nl.trede.ladder.model.CaseloadLadder;
import nl.trede.ladder.model.LadderDue;

/// What the room *Ladder* shows of the whole caseload: who is where, who moved, who is to be measured.
public final class CaseloadModel {
    /// Days ahead that measurements are announced.
    private static final int AHEAD = 30;

    private final Tasks tasks;
    private final CaseloadLadder caseload;
    private final LadderDue due;
    private final ClientNames names;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown");

    public CaseloadModel(Tasks tasks, CaseloadLadder caseload, LadderDue due, ClientNames names, LocalDate today) {
        this.tasks = tasks;
        this.caseload = caseload;
        this.due = due;
        this.names = names;
        this.today = today;
    }

    /// @param due   measurements to make, the most urgent first; one at the end may be of a client who is in no place any more
    /// @param names of all clients
    public record Shown(List<Place> places, List<DueItem> due, Map<UUID, String> names) {
        public List<Place> on(int rung) {
            return where(place -> place.on(rung));
        }

        /// @param direction 1 up, 0 the same, −1 down
        public List<Place> moved(int direction) {
            return where(place -> place.direction().filter(moved -> moved == direction).isPresent());
        }

        public List<Place> unmeasured() {
            return where(place -> place.rungs().isEmpty());
        }

        /// Who began on a rung.
        public List<Place> startedOn(int rung) {
            return where(place -> place.rungs().filter(rungs -> rungs.start() == rung).isPresent());
        }

        public String name(UUID clientId) {
            return names.getOrDefault(clientId, "");
        }

        private List<Place> where(Predicate<Place> test) {
            return places.stream().filter(test).toList();
        }
    }

    public void load() {
        tasks.of(progress -> new Shown(caseload.places(), due.due(today, today.plusDays(AHEAD)).stream()
                .sorted(Comparator.comparing(DueItem::due)).toList(), names.all())).onDone(shown::set).start();
    }

    /// Empty (null) until the first load is done.
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }
}

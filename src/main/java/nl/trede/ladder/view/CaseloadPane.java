package nl.trede.ladder.view;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.DueItem;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Tables;
import nl.trede.common.ui.Tone;
import nl.trede.common.ui.chart.BarList;
import nl.trede.ladder.model.CaseloadLadder.Place;
import nl.trede.ladder.model.Rung;
import nl.trede.ladder.viewmodel.CaseloadModel.Shown;
import nl.trede.ladder.viewmodel.CaseloadModel;

/// The ladder of the whole caseload: every number opens the list of the clients it counts.
final class CaseloadPane extends VBox {
    private static final String LIST = "ladder-list-card";

    private final Desk desk;
    private final Text text;
    private final Consumer<UUID> measure;
    private final VBox side = new VBox();
    private boolean atStart;

    CaseloadPane(Desk desk, CaseloadModel model, Consumer<UUID> measure) {
        this.desk = desk;
        this.text = desk.text();
        this.measure = measure;
        getStyleClass().add("stack");
        side.getStyleClass().add("stack");
        model.shownProperty().subscribe(shown -> {
            if (shown != null) {
                show(shown);
            }
        });
    }

    private void show(Shown shown) {
        if (shown.places().isEmpty()) {
            getChildren().setAll(new Card(text.get("ladder.card")).lines(new EmptyState(Icon.LADDER, text.get("ladder.emptyCaseload"))
                    .button(text.get("ladder.openCaseload"), () -> desk.navigator().open(Destination.room("caseload")))));
            return;
        }
        var ladder = new Card(text.get("ladder.card"), text.get("ladder.caseload", shown.places().size()))
                .content(LadderDrawing.full(text, rung -> count(shown, rung)));
        side.getChildren().setAll(movement(shown), distribution(shown), due(shown));
        getChildren().setAll(Columns.mainAndSide(ladder, side));
    }

    private Node count(Shown shown, Rung rung) {
        List<Place> there = shown.on(rung.step());
        if (there.isEmpty()) {
            var nobody = Labels.muted(text.get("ladder.clients", 0));
            nobody.setMinWidth(USE_PREF_SIZE);
            return nobody;
        }
        Button button = Buttons.link(text.get("ladder.clients", there.size()), () -> { });
        button.setOnAction(event -> list(button, text.get("ladder.rung", rung.step()), there));
        button.setId("ladder-count-" + rung.step());
        return button;
    }

    private Node movement(Shown shown) {
        return new Card(text.get("ladder.movement")).lines(
                moved("ladder.up", Tone.SUCCESS, shown.moved(1)), moved("ladder.same", Tone.NEUTRAL, shown.moved(0)),
                moved("ladder.down", Tone.DANGER, shown.moved(-1)), moved("ladder.unmeasured", Tone.ATTENTION, shown.unmeasured()));
    }

    private Node moved(String key, Tone tone, List<Place> clients) {
        var number = Labels.strong(Integer.toString(clients.size()));
        number.setWrapText(false);
        var line = new ListLine(text.get(key)).dot(tone).right(number);
        line.setId(key.replace('.', '-'));
        return line.onOpen(() -> list(line, text.get(key), clients));
    }

    private Node distribution(Shown shown) {
        var bars = new VBox();
        Chips<Boolean> when = Chips.single(List.of(false, true), start -> text.get(start ? "ladder.atStart" : "ladder.now"));
        when.setValue(atStart);
        when.valueProperty().subscribe(start -> {
            atStart = start;
            bars.getChildren().setAll(new BarList(IntStream.iterate(6, rung -> rung >= 1, rung -> rung - 1).mapToObj(rung ->
                    BarList.Bar.rung(rung, there(shown, rung, start).size())).toList()).onOpen((index, from) -> {
                        int rung = 6 - index;
                        list(from, text.get(start ? "ladder.rungAtStart" : "ladder.rung", rung), there(shown, rung, start));
                    }));
        });
        return new Card(text.get("ladder.distribution")).content(when, bars);
    }

    private static List<Place> there(Shown shown, int rung, boolean start) {
        return start ? shown.startedOn(rung) : shown.on(rung);
    }

    private Node due(Shown shown) {
        if (shown.due().isEmpty()) {
            return new Card(text.get("ladder.dueCard")).lines(new ListLine(text.get("ladder.nothingDue")).dot(Tone.SUCCESS));
        }
        return new Card(text.get("ladder.dueCard"), Integer.toString(shown.due().size()))
                .lines(shown.due().stream().limit(20).map(item -> due(shown, item)).toList());
    }

    private Node due(Shown shown, DueItem item) {
        boolean late = item.due().isBefore(desk.today());
        UUID client = item.clientId().orElseThrow();
        return new ListLine(shown.name(client)).sub(text.get(item.title())).dot(late ? Tone.DANGER : Tone.ACCENT)
                .pill(new Pill(text.shortDate(item.due()), late ? Tone.DANGER : Tone.NEUTRAL))
                .right(Buttons.small(text.get("ladder.measure"), () -> measure.accept(client)));
    }

    private void list(Node from, String title, List<Place> clients) {
        var table = Tables.<Place>of(text, desk.tables(), "ladder-list")
                .strong("client", text.get("ladder.column.client"), 12, place -> place.client().displayName()).growing()
                .node("rung", text.get("ladder.column.rung"), 7, place -> place.rungs().map(rungs -> rungs.current()).orElse(null),
                        place -> place.rungs().map(rungs -> new RungGlyph(text).show(rungs.current(), rungs.change()))
                                .orElseGet(() -> new RungGlyph(text).unknown()))
                .onOpen(place -> desk.navigator().open(Destination.client(place.client().id(), "ladder")))
                .empty(Labels.muted(text.get("ladder.nobody"))).build(FXCollections.observableArrayList(clients));
        table.getStyleClass().add("ladder-list");
        var card = new Card(title, text.get("ladder.clients", clients.size())).emphasised()
                .right(new IconButton(Icon.CLOSE, text.get("common.close"), () -> {
                    closeList();
                    from.requestFocus();
                })).lines(table);
        card.setId(LIST);
        closeList();
        side.getChildren().addFirst(card);
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private void closeList() {
        side.getChildren().removeIf(card -> LIST.equals(card.getId()));
    }
}

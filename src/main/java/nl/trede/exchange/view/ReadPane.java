package nl.trede.exchange.view;

import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.exchange.viewmodel.ReadItem;
import nl.trede.exchange.viewmodel.ReadModel;

/// The tab *Inlezen*: files are chosen or dropped here; each gets a card of its own.
final class ReadPane extends VBox {
    private static final PseudoClass DROPPING = PseudoClass.getPseudoClass("dropping");

    private final Desk desk;
    private final ReadModel model;
    private final Card place;
    private final Map<ReadItem, ReadCard> cards = new HashMap<>();

    ReadPane(Desk desk, ReadModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("stack");
        place = new Card(desk.text().get("exchange.read.title")).lines(
                new EmptyState(Icon.INBOX, desk.text().get("exchange.read.empty")).button(desk.text().get("exchange.read.choose"), this::choose));
        place.setId("exchange-drop");
        place.getStyleClass().add("exchange-drop");
        setOnDragOver(this::over);
        setOnDragExited(event -> place.pseudoClassStateChanged(DROPPING, false));
        setOnDragDropped(this::dropped);
        model.items().addListener((ListChangeListener<ReadItem>) change -> show());
        show();
    }

    void choose() {
        desk.dialogs().openFiles("exchange.read.which", SendPane.WORKBOOK, model::add);
    }

    private void show() {
        cards.keySet().retainAll(model.items());
        getChildren().setAll(place);
        model.items().forEach(item -> getChildren().add(cards.computeIfAbsent(item, fresh -> new ReadCard(desk, model, fresh))));
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            place.pseudoClassStateChanged(DROPPING, true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().hasFiles() ? event.getDragboard().getFiles() : List.of();
        model.add(files.stream().map(File::toPath).toList());
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}

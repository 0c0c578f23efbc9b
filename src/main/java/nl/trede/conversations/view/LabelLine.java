package nl.trede.conversations.view;

import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ActionItem;
import nl.trede.common.text.Text;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.Labels;
import nl.trede.consent.model.DataCategory;
import nl.trede.conversations.model.AgreementLabel;

/// One agreement with what kind of data it holds, which decides who reads it.
final class LabelLine extends VBox {
    LabelLine(Text text, ActionItem agreement, AgreementLabel label, Consumer<AgreementLabel> change) {
        getStyleClass().addAll("list-line", "label-line");
        var kind = new EnumBox<DataCategory>(text, Words.CATEGORIES);
        kind.setValue(label.category());
        kind.setAccessibleText(text.get("conversations.finish.label.kind", agreement.description()));
        kind.valueProperty().addListener((property, was, now) -> change.accept(label.withCategory(now)));
        var shareable = new SimpleBooleanProperty(label.shareable());
        shareable.addListener((property, was, now) -> change.accept(label.withShareable(now)));
        var row = new FlowPane(kind, new ShareToggle(text, shareable));
        row.getStyleClass().add("label-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(Labels.plain(agreement.description()), row);
    }
}

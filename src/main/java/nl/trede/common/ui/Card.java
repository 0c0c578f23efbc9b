package nl.trede.common.ui;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A bordered part of a page: a title, a muted subtitle, something on the right, and a body.
///
/// The body is either padded ([#content]) or flush with the border ([#lines]) for lists and tables.
public final class Card extends VBox {
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final HBox header = new HBox(new CardTitle(title, subtitle));
    private final VBox body = new VBox();

    public Card(String title) {
        this(title, "");
    }

    public Card(String title, String subtitle) {
        getStyleClass().add("card");
        this.title.getStyleClass().add("card-title");
        this.title.setText(title);
        this.title.setWrapText(true);
        this.subtitle.getStyleClass().add("card-subtitle");
        this.subtitle.setText(subtitle);
        this.subtitle.setWrapText(true);
        this.subtitle.managedProperty().bind(this.subtitle.textProperty().isNotEmpty());
        this.subtitle.visibleProperty().bind(this.subtitle.managedProperty());
        this.title.setMinHeight(Region.USE_PREF_SIZE);
        this.subtitle.setMinHeight(Region.USE_PREF_SIZE);
        header.getStyleClass().add("card-header");
        header.setMinHeight(Region.USE_PREF_SIZE);
        body.getStyleClass().add("card-body");
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(header, body);
    }

    /// Puts a node directly behind the title, such as a number that opens its list.
    public Card beside(Node node) {
        header.getChildren().add(1, node);
        return this;
    }

    /// Puts a node at the right end of the header.
    public Card right(Node node) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getChildren().addAll(space, node);
        return this;
    }

    /// Colours the title, for a card whose being there is a warning.
    public Card tone(Tone tone) {
        tone.applyTo(title);
        return this;
    }

    /// Draws the border in the accent colour, for the card in which the work is done now.
    public Card emphasised() {
        getStyleClass().add("emphasised");
        return this;
    }

    /// Fills the body with padded parts.
    public Card content(Node... nodes) {
        return fill("padded", List.of(nodes));
    }

    /// Fills the body from border to border: [ListLine]s with a rule between them, or one table.
    public Card lines(Node... nodes) {
        return lines(List.of(nodes));
    }

    public Card lines(Collection<? extends Node> nodes) {
        return fill("flush", nodes);
    }

    private Card fill(String style, Collection<? extends Node> nodes) {
        body.getStyleClass().removeAll("padded", "flush");
        body.getStyleClass().add(style);
        body.getChildren().setAll(nodes);
        return this;
    }

    public VBox body() {
        return body;
    }

    public StringProperty titleProperty() {
        return title.textProperty();
    }

    public StringProperty subtitleProperty() {
        return subtitle.textProperty();
    }
}

package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Which columns of a table are out of sight because it is too narrow, the least important first. What stood in them is said
/// elsewhere: in the tooltip of a row, and for the chosen row in a line under the table.
final class Squeeze<R> {
    private final List<String> order;
    private final Map<String, Function<? super R, String>> values;
    private final ReadOnlyListWrapper<TableColumn<R, ?>> gone = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());

    /// @param order  the columns that may leave, the first to go first
    /// @param values of every column in words
    Squeeze(List<String> order, Map<String, Function<? super R, String>> values) {
        this.order = List.copyOf(order);
        this.values = Map.copyOf(values);
    }

    ReadOnlyListProperty<TableColumn<R, ?>> gone() {
        return gone.getReadOnlyProperty();
    }

    /// Decides anew.
    ///
    /// @param shown the columns a person wants to see, in their order
    /// @param least the width in pixels below which a column is not readable
    void fit(List<TableArrangement.Sized<R>> shown, Function<TableArrangement.Sized<R>, Double> least, double room) {
        var left = new ArrayList<>(shown);
        for (String name : order) {
            if (left.stream().mapToDouble(least::apply).sum() <= room) {
                break;
            }
            left.removeIf(sized -> sized.column().getId().equals(name));
        }
        List<TableColumn<R, ?>> now = shown.stream().filter(sized -> !left.contains(sized)).<TableColumn<R, ?>>map(TableArrangement.Sized::column).toList();
        if (!now.equals(gone.get())) {
            gone.setAll(now);
        }
    }

    /// `Fase Zoeken · Methode IPS EPA`; empty when nothing is out of sight.
    String said(R row) {
        return gone.stream().map(column -> ((Label) column.getGraphic()).getText() + " " + values.get(column.getId()).apply(row))
                .collect(Collectors.joining(" · "));
    }

    /// What a drawn cell says to a reader.
    static String words(Node drawn) {
        if (drawn == null) {
            return "–";
        }
        return drawn instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty() ? labeled.getText()
                : drawn.getAccessibleText() == null ? "" : drawn.getAccessibleText();
    }

    @SuppressWarnings("unchecked")
    static <R> Squeeze<R> of(TableView<R> table) {
        return (Squeeze<R>) table.getProperties().get(Squeeze.class);
    }

    void belongTo(TableView<R> table) {
        table.getProperties().put(Squeeze.class, this);
    }
}

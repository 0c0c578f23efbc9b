package nl.trede.common.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import nl.trede.common.ui.Opens;

/// A distribution as horizontal bars from zero, each with its name before it and its value behind it.
public final class BarList extends ChartPane {
    /// @param rung 1 to 6 for the colour of a rung, 0 for the accent colour
    public record Bar(String name, double value, String shown, int rung) {
        /// A bar for a rung: the number is its name and its colour.
        public static Bar rung(int rung, int count) {
            return new Bar(Integer.toString(rung), count, Integer.toString(count), rung);
        }
    }

    private final List<Bar> data;
    private final List<Text> names = new ArrayList<>();
    private final List<Text> shown = new ArrayList<>();
    private final List<Region> bars = new ArrayList<>();
    private final List<Region> hits = new ArrayList<>();

    public BarList(List<Bar> data) {
        this.data = List.copyOf(data);
        getStyleClass().add("bar-list");
        setAccessibleText(data.stream().map(bar -> bar.name() + ": " + bar.shown()).collect(Collectors.joining(", ")));
        for (Bar bar : data) {
            names.add(bar.rung() > 0 ? words(bar.name(), "chart-label", "rung-text-" + bar.rung()) : words(bar.name(), "chart-note"));
            Region region = add(new Region(), "chart-bar");
            if (bar.rung() > 0) {
                region.getStyleClass().add("rung-" + bar.rung());
            }
            bars.add(region);
            shown.add(words(bar.shown(), "chart-label"));
        }
    }

    /// Makes every bar with its name and number open the list behind it, each by click, Enter or Space.
    ///
    /// @param open hears the place of the bar in the list, from 0, and the node to come back to
    public BarList onOpen(BiConsumer<Integer, Node> open) {
        setAccessibleRole(AccessibleRole.PARENT);
        for (int i = 0; i < data.size(); i++) {
            int index = i;
            var hit = add(new Region(), "chart-hit");
            hit.setId("bar-" + data.get(i).name());
            hit.setAccessibleText(data.get(i).name() + ": " + data.get(i).shown());
            Opens.on(hit, () -> open.accept(index, hit));
            hits.add(hit);
        }
        return this;
    }

    private double row() {
        return (names.isEmpty() ? 12 : height(names.getFirst())) * 1.9;
    }

    @Override
    protected void layoutChildren() {
        double line = row() / 1.9;
        double left = getInsets().getLeft() + widest(names) + line;
        double room = getWidth() - left - getInsets().getRight() - widest(shown) - line;
        double most = data.stream().mapToDouble(Bar::value).max().orElse(1);
        for (int i = 0; i < data.size(); i++) {
            double middle = getInsets().getTop() + row() * (i + 0.5);
            placeAt(names.get(i), getInsets().getLeft(), middle);
            double length = most <= 0 ? 0 : Math.max(0, room * data.get(i).value() / most);
            bars.get(i).resizeRelocate(left, Math.round(middle - line / 2), snapSizeX(length), Math.round(line));
            placeAt(shown.get(i), left + length + line * 0.7, middle);
            if (!hits.isEmpty()) {
                hits.get(i).resizeRelocate(getInsets().getLeft() - line / 2, getInsets().getTop() + row() * i,
                        getWidth() - getInsets().getLeft() - getInsets().getRight() + line, row());
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return row() * data.size() + getInsets().getTop() + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return row() * 12;
    }
}

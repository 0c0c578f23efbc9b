package nl.trede.figures.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// All figures there are, in the order in which they are shown.
public final class FigureCatalog {
    private static final List<FigureDefinition> ALL = List.of(FigureDefinition.values());

    private FigureCatalog() {
    }

    public static List<FigureDefinition> all() {
        return ALL;
    }

    public static List<FigureDefinition> of(FigureGroup group) {
        return ALL.stream().filter(definition -> definition.group() == group).toList();
    }

    /// Finds a definition by its key in a workbook; a later version may know more keys than this one.
    public static Optional<FigureDefinition> find(String key) {
        return Arrays.stream(FigureDefinition.values()).filter(definition -> definition.key().equals(key)).findFirst();
    }
}

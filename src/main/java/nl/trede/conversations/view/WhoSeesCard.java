package nl.trede.conversations.view;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Tips;
import nl.trede.consent.model.Audience;
import nl.trede.consent.model.DataCategory;
import nl.trede.consent.model.Matrix;
import nl.trede.consent.model.RecipientKind;
import nl.trede.consent.model.Rule;
import nl.trede.consent.model.Standing;
import nl.trede.consent.model.Verdict;
import nl.trede.conversations.model.ConversationView;

/// *Wie ziet wat*: what each side of the table may know, by what the client allows today. *Vraag* goes to the place where it is asked.
final class WhoSeesCard extends VBox {
    private static final List<DataCategory> ROWS = List.of(DataCategory.VOORTGANG_LADDER, DataCategory.WERKWENS_PROFIEL, DataCategory.BELASTBAARHEID,
            DataCategory.UITKERING_INKOMEN, DataCategory.BAAN, DataCategory.DIAGNOSE_BEHANDELING);

    private final Desk desk;

    WhoSeesCard(Desk desk) {
        this.desk = desk;
        setId("who-sees-what");
    }

    void show(ConversationView now) {
        var text = desk.text();
        Set<RecipientKind> there = EnumSet.noneOf(RecipientKind.class);
        now.file().seats().forEach(seat -> seat.party().flatMap(party -> RecipientKind.of(party.role(),
                seat.organisation().map(one -> one.kind()).orElse(null))).ifPresent(there::add));
        if (there.isEmpty()) {
            there.addAll(List.of(RecipientKind.GGZ, RecipientKind.GEMEENTE));
        }
        there.add(RecipientKind.WERKGEVER);
        var grid = new GridPane();
        grid.getStyleClass().add("who-sees");
        grid.getColumnConstraints().add(grow());
        var head = there.stream().map(kind -> head(text.of(kind))).toArray(Node[]::new);
        var corner = new Label();
        grid.add(corner, 0, 0);
        for (int column = 0; column < head.length; column++) {
            grid.add(head[column], column + 1, 0);
            grid.getColumnConstraints().add(new ColumnConstraints());
        }
        for (int row = 0; row < ROWS.size(); row++) {
            Label name = Labels.small(text.get("conversations.sees." + ROWS.get(row).name()));
            name.setMinWidth(USE_PREF_SIZE);
            grid.add(name, 0, row + 1);
            int column = 1;
            for (RecipientKind kind : there) {
                Node cell = cell(now.standing(), kind, ROWS.get(row));
                grid.add(cell, column++, row + 1);
                GridPane.setHalignment(cell, HPos.LEFT);
            }
        }
        getChildren().setAll(new Card(text.get("conversations.sees"), text.get("conversations.sees.sub")).lines(grid));
    }

    private Node cell(Standing standing, RecipientKind kind, DataCategory category) {
        var text = desk.text();
        return switch (standing.verdict(Audience.of(kind), category, desk.today())) {
            case Verdict.Allowed allowed -> {
                boolean adjustments = Matrix.cell(category, kind).note().filter(note -> note == nl.trede.consent.model.Cell.Note.AANPASSINGEN).isPresent();
                yield word(adjustments ? text.get("conversations.sees.adjustments") : "✓", text.get("conversations.sees.yes"));
            }
            case Verdict.Blocked(var reason, var solution, var place) -> {
                String why = text.get(reason) + " " + text.get(solution);
                if (place.isPresent() && Matrix.rule(category, kind) == Rule.CONSENT) {
                    var ask = Buttons.link(text.get("conversations.sees.ask"), () -> desk.navigator().open(place.get()));
                    ask.getStyleClass().add("ask");
                    ask.setAccessibleText(why);
                    Tips.install(ask, why);
                    yield ask;
                }
                yield word(text.get(switch (Matrix.rule(category, kind)) {
                    case WITHIN_TEAM -> "conversations.sees.team";
                    case CLINICIAN_ONLY -> "conversations.sees.clinician";
                    case DISCLOSURE -> "conversations.sees.client";
                    default -> "conversations.sees.never";
                }), why);
            }
        };
    }

    private static Label word(String word, String why) {
        var label = Labels.small(word);
        label.setAccessibleText(word.equals("✓") ? why : word + ", " + why);
        if (word.equals("✓")) {
            label.getStyleClass().setAll("label", "small");
        }
        Tips.install(label, why);
        return label;
    }

    private static Label head(String name) {
        var label = new Label(name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.toLowerCase(Locale.ROOT));
        label.getStyleClass().addAll("strong", "small");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static ColumnConstraints grow() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        return column;
    }
}

package nl.trede.region.view;

import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.region.model.Expectation;
import nl.trede.region.viewmodel.RegionViewModel;

/// Which teams should deliver. Teams that once delivered stand here by themselves; others are added by name.
final class TeamsCard {
    private final Text text;
    private final RegionViewModel model;

    TeamsCard(Text text, RegionViewModel model) {
        this.text = text;
        this.model = model;
    }

    Card card(Quarter quarter, Runnable close) {
        var card = new Card(text.get("region.teams.title"), text.get("region.teams.subtitle", quarter.toString()));
        card.setId("teams");
        card.right(new IconButton(Icon.CLOSE, text.get("common.close"), close));
        var lines = new ArrayList<Node>();
        model.teams().stream().filter(team -> model.regionProperty().get().covers(team.regionCode()))
                .forEach(team -> lines.add(line(team, quarter)));
        lines.add(adding());
        lines.add(days());
        return card.lines(lines);
    }

    private Node line(Expectation team, Quarter quarter) {
        boolean expected = team.covers(quarter);
        String since = team.last().map(last -> text.get("region.teams.until", last.toString()))
                .orElseGet(() -> text.get("region.teams.since", team.first().toString()));
        return new ListLine(team.name().team()).sub(team.name().organisation() + " · " + since)
                .dot(expected ? Tone.ACCENT : Tone.NEUTRAL)
                .right(Buttons.small(text.get(expected ? "region.teams.stop" : "region.teams.resume"), () -> model.toggle(team)));
    }

    private Node adding() {
        var team = new TextField();
        team.setId("new-team");
        var organisation = new TextField();
        organisation.setId("new-organisation");
        var teamField = new FormField(text.get("region.teams.team"), team);
        var organisationField = new FormField(text.get("region.teams.organisation"), organisation);
        Runnable add = () -> {
            teamField.error(wrong(team.getText(), "region.teams.teamNeeded"));
            organisationField.error(wrong(organisation.getText(), "region.teams.organisationNeeded"));
            if (!teamField.hasError() && !organisationField.hasError()) {
                model.expect(team.getText(), organisation.getText());
            }
        };
        organisation.setOnAction(event -> add.run());
        return form(Labels.strong(text.get("region.teams.add")), teamField, organisationField,
                new HBox(Buttons.plain(text.get("region.teams.addVerb"), add)));
    }

    private Node days() {
        var days = new TextField(Integer.toString(model.deliveryDays()));
        days.setId("delivery-days");
        days.setMaxWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        days.setPrefColumnCount(4);
        var field = new FormField(text.get("region.teams.days"), days).hint(text.get("region.teams.daysHint"));
        Runnable save = () -> {
            boolean right = days.getText().strip().matches("\\d{1,3}");
            field.error(right ? "" : text.get("region.teams.daysWrong"));
            if (right) {
                model.setDeliveryDays(Integer.parseInt(days.getText().strip()));
            }
        };
        days.setOnAction(event -> save.run());
        return form(field, new HBox(Buttons.plain(text.get("region.save"), save)));
    }

    private String wrong(String typed, String key) {
        return typed.isBlank() || typed.strip().length() > 200 ? text.get(key) : "";
    }

    private static Node form(Node... parts) {
        var form = new VBox(parts);
        form.getStyleClass().addAll("list-line", "stack");
        return form;
    }
}

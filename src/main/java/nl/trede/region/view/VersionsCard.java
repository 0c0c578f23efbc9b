package nl.trede.region.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.region.model.DefinitionVersions;
import nl.trede.region.model.TeamName;

/// Warns that teams counted by different definitions: which teams, and what to do about it.
final class VersionsCard {
    private VersionsCard() {
    }

    static Card of(DefinitionVersions versions, Text text) {
        var card = new Card(text.get("region.versions.title")).tone(Tone.ATTENTION);
        card.setId("versions");
        var lines = new ArrayList<Node>();
        versions.deviates().forEach((version, teams) -> lines.add(new ListLine(names(teams))
                .sub(text.get("region.versions.line", version, versions.usual())).dot(Tone.ATTENTION)));
        var todo = Labels.small(text.get("region.versions.todo"));
        todo.getStyleClass().add("figure-note");
        lines.add(todo);
        return card.lines(lines);
    }

    private static String names(List<TeamName> teams) {
        return teams.stream().map(TeamName::team).collect(Collectors.joining(", "));
    }
}

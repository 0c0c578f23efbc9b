package nl.trede.route.view;

import java.util.List;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.KeptFocus;
import nl.trede.route.model.Papers;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.PapersModel;

/// The papers of the municipal subsidy, a card for each trajectory that has them.
final class PapersCard extends VBox {
    private final Desk desk;
    private final PapersModel model;
    private List<Papers.Line> shown = List.of();

    PapersCard(Desk desk, PapersModel model) {
        this.desk = desk;
        this.model = model;
        getStyleClass().add("stack");
    }

    void show(RouteView now) {
        setVisible(!now.papers().isEmpty());
        setManaged(!now.papers().isEmpty());
        var lines = now.papers().stream().flatMap(papers -> papers.lines().stream()).toList();
        if (!lines.isEmpty() && same(lines)) {
            return;
        }
        shown = lines;
        KeptFocus.during(this, () -> getChildren().setAll(now.papers().stream().map(papers -> card(papers, now)).toList()));
    }

    /// A paper of which nothing is known has a new id each time it is read; a form that is open stays.
    private boolean same(List<Papers.Line> lines) {
        return plain(lines).equals(plain(shown));
    }

    private static List<Papers.Line> plain(List<Papers.Line> lines) {
        return lines.stream().map(line -> new Papers.Line(line.paper().withId(new java.util.UUID(0, 0)), line.due())).toList();
    }

    private Card card(Papers papers, RouteView now) {
        var text = desk.text();
        boolean earlier = !papers.trajectory().id().equals(now.route().trajectory().id());
        var card = new Card(text.get("route.papers"), earlier && papers.trajectory().endDate() != null
                ? text.get("route.papers.earlier", papers.trajectory().endDate()) : "");
        var box = new VBox();
        papers.lines().forEach(line -> box.getChildren().add(new PaperLine(desk, papers, line, model)));
        return card.lines(box);
    }
}

package nl.trede.clients.view;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.ClientPage;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.RungGlyph;
import nl.trede.common.ui.Tone;

/// Whose page it is and where we are, in plain words: no method, no funding, no terms.
final class TogetherHeader extends VBox {
    private final Text text;

    TogetherHeader(Text text, ClientModel model) {
        this.text = text;
        getStyleClass().add("client-header");
        if (model.pageProperty().get() != null) {
            show(model.pageProperty().get());
        }
    }

    private void show(ClientPage page) {
        var name = new Label(page.client().displayName());
        name.getStyleClass().add("heading");
        name.setMinWidth(USE_PREF_SIZE);
        var trajectory = page.trajectory();
        var words = new VBox(name, Labels.small(trajectory.startDate() == null ? text.get("clients.together.known", trajectory.referralDate())
                : text.get("clients.together.since", trajectory.startDate())));
        var state = new FlowPane(new Pill(text.get("clients.together.phase", trajectory.phase()), Tone.ACCENT));
        page.rungs().ifPresent(rungs -> state.getChildren().addFirst(new RungGlyph(text).show(rungs.current(), rungs.change())));
        page.work().ifPresent(work -> state.getChildren().add(new Pill(text.get("clients.together.works", Words.job(text, work)), Tone.SUCCESS)));
        state.getStyleClass().add("client-state");
        state.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(state, Priority.ALWAYS);
        var line = new HBox(words, state);
        line.getStyleClass().add("client-line");
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
    }
}

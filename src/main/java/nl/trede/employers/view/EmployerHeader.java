package nl.trede.employers.view;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Avatar;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.Employer;

/// Who it is, what to mind, and what can be done with the record as a whole.
final class EmployerHeader extends HBox {
    EmployerHeader(Desk desk, Employer employer, Runnable change) {
        Text text = desk.text();
        var words = new VBox(Labels.heading(employer.name()));
        words.setMinWidth(0);
        String sub = String.join(" · ", Stream.of(employer.branch() == null ? null : text.of(employer.branch()), employer.city(),
                employer.size() == null ? null : text.of(employer.size())).filter(Objects::nonNull).toList());
        if (!sub.isEmpty()) {
            words.getChildren().add(Labels.small(sub));
        }
        var state = new FlowPane();
        state.getStyleClass().add("employer-state");
        if (employer.doNotContact()) {
            words.getChildren().add(Labels.small(text.get("employers.contact.refused.doNotContact", employer.doNotContactReason())));
            state.getChildren().add(new Pill(text.get("employers.doNotContact"), Tone.DANGER));
        }
        if (employer.unfit()) {
            words.getChildren().add(Labels.small(text.get("employers.unfit")));
            state.getChildren().add(new Pill(text.get("employers.unfit.pill"), Tone.ATTENTION));
        }
        if (!state.getChildren().isEmpty()) {
            words.getChildren().add(state);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var merge = Buttons.plain(text.get("employers.merge.byHand"),
                () -> desk.navigator().open(new Destination(MergeByHandScreen.ROOM, Optional.of(employer.id()), Optional.empty())));
        merge.setId("merge-begin");
        getStyleClass().add("client-line");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(new Avatar(employer.name()), words, merge, Buttons.plain(text.get("employers.change"), change));
    }
}

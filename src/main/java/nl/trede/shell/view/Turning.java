package nl.trede.shell.view;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Together;

/// Takes everything that stands around the screen out of the window while a client reads along, and puts it back exactly as it was. What is
/// out of the window cannot show a name: rooms with their numbers, search field, status line, and the banner of what was done before.
final class Turning {
    private final Text text;
    private final BorderPane whole;
    private final VBox middle;
    private final VBox banners;
    private final TogetherBar bar;
    private List<Node> around = List.of();
    private Node left;
    private List<Node> told = List.of();
    private Optional<Notice> held = Optional.empty();
    private Node focused;
    private int anchor;
    private int caret;

    /// @param middle top bar, banners, place of the screen, status bar
    Turning(Text text, Together together, BorderPane whole, VBox middle, VBox banners) {
        this.text = text;
        this.whole = whole;
        this.middle = middle;
        this.banners = banners;
        bar = new TogetherBar(text, together::leave);
    }

    /// @param place where the screen stands
    void enter(Node place) {
        focused = whole.getScene() == null ? null : whole.getScene().getFocusOwner();
        if (focused instanceof TextInputControl field) {
            anchor = field.getAnchor();
            caret = field.getCaretPosition();
        }
        around = List.copyOf(middle.getChildren());
        left = whole.getLeft();
        told = List.copyOf(banners.getChildren());
        held = Optional.empty();
        banners.getChildren().clear();
        whole.setLeft(null);
        middle.getChildren().setAll(bar, banners, place);
    }

    /// @return what was told in the meantime
    Optional<Notice> leave() {
        middle.getChildren().setAll(around);
        whole.setLeft(left);
        banners.getChildren().setAll(told);
        told = List.of();
        Node back = focused;
        focused = null;
        if (back != null) {
            Platform.runLater(() -> focus(back));
        }
        return held;
    }

    private void focus(Node back) {
        if (back.getScene() == whole.getScene() && back.getScene() != null) {
            back.requestFocus();
            if (back instanceof TextInputControl field) {
                field.selectRange(anchor, caret);
            }
        }
    }

    /// Says only that something was done or that something waits: a sentence may name somebody else. What can be done about it stays.
    void tell(Notice notice, Runnable onClose) {
        held = Optional.of(notice);
        String sentence = text.get(switch (notice.tone()) {
            case SUCCESS, NEUTRAL -> "shell.together.done";
            case ACCENT, ATTENTION, DANGER -> "shell.together.later";
        });
        banners.getChildren().setAll(new Banner(text, new Notice(notice.tone(), sentence, notice.action(), notice.vanishesAfter()), onClose));
    }

    void forget() {
        held = Optional.empty();
    }
}

package nl.trede.route.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tone;
import nl.trede.consent.model.Shareable;
import nl.trede.paper.model.Fact;
import nl.trede.route.model.Letter;
import nl.trede.route.model.LetterDesk.Format;
import nl.trede.route.model.LetterPart;
import nl.trede.route.viewmodel.PapersModel;

/// What a letter to the municipality will say, what it leaves out and how that is solved, and the two kinds of file.
final class LetterPanel extends VBox {
    private static final FileType PDF = new FileType("route.file.pdf", List.of("pdf"));
    private static final FileType WORD = new FileType("route.file.word", List.of("docx"));

    private final Desk desk;
    private final PapersModel model;

    LetterPanel(Desk desk, Letter letter, PapersModel model, Runnable close) {
        this.desk = desk;
        this.model = model;
        var text = desk.text();
        getStyleClass().add("route-form");
        setId("letter-panel");
        getChildren().add(Labels.strong(text.get("route.letter.says")));
        letter.parts().shared().forEach(part -> getChildren().add(says(part)));
        if (!letter.parts().leftOut().isEmpty()) {
            getChildren().add(Labels.strong(text.get("route.letter.leftOut", letter.parts().leftOut().size())));
            letter.parts().leftOut().forEach(left -> {
                var line = new ListLine(text.get(left.item().content().title())).sub(text.get(left.why().reason()) + " " + text.get(left.why().solution()))
                        .dot(Tone.ATTENTION);
                left.why().place().ifPresent(place -> line.onOpen(() -> desk.navigator().open(place)));
                line.getStyleClass().add("left-out");
                getChildren().add(line);
            });
        }
        getChildren().addAll(Labels.small(text.get("route.letter.register")), new FlowPane(10, 8,
                button("letter-word", "route.letter.word", letter, Format.DOCX, WORD), button("letter-pdf", "route.letter.pdf", letter, Format.PDF, PDF),
                Buttons.plain(text.get("route.letter.closePanel"), close)));
    }

    private ListLine says(Shareable<LetterPart> part) {
        var text = desk.text();
        var line = new ListLine(text.get(part.content().title())).dot(Tone.SUCCESS);
        String words = part.content().words().isEmpty() ? String.join(" · ", part.content().facts().stream().map(Fact::value).toList()) : part.content().words();
        return line.sub(words);
    }

    private Button button(String id, String verb, Letter letter, Format format, FileType type) {
        var text = desk.text();
        var button = Buttons.plain(Icon.SAVE, text.get(verb), () -> desk.dialogs().saveFile("route.letter.where", model.fileName(letter, format), type,
                path -> model.save(letter, format, path, saved -> desk.notices().show(Notice.success(text.get("route.letter.saved", saved.getFileName().toString()))))));
        button.setId(id);
        return button;
    }
}

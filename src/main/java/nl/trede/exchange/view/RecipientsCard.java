package nl.trede.exchange.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.exchange.model.Recipient;
import nl.trede.exchange.viewmodel.SendModel;

/// *Aan wie*: the recipients, one of them chosen; adding and changing happens in the card itself.
final class RecipientsCard extends StackPane {
    private final Desk desk;
    private final Text text;
    private final SendModel model;
    private final Card list;

    RecipientsCard(Desk desk, SendModel model) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        var add = new IconButton(Icon.ADD, text.get("exchange.recipient.add"), this::add);
        add.setId("exchange-add");
        list = new Card(text.get("exchange.recipients")).right(add);
        model.recipients().addListener((ListChangeListener<Recipient>) change -> show());
        model.recipientProperty().subscribe(chosen -> show());
    }

    /// Opens the form for a new recipient.
    void add() {
        edit(Optional.empty());
    }

    private void edit(Optional<Recipient> before) {
        var form = new RecipientForm(desk, before);
        form.onCancel(this::show);
        form.onSave(entry -> {
            switch (model.save(before, entry)) {
                case Outcome.Done<Recipient> done -> show();
                case Outcome.Refused<Recipient>(var message) -> form.refuse(message);
            }
        });
        getChildren().setAll(form);
        form.start();
    }

    private void show() {
        List<Node> lines = new ArrayList<>();
        for (Recipient recipient : model.recipients()) {
            lines.add(line(recipient));
        }
        if (lines.isEmpty()) {
            lines.add(new EmptyState(Icon.SEND, text.get("exchange.recipients.empty")).button(text.get("exchange.recipient.add"), this::add));
        }
        getChildren().setAll(list.lines(lines));
    }

    private ListLine line(Recipient recipient) {
        boolean chosen = recipient.equals(model.recipientProperty().get());
        var protection = text.get(recipient.password() == null ? "exchange.recipient.open" : "exchange.recipient.protected");
        var line = new ListLine(recipient.name()).sub(text.of(recipient.role()) + " · " + protection)
                .dot(recipient.password() == null ? Tone.ATTENTION : Tone.SUCCESS)
                .right(new IconButton(Icon.EDIT, text.get("exchange.recipient.edit", recipient.name()), () -> edit(Optional.of(recipient))))
                .onOpen(() -> model.recipientProperty().set(recipient));
        if (chosen) {
            line.strong().getStyleClass().add("selected");
        }
        return line;
    }
}

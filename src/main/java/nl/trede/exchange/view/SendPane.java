package nl.trede.exchange.view;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.task.Progress;
import nl.trede.common.text.Text;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Banner;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Chips;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.WorkLine;
import nl.trede.exchange.model.ExportPlan;
import nl.trede.exchange.model.ExportRecord;
import nl.trede.exchange.viewmodel.SendModel;

/// The tab *Versturen*: to whom and over what on the left, exactly what leaves on the right.
final class SendPane extends VBox {
    static final FileType WORKBOOK = new FileType("exchange.fileType", List.of("xlsx"));

    private final Desk desk;
    private final Text text;
    private final SendModel model;
    private final RecipientsCard recipients;
    private final StackPane news = new StackPane();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final StackPane categories = new StackPane();

    SendPane(Desk desk, SendModel model, List<Quarter> periods) {
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        this.recipients = new RecipientsCard(desk, model);
        getStyleClass().add("stack");
        left.getStyleClass().add("stack");
        right.getStyleClass().add("stack");
        news.managedProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(news.getChildren()));
        categories.managedProperty().bind(Bindings.isNotEmpty(categories.getChildren()));
        left.getChildren().setAll(recipients, periods(periods), categories);
        getChildren().setAll(news, Columns.sideAndMain(left, right));
        model.planProperty().subscribe(this::show);
    }

    /// What the button *Verstuur werkmap* does.
    void send() {
        if (model.recipientProperty().get() == null) {
            recipients.add();
            return;
        }
        model.plan().ifPresent(plan -> desk.dialogs().saveFile("exchange.send.where", plan.fileName(), WORKBOOK, target -> {
            var stop = new Progress[1];
            var line = new WorkLine(text, text.get("exchange.send.busy"), () -> {
                if (stop[0] != null) {
                    stop[0].cancel();
                }
            });
            news.getChildren().setAll(line);
            stop[0] = model.send(plan, target, line, this::sent, () -> say(Notice.info(text.get("exchange.send.stopped"))));
        }));
    }

    private void sent(Outcome<ExportRecord> outcome) {
        say(switch (outcome) {
            case Outcome.Done<ExportRecord>(ExportRecord record) -> Notice.success(text.get("exchange.send.done", record.fileName(),
                    record.workbookRevision(), record.rowCount()));
            case Outcome.Refused<ExportRecord>(var message) -> Notice.danger(text.get(message));
        });
    }

    private void say(Notice notice) {
        news.getChildren().setAll(new Banner(text, notice, () -> news.getChildren().clear()));
    }

    private Card periods(List<Quarter> periods) {
        Quarter running = periods.getFirst();
        var chips = Chips.single(periods, quarter -> quarter.equals(running) ? text.get("exchange.period.running", quarter.toString()) : quarter.toString());
        chips.setId("exchange-periods");
        chips.valueProperty().bindBidirectional(model.periodProperty());
        return new Card(text.get("exchange.period")).content(chips, earlier());
    }

    /// A workbook is always over a quarter, because that is what the region reads; any quarter since the first trajectory can be chosen.
    private PickBox<Quarter> earlier() {
        var box = new PickBox<>(model.earlier(), Quarter::toString);
        box.setId("exchange-earlier");
        box.setPromptText(text.get("exchange.period.earlier"));
        box.setAccessibleText(text.get("exchange.period.earlier"));
        box.visibleProperty().bind(javafx.beans.binding.Bindings.isNotEmpty(model.earlier()));
        box.managedProperty().bind(box.visibleProperty());
        box.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                model.periodProperty().set(chosen);
            }
        });
        model.periodProperty().subscribe(now -> box.setValue(model.earlier().contains(now) ? now : null));
        return box;
    }

    private void show(java.util.Optional<Outcome<ExportPlan>> plan) {
        categories.getChildren().clear();
        if (model.recipientProperty().get() == null) {
            right.getChildren().setAll(new Card(text.get("exchange.preview.title")).lines(
                    new EmptyState(Icon.EXCHANGE, text.get("exchange.send.empty")).button(text.get("exchange.recipient.add"), recipients::add)));
            return;
        }
        if (plan.isEmpty()) {
            right.getChildren().setAll(new Card(text.get("exchange.preview.title")).content(Labels.muted(text.get("exchange.preview.busy"))));
            return;
        }
        switch (plan.get()) {
            case Outcome.Refused<ExportPlan>(var message) -> right.getChildren().setAll(
                    new Card(text.get("exchange.preview.title")).lines(new EmptyState(Icon.WARNING, text.get(message))));
            case Outcome.Done<ExportPlan>(ExportPlan made) -> {
                categories.getChildren().setAll(new CategoriesCard(text, made));
                right.getChildren().setAll(new PreviewCard(text, made), new ConsequencesCard(desk, made));
            }
        }
    }
}

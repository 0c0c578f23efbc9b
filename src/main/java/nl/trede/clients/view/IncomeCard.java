package nl.trede.clients.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.clients.model.BenefitEntitlement;
import nl.trede.clients.model.BenefitService;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.viewmodel.ClientModel;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;

/// What a client lives on, now and before.
final class IncomeCard extends VBox {
    private final Desk desk;
    private final ClientModel model;
    private final BenefitService service;
    private final Runnable saved;

    IncomeCard(Desk desk, ClientModel model, BenefitService service, List<BenefitEntitlement> income, Runnable saved) {
        this.desk = desk;
        this.model = model;
        this.service = service;
        this.saved = saved;
        var body = new VBox();
        income.forEach(each -> body.getChildren().add(line(each)));
        getChildren().add(new Card(desk.text().get("clients.income.title")).lines(body, form()));
    }

    private ListLine line(BenefitEntitlement income) {
        var text = desk.text();
        String from = income.fromDate() == null ? "" : text.get("clients.income.since", income.fromDate());
        String period = income.toDate() == null ? from : text.get("clients.income.until", from, income.toDate());
        String sub = income.partial() ? text.get("clients.income.partial", period) : period;
        var line = new ListLine(text.of(income.type())).dot(income.toDate() == null ? Tone.SUCCESS : Tone.NEUTRAL);
        if (!sub.isBlank()) {
            line.sub(sub);
        }
        if (income.toDate() == null) {
            line.right(Buttons.small(text.get("clients.income.end"), () -> model.take(() -> service.end(income.id(), desk.today()),
                    Message.of("clients.income.ended", income.type()), () -> service.putBack(income))));
        }
        return line.right(new IconButton(Icon.DELETE, text.get("clients.income.remove"), () -> model.take(() -> {
            service.remove(income.id());
            return Outcome.done(income);
        }, Message.of("clients.income.removed", income.type()), () -> service.putBack(income))));
    }

    private VBox form() {
        var text = desk.text();
        var type = new EnumBox<>(text, BenefitType.class);
        var from = new DateField(text, desk.clock());
        var partial = new CheckBox(text.get("clients.record.benefit.partial"));
        var typeField = new FormField(text.get("clients.record.benefit.type"), type);
        var add = Buttons.plain(text.get("clients.income.add"), () -> {
            if (from.normalise()) {
                model.steps().take(() -> service.add(model.clientId(), type.getValue(), from.getValue(), partial.isSelected()), added -> saved.run(),
                        message -> typeField.error(text.get(message)));
            }
        });
        var row = new HBox(14, partial, add);
        row.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(Columns.pair(typeField, new FormField(text.get("clients.record.benefit.fromDate"), from)), row);
        box.getStyleClass().add("agreement-box");
        return box;
    }
}

package nl.trede.route.view;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Columns;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Facts;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.route.model.RouteFile;
import nl.trede.route.model.RouteView;
import nl.trede.route.viewmodel.FileModel;

/// The order of UWV: its number, the day of approval, until when it lasts at most, and the hours that were granted and used.
final class OrderCard extends VBox {
    private final Desk desk;
    private final FileModel model;
    private boolean editing;
    private RouteView latest;

    OrderCard(Desk desk, FileModel model) {
        this.desk = desk;
        this.model = model;
    }

    void show(RouteView now) {
        latest = now;
        setVisible(now.ordered());
        setManaged(now.ordered());
        if (!editing) {
            getChildren().setAll(facts(now));
        }
    }

    private Card facts(RouteView now) {
        var text = desk.text();
        var trajectory = now.route().trajectory();
        RouteFile file = now.route().file();
        var facts = new Facts().add(text.get("route.order.number"), Optional.ofNullable(trajectory.orderNumber()).orElse(""))
                .add(text.get("route.order.approved"), trajectory.startDate() == null ? "" : text.date(trajectory.startDate()))
                .add(text.get("route.order.last"), file.lastOrderedDay(trajectory).or(now.route()::plannedEnd).map(text::date).orElse(""))
                .add(text.get("route.order.hours"), text.get("route.order.hoursOf", text.number(now.log().hours(), 1),
                        file.hoursGranted() == null ? "–" : text.number(file.hoursGranted(), 1)))
                .add(text.get("route.order.contact"), Optional.ofNullable(file.contactName()).orElse(""))
                .add(text.get("route.order.introduced"), file.introducedOn() == null ? "" : text.date(file.introducedOn()))
                .add(text.get("route.order.report"), text.get(file.reportPresent() ? "route.yes" : "route.no"));
        var edit = Buttons.small(text.get("route.order.edit"), () -> edit(now));
        edit.setId("order-edit");
        return new Card(text.get("route.order")).right(edit).content(facts);
    }

    private void edit(RouteView now) {
        editing = true;
        var text = desk.text();
        RouteFile file = now.route().file();
        var number = field("order-number", now.route().trajectory().orderNumber());
        var months = field("order-months", file.maxMonths() == null ? "" : Integer.toString(file.maxMonths()));
        var hours = field("order-hours", file.hoursGranted() == null ? "" : text.number(file.hoursGranted(), file.hoursGranted().stripTrailingZeros().scale() > 0 ? 2 : 0).replace(".", ""));
        var contact = field("order-contact", file.contactName());
        var introduced = new DateField(text, desk.clock());
        introduced.setValue(file.introducedOn());
        introduced.setId("order-introduced");
        var report = new CheckBox(text.get("route.order.report"));
        report.setSelected(file.reportPresent());
        var monthsField = new FormField(text.get("route.order.months"), months).hint(text.get("route.order.months.hint"));
        var hoursField = new FormField(text.get("route.order.granted"), hours);
        Runnable close = () -> {
            editing = false;
            show(latest);
        };
        var save = Buttons.plain(text.get("route.paper.save"), () -> {
            monthsField.clearError();
            hoursField.clearError();
            Optional<Integer> typedMonths = whole(months.getText());
            Optional<BigDecimal> typedHours = amount(hours.getText());
            if (typedMonths.isEmpty() && !months.getText().isBlank()) {
                monthsField.error(text.get("route.refused.months", 60));
            } else if (typedHours.isEmpty() && !hours.getText().isBlank()) {
                hoursField.error(text.get("route.refused.hours", 5000));
            } else if (introduced.normalise()) {
                model.order(file.withMaxMonths(typedMonths.orElse(null)).withHoursGranted(typedHours.orElse(null)).withContactName(contact.getText())
                        .withIntroducedOn(introduced.getValue()).withReportPresent(report.isSelected()), number.getText(), close,
                        why -> (why.key().endsWith("hours") ? hoursField : monthsField).error(text.get(why)));
            }
        });
        save.setId("order-save");
        var buttons = new HBox(Buttons.plain(text.get("common.cancel"), close), save);
        buttons.getStyleClass().add("panel-buttons");
        getChildren().setAll(new Card(text.get("route.order")).emphasised().content(new FormField(text.get("route.order.number"), number),
                Columns.equal(monthsField, hoursField), new FormField(text.get("route.order.contact"), contact),
                new FormField(text.get("route.order.introduced"), introduced), report, buttons));
        InWindow.focus(number);
    }

    private static TextField field(String id, String now) {
        var field = new TextField(now == null ? "" : now);
        field.setId(id);
        return field;
    }

    static Optional<Integer> whole(String typed) {
        return typed.strip().matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed.strip())) : Optional.empty();
    }

    /// Hours with a comma or a point, at most two decimals.
    static Optional<BigDecimal> amount(String typed) {
        String plain = typed.strip().replace(',', '.');
        return plain.matches("\\d{1,5}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}

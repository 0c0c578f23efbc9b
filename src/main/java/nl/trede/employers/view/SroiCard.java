package nl.trede.employers.view;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.text.Text;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.IconButton;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.employers.model.SroiEntry;
import nl.trede.employers.model.SroiValue;
import nl.trede.employers.viewmodel.EmployerModel;
import nl.trede.vault.model.Ids;

/// What an employer did for its SROI obligation, with the value of this year pro rata (domain §10.32).
final class SroiCard extends AddedLines {
    private static final int CENTS = 2;

    private final Desk desk;
    private final Text text;
    private final EmployerModel model;
    private TextField municipality;
    private TextField block;
    private DateField from;
    private DateField to;
    private TextField amount;
    private FormField municipalityField;
    private FormField amountField;

    SroiCard(Desk desk, EmployerModel model) {
        super(desk.text(), new Keys("employers.sroi", "employers.sroi.add", "employers.sroi.empty"));
        this.desk = desk;
        this.text = desk.text();
        this.model = model;
        setId("sroi-entries");
    }

    void show(EmployerModel.Page page) {
        lines(page.sroi().stream().map(this::line).toList());
    }

    @Override
    String subtitle() {
        var page = model.pageProperty().get();
        return page == null || page.sroi().isEmpty() ? "" : text.get("employers.sroi.year", Integer.toString(desk.today().getYear()),
                text.number(SroiValue.of(page.sroi(), desk.today().getYear()), CENTS));
    }

    private ListLine line(SroiEntry one) {
        return new ListLine(one.buildingBlock()).sub(text.get("employers.sroi.when", one.municipality(), one.fromDate(), one.toDate()))
                .right(text.get("employers.sroi.euro", text.number(one.amount(), CENTS)))
                .right(new IconButton(Icon.DELETE, text.get("employers.sroi.remove"), () -> model.removeSroi(one, () -> desk.notices().show(
                        Notice.success(text.get("employers.sroi.removed")).with(text.get("employers.undo"), () -> model.saveSroi(one, back -> { }))))));
    }

    @Override
    List<Node> fields() {
        municipality = new TextField();
        municipality.setId("sroi-municipality");
        block = new TextField();
        block.setId("sroi-block");
        from = new DateField(text, desk.clock());
        from.setValue(desk.today().withDayOfYear(1));
        to = new DateField(text, desk.clock());
        to.setValue(desk.today().withDayOfYear(1).plusYears(1).minusDays(1));
        amount = new TextField();
        amount.setId("sroi-amount");
        amount.setPrefColumnCount(8);
        municipalityField = new FormField(text.get("employers.sroi.municipality"), municipality);
        amountField = new FormField(text.get("employers.sroi.amount"), amount);
        var when = new FlowPane(new FormField(text.get("employers.sroi.from"), from), new FormField(text.get("employers.sroi.to"), to));
        when.getStyleClass().add("field-row");
        return List.of(municipalityField, new FormField(text.get("employers.sroi.block"), block), when, amountField);
    }

    @Override
    Node first() {
        return municipality;
    }

    @Override
    void save() {
        amountField.clearError();
        municipalityField.clearError();
        Optional<BigDecimal> euro = euro(amount.getText());
        if (euro.isEmpty()) {
            amountField.error(text.get("employers.sroi.refused.number"));
            return;
        }
        if (!from.normalise() || !to.normalise() || from.getValue() == null || to.getValue() == null) {
            return;
        }
        var entry = new SroiEntry(Ids.next(), model.pageProperty().get().employer().id(), municipality.getText(), block.getText(), from.getValue(),
                to.getValue(), euro.get(), null);
        model.saveSroi(entry, outcome -> {
            if (outcome instanceof Outcome.Refused<SroiEntry>(var why)) {
                municipalityField.error(text.get(why));
            } else {
                done();
            }
        });
    }

    /// Euros as a Dutch reader writes them: dots between thousands, a comma before the cents.
    private static Optional<BigDecimal> euro(String typed) {
        String plain = typed.strip().replace("€", "").replace(" ", "").replaceAll("\\.(?=\\d{3}(\\D|$))", "").replace(',', '.');
        return plain.matches("\\d{1,9}(\\.\\d{1,2})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
    }
}

package nl.trede.partners.view;

import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.DateField;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.PickBox;
import nl.trede.common.ui.Tables;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.RegionService;
import nl.trede.vault.model.Vault;

/// Which municipality lies in which region: a new one is added, the chosen one moves from a day on.
final class MunicipalitiesCard extends VBox {
    private static final int ROWS = 7;

    private final Desk desk;
    private final Vault vault;
    private final RegionService service;
    private final ObservableList<Municipality> all = FXCollections.observableArrayList();
    private final TextField name = new TextField();
    private final PickBox<Region> region;
    private final DateField from;
    private final FormField nameField;
    private RegionNames names = new RegionNames(List.of(), List.of());
    private Municipality chosen;

    MunicipalitiesCard(Desk desk, Vault vault, RegionService service) {
        this.desk = desk;
        this.vault = vault;
        this.service = service;
        var text = desk.text();
        var rows = new FilteredList<>(all);
        region = WhoCard.regions(names);
        load();
        from = new DateField(text, desk.clock());
        from.setValue(desk.today());
        var table = Tables.<Municipality>of(text, desk.tables(), "municipalities").strong("name", text.get("partners.towns.name"), 13, Municipality::name)
                .words("region", text.get("partners.towns.region"), 17, each -> names.byCode(each.regionCode()).map(Region::name).orElse(each.regionCode())).growing()
                .date("from", text.get("partners.towns.from"), 8, Municipality::validFrom).yielding("from").fitting(ROWS).build(rows);
        table.getSelectionModel().selectedItemProperty().subscribe(each -> {
            chosen = each;
            if (each != null) {
                names.byCode(each.regionCode()).ifPresent(region::setValue);
            }
        });
        name.setPromptText(text.get("partners.towns.search"));
        name.setId("town-name");
        name.textProperty().subscribe(typed -> rows.setPredicate(each -> each.name().toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT))));
        nameField = new FormField(text.get("partners.towns.name"), name);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        var form = new HBox(nameField, new FormField(text.get("partners.towns.region"), region), new FormField(text.get("partners.towns.from"), from));
        form.getStyleClass().add("pair");
        form.setAlignment(Pos.BOTTOM_LEFT);
        var buttons = new HBox(Buttons.plain(text.get("partners.towns.move"), this::move), Buttons.plain(text.get("partners.towns.add"), this::add));
        buttons.getStyleClass().add("panel-buttons");
        var box = new VBox(form, buttons);
        box.getStyleClass().add("agreement-box");
        getChildren().add(new Card(text.get("partners.towns.title"), text.get("partners.towns.explain")).lines(table, box));
    }

    private void load() {
        desk.tasks().of(progress -> RegionNames.in(vault)).onDone(read -> {
            names = read;
            var kept = region.getValue();
            region.getItems().setAll(read.regions());
            region.setValue(kept == null ? null : read.byCode(kept.code()).orElse(null));
            all.setAll(read.municipalitiesOn(desk.today()));
        }).start();
    }

    private void move() {
        if (chosen == null || region.getValue() == null || !from.normalise() || from.getValue() == null) {
            nameField.error(desk.text().get("partners.towns.choose"));
            return;
        }
        var moved = chosen.id();
        String code = region.getValue().code();
        var day = from.getValue();
        desk.tasks().of(progress -> service.move(moved, code, day)).onDone(this::finish).start();
    }

    private void add() {
        if (region.getValue() == null || !from.normalise() || from.getValue() == null) {
            nameField.error(desk.text().get("partners.towns.choose"));
            return;
        }
        String typed = name.getText();
        String code = region.getValue().code();
        var day = from.getValue();
        desk.tasks().of(progress -> service.add(typed, code, day)).onDone(this::finish).start();
    }

    private void finish(Outcome<Municipality> outcome) {
        switch (outcome) {
            case Outcome.Done<Municipality>(Municipality saved) -> {
                nameField.clearError();
                load();
                desk.notices().show(Notice.success(desk.text().get("partners.towns.saved", saved.name(), saved.validFrom())));
            }
            case Outcome.Refused<Municipality>(var message) -> nameField.error(desk.text().get(message));
        }
    }
}

package nl.trede.partners.view;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Tables;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.RegionService;
import nl.trede.vault.model.Vault;

/// The regions: the chosen one is edited under the list.
final class RegionsCard extends VBox {
    private static final int ROWS = 7;

    private final Desk desk;
    private final Vault vault;
    private final RegionService service;
    private final ObservableList<Region> rows = FXCollections.observableArrayList();
    private final TextField name = new TextField();
    private final TextField aliases = new TextField();
    private final TextField target = new TextField();
    private final FormField nameField;
    private Region chosen;

    RegionsCard(Desk desk, Vault vault, RegionService service) {
        this.desk = desk;
        this.vault = vault;
        this.service = service;
        var text = desk.text();
        rows.setAll(RegionNames.in(vault).regions());
        var table = Tables.<Region>of(text, desk.tables(), "regions").number("number", text.get("partners.regions.number"), 4, Region::uwvNumber, Object::toString)
                .strong("name", text.get("partners.regions.name"), 17, Region::name).growing()
                .muted("code", text.get("partners.regions.code"), 5, Region::code)
                .number("target", text.get("partners.regions.target"), 6, Region::annualTarget, Object::toString).yielding("code", "number").fitting(ROWS).build(rows);
        table.setId("regions");
        table.getSelectionModel().selectedItemProperty().subscribe(region -> {
            if (region != null) {
                chosen = region;
                name.setText(region.name());
                aliases.setText(region.aliases());
                target.setText(Integer.toString(region.annualTarget()));
            }
        });
        table.getSelectionModel().selectFirst();
        target.setPrefColumnCount(4);
        name.setId("region-name");
        target.setId("region-target");
        nameField = new FormField(text.get("partners.regions.name"), name);
        var targetField = new FormField(text.get("partners.regions.target"), target);
        targetField.setMinWidth(USE_PREF_SIZE);
        var aliasField = new FormField(text.get("partners.regions.aliases"), aliases);
        HBox.setHgrow(nameField, Priority.ALWAYS);
        HBox.setHgrow(aliasField, Priority.ALWAYS);
        var form = new HBox(nameField, aliasField, targetField, Buttons.plain(text.get("partners.save"), this::save));
        form.setAlignment(Pos.BOTTOM_LEFT);
        form.getStyleClass().addAll("agreement-box", "pair");
        getChildren().add(new Card(text.get("partners.regions.title"), text.get("partners.regions.explain")).lines(table, form));
    }

    private void save() {
        var text = desk.text();
        String typed = target.getText().strip();
        var region = chosen;
        desk.tasks().of(progress -> service.change(region.id(), name.getText(), aliases.getText(), typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : -1))
                .onDone(outcome -> {
                    switch (outcome) {
                        case Outcome.Done<Region>(Region saved) -> {
                            nameField.clearError();
                            rows.setAll(RegionNames.in(vault).regions());
                            desk.notices().show(Notice.success(text.get("partners.regions.saved", saved.name())));
                        }
                        case Outcome.Refused<Region>(var message) -> nameField.error(text.get(message));
                    }
                }).start();
    }
}

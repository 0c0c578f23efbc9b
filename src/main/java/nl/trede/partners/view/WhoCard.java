package nl.trede.partners.view;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EnumBox;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.PickBox;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.Role;
import nl.trede.vault.model.Vault;

/// Own name, role, team, organisation, region and fte.
final class WhoCard extends VBox {
    private final Desk desk;
    private final Me me;
    private final TextField name = new TextField();
    private final EnumBox<Role> role;
    private final TextField team = new TextField();
    private final TextField organisation = new TextField();
    private final PickBox<Region> region;
    private final TextField fte = new TextField();
    private final FormField nameField;
    private final FormField teamField;
    private final FormField fteField;

    WhoCard(Desk desk, Vault vault, Me me) {
        this.desk = desk;
        this.me = me;
        var text = desk.text();
        var names = RegionNames.in(vault);
        role = new EnumBox<>(text, Role.class);
        region = regions(names);
        name.setId("who-name");
        team.setId("who-team");
        fte.setId("who-fte");
        nameField = field("name", name);
        teamField = field("team", team);
        fteField = field("fte", fte).hint(text.get("partners.who.fteHint"));
        role.setValue(me.role());
        me.editable().ifPresent(now -> {
            name.setText(now.name());
            team.setText(now.team());
            organisation.setText(now.organisation());
            fte.setText(now.fte() == null ? "" : text.number(now.fte(), 2));
            Optional.ofNullable(now.regionCode()).flatMap(names::byCode).ifPresent(region::setValue);
        });
        var save = new HBox(Buttons.primary(text.get("partners.save"), this::save));
        save.getStyleClass().add("panel-buttons");
        getChildren().add(new Card(text.get("partners.who.title")).content(nameField, field("role", role), teamField,
                field("organisation", organisation), field("region", region), fteField, save));
    }

    /// The regions under their names.
    static PickBox<Region> regions(RegionNames names) {
        return new PickBox<>(FXCollections.observableArrayList(names.regions()), Region::name);
    }

    private FormField field(String key, Node input) {
        return new FormField(desk.text().get("partners.who." + key), input);
    }

    private void save() {
        var text = desk.text();
        nameField.clearError();
        teamField.clearError();
        fteField.clearError();
        String typed = fte.getText().strip().replace(',', '.');
        if (!typed.isEmpty() && !typed.matches("\\d(\\.\\d{1,2})?")) {
            fteField.error(text.get("partners.refused.fte"));
            return;
        }
        var wanted = new NewCaseload(name.getText(), role.getValue(), team.getText(), organisation.getText(),
                region.getValue() == null ? null : region.getValue().code(), typed.isEmpty() ? null : new BigDecimal(typed));
        desk.tasks().of(progress -> me.setUp(wanted)).onDone(outcome -> {
            switch (outcome) {
                case Outcome.Done<Me.Who> done -> desk.notices().show(Notice.success(text.get("partners.who.saved")));
                case Outcome.Refused<Me.Who>(var message) -> (message.key().endsWith("fte") ? fteField
                        : message.key().endsWith("team") ? teamField : nameField).error(text.get(message));
            }
        }).start();
    }
}

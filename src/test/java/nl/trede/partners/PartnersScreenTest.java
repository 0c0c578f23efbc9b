package nl.trede.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Screen;
import nl.trede.partners.model.CoachRepository;
import nl.trede.partners.model.Me;
import nl.trede.partners.model.Municipality;
import nl.trede.partners.model.NewCaseload;
import nl.trede.partners.model.Region;
import nl.trede.partners.model.RegionNames;
import nl.trede.partners.model.RegionRepository;
import nl.trede.partners.model.Role;
import nl.trede.partners.model.TeamRepository;
import nl.trede.support.FxTest;
import nl.trede.support.TestDesk;
import nl.trede.support.TestVault;
import nl.trede.vault.model.History;
import nl.trede.vault.model.Vault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// *Team en regio* as it is worked with mouse and keyboard, and what of it is in the database.
class PartnersScreenTest extends FxTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;
    private final TestDesk test = new TestDesk(text, clock);
    private Vault vault;
    private Screen screen;

    @Override
    protected List<String> rooms() {
        return List.of("common", "partners");
    }

    @Override
    protected Parent content() {
        vault = TestVault.create(folder);
        new Me(vault).setUp(new NewCaseload("A. Verzonnen", Role.JOBCOACH, "Team Noord", "Stichting Denkbeeldig", "AM13", new BigDecimal("0.9")));
        screen = new PartnersRoom(vault, test.desk).screens().get("partners").create(Destination.room("partners"));
        return screen.content();
    }

    @AfterEach
    void close() {
        onScreen(screen::close);
        vault.close();
    }

    @Test
    void a_coach_changes_name_fte_team_and_role_and_stays_the_same_person() {
        var before = new Me(vault).who().orElseThrow();
        retype("#who-name", "B. Verzonnen");
        retype("#who-team", "Team Zuid");
        retype("#who-fte", "0,8");
        save("#who-name");
        var now = new Me(vault).who().orElseThrow();
        assertThat(now.coach().id()).isEqualTo(before.coach().id());
        assertThat(now.coach().name()).isEqualTo("B. Verzonnen");
        assertThat(now.coach().fte()).isEqualByComparingTo("0.8");
        assertThat(now.team().orElseThrow().name()).isEqualTo("Team Zuid");
        assertThat(now.team().orElseThrow().id()).isEqualTo(before.team().orElseThrow().id());
        assertThat(new CoachRepository(vault).count()).isEqualTo(1);
        assertThat(new TeamRepository(vault).count()).isEqualTo(1);
        assertThat(new History(vault).of(TeamRepository.SHELF, now.team().orElseThrow().id())).hasSize(1);
        assertThat(vault.actor()).isEqualTo("B. Verzonnen");
        assertThat(test.notice().sentence()).isEqualTo(text.get("partners.who.saved"));
    }

    @Test
    void an_impossible_fte_and_a_missing_name_are_refused_at_their_field_and_nothing_changes() {
        retype("#who-fte", "1,5");
        save("#who-name");
        assertThat(lookup(text.get("partners.refused.fte")).tryQuery()).isPresent();
        retype("#who-fte", "veel");
        save("#who-name");
        assertThat(lookup(text.get("partners.refused.fte")).tryQuery()).isPresent();
        retype("#who-fte", "");
        retype("#who-name", " ");
        save("#who-name");
        assertThat(lookup(text.get("partners.refused.name")).tryQuery()).isPresent();
        assertThat(new Me(vault).who().orElseThrow().coach().name()).isEqualTo("A. Verzonnen");
        assertThat(new Me(vault).who().orElseThrow().coach().fte()).isEqualByComparingTo("0.9");
        assertThat(test.notices).isEmpty();
    }

    @Test
    void the_target_of_a_region_is_changed_and_nonsense_is_refused() {
        TableView<Region> regions = lookup("#regions").queryTableView();
        Region chosen = onScreen(() -> {
            regions.requestFocus();
            regions.getSelectionModel().select(3);
            return regions.getSelectionModel().getSelectedItem();
        });
        retype("#region-target", "geen");
        save("#region-target");
        assertThat(region(chosen).annualTarget()).isEqualTo(100);
        retype("#region-target", "140");
        save("#region-target");
        assertThat(region(chosen).annualTarget()).isEqualTo(140);
        assertThat(region(chosen).name()).isEqualTo(chosen.name());
        assertThat(new RegionRepository(vault).all()).filteredOn(one -> one.annualTarget() != 100).hasSize(1);
    }

    @Test
    void a_municipality_is_found_by_typing_and_moves_to_another_region_from_a_day() {
        onScreen(() -> lookup("#town-name").query().requestFocus());
        write("Meppel");
        TableView<Municipality> towns = lookup(".table-view").queryAllAs(TableView.class).stream()
                .filter(table -> !"regions".equals(table.getId())).map(PartnersScreenTest::towns).findFirst().orElseThrow();
        assertThat(towns.getItems()).extracting(Municipality::name).containsExactly("Meppel");
        onScreen(() -> {
            towns.requestFocus();
            towns.getSelectionModel().selectFirst();
        });
        var drenthe = RegionNames.in(vault).byCode("AM03").orElseThrow();
        onScreen(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Region> box = (ComboBox<Region>) lookup("#town-name").query().getParent().getParent().lookup(".combo-box");
            box.setValue(box.getItems().stream().filter(one -> one.code().equals(drenthe.code())).findFirst().orElseThrow());
        });
        onScreen(() -> lookup("#town-name").query().getParent().getParent().lookup(".date-field").requestFocus());
        push(KeyCode.CONTROL, KeyCode.A);
        write("1-1-2027");
        onScreen(() -> lookup(text.get("partners.towns.move")).queryButton().fire());
        var names = RegionNames.in(vault);
        assertThat(names.municipality("Meppel", TODAY).orElseThrow().regionCode()).isEqualTo("AM36");
        assertThat(names.municipality("Meppel", LocalDate.of(2027, 1, 1)).orElseThrow().regionCode()).isEqualTo("AM03");
    }

    @SuppressWarnings("unchecked")
    private static TableView<Municipality> towns(TableView<?> table) {
        return (TableView<Municipality>) table;
    }

    private Region region(Region which) {
        return new RegionRepository(vault).find(which.id()).orElseThrow();
    }

    private void retype(String field, String words) {
        onScreen(() -> {
            lookup(field).query().requestFocus();
            lookup(field).queryTextInputControl().clear();
        });
        if (!words.isEmpty()) {
            write(words);
        }
    }

    /// The button *Bewaar* of the card a field stands in.
    private void save(String field) {
        onScreen(() -> {
            Parent card = lookup(field).query().getParent();
            while (!card.getStyleClass().contains("card")) {
                card = card.getParent();
            }
            card.lookupAll(".button").stream().filter(javafx.scene.control.Button.class::isInstance).map(javafx.scene.control.Button.class::cast)
                    .filter(button -> text.get("partners.save").equals(button.getText())).findFirst().orElseThrow().fire();
        });
    }
}

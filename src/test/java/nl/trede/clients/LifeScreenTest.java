package nl.trede.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import nl.trede.clients.model.IntakeRepository;
import nl.trede.clients.model.LifeDomain;
import nl.trede.clients.model.LifeDomainNote;
import nl.trede.clients.model.LifeDomainNoteRepository;
import nl.trede.clients.model.LifeState;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Tabs;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// The intake and the parts of life, written by hand.
class LifeScreenTest extends OneClientsRoom {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private UUID client;

    @Override
    protected void prepare() {
        client = fixture.id("S. Fictief");
        fixture.vault.write(write -> write.save(LifeDomainNoteRepository.SHELF, new LifeDomainNote(Ids.next(), client, LifeDomain.FINANCIEN,
                TODAY.minusDays(30), LifeState.HULP_NODIG, "Drie maanden huur achterstand")));
    }

    @Override
    protected Parent firstScreen() {
        screen = room.screens(fixture.guests()).get("client").create(Destination.client(client));
        return screen.content();
    }

    @Test
    void an_intake_is_safe_within_two_seconds_and_when_the_tab_is_left() {
        tab("intake");
        clickOn("#intake-wish");
        write("Een bakkerij");
        sleep(2, TimeUnit.SECONDS);
        assertThat(intake().wish()).isEqualTo("Een bakkerij");
        write(" in de buurt");
        tab("overview");
        assertThat(intake().wish()).isEqualTo("Een bakkerij in de buurt");
        assertThat(intake().intakeDate()).isEqualTo(TODAY);
        assertThat(new IntakeRepository(fixture.vault).count()).isOne();
    }

    @Test
    void the_day_of_the_talk_can_be_set_back_but_not_ahead() {
        tab("intake");
        clickOn("#intake-wish");
        write("Werk");
        clickOn("#intake-date");
        push(KeyCode.CONTROL, KeyCode.A);
        write("12-11");
        push(KeyCode.TAB);
        assertThat(intake().intakeDate()).isEqualTo(LocalDate.of(2026, 11, 12));
        clickOn("#intake-date");
        push(KeyCode.CONTROL, KeyCode.A);
        write("+7");
        push(KeyCode.TAB);
        assertThat(lookup("De intake kan niet in de toekomst liggen. Kies vandaag of eerder.").tryQuery()).isPresent();
        assertThat(intake().intakeDate()).isEqualTo(LocalDate.of(2026, 11, 12));
    }

    @Test
    void a_part_of_life_gets_a_state_and_words_of_today_and_the_earlier_ones_stay_on_the_strip() {
        tab("life");
        choose("FINANCIEN", "Let op");
        clickOn("#life-words-FINANCIEN");
        push(KeyCode.CONTROL, KeyCode.A);
        write("Er is een regeling");
        push(KeyCode.TAB);
        var notes = notes(LifeDomain.FINANCIEN);
        assertThat(notes).extracting(LifeDomainNote::notedOn).containsExactly(TODAY.minusDays(30), TODAY);
        assertThat(notes).extracting(LifeDomainNote::state).containsExactly(LifeState.HULP_NODIG, LifeState.LET_OP);
        assertThat(notes).extracting(LifeDomainNote::words).containsExactly("Drie maanden huur achterstand", "Er is een regeling");
        assertThat(lookup(".life-day").queryAll().stream().map(day -> day.getAccessibleText()))
                .contains("23 okt 2026, Hulp nodig", "22 nov 2026, Let op");
    }

    @Test
    void a_choice_is_taken_back_and_what_stays_the_same_is_noted_with_one_press() {
        tab("life");
        choose("WONEN", "Gaat goed");
        assertThat(notes(LifeDomain.WONEN)).singleElement().satisfies(note -> assertThat(note.state()).isEqualTo(LifeState.GAAT_GOED));
        onScreen(() -> fixture.undo());
        assertThat(notes(LifeDomain.WONEN)).isEmpty();

        clickOn("Nog steeds zo");
        assertThat(notes(LifeDomain.FINANCIEN)).hasSize(2).last().satisfies(note -> {
            assertThat(note.notedOn()).isEqualTo(TODAY);
            assertThat(note.state()).isEqualTo(LifeState.HULP_NODIG);
            assertThat(note.words()).isEqualTo("Drie maanden huur achterstand");
        });
        assertThat(lookup("Nog steeds zo").match(node -> node instanceof Button && node.isVisible()).tryQuery()).isEmpty();
    }

    @Test
    void words_without_a_choice_are_not_lost() {
        tab("life");
        clickOn("#life-words-WERK");
        write("Twijfel over de uren");
        tab("overview");
        assertThat(notes(LifeDomain.WERK)).singleElement().satisfies(note -> {
            assertThat(note.words()).isEqualTo("Twijfel over de uren");
            assertThat(note.state()).isEqualTo(LifeState.LET_OP);
        });
    }

    @Test
    void what_signals_stands_on_the_overview_and_leads_to_its_tab_until_it_goes_well() {
        assertThat(lookup("Leefgebieden die aandacht vragen").tryQuery()).isPresent();
        clickOn("Drie maanden huur achterstand");
        assertThat(fixture.opened()).containsExactly(Destination.client(client, "life"));
        tab("life");
        choose("FINANCIEN", "Gaat goed");
        tab("overview");
        assertThat(lookup("Leefgebieden die aandacht vragen").tryQuery()).isEmpty();
        assertThat(room.lifeDomains().signals(client)).isEmpty();
    }

    private void choose(String domain, String state) {
        onScreen(() -> lookup("#life-" + domain + " .toggle-button").<ToggleButton>queryAllAs(ToggleButton.class).stream()
                .filter(chip -> chip.getText().equals(state)).findFirst().orElseThrow().fire());
    }

    private nl.trede.clients.model.Intake intake() {
        return new IntakeRepository(fixture.vault).ofClient(client).orElseThrow();
    }

    private List<LifeDomainNote> notes(LifeDomain domain) {
        return new LifeDomainNoteRepository(fixture.vault).ofClient(client).stream().filter(note -> note.domain() == domain).toList();
    }

    private void tab(String id) {
        Tabs tabs = lookup(".client-tabs").query();
        onScreen(() -> tabs.open(id));
        assertThat(tabs.openProperty().get()).isEqualTo(id);
    }
}

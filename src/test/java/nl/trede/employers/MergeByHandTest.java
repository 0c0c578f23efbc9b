package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import nl.trede.common.ui.Destination;
import nl.trede.employers.model.Duplicates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerChannel;
import nl.trede.employers.model.EmployerContact;
import nl.trede.employers.model.EmployerContactBuilder;
import nl.trede.employers.model.EmployerContactRepository;
import nl.trede.employers.model.EmployerMergeRepository;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.employers.model.EmployerRepository;
import nl.trede.employers.model.EmployerService;
import nl.trede.employers.view.MergeByHandScreen;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.api.Test;

/// Two employers with nothing in common but that the coach knows them to be one.
class MergeByHandTest extends OneEmployersRoom {
    private Employer mill;
    private EmployerContact contact;

    @Override
    protected void begin() {
        mill = EmployerService.blank(Ids.next(), "Molen Denkbeeld").withCity("Zeist").withKvkNumber("12345678");
        contact = EmployerContactBuilder.builder().id(Ids.next()).employerId(mill.id()).contactDate(TODAY).channel(EmployerChannel.BEZOEK)
                .purpose(EmployerPurpose.KENNISMAKEN).build();
        vault.write(write -> {
            write.save(EmployerRepository.SHELF, mill);
            return write.save(EmployerContactRepository.SHELF, contact);
        });
        show(Destination.employer(bakery.id()));
    }

    private static Destination merging(Employer employer) {
        return new Destination(MergeByHandScreen.ROOM, Optional.of(employer.id()), Optional.empty());
    }

    private void choose() {
        onScreen(() -> {
            show(merging(bakery));
            screen.shown();
        });
        write("mol");
        push(KeyCode.ENTER);
        onScreen(() -> { });
    }

    @Test
    void the_page_of_an_employer_leads_to_the_choice_of_the_other() {
        assertThat(Duplicates.in(List.of(bakery, mill))).as("nothing proposes them").isEmpty();
        onScreen(() -> lookup("#merge-begin").queryButton().fire());
        assertThat(desks.opened).containsExactly(merging(bakery));
    }

    @Test
    void the_other_is_chosen_by_name_and_the_two_become_one_until_undo() {
        var before = everything();
        choose();
        onScreen(() -> ((RadioButton) lookup("#merge-CITY-2").query()).fire());
        onScreen(() -> lookup("#merge").query().lookupAll(".button").stream().map(javafx.scene.control.Button.class::cast)
                .filter(button -> button.getText().equals("Voeg samen")).findFirst().orElseThrow().fire());
        assertThat(new EmployerRepository(vault).all()).containsExactly(bakery.withCity("Zeist").withKvkNumber("12345678"));
        assertThat(new EmployerContactRepository(vault).all()).containsExactly(contact.withEmployerId(bakery.id()));
        assertThat(desks.opened).as("back on the page of the one that stayed").containsExactly(Destination.employer(bakery.id()));
        undo();
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void cancelling_changes_nothing() {
        var before = everything();
        choose();
        onScreen(() -> lookup("Annuleer").queryButton().fire());
        assertThat(everything()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(desks.opened).containsExactly(Destination.employer(bakery.id()));
    }

    @Test
    void an_employer_does_not_find_itself_and_what_changes_meanwhile_is_chosen_from_anew() {
        onScreen(() -> {
            show(merging(bakery));
            screen.shown();
        });
        write("bakk");
        assertThat(lookup(".suggestion").queryAll()).as("only that nothing was found").hasSize(1);
        assertThat(lookup("Niets gevonden").tryQuery()).isPresent();
        choose();
        onScreen(() -> new EmployerService(vault).save(mill.withNote("Alleen op dinsdag")));
        assertThat(lookup("#merge-NOTE-2").tryQuery()).isPresent();
        onScreen(() -> vault.write(write -> {
            write.remove(EmployerContactRepository.SHELF, contact.id());
            return write.remove(EmployerRepository.SHELF, mill.id());
        }));
        assertThat(lookup("#merge").tryQuery()).isEmpty();
    }

    @Test
    void the_choice_shows_whole_words_and_no_css_warning() {
        drawn("merge-by-hand", () -> {
            screen = made(merging(bakery));
            return screen.content();
        });
    }

    private List<Object> everything() {
        return Stream.of(new EmployerRepository(vault).all(), new EmployerContactRepository(vault).all(), new EmployerMergeRepository(vault).all())
                .<Object>flatMap(List::stream).toList();
    }
}

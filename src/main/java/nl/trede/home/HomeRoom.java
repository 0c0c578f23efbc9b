package nl.trede.home;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import javafx.geometry.Pos;
import nl.trede.clients.model.CaseloadFacts;
import nl.trede.clients.model.ContactService;
import nl.trede.clients.model.DueHand;
import nl.trede.clients.model.DueSource;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Overlay;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.employers.model.EmployerContactService;
import nl.trede.employers.model.EmployerPurpose;
import nl.trede.home.model.Agenda;
import nl.trede.home.model.Postponing;
import nl.trede.home.model.Silence;
import nl.trede.home.model.WeekNumbers;
import nl.trede.home.view.HomeScreen;
import nl.trede.home.view.QuickContact;
import nl.trede.home.viewmodel.HomeViewModel;
import nl.trede.home.viewmodel.Prefill;
import nl.trede.home.viewmodel.QuickContactModel;
import nl.trede.partners.model.Me;
import nl.trede.vault.model.Vault;

/// Builds *Vandaag* and *Contact vastleggen* for one open vault.
public final class HomeRoom implements AutoCloseable {
    private static final Set<String> PLACES_OF_SOMEONE = Set.of("client", "employer");

    private final Vault vault;
    private final Desk desk;
    private final Overlay overlay;
    private final Agenda agenda;
    private final Silence silence;
    private final QuickContact quickContact;
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper(this, "badge");
    private final Runnable stopListening;

    /// @param overlay where *Contact vastleggen* stands
    /// @param dues    what every room knows to be due
    public HomeRoom(Vault vault, Desk desk, Overlay overlay, CaseloadFacts facts, List<DueSource> dues) {
        this.overlay = overlay;
        this.vault = vault;
        this.desk = desk;
        agenda = new Agenda(vault, dues);
        silence = new Silence(facts);
        quickContact = new QuickContact(desk, new QuickContactModel(vault, desk, new ContactService(vault, new Me(vault)),
                new EmployerContactService(vault, desk.clock())));
        stopListening = vault.listen(changed -> {
            if (!changed.draft()) {
                count();
            }
        });
        count();
    }

    public Map<String, ScreenFactory> screens() {
        return Map.of("home", destination -> new HomeScreen(desk, new HomeViewModel(vault, desk.tasks(), desk::today, agenda,
                new WeekNumbers(vault), new Postponing(vault, desk.clock()), silence::on), this::logContact));
    }

    /// How many things are late or due today.
    public ObservableIntegerValue badge() {
        return badge.getReadOnlyProperty();
    }

    /// Opens *Contact vastleggen* above the page.
    ///
    /// @param here where the coach is: an open client or employer is filled in
    public void logContact(Destination here) {
        open(Prefill.of(PLACES_OF_SOMEONE.contains(here.room()) ? here.id() : Optional.empty()));
    }

    /// The same for a due line that a contact does.
    private void logContact(DueHand hand) {
        switch (hand) {
            case DueHand.Speak(UUID client) -> open(Prefill.of(Optional.of(client)));
            case DueHand.Meet(var employer, var client, boolean support) -> open(new Prefill(employer, client,
                    support ? Optional.of(EmployerPurpose.STEUN_OP_WERK) : Optional.empty()));
            case DueHand.Act _, DueHand.Task _, DueHand.OnDay _, DueHand.Talk _ -> { }
        }
    }

    private void open(Prefill prefill) {
        if (quickContact.getScene() == null) {
            quickContact.onClose(overlay::close);
            overlay.show(quickContact, Pos.TOP_CENTER, () -> { });
            quickContact.open(prefill);
        }
    }

    private void count() {
        desk.tasks().of(progress -> agenda.on(desk.today()).badge()).onDone(badge::set).start();
    }

    @Override
    public void close() {
        stopListening.run();
    }
}

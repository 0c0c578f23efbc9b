package nl.trede.conversations;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.value.ObservableIntegerValue;
import nl.trede.clients.ClientTab;
import nl.trede.clients.model.ActionService;
import nl.trede.clients.model.DueSource;
import nl.trede.clients.model.TimelineSource;
import nl.trede.clients.model.WorkSource;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Outcome;
import nl.trede.common.setting.SettingsGroup;
import nl.trede.common.task.Later;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Notice;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.ScreenFactory;
import nl.trede.consent.model.SharingChannel;
import nl.trede.conversations.model.AgreementLabelRepository;
import nl.trede.conversations.model.ApprovalWatch;
import nl.trede.conversations.model.ConversationDue;
import nl.trede.conversations.model.ConversationFile;
import nl.trede.conversations.model.ConversationList;
import nl.trede.conversations.model.ConversationPlaces;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ConversationSettings;
import nl.trede.conversations.model.ConversationStep;
import nl.trede.conversations.model.ConversationTimeline;
import nl.trede.conversations.model.Invitation;
import nl.trede.conversations.model.InvitationFile;
import nl.trede.conversations.model.ParticipantRepository;
import nl.trede.conversations.model.TableService;
import nl.trede.conversations.model.ThreeWayConversation;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.conversations.model.TopicService;
import nl.trede.conversations.model.TopicSources;
import nl.trede.conversations.view.ConversationScreen;
import nl.trede.conversations.view.ConversationsScreen;
import nl.trede.conversations.view.ConversationsTab;
import nl.trede.conversations.view.FinishContent;
import nl.trede.conversations.view.Inviting;
import nl.trede.conversations.view.Panes;
import nl.trede.conversations.viewmodel.ConversationModel;
import nl.trede.partners.model.PartyRepository;
import nl.trede.vault.model.RecordKind;
import nl.trede.vault.model.Vault;
import nl.trede.vault.model.VaultTrouble;

/// Puts the room *Gesprekken* together.
public final class ConversationsRoom implements AutoCloseable {
    private final Vault vault;
    private final Desk desk;
    private final ConversationService service;
    private final Steps steps;
    private final ReadOnlyIntegerWrapper badge = new ReadOnlyIntegerWrapper(this, "badge");
    private final Later later;
    private final Runnable stop;
    private final Runnable approvals;

    /// @param later waits on the screen thread
    public ConversationsRoom(Vault vault, Desk desk, Later later) {
        this.vault = vault;
        this.desk = desk;
        this.later = later;
        service = new ConversationService(vault);
        steps = new Steps(desk.tasks(), message -> desk.notices().show(Notice.danger(desk.text().get(message))));
        stop = vault.listen(changed -> {
            if (!changed.draft()) {
                count();
            }
        });
        approvals = ApprovalWatch.over(vault);
        count();
    }

    /// `conversations` is the list, with a client and the part `plan` the form of a new one; `conversation` is one of them.
    ///
    /// @param dues      what every room knows to be due, to propose topics from
    /// @param measuring measures a rung above the page
    public Map<String, ScreenFactory> screens(List<DueSource> dues, WorkSource work, Measuring measuring) {
        var sources = new TopicSources(vault, dues, work);
        var panes = new Panes(desk, service, new TopicService(vault), new TableService(vault), new ActionService(vault), measuring, this::finish,
                inviting());
        return Map.of(ConversationPlaces.LIST, this::list, ConversationPlaces.ONE, destination -> one(destination, sources, panes));
    }

    public List<ClientTab> clientTabs() {
        return List.of(new ConversationsTab(vault, desk));
    }

    public List<DueSource> dueSources() {
        return List.of(new ConversationDue(vault));
    }

    public List<TimelineSource> timelineSources() {
        return List.of(new ConversationTimeline(vault));
    }

    public List<SettingsGroup> settings() {
        return List.of(new ConversationSettings(vault).group());
    }

    public List<RecordKind<?>> records() {
        return List.of(new RecordKind<>(ConversationRepository.SHELF, "conversations.record"),
                new RecordKind<>(TopicRepository.SHELF, "conversations.record.topic"),
                new RecordKind<>(AgreementLabelRepository.SHELF, "conversations.record.label"),
                new RecordKind<>(ParticipantRepository.SHELF, "conversations.record.participant"),
                new RecordKind<>(PartyRepository.SHELF, "conversations.record.party"));
    }

    /// How many conversations run, are planned for today or earlier, or are overdue.
    public ObservableIntegerValue badge() {
        return badge.getReadOnlyProperty();
    }

    private Screen list(Destination destination) {
        var wanted = destination.part().filter(ConversationPlaces.PLAN::equals).flatMap(part -> destination.id());
        return new ConversationsScreen(vault, desk, service, steps, wanted);
    }

    private Screen one(Destination destination, TopicSources sources, Panes panes) {
        var opened = new ConversationRepository(vault).find(destination.id().orElseThrow());
        if (opened.isEmpty()) {
            return list(Destination.room(ConversationPlaces.LIST));
        }
        var model = new ConversationModel(vault, opened.get().id(), sources, steps, desk.tasks(), later, this::trouble);
        Optional<ConversationStep> asked = destination.part().flatMap(ConversationStep::of);
        return new ConversationScreen(desk, opened.get(), model, service, panes, asked, later);
    }

    private Inviting inviting() {
        return new Inviting() {
            @Override
            public void sent(Invitation invitation, ConversationFile file) {
                invitation.sent(vault, file, SharingChannel.KLEMBORD);
            }

            @Override
            public Outcome<Path> save(ThreeWayConversation conversation, Path target) {
                return InvitationFile.save(vault, conversation, desk.text().get("conversations.calendar.title"), target);
            }
        };
    }

    private FinishStep.Content finish(UUID conversationId) {
        return new FinishContent(vault, desk, service, steps, conversationId);
    }

    private void trouble(Exception trouble) {
        desk.notices().show(Notice.danger(trouble instanceof VaultTrouble known ? desk.text().get(known.sentence()) : desk.text().get("conversations.trouble")));
    }

    private void count() {
        desk.tasks().of(progress -> ConversationList.badge(new ConversationList(vault).on(desk.today()), desk.today())).onDone(badge::set).start();
    }

    @Override
    public void close() {
        stop.run();
        approvals.run();
    }
}

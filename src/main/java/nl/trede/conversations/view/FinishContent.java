package nl.trede.conversations.view;

import java.util.UUID;
import javafx.scene.Parent;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.ui.Desk;
import nl.trede.consent.model.ConsentRepository;
import nl.trede.consent.model.DisclosureDecisionRepository;
import nl.trede.conversations.FinishStep;
import nl.trede.conversations.model.AgreementLabelRepository;
import nl.trede.conversations.model.ConversationRepository;
import nl.trede.conversations.model.ConversationService;
import nl.trede.conversations.model.ParticipantRepository;
import nl.trede.conversations.model.ReportDesk;
import nl.trede.conversations.model.TopicRepository;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.vault.model.Vault;

/// The last step of a conversation, which shows anew whatever changes while it is open.
public final class FinishContent implements FinishStep.Content {
    private final FinishPane pane;
    private final Runnable stop;

    public FinishContent(Vault vault, Desk desk, ConversationService service, Steps steps, UUID conversationId) {
        var reports = new ReportDesk(vault, desk.text());
        pane = new FinishPane(desk, reports, steps, conversationId, new SendCard(desk, reports, service, steps));
        stop = vault.listen(changed -> {
            if (changed.touches(ConversationRepository.SHELF, TopicRepository.SHELF, ParticipantRepository.SHELF, ActionItemRepository.SHELF,
                    AgreementLabelRepository.SHELF, ConsentRepository.SHELF, DisclosureDecisionRepository.SHELF, LadderMeasurementRepository.SHELF)) {
                pane.load();
            }
        });
    }

    @Override
    public Parent node() {
        return pane;
    }

    @Override
    public void close() {
        stop.run();
    }
}

package nl.trede.conversations.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.consent.model.Sharing;
import nl.trede.consent.model.Standing;
import nl.trede.ladder.model.LadderMeasurementRepository;
import nl.trede.vault.model.Vault;

/// All that the screen of one conversation shows.
///
/// @param open      open agreements from before this conversation
/// @param standing  what the client allows
/// @param proposals topics that the data suggest and that are not on the list; only while it is prepared
public record ConversationView(ConversationFile file, List<ActionItem> open, Standing standing, Measured rung, List<TopicProposal> proposals) {
    private static final Set<TopicKind> ONE_IS_ENOUGH =
            EnumSet.of(TopicKind.AFSPRAKEN, TopicKind.ZOEKEN, TopicKind.INKOMEN, TopicKind.TREDE, TopicKind.SUCCES, TopicKind.OPENHEID);

    public static Optional<ConversationView> of(Vault vault, TopicSources sources, UUID conversationId) {
        return ConversationFile.of(vault, conversationId).map(file -> read(vault, sources, file));
    }

    private static ConversationView read(Vault vault, TopicSources sources, ConversationFile file) {
        UUID client = file.client().id();
        var open = new ActionItemRepository(vault).ofClient(client).stream()
                .filter(action -> action.status() == ActionStatus.OPEN && !file.conversation().id().equals(action.originId())).toList();
        var trajectory = file.conversation().trajectoryId();
        var rung = Measured.of(trajectory == null ? List.of() : new LadderMeasurementRepository(vault).ofTrajectory(trajectory));
        var proposals = file.conversation().status() == ConversationStatus.AFGEROND ? List.<TopicProposal>of()
                : sources.propose(file.conversation()).stream().filter(one -> file.topics().stream().noneMatch(topic -> covers(topic, one))).toList();
        return new ConversationView(file, open, new Sharing(vault).standing(client), rung, proposals);
    }

    /// Whether a topic on the list is about what is proposed: made of it, or of a kind of which one is enough.
    private static boolean covers(ConversationTopic topic, TopicProposal proposal) {
        return proposal.key().equals(topic.origin()) || proposal.kind() == topic.kind() && ONE_IS_ENOUGH.contains(topic.kind());
    }
}

package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.ACTION_ITEM;
import static nl.trede.vault.schema.Tables.REVISION;
import static nl.trede.vault.schema.Tables.THREE_WAY_CONVERSATION;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.trede.clients.model.ActionItem;
import nl.trede.clients.model.ActionItemRepository;
import nl.trede.clients.model.ActionStatus;
import nl.trede.vault.model.Changed;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Vault;

/// Agreements live on after their conversation: on Vandaag, with the client, in the history. When one that stands in a report gets another day
/// or other words there, the client has not read that report any more, and it waits for a new approval.
public final class ApprovalWatch {
    /// A moment in the database has fewer digits than one in memory.
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final Vault vault;

    private ApprovalWatch(Vault vault) {
        this.vault = vault;
    }

    /// @return stops watching
    public static Runnable over(Vault vault) {
        return vault.listen(new ApprovalWatch(vault)::look);
    }

    private void look(Changed changed) {
        if (changed.draft() || !changed.touches(ActionItemRepository.SHELF)) {
            return;
        }
        Set<UUID> unread = unread(changed);
        if (!unread.isEmpty()) {
            vault.write(write -> {
                unread.forEach(conversation -> Approval.lapse(write, conversation));
                return unread.size();
            });
        }
    }

    /// The approved conversations with an agreement that this commit gave other words.
    private Set<UUID> unread(Changed changed) {
        Instant since = changed.at().minus(ROUNDING);
        return vault.read(dsl -> {
            var unread = new HashSet<UUID>();
            dsl.select(ACTION_ITEM.fields()).select(REVISION.CONTENT).from(ACTION_ITEM)
                    .join(THREE_WAY_CONVERSATION).on(THREE_WAY_CONVERSATION.ID.eq(ACTION_ITEM.ORIGIN_ID))
                    .join(REVISION).on(REVISION.RECORD_ID.eq(ACTION_ITEM.ID))
                    .where(ACTION_ITEM.ORIGIN_TYPE.eq(ConversationRepository.SHELF.name()).and(THREE_WAY_CONVERSATION.CLIENT_APPROVED_ON.isNotNull())
                            .and(REVISION.RECORD_TYPE.eq(ActionItemRepository.SHELF.name())).and(REVISION.CHANGED_AT.ge(since)))
                    .forEach(row -> {
                        ActionItem now = row.into(ACTION_ITEM).into(ActionItem.class);
                        if (!same(Json.read(row.get(REVISION.CONTENT), ActionItem.class), now)) {
                            unread.add(now.originId());
                        }
                    });
            return unread;
        });
    }

    /// Whether a reader reads the same; that something was done stands in no report.
    private static boolean same(ActionItem was, ActionItem now) {
        return was.description().equals(now.description()) && was.owner() == now.owner() && Objects.equals(was.dueDate(), now.dueDate())
                && (was.status() == ActionStatus.VERVALLEN) == (now.status() == ActionStatus.VERVALLEN);
    }
}

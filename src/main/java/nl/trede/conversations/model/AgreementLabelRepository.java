package nl.trede.conversations.model;

import static nl.trede.vault.schema.Tables.AGREEMENT_LABEL;

import java.util.List;
import java.util.UUID;
import nl.trede.vault.model.Repository;
import nl.trede.vault.model.Shelf;
import nl.trede.vault.model.Vault;

/// Reads what kind of data agreements hold.
public final class AgreementLabelRepository extends Repository<AgreementLabel> {
    public static final Shelf<AgreementLabel> SHELF = Shelf.of(AGREEMENT_LABEL, AgreementLabel.class, AgreementLabel::clientId);

    public AgreementLabelRepository(Vault vault) {
        super(vault, SHELF);
    }

    public List<AgreementLabel> ofConversation(UUID conversationId) {
        return where(AGREEMENT_LABEL.CONVERSATION_ID.eq(conversationId));
    }
}

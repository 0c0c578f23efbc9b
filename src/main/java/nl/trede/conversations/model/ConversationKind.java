package nl.trede.conversations.model;

import nl.trede.clients.model.ContactKind;

/// What a driegesprek is for (domain §7).
public enum ConversationKind {
    START,
    VOORTGANG,
    KNELPUNT,
    BAANSTART,
    AFRONDING,
    /// The formal start of a WGB trajectory: client, behandelaar, arbeidsdeskundige and re-integratiecoach (domain §3.3).
    WGB_VIERGESPREK;

    /// The contact moment that a conversation of this kind counts as.
    public ContactKind contact() {
        return this == WGB_VIERGESPREK ? ContactKind.VIERGESPREK_WGB : ContactKind.DRIEGESPREK;
    }
}

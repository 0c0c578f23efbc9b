package nl.trede.conversations.model;

/// How far a conversation is.
public enum ConversationStatus {
    VOORBEREID,
    BEZIG,
    AFGEROND
}

package nl.trede.conversations.model;

import nl.trede.consent.model.DataCategory;

/// What a topic is about; decides which kind of data its note holds until the coach says otherwise.
public enum TopicKind {
    AFSPRAKEN(DataCategory.WERKWENS_PROFIEL),
    WERK(DataCategory.BAAN),
    ZOEKEN(DataCategory.WERKWENS_PROFIEL),
    TREDE(DataCategory.VOORTGANG_LADDER),
    TERMIJN(DataCategory.VOORTGANG_LADDER),
    INKOMEN(DataCategory.UITKERING_INKOMEN),
    LEEFGEBIED(DataCategory.BELASTBAARHEID),
    SUCCES(DataCategory.VOORTGANG_LADDER),
    OPENHEID(DataCategory.OPENHEIDSKEUZE),
    VRIJ(DataCategory.WERKWENS_PROFIEL);

    private final DataCategory usual;

    TopicKind(DataCategory usual) {
        this.usual = usual;
    }

    public DataCategory usual() {
        return usual;
    }
}

package nl.trede.exchange.model;

import nl.trede.jobs.model.JobEndReason;

/// Why a job ended, in groups. Reasons of health stand in one group with moving house and transport, so that no health data leaves.
public enum ReasonGroup {
    STAP_VOORUIT,
    EINDE_CONTRACT,
    WERK_PASTE_NIET,
    PERSOONLIJK,
    ONBEKEND;

    public static ReasonGroup of(JobEndReason reason) {
        return switch (reason) {
            case BETER_WERK, OPLEIDING -> STAP_VOORUIT;
            case CONTRACT_AFGELOPEN, SEIZOEN_TIJDELIJK, REORGANISATIE_BEDRIJF, EINDE_PROEFPLAATSING_ZONDER_CONTRACT, ONTSLAG_PROEFTIJD ->
                    EINDE_CONTRACT;
            case ONTEVREDEN_TAKEN, ONTEVREDEN_UREN_LOON, RELATIE_LEIDINGGEVENDE, RELATIE_COLLEGAS_STIGMA, PRIKKELS_WERKPLEK,
                    TEMPO_OF_PRESTATIE, AANWEZIGHEID -> WERK_PASTE_NIET;
            case PSYCHISCHE_TERUGVAL, LICHAMELIJKE_GEZONDHEID, PRIVE_OMSTANDIGHEDEN, VERVOER, ANGST_INKOMEN_UITKERING, VERHUIZING,
                    PENSIOEN, OVERLEDEN -> PERSOONLIJK;
            case ONBEKEND -> ONBEKEND;
        };
    }
}

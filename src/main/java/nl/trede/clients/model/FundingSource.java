package nl.trede.clients.model;

/// Who pays a trajectory (domain §7).
public enum FundingSource {
    UWV_IPS,
    GEMEENTE_IPS_REGELING_2023,
    UWV_WERKFIT_NAAR_WERK,
    ZVW,
    WMO,
    WLZ,
    ESF_PLUS,
    EIGEN_MIDDELEN,
    WERKGEVER,
    OVERIG
}

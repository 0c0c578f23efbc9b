package nl.trede.clients.model;

/// The method of a trajectory (domain §7). EPA and CMD are health data: never leave the vault per person.
public enum Method {
    IPS_EPA,
    IPS_CMD,
    IPS_OVERIG,
    WGB,
    JOBCOACHING,
    WERK_ALS_BESTE_ZORG,
    OAD,
    OVERIG
}

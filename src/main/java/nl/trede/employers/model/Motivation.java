package nl.trede.employers.model;

/// Why an employer wants to hire inclusively: from conviction to money. Who does it for the money only is not fit for this group (domain §7, S3).
public enum Motivation {
    INTRINSIEK,
    VOORAL_INTRINSIEK,
    VOORAL_GELD,
    GELDGEDREVEN
}

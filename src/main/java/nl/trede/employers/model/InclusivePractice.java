package nl.trede.employers.model;

/// How an employer stands towards hiring inclusively (domain §7).
public enum InclusivePractice {
    ONBEKEND,
    OPEN,
    TERUGHOUDEND,
    NIET_GESCHIKT
}

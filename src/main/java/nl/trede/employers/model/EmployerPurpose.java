package nl.trede.employers.model;

/// Why an employer was contacted (domain §7).
public enum EmployerPurpose {
    KENNISMAKEN,
    BEHOEFTE_LEREN,
    CLIENT_VOORSTELLEN,
    VACATURE,
    PROEFPLAATSING,
    STEUN_OP_WERK,
    EVALUATIE,
    NAZORG
}

package nl.trede.employers.model;

/// Why a version of a search plan was written; after every job it is looked at again (domain §1.4, §9.2 item 14).
public enum PlanOccasion {
    EERSTE,
    BIJGESTELD,
    NA_BAANSTART,
    NA_BAANEINDE
}

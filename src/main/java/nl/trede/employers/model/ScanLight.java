package nl.trede.employers.model;

/// The light of one point of a workplace scan (domain §9.7).
public enum ScanLight {
    GROEN,
    ORANJE,
    ROOD,
    /// No light: the point does not play a part at this workplace, such as night shifts in a shop.
    NVT
}

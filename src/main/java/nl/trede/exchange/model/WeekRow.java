package nl.trede.exchange.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The employer contacts of one coach in one ISO week (domain §10.4).
///
/// @param week           `2026-W47`
/// @param clientSpecific face to face and for one client: what the target counts
/// @param target         contacts aimed at, empty when nobody was looking for work or the coach was mostly free
public record WeekRow(String coach, String week, int contacts, int faceToFace, int clientSpecific, @Nullable BigDecimal target) {
}

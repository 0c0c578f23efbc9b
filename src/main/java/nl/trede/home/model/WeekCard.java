package nl.trede.home.model;

import java.math.BigDecimal;
import java.util.Optional;
import nl.trede.employers.model.EmployerWeek;
import nl.trede.figures.model.CommunityShare;

/// The numbers beside the agenda.
///
/// @param employers this week's employer contacts against the norm
/// @param clients   active clients
/// @param perFte    active clients for each full-time coach, empty when the fte is unknown
/// @param outdoor   time outside the office in the last four weeks
public record WeekCard(EmployerWeek employers, int clients, Optional<BigDecimal> perFte, CommunityShare outdoor) {
}

package nl.trede.paper.model;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// A date to put in a calendar. Calendars are read by many eyes, so neither title nor place says anything about a client.
///
/// @param id     of what it is about, so that a new time replaces the old one
/// @param start  empty for the whole day, with the day in [#day]
/// @param length used when there is a start
public record Appointment(UUID id, String title, LocalDate day, Optional<LocalTime> start, Duration length, Optional<String> place) {
}

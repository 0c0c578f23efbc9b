package nl.trede.consent.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What a client said about sharing certain data with one recipient; input for [Consents#note].
///
/// @param yes         whether it may; a no is noted as a refusal
/// @param purpose     what it is for; a refusal needs none
/// @param day         the day on which it was said
/// @param expires     last day on which it holds
/// @param documentRef where the signed form is kept
public record Answer(UUID clientId, Audience to, Set<DataCategory> categories, boolean yes, String purpose, LocalDate day, GivenHow how,
        Optional<LocalDate> expires, Optional<String> documentRef) {
    public Answer {
        categories = Set.copyOf(categories);
    }
}

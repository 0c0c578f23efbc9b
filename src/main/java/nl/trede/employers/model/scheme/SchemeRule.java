package nl.trede.employers.model.scheme;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.UUID;
import nl.trede.vault.model.Json;
import nl.trede.vault.model.Stored;
import org.jspecify.annotations.Nullable;

/// One scheme as it holds for a time (domain §3.4, §9.8). A change of the law is a new rule beside the old one, so that what was
/// said about a job of last year can still be explained.
///
/// @param scheme    short stable code, such as `LKV_BANENAFSPRAAK`; several rules in turn may have the same
/// @param validFrom first day of this version; empty when nobody looked that up
/// @param validTo   last day; empty while it holds
/// @param source    where the rule comes from, for someone who wants to read it
/// @param checkedOn the day on which a person last compared it with the source
/// @param content   [Terms] as JSON
@RecordBuilder
public record SchemeRule(UUID id, String scheme, @Nullable LocalDate validFrom, @Nullable LocalDate validTo, String source, LocalDate checkedOn,
        String content) implements Stored, SchemeRuleBuilder.With {
    public Terms terms() {
        return Json.read(content, Terms.class);
    }

    public boolean validOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

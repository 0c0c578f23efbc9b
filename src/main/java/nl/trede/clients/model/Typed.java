package nl.trede.clients.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.trede.vault.model.Json;

/// Saves what was typed and nothing else: a form that was open while the record changed elsewhere must not put the old values back.
public final class Typed {
    private Typed() {
    }

    /// The record as it stands, with the parts in which what was typed differs from what the form showed at first.
    ///
    /// @param shown the record with which the form was filled
    /// @param typed the same with what stands in the form
    public static <R extends Record> R onTopOf(R now, R shown, R typed) {
        JsonNode first = Json.read(Json.write(shown), JsonNode.class);
        JsonNode last = Json.read(Json.write(typed), JsonNode.class);
        ObjectNode merged = Json.read(Json.write(now), ObjectNode.class);
        last.properties().stream().filter(part -> !same(first.path(part.getKey()), part.getValue()))
                .forEach(part -> merged.set(part.getKey(), part.getValue()));
        @SuppressWarnings("unchecked")
        var type = (Class<R>) now.getClass();
        return Json.read(Json.write(merged), type);
    }

    /// An empty field is the same as no value.
    private static boolean same(JsonNode one, JsonNode other) {
        return one.equals(other) || empty(one) && empty(other);
    }

    private static boolean empty(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.isTextual() && value.asText().isBlank();
    }
}

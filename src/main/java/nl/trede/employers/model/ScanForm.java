package nl.trede.employers.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.trede.vault.model.Json;

/// The points of a workplace scan (domain §9.7): data, from one file. The screen, the paper form and the verdict all follow it, so that they
/// cannot drift apart; a point more or less needs no other change.
public record ScanForm(List<Group> groups) {
    private static final String FILE = "/nl/trede/employers/scan-form.json";

    public ScanForm {
        groups = List.copyOf(groups);
    }

    /// Points that belong together.
    public record Group(String key, String title, List<Point> points) {
        public Group {
            points = List.copyOf(points);
        }
    }

    /// One point to look at.
    ///
    /// @param number as printed on the paper form and shown beside the point, from 1
    /// @param key    stable: answers are kept under it
    public record Point(int number, String key, String question) {
    }

    /// The form in the language that is read.
    public static ScanForm in(Locale locale) {
        try (InputStream file = ScanForm.class.getResourceAsStream(FILE)) {
            return read(new String(file.readAllBytes(), StandardCharsets.UTF_8), locale);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static ScanForm read(String json, Locale locale) {
        String language = locale.getLanguage().equals("nl") ? "nl" : "en";
        var groups = new ArrayList<Group>();
        int number = 1;
        for (JsonNode group : Json.read(json, JsonNode.class).path("groups")) {
            var points = new ArrayList<Point>();
            for (JsonNode point : group.path("points")) {
                points.add(new Point(number++, point.path("key").asText(), point.path(language).asText()));
            }
            groups.add(new Group(group.path("key").asText(), group.path(language).asText(), points));
        }
        return new ScanForm(groups);
    }

    /// All points in the order of the form.
    public List<Point> points() {
        return groups.stream().flatMap(group -> group.points().stream()).toList();
    }
}

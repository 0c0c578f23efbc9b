package nl.trede;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every sentence exists in Dutch and in English, is used, and can be formatted. A failure prints the lines to paste or to remove.
class BundlesTest {
    private static final Path RESOURCES = Path.of("src/main/resources/nl/trede");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z]*(?:\\.[A-Za-z0-9_]+)+\\.?)\"");
    private static final Pattern TERMINAL = Pattern.compile("\\$\\{bundle:([^}]+)}");
    private static final Pattern ENUM = Pattern.compile("enum\\.([A-Za-z0-9]+)\\.([A-Z0-9_]+)");

    @Test
    void dutchAndEnglishHaveTheSameKeys() {
        rooms().forEach(room -> {
            Properties dutch = load(room, "nl");
            Properties english = load(room, "en");
            assertThat(missing(dutch, english)).as("to add to %s/messages_en.properties", room).isEmpty();
            assertThat(missing(english, dutch)).as("to add to %s/messages_nl.properties", room).isEmpty();
        });
    }

    /// Of two lines with one key the last would win without a word.
    @Test
    void noKeyStandsTwiceInAFile() {
        rooms().forEach(room -> Stream.of("nl", "en").forEach(language -> {
            var seen = new HashSet<String>();
            assertThat(lines(room, language).filter(line -> line.contains("=") && !line.startsWith("#")).map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))).as("%s/messages_%s.properties", room, language).isEmpty();
        }));
    }

    private static Stream<String> lines(String room, String language) {
        try {
            return Files.readAllLines(RESOURCES.resolve(room).resolve("messages_" + language + ".properties"), StandardCharsets.UTF_8).stream();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> literals = new HashSet<>();
        Set<String> beginnings = new HashSet<>();
        sources().forEach(source -> LITERAL.matcher(source).results().map(match -> match.group(1)).forEach(literal ->
                (literal.endsWith(".") ? beginnings : literals).add(literal)));
        sources().forEach(source -> TERMINAL.matcher(source).results().forEach(match -> literals.add(match.group(1))));
        Map<String, Set<String>> constants = constants();
        Set<String> unused = new TreeSet<>();
        everyKey().keySet().forEach(key -> {
            var label = ENUM.matcher(key);
            boolean used = label.matches()
                    ? constants.getOrDefault(label.group(1), Set.of()).contains(label.group(2))
                    : literals.contains(key) || beginnings.stream().anyMatch(key::startsWith) || partOfARecord(key, literals) || partOfASetting(key, literals);
            if (!used) {
                unused.add(key);
            }
        });
        assertThat(unused).as("keys that nothing uses").isEmpty();
    }

    @Test
    void everyKeyThatCodeNamesExists() {
        Set<String> rooms = new HashSet<>(rooms());
        Map<String, String> known = everyKey();
        Set<String> unknown = new TreeSet<>();
        sources().forEach(source -> LITERAL.matcher(source).results().map(match -> match.group(1))
                .filter(literal -> rooms.contains(literal.substring(0, literal.indexOf('.'))) && !literal.endsWith("."))
                .filter(literal -> !literal.matches(".*\\.(css|json|xlsx|xml|properties|csv)"))
                .filter(literal -> !known.containsKey(literal)).forEach(unknown::add));
        assertThat(unknown).as("keys without a sentence").isEmpty();
    }

    @Test
    void everyKeyBelongsToItsRoomAndCanBeFormatted() {
        rooms().forEach(room -> load(room, "nl").stringPropertyNames().forEach(key -> {
            assertThat(key.startsWith(room + ".") || key.startsWith("enum.")).as("%s in room %s", key, room).isTrue();
            Stream.of("nl", "en").forEach(language -> new MessageFormat(load(room, language).getProperty(key)));
        }));
    }

    /// The label of a field: the code names the kind of record (`clients.record.contact`), the field's own name follows from the record.
    private static boolean partOfARecord(String key, Set<String> literals) {
        return key.contains(".record.") && literals.contains(key.substring(0, key.lastIndexOf('.')));
    }

    /// The sentence of a setting or of a group of settings: the code names the label.
    private static boolean partOfASetting(String key, Set<String> literals) {
        return key.matches(".*\\.(effect|about)") && literals.contains(key.substring(0, key.lastIndexOf('.')));
    }

    private static List<String> missing(Properties from, Properties in) {
        return from.stringPropertyNames().stream().filter(key -> !in.containsKey(key)).sorted()
                .map(key -> key + "=" + from.getProperty(key)).toList();
    }

    private static Map<String, String> everyKey() {
        Map<String, String> keys = new TreeMap<>();
        rooms().forEach(room -> load(room, "nl").forEach((key, sentence) -> keys.put((String) key, (String) sentence)));
        return keys;
    }

    private static List<String> rooms() {
        try (Stream<Path> folders = Files.list(RESOURCES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("messages_nl.properties")))
                    .map(folder -> folder.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties load(String room, String language) {
        var properties = new Properties();
        Path file = RESOURCES.resolve(room).resolve("messages_" + language + ".properties");
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return properties;
    }

    private static List<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            var sources = new ArrayList<String>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The constants of every enum in the sources, by simple name.
    private static Map<String, Set<String>> constants() {
        var constants = new TreeMap<String, Set<String>>();
        var header = Pattern.compile("enum (\\w+)[^{]*\\{([^;}]*)");
        var constant = Pattern.compile("(?m)^\\s*([A-Z][A-Z0-9_]*)\\b");
        sources().forEach(source -> header.matcher(source).results().forEach(match -> {
            var names = constants.computeIfAbsent(match.group(1), name -> new HashSet<>());
            constant.matcher(match.group(2).replaceAll("///[^\n]*", "").replace(",", "\n")).results()
                    .forEach(found -> names.add(found.group(1)));
        }));
        return constants;
    }
}

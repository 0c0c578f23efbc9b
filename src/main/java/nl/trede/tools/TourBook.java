package nl.trede.tools;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.trede.common.text.Text;

/// What a tour brought home: every file with a line about it, and what was wrong.
public final class TourBook {
    static final String NAME = "tour.md";

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> defects = new CopyOnWriteArrayList<>();

    TourBook(Path folder) {
        this.folder = folder;
    }

    private record Entry(Path file, String line) {
    }

    Path folder() {
        return folder;
    }

    void add(Path file, String line) {
        entries.add(new Entry(file, line));
    }

    void defect(String what) {
        defects.add(what);
    }

    /// The files, in the order they were made.
    public List<Path> files() {
        return entries.stream().map(Entry::file).toList();
    }

    /// Truncated labels, style warnings, screens that are missing, figures that differ; empty when all is well.
    public List<String> defects() {
        return List.copyOf(defects);
    }

    void write(Text text) throws IOException {
        var page = new StringBuilder("# " + text.get("tools.tour.title") + "\n\n" + text.get("tools.tour.fictitious") + "\n\n");
        for (Entry entry : entries) {
            String name = folder.relativize(entry.file()).toString().replace('\\', '/');
            page.append("- [").append(name).append("](").append(name).append(") · ").append(entry.line()).append('\n');
        }
        page.append("\n## " + text.get("tools.tour.defects") + "\n\n");
        defects.forEach(defect -> page.append("- ").append(defect).append('\n'));
        if (defects.isEmpty()) {
            page.append(text.get("tools.tour.none")).append('\n');
        }
        Files.writeString(folder.resolve(NAME), page);
    }
}

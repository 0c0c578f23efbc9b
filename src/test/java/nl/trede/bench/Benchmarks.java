package nl.trede.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.trede.support.TestVault;
import nl.trede.vault.model.Vault;

/// `mvn -q -Pbench verify`: measures our work beside the raw parts in one run and prints one table (src/docs/benchmarks.md).
public final class Benchmarks {
    private static final List<String> PARTS = List.of("screens", "vault", "small", "big", "memory", "merge", "employers");

    private final Measure measure = new Measure();
    private final Path scratch;

    private Benchmarks(Path scratch) {
        this.scratch = scratch;
    }

    /// @param arguments which parts to measure; none for all
    public static void main(String... arguments) throws Exception {
        Path scratch = Files.createTempDirectory("trede-bench");
        try {
            new Benchmarks(scratch).run(arguments.length == 0 ? Set.copyOf(PARTS) : Set.of(arguments));
        } finally {
            remove(scratch);
        }
    }

    private void run(Set<String> parts) throws Exception {
        if (parts.contains("big") || parts.contains("memory") || parts.contains("screens")) {
            large(Seeds.region(scratch), parts);
        }
        if (parts.contains("small")) {
            Path coach = Seeds.coach(scratch);
            MemoryBench.first(measure, coach, scratch);
            try (Vault vault = TestVault.reopen(coach)) {
                WorkbookBench.small(measure, vault, scratch);
            }
        }
        if (parts.contains("merge")) {
            MergeBench.run(measure, Seeds.team(scratch), scratch);
        }
        if (parts.contains("employers")) {
            EmployerBench.run(measure, scratch, EmployerBench.EMPLOYERS, EmployerBench.CONTACTS);
        }
        if (parts.contains("vault")) {
            VaultBench.saves(measure, scratch);
            VaultBench.key(measure, scratch);
        }
        measure.print();
    }

    private void large(Path folder, Set<String> parts) throws Exception {
        if (parts.contains("memory")) {
            MemoryBench.big(measure, folder, scratch);
        }
        if (parts.contains("screens")) {
            UnlockBench.run(measure, folder, scratch);
        }
        try (Vault vault = TestVault.reopen(folder)) {
            if (parts.contains("big")) {
                WorkbookBench.big(measure, vault, scratch);
            }
            if (parts.contains("screens")) {
                ScreenBench.caseload(measure, vault);
                ScreenBench.search(measure, vault);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stays) {
                    throw new UncheckedIOException(stays);
                }
            });
        }
    }
}

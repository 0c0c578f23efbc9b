package nl.trede.exchange.model;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.trede.vault.model.Json;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Row;

/// The hidden sheet `_trede`: the manifest as JSON, the signature over exactly that text, the public key, and the locators of each sheet.
///
/// A cell holds at most 32,767 characters, so each text stands in as many rows as it needs: its name, and a piece of it.
///
/// @param manifest  JSON of [Manifest]
/// @param locators  by sheet name, see [SheetDigest#locators]
record Seal(String manifest, String signature, String publicKey, Map<String, String> locators) {
    static final String SHEET = "_trede";
    private static final int PIECE = 30_000;
    private static final String LOCATOR = "locators:";

    static Seal of(Manifest manifest, Map<String, String> locators, SenderKey key) {
        String json = Json.write(manifest);
        return new Seal(json, key.sign(json.getBytes(StandardCharsets.UTF_8)), key.publicKey(), Map.copyOf(locators));
    }

    boolean holds() {
        return SenderKey.verifies(publicKey, manifest.getBytes(StandardCharsets.UTF_8), signature);
    }

    void write(Workbook workbook) throws java.io.IOException {
        var sheet = workbook.newWorksheet(SHEET);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        var lines = new ArrayList<List<String>>();
        split("manifest", manifest, lines);
        split("signature", signature, lines);
        split("key", publicKey, lines);
        locators.forEach((name, text) -> split(LOCATOR + name, text, lines));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row).getFirst());
            sheet.value(row, 1, lines.get(row).getLast());
        }
        sheet.finish();
    }

    /// @param rows of the sheet `_trede`
    /// @return empty when this is no seal of Trede
    static Optional<Seal> read(List<Row> rows) {
        var texts = new HashMap<String, StringBuilder>();
        for (Row row : rows) {
            texts.computeIfAbsent(row.getCellText(0), name -> new StringBuilder()).append(row.getCellText(1));
        }
        if (!texts.keySet().containsAll(List.of("manifest", "signature", "key"))) {
            return Optional.empty();
        }
        var locators = new HashMap<String, String>();
        texts.forEach((name, text) -> {
            if (name.startsWith(LOCATOR)) {
                locators.put(name.substring(LOCATOR.length()), text.toString());
            }
        });
        return Optional.of(new Seal(texts.get("manifest").toString(), texts.get("signature").toString(), texts.get("key").toString(), locators));
    }

    private static void split(String name, String text, List<List<String>> into) {
        for (int from = 0; from < text.length(); from += PIECE) {
            into.add(List.of(name, text.substring(from, Math.min(text.length(), from + PIECE))));
        }
    }
}

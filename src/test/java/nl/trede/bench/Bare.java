package nl.trede.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The peers of the workbook: fastexcel, fastexcel-reader and POI's encryption handling the very same cells, with nothing of ours.
final class Bare {
    private static final int FLUSH_EVERY = 500;

    private Bare() {
    }

    /// The values of one sheet, in memory, as the bare writer gets them.
    record Cells(String name, List<Object[]> rows) {
        long count() {
            return rows.stream().mapToLong(row -> row.length).sum();
        }
    }

    static void write(List<Cells> sheets, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            write(sheets, out);
        }
    }

    static void writeEncrypted(List<Cells> sheets, String password, Path file) throws Exception {
        try (var container = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                write(sheets, encrypted);
            }
            container.writeFilesystem(out);
        }
    }

    /// Every cell of a file, kept.
    static List<Cells> read(Path file) throws IOException {
        var sheets = new ArrayList<Cells>();
        each(file, Optional.empty(), (sheet, row) -> {
            if (sheets.isEmpty() || !sheets.getLast().name().equals(sheet)) {
                sheets.add(new Cells(sheet, new ArrayList<>()));
            }
            sheets.getLast().rows().add(row);
        });
        return sheets;
    }

    /// Hands over every row of a file, sheet after sheet.
    static void each(Path file, Optional<String> password, BiConsumer<String, Object[]> rows) throws IOException {
        try (InputStream in = password.isPresent() ? decrypted(file, password.get()) : Files.newInputStream(file); var workbook = new ReadableWorkbook(in)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                try (var stream = sheet.openStream()) {
                    stream.forEach(row -> rows.accept(sheet.getName(), values(row)));
                }
            }
        }
    }

    private static InputStream decrypted(Path file, String password) throws IOException {
        try (var container = new POIFSFileSystem(file.toFile(), true)) {
            var decryptor = new EncryptionInfo(container).getDecryptor();
            decryptor.verifyPassword(password);
            return new ByteArrayInputStream(decryptor.getDataStream(container).readAllBytes());
        } catch (GeneralSecurityException wrong) {
            throw new IOException(wrong);
        }
    }

    private static void write(List<Cells> sheets, OutputStream out) throws IOException {
        var workbook = new Workbook(out, "Bare", "1.0");
        for (Cells cells : sheets) {
            Worksheet sheet = workbook.newWorksheet(cells.name());
            for (int row = 0; row < cells.rows().size(); row++) {
                write(sheet, row, cells.rows().get(row));
                if (row % FLUSH_EVERY == FLUSH_EVERY - 1) {
                    sheet.flush();
                }
            }
            sheet.finish();
        }
        workbook.finish();
    }

    private static void write(Worksheet sheet, int row, Object... values) {
        for (int column = 0; column < values.length; column++) {
            switch (values[column]) {
                case null -> { }
                case BigDecimal number -> sheet.value(row, column, number);
                case Boolean flag -> sheet.value(row, column, flag);
                case LocalDate date -> {
                    sheet.value(row, column, date);
                    sheet.style(row, column).format("dd-mm-yyyy").set();
                }
                default -> sheet.value(row, column, values[column].toString());
            }
        }
    }

    private static Object[] values(Row row) {
        var values = new Object[row.getCellCount()];
        for (int column = 0; column < values.length; column++) {
            values[column] = value(row.hasCell(column) ? row.getCell(column) : null);
        }
        return values;
    }

    private static Object value(Cell cell) {
        if (cell == null) {
            return null;
        }
        boolean date = cell.getType() == CellType.NUMBER && cell.getDataFormatString() != null && cell.getDataFormatString().contains("yy");
        return date ? ((LocalDateTime) cell.asDate()).toLocalDate() : cell.getValue();
    }
}

package nl.trede.employers.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.trede.common.text.Text;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.FormField;
import nl.trede.common.ui.InWindow;
import nl.trede.common.ui.Labels;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Tone;
import nl.trede.common.ui.TypeAhead;
import nl.trede.employers.model.ClientName;
import nl.trede.clients.model.ClientNames;
import nl.trede.employers.model.ScanPlaces;
import nl.trede.employers.model.ScanService;
import nl.trede.employers.model.WorkplaceScan;
import nl.trede.employers.model.WorkplaceScanRepository;
import nl.trede.vault.model.Vault;

/// The workplace scans of an employer, and the start of a new one: a scan is always made for one client.
public final class ScansCard extends VBox {
    private record Scans(List<WorkplaceScan> scans, Map<UUID, String> clients) {
    }

    private final Vault vault;
    private final Desk desk;
    private final Text text;
    private final UUID employerId;
    private Scans shown = new Scans(List.of(), Map.of());

    public ScansCard(Vault vault, Desk desk, UUID employerId) {
        this.vault = vault;
        this.desk = desk;
        this.text = desk.text();
        this.employerId = employerId;
        desk.tasks().of(progress -> new Scans(new WorkplaceScanRepository(vault).ofEmployer(employerId), new ClientNames(vault).all())).onDone(read -> {
            shown = read;
            show(false);
        }).start();
    }

    private void show(boolean choosing) {
        var lines = new ArrayList<Node>();
        shown.scans().forEach(scan -> lines.add(line(scan)));
        var add = Buttons.small(text.get("employers.scan.new"), () -> show(true));
        add.setId("scan-new");
        var card = new Card(text.get("employers.scan.list")).right(add);
        if (choosing) {
            lines.addFirst(chooser());
        }
        getChildren().setAll(lines.isEmpty() ? card.content(Labels.muted(text.get("employers.scan.none"))) : card.lines(lines));
    }

    private ListLine line(WorkplaceScan scan) {
        String client = shown.clients().getOrDefault(scan.clientId(), "");
        String when = text.date(scan.scannedOn());
        var line = scan.workplace().isBlank() ? new ListLine(client).sub(when) : new ListLine(scan.workplace()).sub(client + " · " + when);
        line.dot(scan.decision() == null ? Tone.NEUTRAL : ScanVerdictCard.tone(scan.decision()))
                .sub(scan.decision() == null ? text.get("employers.scan.undecided") : text.of(scan.decision()));
        return line.onOpen(() -> desk.navigator().open(ScanPlaces.scan(scan.id())));
    }

    private Node chooser() {
        var who = new TypeAhead<ClientName>(text, this::find, ClientName::name, one -> "");
        who.field().setId("scan-client");
        who.valueProperty().subscribe(chosen -> {
            if (chosen != null) {
                begin(chosen.id());
            }
        });
        InWindow.then(who, who::requestFocus);
        var box = new VBox(new FormField(text.get("employers.scan.forWhom"), who));
        box.getStyleClass().addAll("fields", "inline-form");
        return box;
    }

    private List<ClientName> find(String typed) {
        String part = typed.strip().toLowerCase(java.util.Locale.ROOT);
        return shown.clients().entrySet().stream().filter(one -> one.getValue().toLowerCase(java.util.Locale.ROOT).contains(part))
                .map(one -> new ClientName(one.getKey(), one.getValue())).sorted(java.util.Comparator.comparing(ClientName::name)).toList();
    }

    private void begin(UUID clientId) {
        desk.tasks().of(progress -> new ScanService(vault, desk.clock()).begin(clientId, employerId, ""))
                .onDone(scan -> desk.navigator().open(ScanPlaces.scan(scan.id()))).start();
    }
}

package nl.trede.consent.view;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.text.Text;
import nl.trede.common.time.Dates;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Card;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.EmptyState;
import nl.trede.common.ui.FileType;
import nl.trede.common.ui.Icon;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Notice;
import nl.trede.consent.model.ConsentPage;
import nl.trede.consent.model.RegisterPrint;
import nl.trede.consent.model.SharingEvent;

/// *Wat is er gedeeld?*: everything that ever went out about this client, newest first.
final class SharedCard extends VBox {
    private static final FileType PDF = new FileType("consent.fileType", List.of("pdf"));

    private final Desk desk;
    private final Text text;
    private final RegisterPrint print;
    private final Steps steps;

    SharedCard(Desk desk, RegisterPrint print, Steps steps) {
        this.desk = desk;
        this.text = desk.text();
        this.print = print;
        this.steps = steps;
    }

    void show(ConsentPage page) {
        List<SharingEvent> events = page.shared();
        var card = new Card(Wording.of(desk, "consent.shared.title", "consent.letter.title"), text.get("consent.shared.count", events.size()));
        if (events.isEmpty()) {
            card.lines(new EmptyState(Icon.SEND, Wording.of(desk, "consent.shared.none", "consent.shared.none.plain")));
        } else {
            var told = new LinkedHashMap<Told, Integer>();
            events.forEach(event -> told.merge(told(page, event), 1, Integer::sum));
            card.lines(told.entrySet().stream().map(entry -> line(entry.getKey(), entry.getValue())).toList());
        }
        var paper = Buttons.small(text.get("consent.shared.print"), () -> print(page));
        paper.setId("shared-print");
        getChildren().setAll(card.right(paper));
    }

    private void print(ConsentPage page) {
        desk.dialogs().saveFile("consent.shared.print", print.fileName(), PDF, file -> steps.take(
                () -> print.save(page.standing().clientId(), file), saved -> desk.notices().show(Notice.success(text.get("consent.shared.printed",
                        saved.getFileName().toString())))));
    }

    /// What a line says; what went out more than once in the same way on one day is one line.
    private record Told(String title, String what, String how, String day) {
    }

    private Told told(ConsentPage page, SharingEvent event) {
        var moment = ZonedDateTime.ofInstant(event.sharedAt(), Dates.ZONE);
        String who = page.name(Optional.ofNullable(event.partyId())).or(() -> Optional.ofNullable(event.recipientName()))
                .map(name -> text.get("consent.shared.named", name, event.recipient())).orElseGet(() -> text.of(event.recipient()));
        String what = event.categorySet().stream().map(text::of).collect(Collectors.joining(", "));
        return new Told(text.get("consent.shared.line", event.paper(), who), what, text.get("consent.shared.how", event.channel(), event.actor()),
                text.date(moment.toLocalDate()));
    }

    private ListLine line(Told told, int times) {
        return new ListLine(told.title()).sub(told.what()).sub(times == 1 ? told.how() : text.get("consent.shared.times", told.how(), times))
                .right(told.day());
    }
}

package nl.trede.conversations.model;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.clients.model.ActionOwner;
import nl.trede.common.text.Text;
import nl.trede.conversations.model.ConversationFile.Seat;
import nl.trede.ladder.model.Rung;
import nl.trede.paper.model.Appointment;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// Puts a report into words: plain ones, in the order in which people want to read them. Says nothing of what was left out.
public final class ReportPaper {
    private static final List<Integer> AGREEMENT_WIDTHS = List.of(22, 56, 22);

    private final Text text;
    private final String coach;

    /// @param coach who made the report
    public ReportPaper(Text text, String coach) {
        this.text = text;
        this.coach = coach;
    }

    public Paper of(Report report) {
        return new Paper(text.locale(), text.get("conversations.report.title." + report.conversation().kind().name()), text.get("conversations.report.page"),
                head(report), blocks(report));
    }

    /// The same as plain text, to paste.
    public String words(Report report) {
        Paper paper = of(report);
        return Stream.concat(Stream.concat(Stream.of(paper.title(), ""), paper.head().stream().map(fact -> fact.label() + ": " + fact.value())),
                paper.blocks().stream().map(ReportPaper::words)).collect(Collectors.joining("\n")).strip() + "\n";
    }

    /// A name without anybody in it, because names of files are read by everybody: what, when, the kind of reader and in which role; with a
    /// number for the second in the same role.
    public String fileName(Report report, String extension) {
        String day = report.conversation().day().map(Object::toString).orElse("");
        String kind = report.reader().kind().map(text::of).orElseGet(() -> text.get("conversations.report.client"));
        String role = report.reader().seat().map(seat -> text.of(seat.participant().role())).filter(words -> !words.equalsIgnoreCase(kind)).map(words -> "-" + words).orElse("");
        String reader = kind + role + (report.reader().number() > 1 ? "-" + report.reader().number() : "");
        return (text.get("conversations.report.file") + "-" + day + "-" + reader).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-") + "." + extension;
    }

    public String calendarName(ThreeWayConversation conversation) {
        return text.get("conversations.calendar.file") + "-" + conversation.nextDate() + ".ics";
    }

    /// The next date for a calendar: what kind of meeting, and nothing of a client, not even where.
    public Appointment next(ThreeWayConversation conversation) {
        UUID next = UUID.nameUUIDFromBytes(("next/" + conversation.id()).getBytes(StandardCharsets.UTF_8));
        return new Appointment(next, text.get("conversations.calendar.title"), conversation.nextDate(), Optional.ofNullable(conversation.plannedAt()),
                Duration.ofMinutes(conversation.minutes()), Optional.empty());
    }

    private static String words(Block block) {
        return switch (block) {
            case Block.Heading(String words) -> "\n" + words;
            case Block.Paragraph(String words) -> words;
            case Block.Quote(String words) -> words;
            case Block.Note(String words) -> "\n" + words;
            case Block.Bullets(List<String> items) -> items.stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Block.Facts(List<Fact> facts) -> facts.stream().map(fact -> fact.label() + ": " + fact.value()).collect(Collectors.joining("\n"));
            case Block.Grid grid -> grid.rows().stream().map(row -> "- " + row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" · ")))
                    .collect(Collectors.joining("\n"));
            case Block.Signatures(List<String> who) -> String.join("\n", who);
        };
    }

    private List<Fact> head(Report report) {
        var head = new ArrayList<Fact>();
        String name = report.part(ReportPart.About.class).map(ReportPart.About::name).orElseGet(() -> text.get("conversations.report.someone"));
        boolean own = report.reader().to().isEmpty();
        head.add(new Fact(text.get("conversations.report.for"), own ? name : reader(report.reader())));
        if (!own) {
            head.add(new Fact(text.get("conversations.report.about"), name));
        }
        report.conversation().day().ifPresent(day -> head.add(new Fact(text.get("conversations.report.date"), text.date(day))));
        report.part(ReportPart.Table.class).ifPresent(table -> head.add(new Fact(text.get("conversations.report.table"), table(table.seats()))));
        head.add(new Fact(text.get("conversations.report.by"), coach));
        return head;
    }

    private List<Block> blocks(Report report) {
        var blocks = new ArrayList<Block>();
        report.part(ReportPart.Opening.class).ifPresent(opening -> {
            blocks.add(new Block.Heading(text.get("conversations.report.opening")));
            blocks.add(new Block.Quote(opening.words()));
        });
        List<ReportPart.Discussed> topics = report.parts(ReportPart.Discussed.class);
        if (!topics.isEmpty()) {
            blocks.add(new Block.Heading(text.get("conversations.report.topics")));
            blocks.add(new Block.Facts(topics.stream().map(topic -> new Fact(topic.title(),
                    topic.note().orElseGet(() -> text.get("conversations.report.discussed")))).toList()));
        }
        report.part(ReportPart.Stands.class).ifPresent(stands -> {
            blocks.add(new Block.Heading(text.get("conversations.report.rung")));
            String rung = text.of(Rung.of(stands.rung())).toLowerCase(Locale.ROOT);
            blocks.add(new Block.Paragraph(text.get(stands.change() > 0 ? "conversations.report.rung.up" : stands.change() < 0 ? "conversations.report.rung.down"
                    : "conversations.report.rung.same", stands.rung(), rung, Math.abs(stands.change()))));
        });
        report.part(ReportPart.Success.class).ifPresent(success -> {
            blocks.add(new Block.Heading(text.get("conversations.report.success")));
            blocks.add(new Block.Paragraph(Stream.concat(Stream.of(text.of(success.agreed()) + "."), success.words().stream()).collect(Collectors.joining("\n"))));
        });
        agreements(report, blocks);
        if (report.conversation().nextDate() != null) {
            blocks.add(new Block.Facts(List.of(new Fact(text.get("conversations.report.next"), text.date(report.conversation().nextDate())))));
        }
        foot(report, blocks);
        return blocks;
    }

    private void agreements(Report report, List<Block> blocks) {
        List<ReportPart.Agreed> agreed = report.parts(ReportPart.Agreed.class);
        if (!agreed.isEmpty()) {
            blocks.add(new Block.Heading(text.get("conversations.report.agreements")));
            blocks.add(new Block.Grid(List.of(text.get("conversations.report.who"), text.get("conversations.report.what"), text.get("conversations.report.when")),
                    agreed.stream().map(one -> List.of(text.of(one.owner()), one.what(), one.due().map(text::date).orElse(""))).toList(), AGREEMENT_WIDTHS));
        }
    }

    private void foot(Report report, List<Block> blocks) {
        if (report.reader().to().isPresent()) {
            var approved = report.conversation().clientApprovedOn();
            blocks.add(new Block.Note(approved == null ? text.get("conversations.report.note.notYet") : text.get("conversations.report.note.approved", approved)));
        } else {
            blocks.add(new Block.Note(text.get("conversations.report.note.own", coach)));
        }
    }

    /// Who a report is for: a name and where this person works.
    public String reader(ReportReader reader) {
        return reader.seat().flatMap(Seat::party).map(party -> party.name() + reader.seat().flatMap(Seat::organisation)
                .map(place -> ", " + place.name()).orElse("")).orElseGet(() -> text.get("conversations.report.client"));
    }

    private String table(List<Seat> seats) {
        return seats.stream().map(seat -> seat.participant().side() == ActionOwner.COACH || seat.participant().role() == null
                        ? text.of(ActionOwner.COACH).toLowerCase(Locale.ROOT) : text.of(seat.participant().role()).toLowerCase(Locale.ROOT))
                .distinct().collect(Collectors.joining(", "));
    }
}

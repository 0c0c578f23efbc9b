package nl.trede.route.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// The log of a job coach on paper. Goals go by their number where the words of the goals may not go.
final class LogPaper {
    private static final List<Integer> GOALS = List.of(8, 38, 14, 14, 26);
    private static final List<Integer> HOURS = List.of(22, 30, 20, 28);

    private final Text text;

    LogPaper(Text text) {
        this.text = text;
    }

    /// @param words whether the words of the goals may go
    Paper of(JobLog log, LetterData data, String to, boolean words) {
        var head = new ArrayList<Fact>();
        head.add(new Fact(text.get("route.letter.to"), to));
        data.sender().ifPresent(who -> head.add(new Fact(text.get("route.letter.from"), who.coach().name())));
        head.add(new Fact(text.get("route.letter.name"), data.client().displayName()));
        if (data.trajectory().orderNumber() != null) {
            head.add(new Fact(text.get("route.order.number"), data.trajectory().orderNumber()));
        }
        head.add(new Fact(text.get("route.letter.day"), text.date(data.day())));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(text.get("route.log.goals")));
        if (log.goals().isEmpty()) {
            blocks.add(new Block.Paragraph(text.get("route.log.noGoals")));
        } else {
            blocks.add(new Block.Grid(List.of(text.get("route.log.nr"), text.get("route.log.goal"), text.get("route.log.used"), text.get("route.log.granted"), text.get("route.log.outcome")),
                    log.goals().stream().map(goal -> goal(log, goal, words)).toList(), GOALS));
        }
        blocks.add(new Block.Facts(List.of(new Fact(text.get("route.log.total"), number(log.hours())),
                new Fact(text.get("route.log.without"), number(log.hoursWithoutGoal())))));
        blocks.add(new Block.Heading(text.get("route.log.contacts")));
        blocks.add(new Block.Grid(List.of(text.get("route.log.day"), text.get("route.log.how"), text.get("route.log.minutes"), text.get("route.log.goal")),
                log.entries().reversed().stream().map(this::entry).toList(), HOURS));
        blocks.add(new Block.Signatures(List.of(text.get("route.letter.sign.client"), text.get("route.log.sign.coach"), text.get("route.log.sign.employer"))));
        return new Paper(text.locale(), text.get("route.log.title"), text.get("route.letter.page"), head, blocks);
    }

    private List<String> goal(JobLog log, RouteGoal goal, boolean words) {
        String further = goal.further() == null ? "" : "\n" + goal.further();
        return List.of(Integer.toString(goal.listPosition()), words ? goal.words() : text.get("route.log.number", goal.listPosition()), number(log.hours(goal)),
                goal.hours() == null ? "–" : number(goal.hours()), words ? text.of(goal.outcome()) + further : "–");
    }

    private List<String> entry(JobLog.Entry entry) {
        return List.of(text.date(entry.contact().contactDate()), text.of(entry.contact().channel()),
                entry.contact().minutes() == null ? "–" : Integer.toString(entry.contact().minutes()),
                entry.goal().map(goal -> text.get("route.log.number", goal.listPosition())).orElse("–"));
    }

    private String number(BigDecimal hours) {
        return text.number(hours, 2);
    }
}

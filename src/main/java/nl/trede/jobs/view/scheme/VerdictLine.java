package nl.trede.jobs.view.scheme;

import java.util.List;
import java.util.Locale;
import nl.trede.common.text.Text;
import nl.trede.common.ui.ListLine;
import nl.trede.common.ui.Pill;
import nl.trede.common.ui.Tone;
import nl.trede.employers.model.scheme.Condition;
import nl.trede.employers.model.scheme.SchemeRule;
import nl.trede.employers.model.scheme.Sources;
import nl.trede.employers.model.scheme.Verdict;

/// What one scheme means for a job: what it gives or why it does not apply, what would change that, and where the rule comes from.
final class VerdictLine {
    private final Text text;
    private final Locale language;

    VerdictLine(Text text) {
        this.text = text;
        this.language = text.locale();
    }

    ListLine of(Verdict verdict) {
        SchemeRule rule = verdict.rule();
        var line = new ListLine(rule.terms().name().in(language)).strong();
        line.dot(switch (verdict) {
            case Verdict.Applies applies -> Tone.SUCCESS;
            case Verdict.AskFirst ask -> Tone.ATTENTION;
            case Verdict.DoesNot not -> Tone.NEUTRAL;
            case Verdict.OutOfTime time -> Tone.NEUTRAL;
        });
        why(verdict).forEach(line::sub);
        return line.sub(rule(rule)).right(pill(verdict));
    }

    /// What it gives, or why it does not apply and what would change that.
    List<String> why(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Applies(SchemeRule rule) -> List.of(rule.terms().gives().in(language));
            case Verdict.AskFirst(SchemeRule rule, var open) -> List.of(rule.terms().gives().in(language));
            case Verdict.DoesNot(SchemeRule rule, List<Condition> gaps) -> gaps.stream().map(gap -> gap.change() == null
                    ? text.get("jobs.schemes.why.fixed", gap.said(gap.why(), language))
                    : text.get("jobs.schemes.why", gap.said(gap.why(), language), gap.said(gap.change(), language))).toList();
            case Verdict.OutOfTime(SchemeRule nearest, var day) -> List.of(nearest.validFrom() != null && day.isBefore(nearest.validFrom())
                    ? text.get("jobs.schemes.notYet", nearest.validFrom()) : text.get("jobs.schemes.over", nearest.validTo()));
        };
    }

    private Pill pill(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Applies applies -> new Pill(text.get("jobs.schemes.state.applies"), Tone.SUCCESS);
            case Verdict.AskFirst ask -> new Pill(text.get("jobs.schemes.state.ask"), Tone.ATTENTION);
            case Verdict.DoesNot not -> new Pill(text.get("jobs.schemes.state.not"));
            case Verdict.OutOfTime time -> new Pill(text.get("jobs.schemes.state.time"));
        };
    }

    /// Since when the rule holds and where it comes from.
    private String rule(SchemeRule rule) {
        String since = rule.validFrom() == null ? text.get("jobs.schemes.rule.undated") : text.get("jobs.schemes.rule.since", rule.validFrom());
        return text.get("jobs.schemes.rule", since, Sources.brief(rule.source()), rule.checkedOn());
    }
}

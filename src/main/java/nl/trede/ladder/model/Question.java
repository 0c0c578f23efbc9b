package nl.trede.ladder.model;

/// The seven plain questions from which the rung follows, in the order of the decision tree (domain §2). The paid-work questions and
/// the others exclude each other: a person with a contract is never asked about volunteer work.
public enum Question {
    PAID_CONTRACT("ladder.ask.paidContract", "ladder.hint.paidContract", "ladder.yes.paidContract", "ladder.no.paidContract"),
    SUPPLEMENTARY_BENEFIT("ladder.ask.benefit", "ladder.hint.benefit", "ladder.yes.benefit", "ladder.no.benefit"),
    EXTERNAL_GUIDANCE("ladder.ask.guidance", "ladder.hint.guidance", "ladder.yes.guidance", "ladder.no.guidance"),
    MUNICIPAL_INSTRUMENT("ladder.ask.instrument", "ladder.hint.instrument", "ladder.yes.instrument", "ladder.no.instrument"),
    RESPONSIBLE_UNPAID_WORK("ladder.ask.unpaid", "ladder.hint.unpaid", "ladder.yes.unpaid", "ladder.no.unpaid"),
    ORGANISED_ACTIVITY("ladder.ask.activity", "ladder.hint.activity", "ladder.yes.activity", "ladder.no.activity"),
    SOCIAL_CONTACT("ladder.ask.social", "ladder.hint.social", "ladder.yes.social", "ladder.no.social");

    private final String ask;
    private final String hint;
    private final String yes;
    private final String no;

    Question(String ask, String hint, String yes, String no) {
        this.ask = ask;
        this.hint = hint;
        this.yes = yes;
        this.no = no;
    }

    /// Bundle key of the question.
    public String ask() {
        return ask;
    }

    /// Bundle key of the examples under the question.
    public String hint() {
        return hint;
    }

    /// Bundle key of the fact that an answer states: *er is een contract*, *geen begeleiding van buiten*.
    public String fact(boolean answer) {
        return answer ? yes : no;
    }
}

package nl.trede.employers.model;

import nl.trede.common.outcome.Message;

/// Why what was told goes beyond what the client allowed, and how that is solved.
public record Stop(Message reason, Message solution) {
    /// Both in one sentence of a refusal.
    Message message() {
        return Message.of(EmployerContactService.STOP, reason, solution);
    }
}

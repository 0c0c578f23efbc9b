package nl.trede.route.viewmodel;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.trede.clients.viewmodel.Steps;
import nl.trede.common.outcome.Message;
import nl.trede.common.outcome.Outcome;
import nl.trede.route.model.Letter;
import nl.trede.route.model.LetterDesk;
import nl.trede.route.model.PaperService.Kept;
import nl.trede.route.model.PaperService;
import nl.trede.route.model.SubsidyPaper;

/// What a coach does with the papers of the subsidy.
public final class PapersModel {
    private final Steps steps;
    private final PaperService service;
    private final LetterDesk letters;
    private final BiConsumer<Message, Runnable> told;

    /// @param told tells what came of something, with what takes it back
    public PapersModel(Steps steps, PaperService service, LetterDesk letters, BiConsumer<Message, Runnable> told) {
        this.steps = steps;
        this.service = service;
        this.letters = letters;
        this.told = told;
    }

    public void sent(SubsidyPaper paper, LocalDate day) {
        steps.take(() -> service.sent(paper, day), kept -> tell("route.did.sent", kept));
    }

    public void answered(SubsidyPaper paper, LocalDate day) {
        steps.take(() -> service.answered(paper, day), kept -> tell("route.did.answered", kept));
    }

    /// @param done    called when it is kept
    /// @param refused gets why not
    public void keep(SubsidyPaper paper, Runnable done, Consumer<Message> refused) {
        steps.take(() -> service.keep(paper), kept -> {
            done.run();
            tell("route.did.kept", kept);
        }, refused);
    }

    /// Reads what a letter may say today.
    public void letter(SubsidyPaper paper, Consumer<Letter> show) {
        steps.read(() -> letters.letter(paper), show);
    }

    public String fileName(Letter letter, LetterDesk.Format format) {
        return letters.fileName(letter, format);
    }

    public void save(Letter letter, LetterDesk.Format format, Path target, Consumer<Path> done) {
        Callable<Outcome<Path>> write = () -> letters.save(letter.paper(), format, target);
        steps.take(write, done);
    }

    private void tell(String sentence, Kept kept) {
        told.accept(Message.of(sentence, kept.paper().kind()), () -> steps.run(() -> service.undo(kept), () -> { }));
    }
}

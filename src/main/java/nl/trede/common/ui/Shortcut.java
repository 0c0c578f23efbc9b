package nl.trede.common.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.trede.common.text.Text;

/// Every key combination of the program, so that tooltips, the help sheet and the handling can never disagree.
public enum Shortcut {
    TOGETHER(true, false, true, KeyCode.K), PALETTE(true, false, KeyCode.K), NEW_CONTACT(true, false, KeyCode.N), LOCK(true, false, KeyCode.L),
    BACK(false, true, KeyCode.LEFT), LEAF(true, false, KeyCode.PAGE_DOWN, KeyCode.PAGE_UP), HELP(false, false, KeyCode.F1),
    LARGER(true, false, KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD), SMALLER(true, false, KeyCode.MINUS, KeyCode.SUBTRACT),
    NORMAL_SIZE(true, false, KeyCode.DIGIT0, KeyCode.NUMPAD0),
    ROOM(false, true, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6,
            KeyCode.DIGIT7, KeyCode.DIGIT8, KeyCode.DIGIT9),
    SHARE(false, false, KeyCode.F2), DISCUSSED(false, false, KeyCode.F3), AGREE(false, false, KeyCode.F4),
    SAVE(true, false, KeyCode.ENTER), CLOSE(false, false, KeyCode.ESCAPE);

    private final boolean control;
    private final boolean alt;
    private final boolean shift;
    private final List<KeyCode> codes;

    Shortcut(boolean control, boolean alt, KeyCode... codes) {
        this(control, alt, false, codes);
    }

    Shortcut(boolean control, boolean alt, boolean shift, KeyCode... codes) {
        this.control = control;
        this.alt = alt;
        this.shift = shift;
        this.codes = List.of(codes);
    }

    /// Whether these keys are held now. Looks at key codes, so that it works on every keyboard layout; Shift counts only
    /// where the combination has it, because `+` needs it on some.
    public boolean matches(KeyEvent event) {
        return event.isShortcutDown() == control && event.isAltDown() == alt && (!shift || event.isShiftDown()) && codes.contains(event.getCode());
    }

    /// Which of several keys was pressed, from 0: Alt+2 is number 1.
    public int indexOf(KeyEvent event) {
        return codes.indexOf(event.getCode());
    }

    /// As printed on a key: `Ctrl K`, `Alt 1–9`.
    public String keys(Text text) {
        var parts = new ArrayList<String>();
        if (control) {
            parts.add(text.get("common.key.control"));
        }
        if (alt) {
            parts.add(text.get("common.key.alt"));
        }
        if (shift) {
            parts.add("Shift");
        }
        parts.add(this == ROOM ? "1–9" : name(text, codes.getFirst()));
        return String.join(" ", parts);
    }

    private static String name(Text text, KeyCode code) {
        return switch (code) {
            case PLUS -> "+";
            case MINUS -> "−";
            case LEFT -> "←";
            case ESCAPE -> "Esc";
            case PAGE_DOWN -> "Page Down";
            case ENTER -> text.get("common.key.enter");
            default -> code.getName();
        };
    }
}

package nl.trede.common.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Every icon the program uses, by what it means here. One place to change a picture, and no names of glyphs in screens.
public enum Icon {
    TODAY(Feather.SUN), CASELOAD(Feather.LIST), CLIENT(Feather.USER), EMPLOYERS(Feather.HOME),
    CONVERSATIONS(Feather.MESSAGE_CIRCLE), LADDER(Feather.TRENDING_UP), JOBS(Feather.BRIEFCASE),
    FIGURES(Feather.BAR_CHART_2), EXCHANGE(Feather.REPEAT), REGION(Feather.MAP), TEAM(Feather.USERS),
    KNOWLEDGE(Feather.BOOK_OPEN), PREFERENCES(Feather.SETTINGS), HELP(Feather.HELP_CIRCLE),
    ADD(Feather.PLUS), REMOVE(Feather.MINUS), EDIT(Feather.EDIT_2), DELETE(Feather.TRASH_2), SAVE(Feather.SAVE),
    UNDO(Feather.CORNER_UP_LEFT), RESTORE(Feather.ROTATE_CCW), REFRESH(Feather.REFRESH_CW), HISTORY(Feather.CLOCK),
    SEARCH(Feather.SEARCH), FILTER(Feather.FILTER), COLUMNS(Feather.COLUMNS), MORE(Feather.MORE_HORIZONTAL),
    CLOSE(Feather.X), BACK(Feather.ARROW_LEFT), FORWARD(Feather.ARROW_RIGHT), UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN), NEXT(Feather.CHEVRON_RIGHT), OPEN(Feather.CORNER_DOWN_LEFT), EXPAND(Feather.CHEVRON_DOWN),
    CHECK(Feather.CHECK), DONE(Feather.CHECK_CIRCLE), INFO(Feather.INFO), WARNING(Feather.ALERT_TRIANGLE),
    DANGER(Feather.ALERT_OCTAGON), CIRCLE(Feather.CIRCLE), STOP(Feather.SLASH), PAUSE(Feather.PAUSE_CIRCLE),
    LOCK(Feather.LOCK), UNLOCK(Feather.UNLOCK), KEY(Feather.KEY), SHIELD(Feather.SHIELD), SHOW(Feather.EYE),
    HIDE(Feather.EYE_OFF), FOLDER(Feather.FOLDER), FILE(Feather.FILE_TEXT), PRINT(Feather.PRINTER),
    DOWNLOAD(Feather.DOWNLOAD), UPLOAD(Feather.UPLOAD), SEND(Feather.SEND), INBOX(Feather.INBOX),
    ARCHIVE(Feather.ARCHIVE), COPY(Feather.COPY), LINK(Feather.EXTERNAL_LINK), MAIL(Feather.MAIL), PHONE(Feather.PHONE),
    VISIT(Feather.MAP_PIN), CALENDAR(Feather.CALENDAR), NOTE(Feather.EDIT_3), GOAL(Feather.TARGET), STAR(Feather.STAR),
    MONEY(Feather.CREDIT_CARD), LIGHT(Feather.SUN), DARK(Feather.MOON), COMMAND(Feather.COMMAND);

    private final Ikon glyph;

    Icon(Ikon glyph) {
        this.glyph = glyph;
    }

    /// A fresh node, 1.15 em of the text around it, so that it grows with the text size. Silent to a screen reader: what it
    /// stands in must have words.
    public Text node() {
        var loadsTheFont = new FontIcon(glyph);
        var node = new Text(loadsTheFont.getText());
        node.getStyleClass().add("glyph");
        node.setAccessibleRole(AccessibleRole.NODE);
        return node;
    }
}

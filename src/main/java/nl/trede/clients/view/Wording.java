package nl.trede.clients.view;

import nl.trede.common.ui.Desk;

/// The words for a client who reads along: the sentence of the same key with `.plain` behind it, where there is one.
final class Wording {
    private Wording() {
    }

    static String of(Desk desk, String key, Object... arguments) {
        String plain = key + ".plain";
        return desk.text().get(desk.together().isOn() && desk.text().has(plain) ? plain : key, arguments);
    }
}

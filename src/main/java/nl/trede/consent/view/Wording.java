package nl.trede.consent.view;

import nl.trede.common.ui.Desk;

/// The words for a coach, or for the client who reads along.
final class Wording {
    private Wording() {
    }

    static String of(Desk desk, String key, String plainKey) {
        return desk.text().get(desk.together().isOn() ? plainKey : key);
    }
}

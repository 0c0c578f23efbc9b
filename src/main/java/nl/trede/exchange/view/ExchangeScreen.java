package nl.trede.exchange.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import nl.trede.common.time.Quarter;
import nl.trede.common.ui.Buttons;
import nl.trede.common.ui.Desk;
import nl.trede.common.ui.Destination;
import nl.trede.common.ui.Page;
import nl.trede.common.ui.Screen;
import nl.trede.common.ui.Tabs;
import nl.trede.exchange.model.Recipients;
import nl.trede.exchange.model.WorkbookExport;
import nl.trede.exchange.model.WorkbookIntake;
import nl.trede.exchange.viewmodel.ReadModel;
import nl.trede.exchange.viewmodel.RegisterModel;
import nl.trede.exchange.viewmodel.SendModel;
import nl.trede.vault.model.Vault;

/// *Uitwisselen*: sending workbooks, reading them in, and the register of both.
public final class ExchangeScreen implements Screen {
    private final Desk desk;
    private final SendPane send;
    private final ReadPane read;
    private final RegisterModel register;
    private final Tabs tabs = new Tabs();
    private final Page page;
    private final Button primary;

    /// @param destination its part is `send`, `read` or `register`; the first when it names none
    public ExchangeScreen(Vault vault, Desk desk, Recipients recipients, WorkbookExport export, WorkbookIntake intake, Destination destination) {
        this.desk = desk;
        var reading = new ReadModel(intake, desk.tasks());
        register = new RegisterModel(vault, intake, desk.tasks());
        Quarter current = Quarter.of(desk.today());
        send = new SendPane(desk, new SendModel(recipients, export, desk.tasks(), current), SendModel.choices(current));
        read = new ReadPane(desk, reading);
        var past = new RegisterPane(desk, register);
        tabs.add("send", desk.text().get("exchange.tab.send"), () -> send)
                .add("read", desk.text().get("exchange.tab.read"), () -> read)
                .add("register", desk.text().get("exchange.tab.register"), () -> past);
        page = new Page(tabs);
        primary = Buttons.primary("", this::act);
        primary.setId("exchange-primary");
        tabs.openProperty().subscribe(open -> primary.setText(desk.text().get(open.equals("read") ? "exchange.read.choose" : "exchange.send.verb")));
        tabs.open(destination.part().orElse("send"));
        if (tabs.openProperty().get().isEmpty()) {
            tabs.open("send");
        }
    }

    private void act() {
        if (tabs.openProperty().get().equals("read")) {
            read.choose();
        } else {
            tabs.open("send");
            send.send();
        }
    }

    @Override
    public String title() {
        return desk.text().get("exchange.title");
    }

    @Override
    public Parent content() {
        return page;
    }

    @Override
    public List<Node> actions() {
        return List.of(primary);
    }

    @Override
    public void close() {
        register.close();
    }
}

package nl.trede.employers;

import java.util.UUID;
import javafx.scene.Node;

/// Something that another room shows on the page of an employer, beside the contacts.
@FunctionalInterface
public interface EmployerPart {
    /// Made anew each time the page is shown.
    Node open(UUID employerId);
}

package nl.trede.employers.model;

import java.util.ArrayList;
import java.util.List;
import nl.trede.common.text.Text;
import nl.trede.paper.model.Block;
import nl.trede.paper.model.Fact;
import nl.trede.paper.model.Paper;

/// The workplace scan on paper, to take along: the same points with the same numbers as on the screen. It names the employer and no client,
/// for it lies on a table at work.
public final class ScanPaper {
    private static final String CIRCLE = "\u25CB";
    /// Room to write by hand.
    private static final String LINES = "\u00A0\n\u00A0";
    private static final List<Integer> WIDTHS = List.of(6, 28, 9, 10, 8, 8, 31);

    private ScanPaper() {
    }

    /// @param employer where the scan is made
    public static Paper of(Text text, String employer, WorkplaceScan scan) {
        String open = "....................................";
        var head = List.of(new Fact(text.get("employers.scan.employer"), employer),
                new Fact(text.get("employers.scan.workplace"), scan.workplace().isBlank() ? open : scan.workplace()),
                new Fact(text.get("employers.scan.day"), open), new Fact(text.get("employers.scan.by"), open));
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(text.get("employers.scan.paper.how")));
        for (ScanForm.Group group : ScanForm.in(text.locale()).groups()) {
            blocks.add(new Block.Heading(group.title()));
            blocks.add(new Block.Grid(header(text), group.points().stream().map(point -> List.of(Integer.toString(point.number()),
                    point.question(), CIRCLE, CIRCLE, CIRCLE, CIRCLE, LINES)).toList(), WIDTHS));
        }
        blocks.add(new Block.Heading(text.get("employers.scan.decision")));
        blocks.add(new Block.Bullets(List.of(CIRCLE + " " + text.of(ScanDecision.PLAATSEN), CIRCLE + " " + text.of(ScanDecision.PLAATSEN_MET_AANPASSING),
                CIRCLE + " " + text.of(ScanDecision.NIET_PLAATSEN))));
        blocks.add(new Block.Paragraph(text.get("employers.scan.reason") + " " + open + open));
        blocks.add(new Block.Note(text.get("employers.scan.paper.end")));
        return new Paper(text.locale(), text.get("employers.scan.title"), text.get("employers.scan.paper.page"), head, blocks);
    }

    private static List<String> header(Text text) {
        return List.of(text.get("employers.scan.paper.number"), text.get("employers.scan.paper.point"), text.of(ScanLight.GROEN),
                text.of(ScanLight.ORANJE), text.of(ScanLight.ROOD), text.of(ScanLight.NVT), text.get("employers.scan.paper.words"));
    }
}

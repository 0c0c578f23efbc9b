package nl.trede.region.model;

import nl.trede.clients.model.Method;
import nl.trede.clients.model.Phase;
import nl.trede.clients.model.Purpose;
import nl.trede.clients.model.TrajectoryStatus;
import nl.trede.exchange.model.CaseRow;
import nl.trede.figures.model.CaseFacts;
import nl.trede.figures.model.HoursBand;
import nl.trede.figures.model.Retained;
import org.jspecify.annotations.Nullable;

/// Turns a received row back into what the figures count with. The codes were checked when the file was read.
final class Facts {
    private static final String IPS = "IPS";

    private Facts() {
    }

    static CaseFacts of(CaseRow row) {
        return new CaseFacts(row.caseKey(), null, false, row.regionCode(), method(row.method()), Purpose.valueOf(row.purpose()),
                Phase.valueOf(row.phase()), TrajectoryStatus.valueOf(row.status()), row.start(), row.plannedEnd(), row.end(),
                row.firstEmployerContactDays(), row.stepStart(), row.stepNow(), row.stepTwelve(), row.twelveAtEnd(), row.hasJob(),
                row.hadJobInPeriod(), row.hadWorkBefore(), row.sustainable(),
                row.hoursBand() == null ? HoursBand.UNKNOWN : HoursBand.valueOf(row.hoursBand()), row.jobStart(), row.newJobStarts(),
                row.startsByDate(), retained(row.retained3()), retained(row.retained6()), retained(row.retained12()), retained(row.retained13()),
                retained(row.retained26()), row.lastContactDays());
    }

    /// All IPS is one in a workbook: which IPS it is, is health data (domain §11).
    private static Method method(String code) {
        return code.equals(IPS) ? Method.IPS_OVERIG : Method.valueOf(code);
    }

    private static @Nullable Retained retained(@Nullable String code) {
        return code == null ? null : Retained.valueOf(code);
    }
}

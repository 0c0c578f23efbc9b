package nl.trede.tools.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.clients.model.BenefitEntitlementBuilder;
import nl.trede.clients.model.BenefitEntitlementRepository;
import nl.trede.clients.model.BenefitType;
import nl.trede.clients.model.FundingSource;
import nl.trede.clients.model.Purpose;
import nl.trede.partners.model.Organisation;
import nl.trede.partners.model.PartyBuilder;
import nl.trede.partners.model.PartyRepository;
import nl.trede.partners.model.PartyRole;

/// Income over time and the people around a client.
final class Livelihood {
    private static final List<BenefitType> UWV = List.of(BenefitType.WIA_WGA, BenefitType.ZW, BenefitType.WAJONG_2015, BenefitType.WW);
    private static final List<BenefitType> GEMEENTE = List.of(BenefitType.PARTICIPATIEWET, BenefitType.IOAW, BenefitType.NUGGER);

    private final Batch batch;
    private final Names names;
    private final LocalDate today;

    Livelihood(Batch batch, Names names, LocalDate today) {
        this.batch = batch;
        this.today = today;
        this.names = names;
    }

    void describe(Route route) {
        boolean uwv = route.trajectory().fundingSource() == FundingSource.UWV_IPS
                || route.trajectory().fundingSource() == FundingSource.UWV_WERKFIT_NAAR_WERK;
        income(route, uwv);
        Dice dice = route.dice();
        party(route, dice.chance(70) ? PartyRole.BEHANDELAAR : PartyRole.CASEMANAGER, route.unit().care());
        if (uwv) {
            party(route, PartyRole.ARBEIDSDESKUNDIGE, route.unit().uwv());
        } else {
            party(route, PartyRole.KLANTMANAGER, route.unit().gemeente());
        }
        if (dice.chance(20)) {
            party(route, PartyRole.NAASTE, null);
        }
    }

    private void income(Route route, boolean uwv) {
        Dice dice = route.dice();
        LocalDate from = route.course().referral().minusDays(dice.between(120, 1400)).withDayOfMonth(1);
        if (route.course().purpose() == Purpose.WERK_BEHOUDEN) {
            add(route, BenefitType.LOON, from, Optional.empty(), false);
            return;
        }
        BenefitType type = uwv ? dice.pick(UWV, 45, 25, 20, 10) : dice.pick(GEMEENTE, 82, 8, 10);
        Optional<Placement> job = route.course().placements().stream().filter(place -> place.kind().paid() && !place.start().isAfter(today)).findFirst();
        boolean supplements = job.isPresent() && dice.chance(55);
        Optional<LocalDate> until = job.filter(place -> !supplements).map(place -> place.start().minusDays(1));
        add(route, type, from, until, supplements);
        job.ifPresent(place -> add(route, BenefitType.LOON, place.start(), place.end(), false));
    }

    private void add(Route route, BenefitType type, LocalDate from, Optional<LocalDate> to, boolean partial) {
        batch.add(BenefitEntitlementRepository.SHELF, BenefitEntitlementBuilder.builder().id(route.dice().id(route.course().referral()))
                .clientId(route.client().id()).type(type).fromDate(from).toDate(to.orElse(null)).partial(partial).build());
    }

    private void party(Route route, PartyRole role, Organisation organisation) {
        Dice dice = route.dice();
        batch.add(PartyRepository.SHELF, PartyBuilder.builder().id(dice.id(route.course().referral())).clientId(route.client().id())
                .name(names.colleague(dice)).organisationId(organisation == null ? null : organisation.id()).role(role)
                .phone(Names.phone(dice)).activeFrom(route.course().referral()).build());
    }
}

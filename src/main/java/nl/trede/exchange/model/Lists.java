package nl.trede.exchange.model;

import java.util.Arrays;
import java.util.List;
import nl.trede.clients.model.Method;
import nl.trede.employers.model.Branch;

/// The lists of codes that several sheets share.
final class Lists {
    /// Every IPS variant under one code: which one it is, is health data (domain §11).
    static final String IPS = "IPS";
    static final List<Choice> METHODS = Arrays.stream(Method.values()).map(Lists::method).distinct().map(Choice::of).toList();
    static final List<Choice> HOURS = List.of(new Choice("UNKNOWN", "onbekend"), new Choice("UNDER_8", "minder dan 8"),
            new Choice("FROM_8", "8–16"), new Choice("FROM_16", "16–24"), new Choice("FROM_24", "24–32"), new Choice("FROM_32", "32 of meer"));
    static final List<Choice> RETAINED = List.of(new Choice("SAME_JOB", "Zelfde baan"), new Choice("OTHER_JOB", "Andere baan"),
            new Choice("LOST", "Geen baan"), new Choice("UNKNOWN", "Onbekend"));
    static final List<Choice> BRANCHES = Arrays.stream(Branch.values()).map(branch -> new Choice(branch.name(), name(branch))).toList();
    /// The 35 regions by CBS code (domain §5); the names are those of the Besluit werkgebieden UWV.
    static final List<Choice> REGIONS = List.of(region("AM01", "Groningen"), region("AM02", "Friesland"), region("AM03", "Drenthe"),
            region("AM05", "Twente"), region("AM06", "Stedendriehoek en Noordwest Veluwe"), region("AM07", "Midden-Gelderland"),
            region("AM08", "Rijk van Nijmegen"), region("AM09", "Achterhoek"), region("AM10", "Rivierenland"), region("AM11", "Flevoland"),
            region("AM12", "Gooi- en Vechtstreek"), region("AM13", "Midden-Utrecht"), region("AM14", "Amersfoort"),
            region("AM15", "Noord-Holland Noord"), region("AM17", "Zaanstreek/Waterland"), region("AM18", "Groot Amsterdam"),
            region("AM19", "Holland Rijnland"), region("AM20", "Midden-Holland"), region("AM21", "Haaglanden"), region("AM22", "Rijnmond"),
            region("AM23", "Drechtsteden"), region("AM24", "Zeeland"), region("AM25", "West-Brabant"), region("AM26", "Midden-Brabant"),
            region("AM27", "Noordoost-Brabant"), region("AM28", "Zuidoost-Brabant"), region("AM29", "Noord-Limburg"),
            region("AM30", "Zuid-Limburg"), region("AM32", "Helmond-De Peel"), region("AM33", "Midden-Limburg"),
            region("AM34", "Zuid-Holland Centraal"), region("AM35", "Gorinchem"), region("AM36", "Zwolle"),
            region("AM37", "Zuid-Kennemerland en IJmond"), region("AM38", "Food Valley"));

    private Lists() {
    }

    /// The code under which a method may leave.
    static String method(Method method) {
        return switch (method) {
            case IPS_EPA, IPS_CMD, IPS_OVERIG -> IPS;
            case WGB, JOBCOACHING, WERK_ALS_BESTE_ZORG, OAD, OVERIG -> method.name();
        };
    }

    private static Choice region(String code, String name) {
        return new Choice(code, name);
    }

    private static String name(Branch branch) {
        return switch (branch) {
            case A -> "Landbouw, bosbouw en visserij";
            case B -> "Delfstoffen";
            case C -> "Industrie";
            case D -> "Energie";
            case E -> "Water en afval";
            case F -> "Bouw";
            case G -> "Handel";
            case H -> "Vervoer en opslag";
            case I -> "Horeca en logies";
            case J -> "Informatie en communicatie";
            case K -> "Financiën";
            case L -> "Onroerend goed";
            case M -> "Advies en onderzoek";
            case N -> "Zakelijke diensten en verhuur";
            case O -> "Openbaar bestuur";
            case P -> "Onderwijs";
            case Q -> "Zorg en welzijn";
            case R -> "Cultuur, sport en recreatie";
            case S -> "Overige diensten";
            case T -> "Huishoudens als werkgever";
            case U -> "Internationale organisaties";
        };
    }
}

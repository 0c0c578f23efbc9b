package nl.trede.figures.model;

/// What a figure is about: the parts of the screen and of the sheet *Kwartaalcijfers*.
public enum FigureGroup {
    TRAJECTORIES,
    WORK,
    LADDER,
    APPROACH,
    TARGET
}

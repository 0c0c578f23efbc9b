package nl.trede.shell.model;

/// Where the window was, in pixels of the screen.
public record WindowBounds(double x, double y, double width, double height, boolean maximised) { }

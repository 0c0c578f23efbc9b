package nl.trede.common.ui;

/// Which of the two themes is used.
public enum ThemeMode { SYSTEM, LIGHT, DARK }

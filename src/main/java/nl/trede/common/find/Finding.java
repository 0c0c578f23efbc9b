package nl.trede.common.find;

import nl.trede.common.ui.Destination;

/// Something found that can be opened.
///
/// @param kind  in words, such as *Cliënt* or *Werkgever*
/// @param title what it is called
/// @param sub   what tells it apart; may be empty
public record Finding(String kind, String title, String sub, Destination destination) { }

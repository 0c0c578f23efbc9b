package nl.trede.region.model;

/// What a number of *Regio* opens: the list it was counted from, or why that list stays closed.
public sealed interface Opened permits Behind, DeliveryList, HiddenNumber, OnRung {
}

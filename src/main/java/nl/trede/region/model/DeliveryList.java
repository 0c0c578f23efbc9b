package nl.trede.region.model;

/// Every expected team with what came from it, behind the count of deliveries.
public record DeliveryList(Deliveries deliveries) implements Opened {
}

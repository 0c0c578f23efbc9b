package nl.trede;

/// Where the program starts. Imports no JavaFX, so that terminal commands and clear errors work without it.
public final class Main {
    private Main() {
    }

    public static void main(String[] args) {
        System.out.println("Trede");
    }
}

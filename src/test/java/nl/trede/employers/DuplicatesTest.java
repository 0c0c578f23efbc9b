package nl.trede.employers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.trede.employers.model.Duplicates;
import nl.trede.employers.model.Employer;
import nl.trede.employers.model.EmployerService;
import nl.trede.vault.model.Ids;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatesTest {
    private static Employer named(String name, String city, String kvk) {
        return EmployerService.blank(Ids.next(), name).withCity(city).withKvkNumber(kvk);
    }

    @ParameterizedTest
    @CsvSource({
        "Bakkerij De Proef,Utrecht,,Bakkerij de Proef B.V.,Utrecht,,SAME_NAME",
        "Bakkerij De Proef,Utrecht,,bakkerij proef,,,SAME_NAME",
        "Café Schets,Zeist,,Cafe Schets,Zeist,,SAME_NAME",
        "Kwekerij Schets,Zeist,,Kwekerij Schts,Zeist,,ALIKE_NAME",
        "Kwekerij Schets,Zeist,,Kwekerij Shcets,Zeist,,ALIKE_NAME",
        "Proef Bakkerij,Utrecht,,Bakkerij Proef,Utrecht,,",
        "Kwekerij Schets,Zeist,,Schets Kwekerij Zeist,Zeist,,",
        "Iets,Zeist,12345678,Heel anders,Utrecht,12345678,SAME_KVK",
        "Bakkerij De Proef,Utrecht,11111111,Bakkerij De Proef,Utrecht,22222222,",
        "Bakkerij De Proef,Utrecht,,Bakkerij De Proef,Zeist,,",
        "Bakkerij De Proef,Utrecht,,Slagerij De Proef,Utrecht,,",
        "Lidt,Utrecht,,Lidl,Utrecht,,"})
    void who_may_be_one(String name, String city, String kvk, String otherName, String otherCity, String otherKvk, Duplicates.Likeness likeness) {
        var found = Duplicates.in(List.of(named(name, city, kvk), named(otherName, otherCity, otherKvk)));
        assertThat(found.stream().map(Duplicates.Pair::likeness).toList()).isEqualTo(likeness == null ? List.of() : List.of(likeness));
    }
}

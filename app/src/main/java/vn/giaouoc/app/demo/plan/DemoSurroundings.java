package vn.giaouoc.app.demo.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import vn.giaouoc.db.organisation.OrganisationLevel;
import vn.giaouoc.db.organisation.UnitType;

/** The unions around the fourteen, as many as the size asks for, and the agencies that ended with the districts. */
final class DemoSurroundings {

    private static final double SPREAD = 1.1;

    private final DemoUnits units;
    private final DemoSize size;
    private final Random random;

    DemoSurroundings(DemoUnits units, DemoSize size, Random random) {
        this.units = units;
        this.size = size;
        this.random = random;
    }

    void plan() {
        int number = 0;
        for (int members : members()) {
            union(number, members);
            number++;
        }
        for (int i = 0; i < number / 8; i++) {
            agency(i);
        }
    }

    /** Sizes are skewed as in life: the median far below the mean, a few giants (trade: part 7). */
    private int[] members() {
        int wanted = size.units()
                - (int) units.living()
                        .filter(unit -> unit.level() == OrganisationLevel.GRASSROOTS)
                        .count();
        int placed = units.living().mapToInt(DemoUnit::members).sum();
        var weights = random.doubles(wanted, 0, 1)
                .map(any -> Math.exp(SPREAD * random.nextGaussian()))
                .toArray();
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights)
                .mapToInt(weight -> (int) Math.max(5, Math.round((size.members() - placed) * weight / sum)))
                .toArray();
    }

    private void union(int number, int members) {
        var type = DemoPlaces.type(number);
        boolean park = type == UnitType.ENTERPRISE && number % 4 == 0;
        boolean young = number % 9 == 8;
        int district = number % size.districts();
        var commune = "C" + number % size.communes();
        var departments = new ArrayList<String>();
        for (int i = 0; i < Math.min(12, members / 12); i++) {
            departments.add(DemoPlaces.department(type, i));
        }
        var founded = young ? LocalDate.of(2022 + number % 3, 3, 1) : DemoDays.START;
        var unit =
                units.union("N" + number, DemoPlaces.unit(type, number), type, park ? "S3" : "D" + district, founded);
        units.put((park ? unit : unit.later(commune, null)).with(List.of(), departments, members));
    }

    private void agency(int number) {
        int district = number % size.districts();
        units.put(units.union(
                        "A" + number,
                        "Công đoàn cơ sở cơ quan Ủy ban nhân dân xã " + DemoPlaces.village(number),
                        UnitType.AGENCY,
                        "D" + district,
                        DemoDays.START)
                .ended(DemoDays.DISSOLUTION, null)
                .with(List.of(), List.of(), 8 + random.nextInt(30)));
    }
}

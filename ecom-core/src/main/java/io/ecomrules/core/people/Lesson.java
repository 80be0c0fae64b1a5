package io.ecomrules.core.people;

import io.ecomrules.core.organization.EmployeeId;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A chapter that somebody was taught and has completed (ORG-5).
 *
 * @param chapter the chapter
 * @param trainer who taught it
 * @param on the day it was completed
 */
public record Lesson(Chapter chapter, EmployeeId trainer, LocalDate on) {

    /** Checks that nothing is missing. */
    public Lesson {
        Objects.requireNonNull(chapter, "chapter");
        Objects.requireNonNull(trainer, "trainer");
        Objects.requireNonNull(on, "on");
    }
}

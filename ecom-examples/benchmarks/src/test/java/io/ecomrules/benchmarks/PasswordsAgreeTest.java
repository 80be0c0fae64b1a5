package io.ecomrules.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.ecomrules.benchmarks.rival.PassayAlone;
import io.ecomrules.benchmarks.sample.Passwords;
import io.ecomrules.core.password.Password;
import io.ecomrules.core.password.PasswordRequest;
import io.ecomrules.rules.Ecom;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whoever is timed decides the same. */
class PasswordsAgreeTest {

    @Test
    void ecom_accepts_what_passay_alone_accepts() {
        var passay = PassayAlone.asItComes(Passwords.common());
        int good = 0;
        try (var ecom = Ecom.builtIn()) {
            for (var password : Passwords.some(20_000, 7)) {
                boolean accepted = ecom.passwords()
                        .judge(PasswordRequest.of("zhang.wei", Password.of(password)), LocalDate.of(2026, 4, 1))
                        .isAccepted();
                assertThat(accepted)
                        .isEqualTo(passay.judge("zhang.wei", password).isValid());
                good += accepted ? 1 : 0;
            }
        }
        assertThat(good).isBetween(5_000, 15_000);
    }
}

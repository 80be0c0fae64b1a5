package io.ecomrules.rules.facts;

import io.ecomrules.core.campaign.Stage;
import java.util.Objects;

/**
 * A stage of the whole undertaking, for rules about how long it lasts and what is to be done in it (CMP-6).
 *
 * @param stage the stage
 */
public record ShopStage(Stage stage) {

    /** Checks that it is there. */
    public ShopStage {
        Objects.requireNonNull(stage, "stage");
    }
}

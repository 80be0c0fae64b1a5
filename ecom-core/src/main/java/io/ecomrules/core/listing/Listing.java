package io.ecomrules.core.listing;

import io.ecomrules.core.journal.Fields;
import io.ecomrules.core.money.Moneys;
import java.util.List;
import java.util.Objects;
import javax.money.MonetaryAmount;
import org.jspecify.annotations.Nullable;

/**
 * A product as it is reported: on the platform, or on its way there. Anything may be absent except the sku; null is "nobody told", and an
 * empty list of images is "there is none". What is absent or wrong is a finding, never refused here.
 *
 * @param sku what is sold
 * @param name its name, or null
 * @param price the price asked for it now, or null
 * @param listPrice the price it has outside of promotions, or null
 * @param floor the lowest price it may have, or null
 * @param description its description, or null
 * @param images names or addresses of its images in the order they are shown, or null
 * @param category the category it is found under, or null
 */
public record Listing(
        Sku sku,
        @Nullable String name,
        @Nullable MonetaryAmount price,
        @Nullable MonetaryAmount listPrice,
        @Nullable MonetaryAmount floor,
        @Nullable String description,
        @Nullable List<String> images,
        @Nullable String category) {

    /** Copies the images. */
    public Listing {
        Objects.requireNonNull(sku, "sku");
        images = images == null ? null : List.copyOf(images);
    }

    /**
     * Begins with nothing known but the sku.
     *
     * @param sku what is sold
     * @return a listing without anything
     */
    public static Listing of(Sku sku) {
        return new Listing(sku, null, null, null, null, null, null, null);
    }

    /**
     * Says what it is, in words and pictures.
     *
     * @param newName its name
     * @param newDescription its description
     * @param newImages its images
     * @param newCategory its category
     * @return the same listing with them
     */
    public Listing withContent(
            @Nullable String newName,
            @Nullable String newDescription,
            @Nullable List<String> newImages,
            @Nullable String newCategory) {
        return new Listing(sku, newName, price, listPrice, floor, newDescription, newImages, newCategory);
    }

    /**
     * Sets what is asked for it now.
     *
     * @param newPrice the price
     * @return the same listing at that price
     */
    public Listing at(@Nullable MonetaryAmount newPrice) {
        return new Listing(sku, name, newPrice, listPrice, floor, description, images, category);
    }

    /**
     * Sets the prices that bound promotions.
     *
     * @param newListPrice the price outside of promotions
     * @param newFloor the lowest price
     * @return the same listing with them
     */
    public Listing within(@Nullable MonetaryAmount newListPrice, @Nullable MonetaryAmount newFloor) {
        return new Listing(sku, name, price, newListPrice, newFloor, description, images, category);
    }

    /**
     * Gives what is approved before it goes live (LST-3): words and pictures without the price.
     *
     * @return the fields to approve and to seal
     */
    public Fields content() {
        var fields = Fields.of("sku", sku.value(), "name", name, "description", description, "category", category);
        int number = 0;
        for (var image : images == null ? List.<String>of() : images) {
            number++;
            fields = fields.with("image." + number, image);
        }
        return fields;
    }

    /**
     * Gives the price that is approved (LST-2).
     *
     * @return the fields to approve and to seal; equal for 10 and 10.00
     */
    public Fields pricing() {
        return priced(sku, price);
    }

    /**
     * Gives what is approved when it is taken down although there is stock (LST-4).
     *
     * @param reason why
     * @return the fields to approve and to seal
     */
    public Fields takingDown(String reason) {
        return Fields.of("sku", sku.value(), "reason", reason);
    }

    static Fields priced(Sku sku, @Nullable MonetaryAmount price) {
        return price == null
                ? Fields.of("sku", sku.value())
                : Fields.of(
                        "sku",
                        sku.value(),
                        "price",
                        Moneys.number(price).toPlainString(),
                        "currency",
                        price.getCurrency().getCurrencyCode());
    }
}

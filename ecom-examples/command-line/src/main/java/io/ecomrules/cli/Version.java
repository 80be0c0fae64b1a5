package io.ecomrules.cli;

import java.io.IOException;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The program's version, from the manifest of the jar it was packed into. */
final class Version {

    private static final Attributes.Name NAME = new Attributes.Name("Ecom-Version");

    private Version() {}

    static String text() {
        try {
            var manifests = Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
            for (var manifest : Collections.list(manifests)) {
                try (var in = manifest.openStream()) {
                    var version = new Manifest(in).getMainAttributes().getValue(NAME);
                    if (version != null) {
                        return "ecom " + version;
                    }
                }
            }
        } catch (IOException unreadable) {
            return "ecom";
        }
        return "ecom (unpacked)";
    }
}

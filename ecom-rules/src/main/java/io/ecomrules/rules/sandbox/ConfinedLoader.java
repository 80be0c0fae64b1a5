package io.ecomrules.rules.sandbox;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of one unit, so that they go when the unit goes, and shows them nothing of the host but what is listed: no other
 * class and no resource.
 */
public final class ConfinedLoader extends ClassLoader {

    private final Map<String, byte[]> classes;
    private final AllowedCode allowed;
    private final ClassLoader host;

    /**
     * Prepares to define classes.
     *
     * @param classes the classes by their binary names
     * @param allowed what else they may see
     * @param host where that comes from
     */
    public ConfinedLoader(Map<String, byte[]> classes, AllowedCode allowed, ClassLoader host) {
        super(null);
        this.classes = Map.copyOf(classes);
        this.allowed = allowed;
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            var loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        var bytes = classes.get(name);
        if (bytes != null) {
            return defineClass(name, bytes, 0, bytes.length);
        }
        if (!allowed.isVisible(name)) {
            throw new ClassNotFoundException("Compiled rules may not see " + name + ".");
        }
        return host.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}

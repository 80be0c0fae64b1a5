package io.ecomrules.rules.sandbox;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a class file says that can matter to the host. What it does not expect, it refuses.
 *
 * @param name the internal name, with slashes
 * @param supers the class it extends and the interfaces it implements
 * @param types the types it names, arrays by their elements
 * @param members the members it names, as {@code owner.name:descriptor}
 * @param bootstraps the methods that bind its dynamic calls
 * @param fields the fields it declares, named as members are
 * @param methods the methods it declares, each with the members that it names
 */
record ClassFile(
        String name,
        List<String> supers,
        Set<String> types,
        Set<String> members,
        List<String> bootstraps,
        Set<String> fields,
        Map<String, Set<String>> methods) {

    /** Older classes are verified by an older verifier. */
    private static final int OLDEST = 51;

    private static final int NATIVE = 0x0100;
    private static final int SYNCHRONIZED = 0x0020;

    static ClassFile read(byte[] bytes) throws IOException {
        try {
            return read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (IndexOutOfBoundsException | NegativeArraySizeException damaged) {
            throw new IOException("a damaged class file", damaged);
        }
    }

    private static ClassFile read(DataInputStream in) throws IOException {
        if (in.readInt() != 0xCAFEBABE) {
            throw new IOException("no class file");
        }
        in.readUnsignedShort();
        int version = in.readUnsignedShort();
        if (version < OLDEST) {
            throw new IOException("class file version " + version);
        }
        var pool = ConstantPool.read(in);
        in.readUnsignedShort();
        var name = pool.type(in.readUnsignedShort());
        var supers = new ArrayList<String>();
        supers.add(pool.type(in.readUnsignedShort()));
        int interfaces = in.readUnsignedShort();
        for (int i = 0; i < interfaces; i++) {
            supers.add(pool.type(in.readUnsignedShort()));
        }
        var fields = fields(in, pool, name);
        var methods = methods(in, pool, name);
        var bootstraps = attributes(in, pool).get("BootstrapMethods");
        if (in.read() >= 0) {
            throw new IOException("bytes behind its end");
        }
        return new ClassFile(
                name,
                supers,
                pool.types(),
                pool.members(),
                bootstraps == null ? List.of() : bootstraps(bootstraps, pool),
                fields,
                methods);
    }

    private static Set<String> fields(DataInputStream in, ConstantPool pool, String owner) throws IOException {
        var fields = new HashSet<String>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.readUnsignedShort();
            fields.add(owner + "." + pool.text(in.readUnsignedShort()) + ":" + pool.text(in.readUnsignedShort()));
            attributes(in, pool);
        }
        return fields;
    }

    private static Map<String, Set<String>> methods(DataInputStream in, ConstantPool pool, String owner)
            throws IOException {
        var methods = new LinkedHashMap<String, Set<String>>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int flags = in.readUnsignedShort();
            var method = pool.text(in.readUnsignedShort()) + ":" + pool.text(in.readUnsignedShort());
            if ((flags & (NATIVE | SYNCHRONIZED)) != 0 || method.equals("finalize:()V")) {
                throw new Code.Unknown("a native, synchronized or finalizing method " + method);
            }
            var code = attributes(in, pool).get("Code");
            methods.put(owner + "." + method, code == null ? Set.of() : code(code, pool));
        }
        return methods;
    }

    private static Map<String, byte[]> attributes(DataInputStream in, ConstantPool pool) throws IOException {
        var attributes = new LinkedHashMap<String, byte[]>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            var name = pool.text(in.readUnsignedShort());
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("an attribute longer than its class");
            }
            if (attributes.put(name, in.readNBytes(length)) != null) {
                throw new IOException("attribute " + name + " twice");
            }
        }
        return attributes;
    }

    private static Set<String> code(byte[] attribute, ConstantPool pool) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(attribute));
        in.skipNBytes(4);
        int length = in.readInt();
        if (length < 0 || length > in.available()) {
            throw new IOException("code longer than its class");
        }
        var code = Code.read(in.readNBytes(length), pool);
        if (in.readUnsignedShort() > 0) {
            throw new Code.Unknown("a try block");
        }
        return code.calls();
    }

    private static List<String> bootstraps(byte[] attribute, ConstantPool pool) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(attribute));
        var bootstraps = new ArrayList<String>();
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            bootstraps.add(pool.handle(in.readUnsignedShort()));
            in.skipNBytes(2L * in.readUnsignedShort());
        }
        return bootstraps;
    }
}

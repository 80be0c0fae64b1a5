package io.ecomrules.rules.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells refer to by number. A text of several formats is one text; how it is pronounced is left out. */
final class SharedStrings {

    private SharedStrings() {}

    static List<String> read(byte[] bytes) throws XMLStreamException {
        var strings = new ArrayList<String>();
        var reader = Xml.open(bytes);
        while (reader.hasNext()) {
            if (Xml.next(reader) == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("si")) {
                strings.add(text(reader));
            }
        }
        reader.close();
        return strings;
    }

    /** The text within the element that has just begun, up to its end. */
    static String text(XMLStreamReader reader) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        int phonetic = 0;
        boolean isText = false;
        while (depth > 0) {
            int event = Xml.next(reader);
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                phonetic = phonetic > 0 || reader.getLocalName().equals("rPh") ? phonetic + 1 : 0;
                isText = reader.getLocalName().equals("t");
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                phonetic = Math.max(0, phonetic - 1);
                isText = false;
            } else if (isText && phonetic == 0 && event == XMLStreamConstants.CHARACTERS) {
                text.append(reader.getText());
            }
        }
        return text.toString();
    }
}

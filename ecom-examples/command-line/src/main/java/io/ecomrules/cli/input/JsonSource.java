package io.ecomrules.cli.input;

import io.ecomrules.core.finding.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.function.Consumer;

/** Figures in JSON Lines. */
final class JsonSource implements FiguresSource {

    private final byte[] bytes;

    JsonSource(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public void forEach(Consumer<Row> rows) {
        var frames = new LineFrames(bytes);
        while (frames.hasNext()) {
            var frame = frames.next();
            if (frame.problem() != null) {
                rows.accept(Row.broken(frame.line(), frame.problem()));
            } else if (!frame.text().isBlank()) {
                rows.accept(row(frame.line(), FlatJson.read(frame.text())));
            }
        }
    }

    private static Row row(int line, FlatJson json) {
        var problems = new ArrayList<>(json.problems());
        var cells = new LinkedHashMap<Column, Cell>();
        json.fields().forEach((name, cell) -> {
            var column = Column.parse(name);
            if (column.isEmpty()) {
                problems.add(Problem.of("unknown-field", "field", Shown.of(name), "nearest", Column.nearest(name)));
            } else if (cells.putIfAbsent(column.get(), cell) != null) {
                problems.add(Problem.of("duplicate-field", "field", Shown.of(name)));
            }
        });
        return new Row(line, cells, problems);
    }
}

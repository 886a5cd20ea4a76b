package dev.saccade.fuzz;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first voice: the description evaluated with BigInteger, cycle by cycle. */
final class Reference {
  private Reference() {}

  static Trace run(RandomDesign design, Stimulus stimulus) {
    Cell.Cycle cycle = new Cell.Cycle();
    int[] row = {0};
    Map<String, Cell> inputs = new LinkedHashMap<>();
    for (Declaration.Input input : design.top().inputs()) {
      List<BigInteger> values = stimulus.inputs().get(input.name());
      Cell cell = new Cell(cycle);
      cell.source(() -> Optional.of(values.get(row[0])));
      inputs.put(input.name(), cell);
    }
    ReferenceModule top = new ReferenceModule(design.top(), design.byName(), inputs, cycle);
    List<Cell> outputs = design.top().outputs().stream().map(o -> top.cell(o.name())).toList();
    List<List<Optional<BigInteger>>> trace = new ArrayList<>();
    for (row[0] = 0; row[0] < stimulus.cycles(); row[0]++) {
      trace.add(outputs.stream().map(Cell::get).toList());
      top.prepare(stimulus.reset().get(row[0]));
      top.commit();
      cycle.advance();
    }
    return new Trace(trace);
  }
}

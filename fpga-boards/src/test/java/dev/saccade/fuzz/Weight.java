package dev.saccade.fuzz;

import java.util.List;

/** How much there is to read in a design. */
final class Weight {
  private static final int LITERAL = 2;
  private static final int NAME = 3;
  private static final int OPERATION = 4;
  private static final int STATEMENT = 4;
  private static final int PORT = 1;
  private static final int DECLARATION = 8;

  private Weight() {}

  /**
   * A number that falls with every useful cut: an expression that becomes an input, a name that
   * becomes a constant, a statement that goes.
   */
  static int of(RandomDesign design) {
    int[] weight = {0};
    for (RandomModule module : design.modules()) {
      for (Declaration declaration : module.declarations()) {
        boolean port =
            declaration instanceof Declaration.Input || declaration instanceof Declaration.Output;
        weight[0] += port ? PORT : DECLARATION;
      }
      new Rewriter() {
        @Override
        Node changed(Node node) {
          weight[0] += weight(node);
          return node;
        }

        @Override
        List<Action> changed(Action action) {
          weight[0] += STATEMENT;
          return List.of(action);
        }
      }.rewrite(module);
    }
    return weight[0];
  }

  private static int weight(Node node) {
    if (node instanceof Node.Literal) {
      return LITERAL;
    }
    return node instanceof Node.Ref ? NAME : OPERATION;
  }
}

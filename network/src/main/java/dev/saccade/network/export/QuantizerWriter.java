package dev.saccade.network.export;

import dev.saccade.network.model.IntegerRange;
import dev.saccade.network.model.ModelException;
import dev.saccade.network.model.Node;
import dev.saccade.network.model.Quantizer;
import dev.saccade.network.model.Rounding;
import dev.saccade.network.onnx.ElementType;
import dev.saccade.network.onnx.OnnxNode;
import java.util.Collections;
import java.util.List;

/** Writes quantisers as Quant and BipolarQuant, or as QDQ where QONNX has no such rounding. */
final class QuantizerWriter {
  static final String DOMAIN = "qonnx.custom_op.general";

  private final GraphWriter out;

  QuantizerWriter(GraphWriter out) {
    this.out = out;
  }

  void write(Node.Quantize node) {
    Quantizer quantizer = node.quantizer();
    String name = node.name();
    if (!GraphWriter.isFloat(quantizer.scale())) {
      throw new ModelException(
          "Quantize '" + name + "' (" + node.shape() + ")",
          "its scale " + quantizer.scale() + " is no float32",
          "round it to float32 before the export");
    }
    if (quantizer.rounding() == Rounding.HALF_ODD) {
      linear(node);
    } else if (quantizer.rounding() == Rounding.HALF_CEILING) {
      out.add(
          OnnxNode.of(
                  "BipolarQuant",
                  List.of(node.input(), out.real(name + "/scale", quantizer.scale() / 2)),
                  name)
              .in(DOMAIN));
    } else {
      quant(node);
    }
  }

  /** What Trunc does besides rounding, moving before and scaling after, are nodes of their own. */
  private void quant(Node.Quantize node) {
    Quantizer quantizer = node.quantizer();
    int channels = node.shape().channels();
    String name = node.name();
    String x = node.input();
    double moved = (quantizer.offset() - quantizer.zero()) * quantizer.scale();
    if (moved != 0) {
      out.affine(
          name + "/before",
          x,
          Collections.nCopies(channels, 1.0),
          Collections.nCopies(channels, moved));
      x = name + "/before";
    }
    IntegerRange range = quantizer.range();
    IntegerRange whole = whole(range);
    if (!whole.equals(range)) {
      // Any limit that rounds to the outermost integer will do.
      out.add(
          "Clip",
          name + "/clipped",
          x,
          out.real(name + "/low", (range.low() - quantizer.zero()) * quantizer.scale()),
          out.real(name + "/high", (range.high() - quantizer.zero()) * quantizer.scale()));
      x = name + "/clipped";
    }
    boolean scaled = quantizer.step() != quantizer.scale();
    String y = scaled ? name + "/unscaled" : name;
    out.add(
        node(y, x, out.real(name + "/scale", quantizer.scale()), quantizer.zero(), whole)
            .with("rounding_mode", GraphWriter.text(mode(quantizer.rounding()))));
    if (scaled) {
      out.affine(
          name,
          y,
          Collections.nCopies(channels, quantizer.step() / quantizer.scale()),
          Collections.nCopies(channels, 0.0));
    }
  }

  /** A Quant without its rounding mode. */
  OnnxNode node(String output, String x, String scale, double zero, IntegerRange range) {
    boolean signed = range.low() < 0;
    boolean narrow = !range.equals(IntegerRange.of(range.bits(), signed, false));
    return OnnxNode.of(
            "Quant",
            List.of(
                x,
                scale,
                out.real(output + "/zero", zero),
                out.real(output + "/bits", range.bits())),
            output)
        .in(DOMAIN)
        .with("signed", signed ? 1 : 0)
        .with("narrow", narrow ? 1 : 0);
  }

  /** The smallest range of a Quant that holds all integers of another. */
  private static IntegerRange whole(IntegerRange range) {
    boolean signed = range.low() < 0;
    boolean canBeNarrow = range.bits() > 1;
    if (canBeNarrow && IntegerRange.of(range.bits(), signed, true).equals(range)) {
      return range;
    }
    return IntegerRange.of(range.bits(), signed, false);
  }

  /** QuantizeLinear rounds before it adds the zero point. */
  private void linear(Node.Quantize node) {
    Quantizer quantizer = node.quantizer();
    String name = node.name();
    IntegerRange range = quantizer.range();
    ElementType type = range.low() < 0 ? ElementType.INT8 : ElementType.UINT8;
    String scale = out.real(name + "/scale", quantizer.scale());
    String zero = out.integer(name + "/zero", type, (long) quantizer.zero());
    String last = name + "/integers";
    out.add("QuantizeLinear", last, node.input(), scale, zero);
    if (!range.equals(IntegerRange.of(8, range.low() < 0, false))) {
      out.add(
          "Clip",
          name + "/clipped",
          last,
          out.integer(name + "/low", type, range.low()),
          out.integer(name + "/high", type, range.high()));
      last = name + "/clipped";
    }
    out.add("DequantizeLinear", name, last, scale, zero);
  }

  private static String mode(Rounding rounding) {
    return switch (rounding) {
      case HALF_EVEN -> "ROUND";
      case CEILING -> "CEIL";
      case FLOOR, UP, DOWN, HALF_UP, HALF_DOWN -> rounding.name();
      case HALF_ODD, HALF_CEILING ->
          throw new IllegalArgumentException(rounding + " is no mode of Quant");
    };
  }
}

package dev.saccade.sim;

import dev.saccade.hdl.sim.SimulationPort;
import java.util.List;

/** Writes the C++ that ties one Verilated top to the fixed interface: straight-line port copies. */
final class ShimWriter {
  private static final int WORD = 32;

  private final String prefix;
  private final VerilogDesign design;
  private final PortTable table;
  private final HeaderPorts header;

  ShimWriter(String prefix, VerilogDesign design, HeaderPorts header) {
    this.prefix = prefix;
    this.design = design;
    this.table = new PortTable(design.manifest());
    this.header = header;
  }

  /** The name of the function that makes the model. */
  static String maker(String prefix) {
    return "saccade_make_" + prefix;
  }

  String text(boolean trace) {
    return """
        // Ties %1$s to saccade_model.h.
        #include "%2$s.h"

        struct Shim_%2$s {
            using Top = %2$s;
            static constexpr bool CLOCKED = %3$s;
            static constexpr int IN_WORDS = %4$d;
            static constexpr int OUT_WORDS = %5$d;

            static void clock(Top& top, CData value) {%6$s}

            static void reset(Top& top, CData value) {%7$s}

            static void clear(Top& top) {
        %8$s    }

            static void set(Top& top, const uint64_t* row) {
        %9$s    }

            static void get(Top& top, uint64_t* row) {
        %10$s    }

            static void* address(Top& top, int port) {
                switch (port) {
        %11$s        default: return nullptr;
                }
            }

            static int bytes(int port) {
                switch (port) {
        %12$s        default: return 0;
                }
            }

            static bool attach(Top& top, VerilatedVcdC* trace) {%13$s}
        };

        saccade::Model* %14$s(int seed) { return new saccade::TopModel<Shim_%2$s>{seed}; }
        """
        .formatted(
            design.top(),
            prefix,
            design.manifest().clock().isPresent(),
            words(table.inputs()),
            words(table.outputs()),
            assigned(design.manifest().clock().map(header::member).orElse("")),
            assigned(design.manifest().reset().map(header::member).orElse("")),
            clears(),
            copies(table.inputs(), true),
            copies(table.outputs(), false),
            cases(false),
            cases(true),
            trace ? " top.trace(trace, 99); return true; " : " return false; ",
            maker(prefix));
  }

  private static int words(List<SimulationPort> ports) {
    return ports.stream().mapToInt(SimulationPort::words).sum();
  }

  private static String assigned(String member) {
    return member.isEmpty() ? "" : " top." + member + " = value; ";
  }

  private String clears() {
    StringBuilder text = new StringBuilder();
    for (SimulationPort port : table.inputs()) {
      String member = "top." + header.member(port.name());
      if (port.width() <= 64) {
        text.append("        ").append(member).append(" = 0;\n");
      } else {
        text.append("        std::memset(&%s[0], 0, %d);\n".formatted(member, bytes(port)));
      }
    }
    return text.toString();
  }

  private String copies(List<SimulationPort> ports, boolean set) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (SimulationPort port : ports) {
      String member = "top." + header.member(port.name());
      text.append(set ? copyIn(port, member, at) : copyOut(port, member, at));
      at += port.words();
    }
    return text.toString();
  }

  private static String copyIn(SimulationPort port, String member, int at) {
    int width = port.width();
    if (width <= 64) {
      return "        %s = row[%d] & 0x%xULL;\n".formatted(member, at, -1L >>> (64 - width));
    }
    String copy = "        std::memcpy(&%s[0], row + %d, %d);\n".formatted(member, at, bytes(port));
    int last = (width - 1) / WORD;
    return width % WORD == 0
        ? copy
        : copy + "        %s[%d] &= 0x%xU;\n".formatted(member, last, -1 >>> (WORD - width % WORD));
  }

  private static String copyOut(SimulationPort port, String member, int at) {
    if (port.width() <= 64) {
      return "        row[%d] = %s;\n".formatted(at, member);
    }
    int last = at + port.words() - 1;
    String copy = "        std::memcpy(row + %d, &%s[0], %d);\n".formatted(at, member, bytes(port));
    return bytes(port) % 8 == 0 ? copy : "        row[%d] = 0;\n".formatted(last) + copy;
  }

  private String cases(boolean sizes) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < table.all().size(); i++) {
      SimulationPort port = table.all().get(i);
      String result = sizes ? String.valueOf(bytes(port)) : "&top." + header.member(port.name());
      text.append("        case %d: return %s;\n".formatted(i, result));
    }
    return text.toString();
  }

  /** The size of Verilator's type for the port. */
  static int bytes(SimulationPort port) {
    int width = port.width();
    if (width <= 8) {
      return 1;
    }
    if (width <= 16) {
      return 2;
    }
    return width <= 32 ? 4 : width <= 64 ? 8 : 4 * ((width + WORD - 1) / WORD);
  }
}

package dev.saccade.synthesis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Simulation models of vendor cells, from the libraries that Yosys ships. Simulators stumble over
 * parts of those files (port defaults that only Yosys knows, includes that come twice, modules that
 * Icarus cannot parse), so each wanted module is written to a file of its own. Cells that Yosys
 * only declares have models beside this class, of the modes in which its netlists use them.
 */
final class VendorModels {
  private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern MODULE =
      Pattern.compile("\\bmodule\\s+(\\\\\\S+|\\w+)(.*?)\\bendmodule\\b", Pattern.DOTALL);
  private static final Pattern DECLARATION = Pattern.compile("\\(\\*\\s*blackbox\\s*\\*\\)\\s*$");
  private static final Pattern TIMING =
      Pattern.compile("\\bspecify\\b.*?\\bendspecify\\b", Pattern.DOTALL);
  private static final Pattern DEFINITION = Pattern.compile("(?m)^`(define|undef|if|el|end).*$");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");

  private final Map<String, String> modules = new LinkedHashMap<>();

  /** Reads the libraries of a family. */
  VendorModels(Path share, Family family) {
    for (String name : family.ownModels()) {
      try (InputStream file = VendorModels.class.getResourceAsStream(name)) {
        add(new String(file.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("the model " + name + " cannot be read", e);
      }
    }
    for (String name : family.models()) {
      Path file = share.resolve(name);
      try {
        add(Files.readString(file));
      } catch (IOException e) {
        throw new UncheckedIOException("Yosys' library " + file + " cannot be read", e);
      }
    }
  }

  private void add(String library) {
    String text = COMMENT.matcher(library).replaceAll("");
    StringBuilder definitions = new StringBuilder("`define NO_ICE40_DEFAULT_ASSIGNMENTS\n");
    Matcher module = MODULE.matcher(text);
    int end = 0;
    while (module.find()) {
      String before = text.substring(end, module.start());
      Matcher definition = DEFINITION.matcher(before);
      while (definition.find()) {
        definitions.append(definition.group()).append('\n');
      }
      end = module.end();
      if (DECLARATION.matcher(before).find()) {
        continue;
      }
      String body = TIMING.matcher(module.group(2)).replaceAll("");
      modules.putIfAbsent(
          module.group(1), definitions + "module " + module.group(1) + body + "endmodule\n");
    }
  }

  /**
   * Writes the models of cells, and of all that they are made of, as {@code CELL.v}.
   *
   * @return the names of all models written, sorted
   */
  List<String> write(Iterable<String> cells, Path folder) {
    TreeMap<String, String> wanted = new TreeMap<>();
    Deque<String> open = new ArrayDeque<>();
    cells.forEach(open::add);
    while (!open.isEmpty()) {
      String name = open.remove();
      String text = modules.get(name);
      if (text == null) {
        throw new SynthesisException("there is no simulation model of the cell " + name);
      }
      if (wanted.put(name, text) == null) {
        Matcher word = WORD.matcher(text);
        while (word.find()) {
          if (modules.containsKey(word.group()) && !wanted.containsKey(word.group())) {
            open.add(word.group());
          }
        }
      }
    }
    for (Map.Entry<String, String> model : wanted.entrySet()) {
      try {
        Files.writeString(folder.resolve(model.getKey() + ".v"), model.getValue());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ArrayList<>(wanted.keySet());
  }
}

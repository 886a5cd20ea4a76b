package dev.saccade.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of packages in ARCHITECTURE.md, which is the rule that the code is held to. */
final class PackageTable {
  private static final Pattern QUOTED = Pattern.compile("`([a-z.-]+)`");

  /**
   * A row of the table.
   *
   * @param name of the package, inside {@code dev.saccade}
   * @param folder of its Maven module
   * @param uses the packages it may use
   */
  record Entry(String name, String folder, Set<String> uses) {}

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private PackageTable() {}

  static PackageTable read(Path architecture) throws IOException {
    return parse(Files.readString(architecture));
  }

  static PackageTable parse(String markdown) {
    List<String[]> rows = new ArrayList<>();
    markdown.lines().filter(l -> l.startsWith("| `")).forEach(l -> rows.add(l.split("\\|")));
    PackageTable table = new PackageTable();
    for (String[] row : rows) {
      String name = quoted(row[1]).iterator().next();
      table.entries.put(name, new Entry(name, quoted(row[2]).iterator().next(), Set.of()));
    }
    for (String[] row : rows) {
      String name = quoted(row[1]).iterator().next();
      table.entries.computeIfPresent(name, (n, e) -> new Entry(n, e.folder(), table.uses(row[3])));
    }
    return table;
  }

  private Set<String> uses(String cell) {
    Set<String> named = quoted(cell);
    if (!cell.strip().startsWith("everything")) {
      return named;
    }
    Set<String> rest = new LinkedHashSet<>(entries.keySet());
    rest.removeAll(named);
    return rest;
  }

  private static Set<String> quoted(String cell) {
    Set<String> names = new LinkedHashSet<>();
    Matcher matcher = QUOTED.matcher(cell);
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }

  List<Entry> entries() {
    return List.copyOf(entries.values());
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  boolean allows(String from, String to) {
    return from.equals(to) || entries.get(from).uses().contains(to);
  }
}

package dev.saccade.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/** The benchmarks that this program was built with. */
public final class Benchmarks {
  private Benchmarks() {}

  /** All benchmarks by name. */
  public static List<Benchmark> all() {
    return ServiceLoader.load(Benchmark.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(Benchmark::name))
        .toList();
  }

  /** The benchmark of a name, if there is one. */
  public static Optional<Benchmark> named(String name) {
    return all().stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
  }
}

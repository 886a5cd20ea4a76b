package dev.saccade.fuzz;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts what a campaign compared. */
final class Tally {
  private final Map<Voice, Integer> designs = new EnumMap<>(Voice.class);
  private final Map<Voice, Long> nanos = new EnumMap<>(Voice.class);
  private long known;
  private long all;

  synchronized void count(Trace reference) {
    known += reference.known();
    all += reference.all();
  }

  synchronized void time(Voice voice, int count, long duration) {
    designs.merge(voice, count, Integer::sum);
    nanos.merge(voice, duration, Long::sum);
  }

  /** How many designs a voice ran. */
  synchronized int designs(Voice voice) {
    return designs.getOrDefault(voice, 0);
  }

  /** The share of the outputs' values that the reference knows. */
  synchronized double knownShare() {
    return (double) known / all;
  }

  /** One line per voice: designs and seconds. */
  @Override
  public synchronized String toString() {
    StringBuilder text = new StringBuilder();
    designs.forEach(
        (voice, count) ->
            text.append(
                String.format(
                    Locale.ROOT,
                    "%s: %d designs, %.1f s%n",
                    voice,
                    count,
                    nanos.get(voice) / 1e9)));
    return text.append(String.format(Locale.ROOT, "%d of %d values known%n", known, all))
        .toString();
  }
}

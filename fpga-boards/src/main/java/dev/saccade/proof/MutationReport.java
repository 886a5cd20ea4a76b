package dev.saccade.proof;

import dev.saccade.synthesis.SynthesisException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** What became of each mutant of a campaign. */
public record MutationReport(List<Entry> entries) {
  /**
   * One mutant.
   *
   * @param by what killed it, or how it is known to be equal
   */
  public record Entry(Mutation mutation, Fate fate, String by) {}

  public MutationReport {
    entries = List.copyOf(entries);
  }

  /** How many mutants had this fate. */
  public int count(Fate fate) {
    return (int) entries.stream().filter(entry -> entry.fate() == fate).count();
  }

  /** How many mutants can be noticed: all but the equal ones. */
  public int killable() {
    return entries.size() - count(Fate.EQUAL) - count(Fate.EQUAL_BOUNDED);
  }

  /** The share of the killable mutants that were killed. */
  public double score() {
    return killable() == 0 ? 1 : (double) count(Fate.KILLED) / killable();
  }

  /** The mutants that nothing noticed. */
  public List<Mutation> survivors() {
    return entries.stream()
        .filter(entry -> entry.fate() == Fate.SURVIVED)
        .map(Entry::mutation)
        .toList();
  }

  /**
   * The same, with another look at the survivors.
   *
   * @param workers how many threads judge
   */
  MutationReport judge(MutantJudge judge, int workers) {
    List<Mutation> survivors = survivors();
    if (survivors.isEmpty()) {
      return this;
    }
    judge.prepare(survivors);
    List<Callable<Entry>> tasks = new ArrayList<>();
    for (Mutation mutation : survivors) {
      tasks.add(() -> judge.judge(mutation));
    }
    ExecutorService pool = Executors.newFixedThreadPool(workers);
    try {
      Iterator<Future<Entry>> judged = pool.invokeAll(tasks).iterator();
      List<Entry> all = new ArrayList<>();
      for (Entry entry : entries) {
        all.add(entry.fate() == Fate.SURVIVED ? judged.next().get() : entry);
      }
      return new MutationReport(all);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SynthesisException("interrupted while judging mutants", e);
    } catch (ExecutionException e) {
      throw new SynthesisException("judging mutants failed: " + e.getCause(), e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** One line of numbers and a line per survivor. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(
            "%d mutants: %d killed of %d killable (%.1f %%), %d equal, %d equal as far as looked"
                .formatted(
                    entries.size(),
                    count(Fate.KILLED),
                    killable(),
                    100 * score(),
                    count(Fate.EQUAL),
                    count(Fate.EQUAL_BOUNDED)));
    survivors().forEach(mutation -> text.append("\nsurvived: ").append(mutation));
    return text.toString();
  }
}

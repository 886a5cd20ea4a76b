package dev.saccade.architecture.broken.unlisted;

/** Stands in a package without a row, has a name that says nothing, and keeps static state. */
public final class NameUtils {
  static int names = 0;

  private NameUtils() {}
}

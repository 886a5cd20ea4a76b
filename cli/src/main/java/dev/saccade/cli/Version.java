package dev.saccade.cli;

/** The version of this program. */
final class Version {
  private Version() {}

  /** Such as {@code 0.1.0}; {@code development} when it runs from class files. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}

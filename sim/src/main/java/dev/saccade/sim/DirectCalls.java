package dev.saccade.sim;

/**
 * The calls by JNA's direct mapping, five times as fast as its interface mapping. A class can be
 * bound to one library only, so that {@link ModelLibrary} defines a copy of it for each.
 */
final class DirectCalls implements NativeCalls {
  private static native int saccade_abi();

  private static native int saccade_tops();

  private static native long saccade_hash(int top);

  private static native long saccade_open(int top, int seed);

  private static native void saccade_close(long model);

  private static native long saccade_address(long model, int port);

  private static native int saccade_bytes(long model, int port);

  private static native int saccade_settle(long model);

  private static native int saccade_step(long model, long cycles);

  private static native int saccade_run(long model, long rows, long inputs, long outputs);

  private static native long saccade_run_until(long model, int port, byte[] value, long cycles);

  private static native long saccade_cycle(long model);

  private static native long saccade_stop(long model);

  private static native long saccade_text(long model);

  private static native long saccade_record(long model, byte[] path, long from, long cycles);

  private static native long saccade_report(long model);

  @Override
  public int abi() {
    return saccade_abi();
  }

  @Override
  public int tops() {
    return saccade_tops();
  }

  @Override
  public long hash(int top) {
    return saccade_hash(top);
  }

  @Override
  public long open(int top, int seed) {
    return saccade_open(top, seed);
  }

  @Override
  public void close(long model) {
    saccade_close(model);
  }

  @Override
  public long address(long model, int port) {
    return saccade_address(model, port);
  }

  @Override
  public int bytes(long model, int port) {
    return saccade_bytes(model, port);
  }

  @Override
  public int settle(long model) {
    return saccade_settle(model);
  }

  @Override
  public int step(long model, long cycles) {
    return saccade_step(model, cycles);
  }

  @Override
  public int run(long model, long rows, long inputs, long outputs) {
    return saccade_run(model, rows, inputs, outputs);
  }

  @Override
  public long runUntil(long model, int port, byte[] value, long cycles) {
    return saccade_run_until(model, port, value, cycles);
  }

  @Override
  public long cycle(long model) {
    return saccade_cycle(model);
  }

  @Override
  public long stop(long model) {
    return saccade_stop(model);
  }

  @Override
  public long text(long model) {
    return saccade_text(model);
  }

  @Override
  public long record(long model, byte[] path, long from, long cycles) {
    return saccade_record(model, path, from, cycles);
  }

  @Override
  public long report(long model) {
    return saccade_report(model);
  }
}

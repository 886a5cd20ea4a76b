package dev.saccade.sim;

/** The functions that every library of Verilated models exports; see saccade_runtime.cpp. */
interface NativeCalls {
  int abi();

  int tops();

  /** Address of the text that names the top's content. */
  long hash(int top);

  long open(int top, int seed);

  void close(long model);

  long address(long model, int port);

  int bytes(long model, int port);

  int settle(long model);

  int step(long model, long cycles);

  int run(long model, long rows, long inputs, long outputs);

  long runUntil(long model, int port, byte[] value, long cycles);

  long cycle(long model);

  long stop(long model);

  long text(long model);

  long record(long model, byte[] path, long from, long cycles);

  long report(long model);
}

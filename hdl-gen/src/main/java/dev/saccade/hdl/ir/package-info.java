/**
 * A design as data: immutable modules of signals, expressions, statements, memories, instances and
 * properties. The checks, the printer and the simulators read it and nothing else. Roots are sealed
 * and have visitors, so that a new kind of node breaks every reader at compile time.
 */
package dev.saccade.hdl.ir;

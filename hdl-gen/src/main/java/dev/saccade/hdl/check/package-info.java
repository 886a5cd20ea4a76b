/**
 * What must hold of a finished module: one class per check. Checks look and never change; what they
 * find is collected in {@link dev.saccade.hdl.check.Problems} and thrown together.
 */
package dev.saccade.hdl.check;

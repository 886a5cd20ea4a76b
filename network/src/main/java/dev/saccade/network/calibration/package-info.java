/** Modes that a model lacks, derived from a trained one with the help of some frames. */
package dev.saccade.network.calibration;

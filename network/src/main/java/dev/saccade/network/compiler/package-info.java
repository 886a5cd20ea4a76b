/**
 * From integer networks to what a fabric's memories hold: {@link
 * dev.saccade.network.compiler.NetworkCompiler} lays out activations and weights, proves that no
 * accumulator can overflow, and refuses, with the cure, what the fabric at hand cannot run.
 */
package dev.saccade.network.compiler;

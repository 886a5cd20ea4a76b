/**
 * The reference model: runs an integer network exactly, tensor by tensor, fast enough to check
 * hardware by (several 10^9 multiplications a second on one core).
 */
package dev.saccade.network.reference;

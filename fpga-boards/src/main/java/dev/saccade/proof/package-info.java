/** Proofs of emitted properties, equivalence of netlists, and tests of the tests by mutation. */
package dev.saccade.proof;

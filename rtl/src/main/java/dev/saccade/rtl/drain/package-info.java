/** From sums to codes: drain registers, requantisers, pooling, and where the codes go. */
package dev.saccade.rtl.drain;

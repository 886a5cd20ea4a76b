/** A device that is computed: the reference model's results in the cycle model's time. */
package dev.saccade.host.model;

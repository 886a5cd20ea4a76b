/** Where the fabric keeps activations. */
package dev.saccade.rtl.memory;

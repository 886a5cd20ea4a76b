/** Reads the patches of output pixels from the activation memory and packs them for the array. */
package dev.saccade.rtl.fill;

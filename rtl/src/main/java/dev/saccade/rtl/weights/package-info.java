/** Weights that are not on chip: fetched ahead through the external port. */
package dev.saccade.rtl.weights;

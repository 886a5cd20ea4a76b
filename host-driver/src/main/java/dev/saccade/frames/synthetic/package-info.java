/**
 * Video made by arithmetic: textured objects that move over textured ground, with a camera that
 * pans, cuts, stands still, fades, and a sensor that adds noise. The truth of every frame is known.
 *
 * <p>A frame is a function of settings and frame number in whole numbers only, so it is the same on
 * every machine, and can be made without those before it.
 */
package dev.saccade.frames.synthetic;

/**
 * What happens to frames between source and model: cutting, scaling, colour, difference channels,
 * windows and samples of clips. {@link dev.saccade.frames.stage.Stages#parse} reads them from a
 * short text.
 */
package dev.saccade.frames.stage;

/**
 * Frames of video, and what delivers them.
 *
 * <p>{@link dev.saccade.frames.FrameSource#open(String)} opens whatever a name stands for; the
 * formats it knows are {@link dev.saccade.frames.FrameFormat}s that {@link java.util.ServiceLoader}
 * finds. What is done with frames before they reach a model (cutting, scaling, difference channels,
 * sampling) is a {@link dev.saccade.frames.FrameStage}, a source made of a source.
 */
package dev.saccade.frames;

/** Video without compression: Y4M, raw frames, and whatever ffmpeg turns into Y4M. */
package dev.saccade.frames.video;

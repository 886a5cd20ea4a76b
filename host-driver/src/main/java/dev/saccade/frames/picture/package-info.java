/** Pictures: single ones, streams of PNM, and folders whose pictures are the frames of a video. */
package dev.saccade.frames.picture;

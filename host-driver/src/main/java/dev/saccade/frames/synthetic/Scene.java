package dev.saccade.frames.synthetic;

/** What may happen in a synthetic video; any of them together. */
enum Scene {
  /** Textured objects move and bounce off the picture's border. */
  MOVE,
  /** The camera pans: the ground moves, evenly within a shot. */
  PAN,
  /** Another place, with other objects, about every period. */
  CUT,
  /** Once a period all movement stops for a quarter of it. */
  STILL,
  /** Posts stand in front of what moves. */
  OCCLUSION,
  /** The sensor adds noise to every code. */
  NOISE,
  /** To black and back, once a period; at the cut if there are cuts. */
  FADE
}

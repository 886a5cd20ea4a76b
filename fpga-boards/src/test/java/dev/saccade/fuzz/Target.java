package dev.saccade.fuzz;

/**
 * Something that statements drive.
 *
 * @param visible what may decide its value without a loop
 * @param order targets of a lower one see less
 */
record Target(String name, Shape shape, Visible visible, int order) {}

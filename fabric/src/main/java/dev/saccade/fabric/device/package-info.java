/** What stands behind a link, as a host sees it: a board, a simulation, a model. */
package dev.saccade.fabric.device;

/** Who decides how precisely to look at a frame. */
package dev.saccade.host.policy;

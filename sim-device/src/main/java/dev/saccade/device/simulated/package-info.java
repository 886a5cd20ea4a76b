/** The fabric of any configuration, generated and simulated, as a device. */
package dev.saccade.device.simulated;

/** What passed between a host and a fabric, written down, and a device that gives it again. */
package dev.saccade.host.recording;

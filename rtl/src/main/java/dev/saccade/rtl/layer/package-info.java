/** What a layer and its mode say to the units that compute it, as signals. */
package dev.saccade.rtl.layer;

/** The units that compute a layer, put together. */
package dev.saccade.rtl.core;

/** What a program does with a fabric: load networks, stream frames, take results. */
package dev.saccade.host;

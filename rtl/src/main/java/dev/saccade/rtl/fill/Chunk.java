package dev.saccade.rtl.fill;

import dev.saccade.hdl.Bool;
import dev.saccade.hdl.UInt;

/**
 * Up to N neighbouring codes on their way into the patch buffers, or none of them to write what is
 * left of a patch.
 *
 * @param lane where the first code goes
 * @param end lane after the last code: {@code lane + count}, modulo N
 * @param completes the codes fill the word, and may go on in the next one
 * @param exists bit l says that lane l takes a code of the tensor; the others take padding
 * @param writes a word is written: it is complete or the patch's last
 * @param address of that word: half, then segment
 * @param pixel whose patch it is
 */
public record Chunk(
    UInt lane, UInt end, Bool completes, UInt exists, Bool writes, UInt address, UInt pixel) {}

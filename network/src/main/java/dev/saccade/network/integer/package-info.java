/**
 * The integer network: what the fabric computes, to the last bit, and nothing of how it computes
 * it. All records are immutable and valid by construction: a network that exists can be run.
 *
 * <p>Everything is one kind of layer, {@link dev.saccade.network.integer.Convolution}: a fully
 * connected layer is a 1x1 convolution of a 1x1 tensor (or one with the kernel of its tensor),
 * average pooling is a depthwise convolution with weight code 1 and zero point 0, and stand-alone
 * additions, quantisers and maximum poolings are depthwise 1x1 convolutions with weight code 1.
 */
package dev.saccade.network.integer;

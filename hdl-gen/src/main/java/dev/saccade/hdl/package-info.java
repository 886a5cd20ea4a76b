/**
 * The hardware language: what a design is written with.
 *
 * <p>A module is a record that implements {@link dev.saccade.hdl.Hardware}; {@link
 * dev.saccade.hdl.Logic} is everything that its {@code build} may say; {@link
 * dev.saccade.hdl.Design#elaborate} makes the checked design of it. Mistakes are found where they
 * are made and reported together, with a code, a line and a cure.
 */
package dev.saccade.hdl;

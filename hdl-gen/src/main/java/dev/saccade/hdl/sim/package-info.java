/**
 * The simulation interface and the cycle simulator, which defines what the language means.
 *
 * <p>The way of a design: {@link dev.saccade.hdl.sim.Drivers} turns the statements of a module into
 * one expression per signal; {@code Scope} and {@code FlatDesign} flatten the hierarchy; {@code
 * ExprLowering} and {@code Operators} turn expressions of any width into 64-bit words of a {@code
 * WordGraph}, which folds and simplifies; {@code ProgramPlan} orders and cuts; {@code
 * ProgramCompiler} and {@code PieceEmitter} write JVM code; {@code Machine} holds the state.
 */
package dev.saccade.hdl.sim;

// Behavioural model of a position of a Gowin carry chain, for simulation; synthesis has the cell.
// Modes: 0 adds, 1 subtracts, 2 adds if I3 and else subtracts.
`ifndef SYNTHESIS
`default_nettype none
module ALU #(
  parameter ALU_MODE = 0
) (
  output wire SUM,
  output wire COUT,
  input  wire I0,
  input  wire I1,
  input  wire I3,
  input  wire CIN
);
  localparam SUBTRACTS = (ALU_MODE == 1) ? 1'b1 : 1'b0;
  localparam CHOOSES = (ALU_MODE == 2) ? 1'b1 : 1'b0;

  wire pass = I0 ^ I1 ^ (SUBTRACTS | (CHOOSES & ~I3));

  assign SUM = pass ^ CIN;
  assign COUT = pass ? CIN : I0;
endmodule
`default_nettype wire
`endif

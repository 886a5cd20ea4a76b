// Behavioural model of the slice of ECP5 in carry mode, for simulation; synthesis has the cell.
`ifndef SYNTHESIS
`default_nettype none
module CCU2C #(
  parameter [15:0] INIT0 = 16'd0,
  parameter [15:0] INIT1 = 16'd0,
  parameter INJECT1_0 = "YES",
  parameter INJECT1_1 = "YES"
) (
  input  wire CIN,
  input  wire A0,
  input  wire B0,
  input  wire C0,
  input  wire D0,
  input  wire A1,
  input  wire B1,
  input  wire C1,
  input  wire D1,
  output wire S0,
  output wire S1,
  output wire COUT
);
  localparam CARRY0 = (INJECT1_0 == "NO") ? 1'b1 : 1'b0;
  localparam CARRY1 = (INJECT1_1 == "NO") ? 1'b1 : 1'b0;

  wire pass0 = INIT0[{D0, C0, B0, A0}];
  wire pass1 = INIT1[{D1, C1, B1, A1}];
  wire middle = pass0 ? CIN : (INIT0[{2'b00, B0, A0}] & CARRY0);

  assign S0 = pass0 ^ (CIN & CARRY0);
  assign S1 = pass1 ^ (middle & CARRY1);
  assign COUT = pass1 ? middle : (INIT1[{2'b00, B1, A1}] & CARRY1);
endmodule
`default_nettype wire
`endif

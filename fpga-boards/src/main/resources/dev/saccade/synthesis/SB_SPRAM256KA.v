// Behavioural model of the single-port RAM of iCE40 UltraPlus as Yosys maps memories to it: 16 Ki
// words of 16 bits, written in nibbles, powered. Anything else ends the simulation.
//
// Contents are random at first. What the output is after a write is undefined: the model gives the
// complement of what was written, so that a design which relies on it fails.
`default_nettype none
module SB_SPRAM256KA (
  input  wire [13:0] ADDRESS,
  input  wire [15:0] DATAIN,
  input  wire [3:0]  MASKWREN,
  input  wire        WREN,
  input  wire        CHIPSELECT,
  input  wire        CLOCK,
  input  wire        STANDBY,
  input  wire        SLEEP,
  input  wire        POWEROFF,
  output reg  [15:0] DATAOUT
);
  reg [15:0] memory [0:16383];
  wire [15:0] mask = {{4{MASKWREN[3]}}, {4{MASKWREN[2]}}, {4{MASKWREN[1]}}, {4{MASKWREN[0]}}};
  wire [15:0] written = (DATAIN & mask) | (memory[ADDRESS] & ~mask);

  integer i;
  initial for (i = 0; i < 16384; i = i + 1) memory[i] = $random;

  always @(posedge CLOCK) begin
    if (STANDBY || SLEEP || !POWEROFF) begin
      $fatal(1, "SB_SPRAM256KA: without power");
    end
    if (CHIPSELECT) begin
      if (WREN) memory[ADDRESS] <= written;
      DATAOUT <= WREN ? ~written : memory[ADDRESS];
    end
  end
endmodule
`default_nettype wire

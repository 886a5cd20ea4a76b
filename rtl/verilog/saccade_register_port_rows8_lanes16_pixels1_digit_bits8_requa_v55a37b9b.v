// Generated from RegisterPort[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=1, accumulatorBits=22, multiplierBits=28, encoding=PLAIN, activationBytes=65536, weightWords=256, parameterWords=64, patchSegments=32, poolWords=64, resultWords=256, layers=8, programs=1, modes=4, frameSlots=1, pixelTables=1, residual=false, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=false, registerPort=false, singlePortBanks=4]]. Do not edit.
`default_nettype none
module saccade_register_port_rows8_lanes16_pixels1_digit_bits8_requa_v55a37b9b (
  input  wire clk,
  input  wire rst,
  input  wire bus_read,
  input  wire bus_write,
  input  wire [7:0] bus_address,
  input  wire [31:0] bus_write_data,
  output wire [31:0] bus_read_data,
  input  wire active,
  input  wire [7:0] free_slots,
  input  wire frame,
  input  wire skip,
  input  wire error,
  input  wire overflow,
  output wire overflowed,
  input  wire [31:0] stamp
);

  reg  overflow_seen;

  always @(posedge clk) begin
    if (overflow) begin
      overflow_seen <= 1'b1;
    end
    if (rst) begin
      overflow_seen <= 1'b0;
    end
  end

  assign overflowed = overflow_seen;
  assign bus_read_data = 32'd0;

  wire unused_ok = &{
    1'b0, bus_read, bus_write, bus_address, bus_write_data, active, free_slots, frame, skip, error,
    stamp
  };
endmodule
`default_nettype wire

// Generated from RegisterPort[config=FabricConfig[rows=16, lanes=16, pixels=4, digitBits=8, requantisers=1, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=512, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_register_port_rows16_lanes16_pixels4_digit_bits8_requ_v5b2d0a39 (
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
  wire clears = bus_write & (bus_address == 8'd20) & bus_write_data[0];
  reg  [31:0] cycles_high;
  reg  [31:0] latched_high;
  reg  [31:0] frames;
  reg  [31:0] skips;
  reg  [31:0] errors;
  wire [31:0] chosen = (bus_address == 8'd40)
      ? errors
      : ((bus_address == 8'd36)
          ? skips
          : ((bus_address == 8'd32)
              ? frames
              : ((bus_address == 8'd28)
                  ? latched_high
                  : ((bus_address == 8'd24)
                      ? stamp
                      : ((bus_address == 8'd20)
                          ? 32'd0
                          : ((bus_address == 8'd16)
                              ? {16'd0, free_slots, {6'd0, overflow_seen, active}}
                              : ((bus_address == 8'd12)
                                  ? 32'h665b07ac
                                  : ((bus_address == 8'd8)
                                      ? 32'h2668920d
                                      : ((bus_address == 8'd4)
                                          ? 32'd1
                                          : ((bus_address == 8'd0) ? 32'h53414343 : 32'd0))))))))));
  reg  [31:0] read_word;

  always @(posedge clk) begin
    if (overflow) begin
      overflow_seen <= 1'b1;
    end
    if (clears & ~overflow) begin
      overflow_seen <= 1'b0;
    end
    if (rst) begin
      overflow_seen <= 1'b0;
    end
  end

  assign overflowed = overflow_seen;

  always @(posedge clk) begin
    if (&stamp) begin
      cycles_high <= cycles_high + 32'd1;
    end
    if (rst) begin
      cycles_high <= 32'd0;
    end
  end

  always @(posedge clk) begin
    if (bus_read & (bus_address == 8'd24)) begin
      latched_high <= cycles_high;
    end
  end

  always @(posedge clk) begin
    if (clears) begin
      frames <= 32'd0;
    end else if (frame) begin
      frames <= frames + 32'd1;
    end
    if (rst) begin
      frames <= 32'd0;
    end
  end

  always @(posedge clk) begin
    if (clears) begin
      skips <= 32'd0;
    end else if (skip) begin
      skips <= skips + 32'd1;
    end
    if (rst) begin
      skips <= 32'd0;
    end
  end

  always @(posedge clk) begin
    if (clears) begin
      errors <= 32'd0;
    end else if (error) begin
      errors <= errors + 32'd1;
    end
    if (rst) begin
      errors <= 32'd0;
    end
  end

  always @(posedge clk) begin
    if (bus_read) begin
      read_word <= chosen;
    end
    if (rst) begin
      read_word <= 32'd0;
    end
  end

  assign bus_read_data = read_word;

  wire unused_ok = &{1'b0, bus_write_data[31:1]};

`ifndef SYNTHESIS

  wire reads_or_writes_ok = ~(bus_read & bus_write);

`ifdef FORMAL
`ifdef FORMAL_saccade_register_port_rows16_lanes16_pixels4_digit_bits8_requ_v5b2d0a39
  reg  first_cycle = 1'b1;

  always @(posedge clk) begin
    first_cycle <= 1'b0;
  end

  always @* begin
    if (first_cycle) begin
      assume (rst);
    end
  end
`endif

  always @(posedge clk) begin
    if (!rst) begin
`ifdef FORMAL_saccade_register_port_rows16_lanes16_pixels4_digit_bits8_requ_v5b2d0a39
      reads_or_writes: assume (reads_or_writes_ok);
`else
      reads_or_writes: assert (reads_or_writes_ok);
`endif
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !reads_or_writes_ok) begin
      $display("SACCADE-ASSERT saccade_register_port_rows16_lanes16_pixels4_digit_bits8_requ_v5b2d0a39 reads_or_writes");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

// Generated from ExternalLoad[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=2, accumulatorBits=24, multiplierBits=32, encoding=PLAIN, activationBytes=65536, weightWords=1024, parameterWords=1024, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=262144, externalLatency=24, externalCyclesPerWord=9, externalBufferWords=384, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_external_load_rows8_lanes16_pixels1_digit_bits8_requa_v1e2c1de2 (
  input  wire clk,
  input  wire rst,
  input  wire bytes_valid,
  input  wire [17:0] bytes_payload_address,
  input  wire [15:0] bytes_payload_mask,
  input  wire [7:0] bytes_payload_data,
  output wire hold,
  output wire words_valid,
  input  wire words_ready,
  output wire [17:0] words_payload_address,
  output wire [127:0] words_payload_word
);

  reg  [127:0] word;
  reg  [17:0] address;
  reg  whole;
  wire completes = bytes_valid & bytes_payload_mask[15];

  always @(posedge clk) begin
    if (bytes_valid) begin
      word <= {bytes_payload_data, word[127:8]};
      address <= bytes_payload_address;
    end
  end

  always @(posedge clk) begin
    if (completes) begin
      whole <= 1'b1;
    end else if (words_ready) begin
      whole <= 1'b0;
    end
    if (rst) begin
      whole <= 1'b0;
    end
  end

  assign hold = completes | whole | ~words_ready;
  assign words_valid = whole;
  assign words_payload_address = address;
  assign words_payload_word = word;

  wire unused_ok = &{1'b0, bytes_payload_mask};

`ifndef SYNTHESIS

  reg  words_stalled;
  reg  [145:0] words_held;

  always @(posedge clk) begin
    words_stalled <= words_valid & ~words_ready;
    if (rst) begin
      words_stalled <= 1'b0;
    end
  end

  wire [145:0] words_held_joined = {words_payload_address, words_payload_word};
  always @(posedge clk) begin
    words_held <= words_held_joined;
  end

  wire bytes_wait_ok = ~bytes_valid | ~whole;
  wire words_holds_while_stalled_ok = ~words_stalled
      | (words_valid & (words_held_joined == words_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_external_load_rows8_lanes16_pixels1_digit_bits8_requa_v1e2c1de2
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
`ifdef FORMAL_saccade_external_load_rows8_lanes16_pixels1_digit_bits8_requa_v1e2c1de2
      bytes_wait: assume (bytes_wait_ok);
`else
      bytes_wait: assert (bytes_wait_ok);
`endif
      words_holds_while_stalled: assert (words_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !bytes_wait_ok) begin
      $display("SACCADE-ASSERT saccade_external_load_rows8_lanes16_pixels1_digit_bits8_requa_v1e2c1de2 bytes_wait");
      $stop;
    end
    if (!rst && !words_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_external_load_rows8_lanes16_pixels1_digit_bits8_requa_v1e2c1de2 words_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

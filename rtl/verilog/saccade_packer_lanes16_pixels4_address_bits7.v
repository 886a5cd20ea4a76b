// Generated from Packer[lanes=16, pixels=4, addressBits=7]. Do not edit.
`default_nettype none
module saccade_packer_lanes16_pixels4_address_bits7 (
  input  wire clk,
  input  wire [3:0] chunk_lane,
  input  wire [3:0] chunk_end,
  input  wire chunk_completes,
  input  wire [15:0] chunk_exists,
  input  wire chunk_writes,
  input  wire [6:0] chunk_address,
  input  wire [1:0] chunk_pixel,
  input  wire [7:0] codes0,
  input  wire [7:0] codes1,
  input  wire [7:0] codes2,
  input  wire [7:0] codes3,
  input  wire [7:0] codes4,
  input  wire [7:0] codes5,
  input  wire [7:0] codes6,
  input  wire [7:0] codes7,
  input  wire [7:0] codes8,
  input  wire [7:0] codes9,
  input  wire [7:0] codes10,
  input  wire [7:0] codes11,
  input  wire [7:0] codes12,
  input  wire [7:0] codes13,
  input  wire [7:0] codes14,
  input  wire [7:0] codes15,
  input  wire [7:0] pad_code,
  output wire [3:0] write_pixels,
  output wire [6:0] write_address,
  output wire [7:0] write_codes0,
  output wire [7:0] write_codes1,
  output wire [7:0] write_codes2,
  output wire [7:0] write_codes3,
  output wire [7:0] write_codes4,
  output wire [7:0] write_codes5,
  output wire [7:0] write_codes6,
  output wire [7:0] write_codes7,
  output wire [7:0] write_codes8,
  output wire [7:0] write_codes9,
  output wire [7:0] write_codes10,
  output wire [7:0] write_codes11,
  output wire [7:0] write_codes12,
  output wire [7:0] write_codes13,
  output wire [7:0] write_codes14,
  output wire [7:0] write_codes15
);

  reg  [7:0] partial0;
  wire [7:0] code0 = chunk_exists[0] ? codes0 : pad_code;
  wire earlier0_either = chunk_lane[1] | chunk_lane[0];
  wire earlier0_either2 = chunk_lane[2] | earlier0_either;
  wire earlier0 = chunk_lane[3] | earlier0_either2;
  wire beyond0_either = chunk_end[1] | chunk_end[0];
  wire beyond0_either2 = chunk_end[2] | beyond0_either;
  wire beyond0 = ~(chunk_completes | (chunk_end[3] | beyond0_either2));
  reg  [7:0] partial1;
  wire [7:0] code1 = chunk_exists[1] ? codes1 : pad_code;
  wire earlier1_either = chunk_lane[2] | chunk_lane[1];
  wire earlier1 = chunk_lane[3] | earlier1_either;
  wire beyond1_either = chunk_end[2] | chunk_end[1];
  wire beyond1 = ~(chunk_completes | (chunk_end[3] | beyond1_either));
  reg  [7:0] partial2;
  wire [7:0] code2 = chunk_exists[2] ? codes2 : pad_code;
  wire earlier2_both = chunk_lane[1] & chunk_lane[0];
  wire earlier2_either = chunk_lane[2] | earlier2_both;
  wire earlier2 = chunk_lane[3] | earlier2_either;
  wire beyond2_both = chunk_end[1] & chunk_end[0];
  wire beyond2_either = chunk_end[2] | beyond2_both;
  wire beyond2 = ~(chunk_completes | (chunk_end[3] | beyond2_either));
  reg  [7:0] partial3;
  wire [7:0] code3 = chunk_exists[3] ? codes3 : pad_code;
  wire earlier3 = chunk_lane[3] | chunk_lane[2];
  wire beyond3 = ~(chunk_completes | (chunk_end[3] | chunk_end[2]));
  reg  [7:0] partial4;
  wire [7:0] code4 = chunk_exists[4] ? codes4 : pad_code;
  wire earlier4_both = chunk_lane[2] & earlier0_either;
  wire earlier4 = chunk_lane[3] | earlier4_both;
  wire beyond4_both = chunk_end[2] & beyond0_either;
  wire beyond4 = ~(chunk_completes | (chunk_end[3] | beyond4_both));
  reg  [7:0] partial5;
  wire [7:0] code5 = chunk_exists[5] ? codes5 : pad_code;
  wire earlier5_both = chunk_lane[2] & chunk_lane[1];
  wire earlier5 = chunk_lane[3] | earlier5_both;
  wire beyond5_both = chunk_end[2] & chunk_end[1];
  wire beyond5 = ~(chunk_completes | (chunk_end[3] | beyond5_both));
  reg  [7:0] partial6;
  wire [7:0] code6 = chunk_exists[6] ? codes6 : pad_code;
  wire earlier6_both = chunk_lane[2] & earlier2_both;
  wire earlier6 = chunk_lane[3] | earlier6_both;
  wire beyond6_both = chunk_end[2] & beyond2_both;
  wire beyond6 = ~(chunk_completes | (chunk_end[3] | beyond6_both));
  reg  [7:0] partial7;
  wire [7:0] code7 = chunk_exists[7] ? codes7 : pad_code;
  wire earlier7 = chunk_lane[3];
  wire beyond7 = ~(chunk_completes | chunk_end[3]);
  reg  [7:0] partial8;
  wire [7:0] code8 = chunk_exists[8] ? codes8 : pad_code;
  wire earlier8 = chunk_lane[3] & earlier0_either2;
  wire beyond8 = ~(chunk_completes | (chunk_end[3] & beyond0_either2));
  reg  [7:0] partial9;
  wire [7:0] code9 = chunk_exists[9] ? codes9 : pad_code;
  wire earlier9 = chunk_lane[3] & earlier1_either;
  wire beyond9 = ~(chunk_completes | (chunk_end[3] & beyond1_either));
  reg  [7:0] partial10;
  wire [7:0] code10 = chunk_exists[10] ? codes10 : pad_code;
  wire earlier10 = chunk_lane[3] & earlier2_either;
  wire beyond10 = ~(chunk_completes | (chunk_end[3] & beyond2_either));
  reg  [7:0] partial11;
  wire [7:0] code11 = chunk_exists[11] ? codes11 : pad_code;
  wire earlier11 = chunk_lane[3] & chunk_lane[2];
  wire beyond11 = ~(chunk_completes | (chunk_end[3] & chunk_end[2]));
  reg  [7:0] partial12;
  wire [7:0] code12 = chunk_exists[12] ? codes12 : pad_code;
  wire earlier12 = chunk_lane[3] & earlier4_both;
  wire beyond12 = ~(chunk_completes | (chunk_end[3] & beyond4_both));
  reg  [7:0] partial13;
  wire [7:0] code13 = chunk_exists[13] ? codes13 : pad_code;
  wire earlier13 = chunk_lane[3] & earlier5_both;
  wire beyond13 = ~(chunk_completes | (chunk_end[3] & beyond5_both));
  reg  [7:0] partial14;
  wire [7:0] code14 = chunk_exists[14] ? codes14 : pad_code;
  wire earlier14 = chunk_lane[3] & earlier6_both;
  wire beyond14 = ~(chunk_completes | (chunk_end[3] & beyond6_both));
  reg  [7:0] partial15;
  wire [7:0] code15 = chunk_exists[15] ? codes15 : pad_code;
  wire earlier15 = 1'b0;
  wire beyond15 = ~chunk_completes;

  assign write_codes0 = earlier0 ? partial0 : (~beyond0 ? code0 : 8'd0);

  always @(posedge clk) begin
    if (~earlier0 | chunk_completes) begin
      partial0 <= code0;
    end
  end

  assign write_codes1 = earlier1 ? partial1 : (~beyond1 ? code1 : 8'd0);

  always @(posedge clk) begin
    if (~earlier1 | chunk_completes) begin
      partial1 <= code1;
    end
  end

  assign write_codes2 = earlier2 ? partial2 : (~beyond2 ? code2 : 8'd0);

  always @(posedge clk) begin
    if (~earlier2 | chunk_completes) begin
      partial2 <= code2;
    end
  end

  assign write_codes3 = earlier3 ? partial3 : (~beyond3 ? code3 : 8'd0);

  always @(posedge clk) begin
    if (~earlier3 | chunk_completes) begin
      partial3 <= code3;
    end
  end

  assign write_codes4 = earlier4 ? partial4 : (~beyond4 ? code4 : 8'd0);

  always @(posedge clk) begin
    if (~earlier4 | chunk_completes) begin
      partial4 <= code4;
    end
  end

  assign write_codes5 = earlier5 ? partial5 : (~beyond5 ? code5 : 8'd0);

  always @(posedge clk) begin
    if (~earlier5 | chunk_completes) begin
      partial5 <= code5;
    end
  end

  assign write_codes6 = earlier6 ? partial6 : (~beyond6 ? code6 : 8'd0);

  always @(posedge clk) begin
    if (~earlier6 | chunk_completes) begin
      partial6 <= code6;
    end
  end

  assign write_codes7 = earlier7 ? partial7 : (~beyond7 ? code7 : 8'd0);

  always @(posedge clk) begin
    if (~earlier7 | chunk_completes) begin
      partial7 <= code7;
    end
  end

  assign write_codes8 = earlier8 ? partial8 : (~beyond8 ? code8 : 8'd0);

  always @(posedge clk) begin
    if (~earlier8 | chunk_completes) begin
      partial8 <= code8;
    end
  end

  assign write_codes9 = earlier9 ? partial9 : (~beyond9 ? code9 : 8'd0);

  always @(posedge clk) begin
    if (~earlier9 | chunk_completes) begin
      partial9 <= code9;
    end
  end

  assign write_codes10 = earlier10 ? partial10 : (~beyond10 ? code10 : 8'd0);

  always @(posedge clk) begin
    if (~earlier10 | chunk_completes) begin
      partial10 <= code10;
    end
  end

  assign write_codes11 = earlier11 ? partial11 : (~beyond11 ? code11 : 8'd0);

  always @(posedge clk) begin
    if (~earlier11 | chunk_completes) begin
      partial11 <= code11;
    end
  end

  assign write_codes12 = earlier12 ? partial12 : (~beyond12 ? code12 : 8'd0);

  always @(posedge clk) begin
    if (~earlier12 | chunk_completes) begin
      partial12 <= code12;
    end
  end

  assign write_codes13 = earlier13 ? partial13 : (~beyond13 ? code13 : 8'd0);

  always @(posedge clk) begin
    if (~earlier13 | chunk_completes) begin
      partial13 <= code13;
    end
  end

  assign write_codes14 = earlier14 ? partial14 : (~beyond14 ? code14 : 8'd0);

  always @(posedge clk) begin
    if (~earlier14 | chunk_completes) begin
      partial14 <= code14;
    end
  end

  assign write_codes15 = earlier15 ? partial15 : (~beyond15 ? code15 : 8'd0);

  always @(posedge clk) begin
    if (~earlier15 | chunk_completes) begin
      partial15 <= code15;
    end
  end

  assign write_pixels = {
    chunk_writes & (chunk_pixel == 2'd3), chunk_writes & (chunk_pixel == 2'd2),
    chunk_writes & (chunk_pixel == 2'd1), chunk_writes & (chunk_pixel == 2'd0)
  };
  assign write_address = chunk_address;
endmodule
`default_nettype wire

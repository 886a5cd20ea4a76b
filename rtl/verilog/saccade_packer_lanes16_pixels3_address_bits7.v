// Generated from Packer[lanes=16, pixels=3, addressBits=7]. Do not edit.
`default_nettype none
module saccade_packer_lanes16_pixels3_address_bits7 (
  input  wire clk,
  input  wire chunk_valid,
  input  wire [3:0] chunk_payload_lane,
  input  wire [4:0] chunk_payload_end,
  input  wire [15:0] chunk_payload_exists,
  input  wire chunk_payload_writes,
  input  wire [6:0] chunk_payload_address,
  input  wire [1:0] chunk_payload_pixel,
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
  output wire [2:0] write_pixels,
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

  wire overflows = chunk_payload_end[4];
  reg  [7:0] partial0;
  wire [7:0] code0 = chunk_payload_exists[0] ? codes0 : pad_code;
  wire earlier0 = 4'd0 < chunk_payload_lane;
  wire beyond0 = chunk_payload_end <= 5'd0;
  reg  [7:0] partial1;
  wire [7:0] code1 = chunk_payload_exists[1] ? codes1 : pad_code;
  wire earlier1 = 4'd1 < chunk_payload_lane;
  wire beyond1 = chunk_payload_end <= 5'd1;
  reg  [7:0] partial2;
  wire [7:0] code2 = chunk_payload_exists[2] ? codes2 : pad_code;
  wire earlier2 = 4'd2 < chunk_payload_lane;
  wire beyond2 = chunk_payload_end <= 5'd2;
  reg  [7:0] partial3;
  wire [7:0] code3 = chunk_payload_exists[3] ? codes3 : pad_code;
  wire earlier3 = 4'd3 < chunk_payload_lane;
  wire beyond3 = chunk_payload_end <= 5'd3;
  reg  [7:0] partial4;
  wire [7:0] code4 = chunk_payload_exists[4] ? codes4 : pad_code;
  wire earlier4 = 4'd4 < chunk_payload_lane;
  wire beyond4 = chunk_payload_end <= 5'd4;
  reg  [7:0] partial5;
  wire [7:0] code5 = chunk_payload_exists[5] ? codes5 : pad_code;
  wire earlier5 = 4'd5 < chunk_payload_lane;
  wire beyond5 = chunk_payload_end <= 5'd5;
  reg  [7:0] partial6;
  wire [7:0] code6 = chunk_payload_exists[6] ? codes6 : pad_code;
  wire earlier6 = 4'd6 < chunk_payload_lane;
  wire beyond6 = chunk_payload_end <= 5'd6;
  reg  [7:0] partial7;
  wire [7:0] code7 = chunk_payload_exists[7] ? codes7 : pad_code;
  wire earlier7 = 4'd7 < chunk_payload_lane;
  wire beyond7 = chunk_payload_end <= 5'd7;
  reg  [7:0] partial8;
  wire [7:0] code8 = chunk_payload_exists[8] ? codes8 : pad_code;
  wire earlier8 = 4'd8 < chunk_payload_lane;
  wire beyond8 = chunk_payload_end <= 5'd8;
  reg  [7:0] partial9;
  wire [7:0] code9 = chunk_payload_exists[9] ? codes9 : pad_code;
  wire earlier9 = 4'd9 < chunk_payload_lane;
  wire beyond9 = chunk_payload_end <= 5'd9;
  reg  [7:0] partial10;
  wire [7:0] code10 = chunk_payload_exists[10] ? codes10 : pad_code;
  wire earlier10 = 4'd10 < chunk_payload_lane;
  wire beyond10 = chunk_payload_end <= 5'd10;
  reg  [7:0] partial11;
  wire [7:0] code11 = chunk_payload_exists[11] ? codes11 : pad_code;
  wire earlier11 = 4'd11 < chunk_payload_lane;
  wire beyond11 = chunk_payload_end <= 5'd11;
  reg  [7:0] partial12;
  wire [7:0] code12 = chunk_payload_exists[12] ? codes12 : pad_code;
  wire earlier12 = 4'd12 < chunk_payload_lane;
  wire beyond12 = chunk_payload_end <= 5'd12;
  reg  [7:0] partial13;
  wire [7:0] code13 = chunk_payload_exists[13] ? codes13 : pad_code;
  wire earlier13 = 4'd13 < chunk_payload_lane;
  wire beyond13 = chunk_payload_end <= 5'd13;
  reg  [7:0] partial14;
  wire [7:0] code14 = chunk_payload_exists[14] ? codes14 : pad_code;
  wire earlier14 = 4'd14 < chunk_payload_lane;
  wire beyond14 = chunk_payload_end <= 5'd14;
  reg  [7:0] partial15;
  wire [7:0] code15 = chunk_payload_exists[15] ? codes15 : pad_code;
  wire earlier15 = 1'b0;
  wire beyond15 = chunk_payload_end <= 5'd15;
  wire writes = chunk_valid & chunk_payload_writes;

  assign write_codes0 = earlier0 ? partial0 : (~beyond0 ? code0 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier0 | overflows)) begin
      partial0 <= code0;
    end
  end

  assign write_codes1 = earlier1 ? partial1 : (~beyond1 ? code1 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier1 | overflows)) begin
      partial1 <= code1;
    end
  end

  assign write_codes2 = earlier2 ? partial2 : (~beyond2 ? code2 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier2 | overflows)) begin
      partial2 <= code2;
    end
  end

  assign write_codes3 = earlier3 ? partial3 : (~beyond3 ? code3 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier3 | overflows)) begin
      partial3 <= code3;
    end
  end

  assign write_codes4 = earlier4 ? partial4 : (~beyond4 ? code4 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier4 | overflows)) begin
      partial4 <= code4;
    end
  end

  assign write_codes5 = earlier5 ? partial5 : (~beyond5 ? code5 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier5 | overflows)) begin
      partial5 <= code5;
    end
  end

  assign write_codes6 = earlier6 ? partial6 : (~beyond6 ? code6 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier6 | overflows)) begin
      partial6 <= code6;
    end
  end

  assign write_codes7 = earlier7 ? partial7 : (~beyond7 ? code7 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier7 | overflows)) begin
      partial7 <= code7;
    end
  end

  assign write_codes8 = earlier8 ? partial8 : (~beyond8 ? code8 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier8 | overflows)) begin
      partial8 <= code8;
    end
  end

  assign write_codes9 = earlier9 ? partial9 : (~beyond9 ? code9 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier9 | overflows)) begin
      partial9 <= code9;
    end
  end

  assign write_codes10 = earlier10 ? partial10 : (~beyond10 ? code10 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier10 | overflows)) begin
      partial10 <= code10;
    end
  end

  assign write_codes11 = earlier11 ? partial11 : (~beyond11 ? code11 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier11 | overflows)) begin
      partial11 <= code11;
    end
  end

  assign write_codes12 = earlier12 ? partial12 : (~beyond12 ? code12 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier12 | overflows)) begin
      partial12 <= code12;
    end
  end

  assign write_codes13 = earlier13 ? partial13 : (~beyond13 ? code13 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier13 | overflows)) begin
      partial13 <= code13;
    end
  end

  assign write_codes14 = earlier14 ? partial14 : (~beyond14 ? code14 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier14 | overflows)) begin
      partial14 <= code14;
    end
  end

  assign write_codes15 = earlier15 ? partial15 : (~beyond15 ? code15 : 8'd0);

  always @(posedge clk) begin
    if (chunk_valid & (~earlier15 | overflows)) begin
      partial15 <= code15;
    end
  end

  assign write_pixels = {
    writes & (chunk_payload_pixel == 2'd2), writes & (chunk_payload_pixel == 2'd1),
    writes & (chunk_payload_pixel == 2'd0)
  };
  assign write_address = chunk_payload_address;
endmodule
`default_nettype wire

// Generated from DrainRegisters[rows=8, pixels=4, requantisers=2, accumulatorBits=24]. Do not edit.
`default_nettype none
module saccade_drain_registers_rows8_pixels4_requantisers2_accumulator_bits24 (
  input  wire clk,
  input  wire load,
  input  wire step,
  input  wire pixel_ends,
  input  wire [24:0] sums0,
  input  wire [24:0] sums1,
  input  wire [24:0] sums2,
  input  wire [24:0] sums3,
  input  wire [24:0] sums4,
  input  wire [24:0] sums5,
  input  wire [24:0] sums6,
  input  wire [24:0] sums7,
  input  wire [24:0] sums8,
  input  wire [24:0] sums9,
  input  wire [24:0] sums10,
  input  wire [24:0] sums11,
  input  wire [24:0] sums12,
  input  wire [24:0] sums13,
  input  wire [24:0] sums14,
  input  wire [24:0] sums15,
  input  wire [24:0] sums16,
  input  wire [24:0] sums17,
  input  wire [24:0] sums18,
  input  wire [24:0] sums19,
  input  wire [24:0] sums20,
  input  wire [24:0] sums21,
  input  wire [24:0] sums22,
  input  wire [24:0] sums23,
  input  wire [24:0] sums24,
  input  wire [24:0] sums25,
  input  wire [24:0] sums26,
  input  wire [24:0] sums27,
  input  wire [24:0] sums28,
  input  wire [24:0] sums29,
  input  wire [24:0] sums30,
  input  wire [24:0] sums31,
  input  wire [26:0] zeros0,
  input  wire [26:0] zeros1,
  input  wire [26:0] zeros2,
  input  wire [26:0] zeros3,
  output wire [24:0] heads0,
  output wire [24:0] heads1,
  output wire [26:0] zero
);

  reg  [24:0] sum0;
  reg  [24:0] sum1;
  reg  [24:0] sum2;
  reg  [24:0] sum3;
  reg  [24:0] sum4;
  reg  [24:0] sum5;
  reg  [24:0] sum6;
  reg  [24:0] sum7;
  reg  [24:0] sum8;
  reg  [24:0] sum9;
  reg  [24:0] sum10;
  reg  [24:0] sum11;
  reg  [24:0] sum12;
  reg  [24:0] sum13;
  reg  [24:0] sum14;
  reg  [24:0] sum15;
  reg  [24:0] sum16;
  reg  [24:0] sum17;
  reg  [24:0] sum18;
  reg  [24:0] sum19;
  reg  [24:0] sum20;
  reg  [24:0] sum21;
  reg  [24:0] sum22;
  reg  [24:0] sum23;
  reg  [24:0] sum24;
  reg  [24:0] sum25;
  reg  [24:0] sum26;
  reg  [24:0] sum27;
  reg  [24:0] sum28;
  reg  [24:0] sum29;
  reg  [24:0] sum30;
  reg  [24:0] sum31;
  wire pixel_step = step & pixel_ends;
  reg  [26:0] zero_sum0;
  reg  [26:0] zero_sum1;
  reg  [26:0] zero_sum2;
  reg  [26:0] zero_sum3;

  always @(posedge clk) begin
    if (load) begin
      sum0 <= sums0;
      sum1 <= sums1;
      sum2 <= sums2;
      sum3 <= sums3;
      sum4 <= sums4;
      sum5 <= sums5;
      sum6 <= sums6;
      sum7 <= sums7;
      sum8 <= sums8;
      sum9 <= sums9;
      sum10 <= sums10;
      sum11 <= sums11;
      sum12 <= sums12;
      sum13 <= sums13;
      sum14 <= sums14;
      sum15 <= sums15;
      sum16 <= sums16;
      sum17 <= sums17;
      sum18 <= sums18;
      sum19 <= sums19;
      sum20 <= sums20;
      sum21 <= sums21;
      sum22 <= sums22;
      sum23 <= sums23;
      sum24 <= sums24;
      sum25 <= sums25;
      sum26 <= sums26;
      sum27 <= sums27;
      sum28 <= sums28;
      sum29 <= sums29;
      sum30 <= sums30;
      sum31 <= sums31;
    end else if (step) begin
      sum0 <= sum2;
      sum1 <= sum3;
      sum2 <= sum4;
      sum3 <= sum5;
      sum4 <= sum6;
      sum5 <= sum7;
      sum6 <= sum8;
      sum7 <= sum9;
      sum8 <= sum10;
      sum9 <= sum11;
      sum10 <= sum12;
      sum11 <= sum13;
      sum12 <= sum14;
      sum13 <= sum15;
      sum14 <= sum16;
      sum15 <= sum17;
      sum16 <= sum18;
      sum17 <= sum19;
      sum18 <= sum20;
      sum19 <= sum21;
      sum20 <= sum22;
      sum21 <= sum23;
      sum22 <= sum24;
      sum23 <= sum25;
      sum24 <= sum26;
      sum25 <= sum27;
      sum26 <= sum28;
      sum27 <= sum29;
      sum28 <= sum30;
      sum29 <= sum31;
    end
  end

  assign heads0 = sum0;
  assign heads1 = sum1;

  always @(posedge clk) begin
    if (load) begin
      zero_sum0 <= zeros0;
      zero_sum1 <= zeros1;
      zero_sum2 <= zeros2;
      zero_sum3 <= zeros3;
    end else if (pixel_step) begin
      zero_sum0 <= zero_sum1;
      zero_sum1 <= zero_sum2;
      zero_sum2 <= zero_sum3;
    end
  end

  assign zero = zero_sum0;
endmodule
`default_nettype wire

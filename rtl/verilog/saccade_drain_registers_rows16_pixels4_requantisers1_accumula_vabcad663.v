// Generated from DrainRegisters[rows=16, pixels=4, requantisers=1, sumFormat=SumFormat[accumulatorBits=25, signed=false]]. Do not edit.
`default_nettype none
module saccade_drain_registers_rows16_pixels4_requantisers1_accumula_vabcad663 (
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
  input  wire [24:0] sums32,
  input  wire [24:0] sums33,
  input  wire [24:0] sums34,
  input  wire [24:0] sums35,
  input  wire [24:0] sums36,
  input  wire [24:0] sums37,
  input  wire [24:0] sums38,
  input  wire [24:0] sums39,
  input  wire [24:0] sums40,
  input  wire [24:0] sums41,
  input  wire [24:0] sums42,
  input  wire [24:0] sums43,
  input  wire [24:0] sums44,
  input  wire [24:0] sums45,
  input  wire [24:0] sums46,
  input  wire [24:0] sums47,
  input  wire [24:0] sums48,
  input  wire [24:0] sums49,
  input  wire [24:0] sums50,
  input  wire [24:0] sums51,
  input  wire [24:0] sums52,
  input  wire [24:0] sums53,
  input  wire [24:0] sums54,
  input  wire [24:0] sums55,
  input  wire [24:0] sums56,
  input  wire [24:0] sums57,
  input  wire [24:0] sums58,
  input  wire [24:0] sums59,
  input  wire [24:0] sums60,
  input  wire [24:0] sums61,
  input  wire [24:0] sums62,
  input  wire [24:0] sums63,
  input  wire [26:0] zeros0,
  input  wire [26:0] zeros1,
  input  wire [26:0] zeros2,
  input  wire [26:0] zeros3,
  output wire [24:0] heads0,
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
  reg  [24:0] sum32;
  reg  [24:0] sum33;
  reg  [24:0] sum34;
  reg  [24:0] sum35;
  reg  [24:0] sum36;
  reg  [24:0] sum37;
  reg  [24:0] sum38;
  reg  [24:0] sum39;
  reg  [24:0] sum40;
  reg  [24:0] sum41;
  reg  [24:0] sum42;
  reg  [24:0] sum43;
  reg  [24:0] sum44;
  reg  [24:0] sum45;
  reg  [24:0] sum46;
  reg  [24:0] sum47;
  reg  [24:0] sum48;
  reg  [24:0] sum49;
  reg  [24:0] sum50;
  reg  [24:0] sum51;
  reg  [24:0] sum52;
  reg  [24:0] sum53;
  reg  [24:0] sum54;
  reg  [24:0] sum55;
  reg  [24:0] sum56;
  reg  [24:0] sum57;
  reg  [24:0] sum58;
  reg  [24:0] sum59;
  reg  [24:0] sum60;
  reg  [24:0] sum61;
  reg  [24:0] sum62;
  reg  [24:0] sum63;
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
      sum32 <= sums32;
      sum33 <= sums33;
      sum34 <= sums34;
      sum35 <= sums35;
      sum36 <= sums36;
      sum37 <= sums37;
      sum38 <= sums38;
      sum39 <= sums39;
      sum40 <= sums40;
      sum41 <= sums41;
      sum42 <= sums42;
      sum43 <= sums43;
      sum44 <= sums44;
      sum45 <= sums45;
      sum46 <= sums46;
      sum47 <= sums47;
      sum48 <= sums48;
      sum49 <= sums49;
      sum50 <= sums50;
      sum51 <= sums51;
      sum52 <= sums52;
      sum53 <= sums53;
      sum54 <= sums54;
      sum55 <= sums55;
      sum56 <= sums56;
      sum57 <= sums57;
      sum58 <= sums58;
      sum59 <= sums59;
      sum60 <= sums60;
      sum61 <= sums61;
      sum62 <= sums62;
      sum63 <= sums63;
    end else if (step) begin
      sum0 <= sum1;
      sum1 <= sum2;
      sum2 <= sum3;
      sum3 <= sum4;
      sum4 <= sum5;
      sum5 <= sum6;
      sum6 <= sum7;
      sum7 <= sum8;
      sum8 <= sum9;
      sum9 <= sum10;
      sum10 <= sum11;
      sum11 <= sum12;
      sum12 <= sum13;
      sum13 <= sum14;
      sum14 <= sum15;
      sum15 <= sum16;
      sum16 <= sum17;
      sum17 <= sum18;
      sum18 <= sum19;
      sum19 <= sum20;
      sum20 <= sum21;
      sum21 <= sum22;
      sum22 <= sum23;
      sum23 <= sum24;
      sum24 <= sum25;
      sum25 <= sum26;
      sum26 <= sum27;
      sum27 <= sum28;
      sum28 <= sum29;
      sum29 <= sum30;
      sum30 <= sum31;
      sum31 <= sum32;
      sum32 <= sum33;
      sum33 <= sum34;
      sum34 <= sum35;
      sum35 <= sum36;
      sum36 <= sum37;
      sum37 <= sum38;
      sum38 <= sum39;
      sum39 <= sum40;
      sum40 <= sum41;
      sum41 <= sum42;
      sum42 <= sum43;
      sum43 <= sum44;
      sum44 <= sum45;
      sum45 <= sum46;
      sum46 <= sum47;
      sum47 <= sum48;
      sum48 <= sum49;
      sum49 <= sum50;
      sum50 <= sum51;
      sum51 <= sum52;
      sum52 <= sum53;
      sum53 <= sum54;
      sum54 <= sum55;
      sum55 <= sum56;
      sum56 <= sum57;
      sum57 <= sum58;
      sum58 <= sum59;
      sum59 <= sum60;
      sum60 <= sum61;
      sum61 <= sum62;
      sum62 <= sum63;
    end
  end

  assign heads0 = sum0;

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

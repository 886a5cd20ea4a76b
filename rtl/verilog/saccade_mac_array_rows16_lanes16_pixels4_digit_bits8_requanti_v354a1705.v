// Generated from MacArray[config=FabricConfig[rows=16, lanes=16, pixels=4, digitBits=8, requantisers=1, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=512, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0], body=ECP5]. Do not edit.
`default_nettype none
module saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 (
  input  wire clk,
  input  wire rst,
  input  wire issue_valid,
  input  wire [8:0] issue_weight_address,
  input  wire [6:0] issue_patch_address,
  input  wire issue_digit,
  input  wire issue_zero_bit,
  input  wire issue_plane_begins,
  input  wire issue_last_plane,
  input  wire issue_group_begins,
  input  wire issue_group_ends,
  input  wire issue_half,
  input  wire issue_own_reads,
  input  wire [1:0] issue_own_address,
  input  wire issue_own_row_group,
  input  wire [15:0] issue_own_lanes,
  input  wire issue_subtracts,
  input  wire issue_half_plane,
  input  wire weights_valid,
  input  wire [8:0] weights_payload_address,
  input  wire [255:0] weights_payload_word,
  input  wire [31:0] weights_payload_mask,
  input  wire [3:0] patches_pixels,
  input  wire [6:0] patches_address,
  input  wire [7:0] patches_codes0,
  input  wire [7:0] patches_codes1,
  input  wire [7:0] patches_codes2,
  input  wire [7:0] patches_codes3,
  input  wire [7:0] patches_codes4,
  input  wire [7:0] patches_codes5,
  input  wire [7:0] patches_codes6,
  input  wire [7:0] patches_codes7,
  input  wire [7:0] patches_codes8,
  input  wire [7:0] patches_codes9,
  input  wire [7:0] patches_codes10,
  input  wire [7:0] patches_codes11,
  input  wire [7:0] patches_codes12,
  input  wire [7:0] patches_codes13,
  input  wire [7:0] patches_codes14,
  input  wire [7:0] patches_codes15,
  output wire sums_next,
  output wire sums_ready,
  output wire [24:0] sums0,
  output wire [24:0] sums1,
  output wire [24:0] sums2,
  output wire [24:0] sums3,
  output wire [24:0] sums4,
  output wire [24:0] sums5,
  output wire [24:0] sums6,
  output wire [24:0] sums7,
  output wire [24:0] sums8,
  output wire [24:0] sums9,
  output wire [24:0] sums10,
  output wire [24:0] sums11,
  output wire [24:0] sums12,
  output wire [24:0] sums13,
  output wire [24:0] sums14,
  output wire [24:0] sums15,
  output wire [24:0] sums16,
  output wire [24:0] sums17,
  output wire [24:0] sums18,
  output wire [24:0] sums19,
  output wire [24:0] sums20,
  output wire [24:0] sums21,
  output wire [24:0] sums22,
  output wire [24:0] sums23,
  output wire [24:0] sums24,
  output wire [24:0] sums25,
  output wire [24:0] sums26,
  output wire [24:0] sums27,
  output wire [24:0] sums28,
  output wire [24:0] sums29,
  output wire [24:0] sums30,
  output wire [24:0] sums31,
  output wire [24:0] sums32,
  output wire [24:0] sums33,
  output wire [24:0] sums34,
  output wire [24:0] sums35,
  output wire [24:0] sums36,
  output wire [24:0] sums37,
  output wire [24:0] sums38,
  output wire [24:0] sums39,
  output wire [24:0] sums40,
  output wire [24:0] sums41,
  output wire [24:0] sums42,
  output wire [24:0] sums43,
  output wire [24:0] sums44,
  output wire [24:0] sums45,
  output wire [24:0] sums46,
  output wire [24:0] sums47,
  output wire [24:0] sums48,
  output wire [24:0] sums49,
  output wire [24:0] sums50,
  output wire [24:0] sums51,
  output wire [24:0] sums52,
  output wire [24:0] sums53,
  output wire [24:0] sums54,
  output wire [24:0] sums55,
  output wire [24:0] sums56,
  output wire [24:0] sums57,
  output wire [24:0] sums58,
  output wire [24:0] sums59,
  output wire [24:0] sums60,
  output wire [24:0] sums61,
  output wire [24:0] sums62,
  output wire [24:0] sums63,
  output wire [26:0] zeros0,
  output wire [26:0] zeros1,
  output wire [26:0] zeros2,
  output wire [26:0] zeros3,
  output wire overflow
);

  reg  [255:0] weight_word;
  reg  [255:0] plane;
  reg  adds_d1;
  reg  adds_d2;
  reg  adds_d3;
  reg  adds_d4;
  reg  doubles_d1;
  reg  doubles_d2;
  reg  doubles_d3;
  reg  doubles_d4;
  reg  begins_d1;
  reg  begins_d2;
  reg  begins_d3;
  reg  begins_d4;
  reg  ends_d1;
  reg  ends_d2;
  reg  ends_d3;
  reg  ends_d4;
  reg  digit;
  reg  zero_bit_d1;
  reg  zero_bit_d2;
  reg  half_d1;
  reg  half_d2;
  reg  group_ended;
  wire [24:0] pixel0_sums0;
  wire [24:0] pixel0_sums1;
  wire [24:0] pixel0_sums2;
  wire [24:0] pixel0_sums3;
  wire [24:0] pixel0_sums4;
  wire [24:0] pixel0_sums5;
  wire [24:0] pixel0_sums6;
  wire [24:0] pixel0_sums7;
  wire [24:0] pixel0_sums8;
  wire [24:0] pixel0_sums9;
  wire [24:0] pixel0_sums10;
  wire [24:0] pixel0_sums11;
  wire [24:0] pixel0_sums12;
  wire [24:0] pixel0_sums13;
  wire [24:0] pixel0_sums14;
  wire [24:0] pixel0_sums15;
  wire [26:0] pixel0_zero;
  wire pixel0_overflow;
  reg  [127:0] patch_word0;
  wire [24:0] pixel1_sums0;
  wire [24:0] pixel1_sums1;
  wire [24:0] pixel1_sums2;
  wire [24:0] pixel1_sums3;
  wire [24:0] pixel1_sums4;
  wire [24:0] pixel1_sums5;
  wire [24:0] pixel1_sums6;
  wire [24:0] pixel1_sums7;
  wire [24:0] pixel1_sums8;
  wire [24:0] pixel1_sums9;
  wire [24:0] pixel1_sums10;
  wire [24:0] pixel1_sums11;
  wire [24:0] pixel1_sums12;
  wire [24:0] pixel1_sums13;
  wire [24:0] pixel1_sums14;
  wire [24:0] pixel1_sums15;
  wire [26:0] pixel1_zero;
  wire pixel1_overflow;
  reg  [127:0] patch_word1;
  wire [24:0] pixel2_sums0;
  wire [24:0] pixel2_sums1;
  wire [24:0] pixel2_sums2;
  wire [24:0] pixel2_sums3;
  wire [24:0] pixel2_sums4;
  wire [24:0] pixel2_sums5;
  wire [24:0] pixel2_sums6;
  wire [24:0] pixel2_sums7;
  wire [24:0] pixel2_sums8;
  wire [24:0] pixel2_sums9;
  wire [24:0] pixel2_sums10;
  wire [24:0] pixel2_sums11;
  wire [24:0] pixel2_sums12;
  wire [24:0] pixel2_sums13;
  wire [24:0] pixel2_sums14;
  wire [24:0] pixel2_sums15;
  wire [26:0] pixel2_zero;
  wire pixel2_overflow;
  reg  [127:0] patch_word2;
  wire [24:0] pixel3_sums0;
  wire [24:0] pixel3_sums1;
  wire [24:0] pixel3_sums2;
  wire [24:0] pixel3_sums3;
  wire [24:0] pixel3_sums4;
  wire [24:0] pixel3_sums5;
  wire [24:0] pixel3_sums6;
  wire [24:0] pixel3_sums7;
  wire [24:0] pixel3_sums8;
  wire [24:0] pixel3_sums9;
  wire [24:0] pixel3_sums10;
  wire [24:0] pixel3_sums11;
  wire [24:0] pixel3_sums12;
  wire [24:0] pixel3_sums13;
  wire [24:0] pixel3_sums14;
  wire [24:0] pixel3_sums15;
  wire [26:0] pixel3_zero;
  wire pixel3_overflow;
  reg  [127:0] patch_word3;
  reg  overflowed;

  saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v561a689c pixel0 (
    .clk(clk),
    .rst(rst),
    .codes0(patch_word0[127:120]),
    .codes1(patch_word0[119:112]),
    .codes2(patch_word0[111:104]),
    .codes3(patch_word0[103:96]),
    .codes4(patch_word0[95:88]),
    .codes5(patch_word0[87:80]),
    .codes6(patch_word0[79:72]),
    .codes7(patch_word0[71:64]),
    .codes8(patch_word0[63:56]),
    .codes9(patch_word0[55:48]),
    .codes10(patch_word0[47:40]),
    .codes11(patch_word0[39:32]),
    .codes12(patch_word0[31:24]),
    .codes13(patch_word0[23:16]),
    .codes14(patch_word0[15:8]),
    .codes15(patch_word0[7:0]),
    .digit(digit),
    .weights(plane),
    .zero_bit(zero_bit_d2),
    .half(half_d2),
    .control_adds(adds_d4),
    .control_doubles(doubles_d4),
    .control_begins(begins_d4),
    .control_ends(ends_d4),
    .sums0(pixel0_sums0),
    .sums1(pixel0_sums1),
    .sums2(pixel0_sums2),
    .sums3(pixel0_sums3),
    .sums4(pixel0_sums4),
    .sums5(pixel0_sums5),
    .sums6(pixel0_sums6),
    .sums7(pixel0_sums7),
    .sums8(pixel0_sums8),
    .sums9(pixel0_sums9),
    .sums10(pixel0_sums10),
    .sums11(pixel0_sums11),
    .sums12(pixel0_sums12),
    .sums13(pixel0_sums13),
    .sums14(pixel0_sums14),
    .sums15(pixel0_sums15),
    .zero(pixel0_zero),
    .overflow(pixel0_overflow)
  );

  saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v561a689c pixel1 (
    .clk(clk),
    .rst(rst),
    .codes0(patch_word1[127:120]),
    .codes1(patch_word1[119:112]),
    .codes2(patch_word1[111:104]),
    .codes3(patch_word1[103:96]),
    .codes4(patch_word1[95:88]),
    .codes5(patch_word1[87:80]),
    .codes6(patch_word1[79:72]),
    .codes7(patch_word1[71:64]),
    .codes8(patch_word1[63:56]),
    .codes9(patch_word1[55:48]),
    .codes10(patch_word1[47:40]),
    .codes11(patch_word1[39:32]),
    .codes12(patch_word1[31:24]),
    .codes13(patch_word1[23:16]),
    .codes14(patch_word1[15:8]),
    .codes15(patch_word1[7:0]),
    .digit(digit),
    .weights(plane),
    .zero_bit(zero_bit_d2),
    .half(half_d2),
    .control_adds(adds_d4),
    .control_doubles(doubles_d4),
    .control_begins(begins_d4),
    .control_ends(ends_d4),
    .sums0(pixel1_sums0),
    .sums1(pixel1_sums1),
    .sums2(pixel1_sums2),
    .sums3(pixel1_sums3),
    .sums4(pixel1_sums4),
    .sums5(pixel1_sums5),
    .sums6(pixel1_sums6),
    .sums7(pixel1_sums7),
    .sums8(pixel1_sums8),
    .sums9(pixel1_sums9),
    .sums10(pixel1_sums10),
    .sums11(pixel1_sums11),
    .sums12(pixel1_sums12),
    .sums13(pixel1_sums13),
    .sums14(pixel1_sums14),
    .sums15(pixel1_sums15),
    .zero(pixel1_zero),
    .overflow(pixel1_overflow)
  );

  saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v561a689c pixel2 (
    .clk(clk),
    .rst(rst),
    .codes0(patch_word2[127:120]),
    .codes1(patch_word2[119:112]),
    .codes2(patch_word2[111:104]),
    .codes3(patch_word2[103:96]),
    .codes4(patch_word2[95:88]),
    .codes5(patch_word2[87:80]),
    .codes6(patch_word2[79:72]),
    .codes7(patch_word2[71:64]),
    .codes8(patch_word2[63:56]),
    .codes9(patch_word2[55:48]),
    .codes10(patch_word2[47:40]),
    .codes11(patch_word2[39:32]),
    .codes12(patch_word2[31:24]),
    .codes13(patch_word2[23:16]),
    .codes14(patch_word2[15:8]),
    .codes15(patch_word2[7:0]),
    .digit(digit),
    .weights(plane),
    .zero_bit(zero_bit_d2),
    .half(half_d2),
    .control_adds(adds_d4),
    .control_doubles(doubles_d4),
    .control_begins(begins_d4),
    .control_ends(ends_d4),
    .sums0(pixel2_sums0),
    .sums1(pixel2_sums1),
    .sums2(pixel2_sums2),
    .sums3(pixel2_sums3),
    .sums4(pixel2_sums4),
    .sums5(pixel2_sums5),
    .sums6(pixel2_sums6),
    .sums7(pixel2_sums7),
    .sums8(pixel2_sums8),
    .sums9(pixel2_sums9),
    .sums10(pixel2_sums10),
    .sums11(pixel2_sums11),
    .sums12(pixel2_sums12),
    .sums13(pixel2_sums13),
    .sums14(pixel2_sums14),
    .sums15(pixel2_sums15),
    .zero(pixel2_zero),
    .overflow(pixel2_overflow)
  );

  saccade_pixel_cluster_rows16_lanes16_digit_bits8_accumulator_v561a689c pixel3 (
    .clk(clk),
    .rst(rst),
    .codes0(patch_word3[127:120]),
    .codes1(patch_word3[119:112]),
    .codes2(patch_word3[111:104]),
    .codes3(patch_word3[103:96]),
    .codes4(patch_word3[95:88]),
    .codes5(patch_word3[87:80]),
    .codes6(patch_word3[79:72]),
    .codes7(patch_word3[71:64]),
    .codes8(patch_word3[63:56]),
    .codes9(patch_word3[55:48]),
    .codes10(patch_word3[47:40]),
    .codes11(patch_word3[39:32]),
    .codes12(patch_word3[31:24]),
    .codes13(patch_word3[23:16]),
    .codes14(patch_word3[15:8]),
    .codes15(patch_word3[7:0]),
    .digit(digit),
    .weights(plane),
    .zero_bit(zero_bit_d2),
    .half(half_d2),
    .control_adds(adds_d4),
    .control_doubles(doubles_d4),
    .control_begins(begins_d4),
    .control_ends(ends_d4),
    .sums0(pixel3_sums0),
    .sums1(pixel3_sums1),
    .sums2(pixel3_sums2),
    .sums3(pixel3_sums3),
    .sums4(pixel3_sums4),
    .sums5(pixel3_sums5),
    .sums6(pixel3_sums6),
    .sums7(pixel3_sums7),
    .sums8(pixel3_sums8),
    .sums9(pixel3_sums9),
    .sums10(pixel3_sums10),
    .sums11(pixel3_sums11),
    .sums12(pixel3_sums12),
    .sums13(pixel3_sums13),
    .sums14(pixel3_sums14),
    .sums15(pixel3_sums15),
    .zero(pixel3_zero),
    .overflow(pixel3_overflow)
  );

  (* no_rw_check, ram_style = "block" *)
  reg  [255:0] weight_memory [0:511];

  always @(posedge clk) begin
    if (weights_valid) begin
      if (weights_payload_mask[0]) begin
        weight_memory[weights_payload_address][7:0] <= weights_payload_word[7:0];
      end
      if (weights_payload_mask[1]) begin
        weight_memory[weights_payload_address][15:8] <= weights_payload_word[15:8];
      end
      if (weights_payload_mask[2]) begin
        weight_memory[weights_payload_address][23:16] <= weights_payload_word[23:16];
      end
      if (weights_payload_mask[3]) begin
        weight_memory[weights_payload_address][31:24] <= weights_payload_word[31:24];
      end
      if (weights_payload_mask[4]) begin
        weight_memory[weights_payload_address][39:32] <= weights_payload_word[39:32];
      end
      if (weights_payload_mask[5]) begin
        weight_memory[weights_payload_address][47:40] <= weights_payload_word[47:40];
      end
      if (weights_payload_mask[6]) begin
        weight_memory[weights_payload_address][55:48] <= weights_payload_word[55:48];
      end
      if (weights_payload_mask[7]) begin
        weight_memory[weights_payload_address][63:56] <= weights_payload_word[63:56];
      end
      if (weights_payload_mask[8]) begin
        weight_memory[weights_payload_address][71:64] <= weights_payload_word[71:64];
      end
      if (weights_payload_mask[9]) begin
        weight_memory[weights_payload_address][79:72] <= weights_payload_word[79:72];
      end
      if (weights_payload_mask[10]) begin
        weight_memory[weights_payload_address][87:80] <= weights_payload_word[87:80];
      end
      if (weights_payload_mask[11]) begin
        weight_memory[weights_payload_address][95:88] <= weights_payload_word[95:88];
      end
      if (weights_payload_mask[12]) begin
        weight_memory[weights_payload_address][103:96] <= weights_payload_word[103:96];
      end
      if (weights_payload_mask[13]) begin
        weight_memory[weights_payload_address][111:104] <= weights_payload_word[111:104];
      end
      if (weights_payload_mask[14]) begin
        weight_memory[weights_payload_address][119:112] <= weights_payload_word[119:112];
      end
      if (weights_payload_mask[15]) begin
        weight_memory[weights_payload_address][127:120] <= weights_payload_word[127:120];
      end
      if (weights_payload_mask[16]) begin
        weight_memory[weights_payload_address][135:128] <= weights_payload_word[135:128];
      end
      if (weights_payload_mask[17]) begin
        weight_memory[weights_payload_address][143:136] <= weights_payload_word[143:136];
      end
      if (weights_payload_mask[18]) begin
        weight_memory[weights_payload_address][151:144] <= weights_payload_word[151:144];
      end
      if (weights_payload_mask[19]) begin
        weight_memory[weights_payload_address][159:152] <= weights_payload_word[159:152];
      end
      if (weights_payload_mask[20]) begin
        weight_memory[weights_payload_address][167:160] <= weights_payload_word[167:160];
      end
      if (weights_payload_mask[21]) begin
        weight_memory[weights_payload_address][175:168] <= weights_payload_word[175:168];
      end
      if (weights_payload_mask[22]) begin
        weight_memory[weights_payload_address][183:176] <= weights_payload_word[183:176];
      end
      if (weights_payload_mask[23]) begin
        weight_memory[weights_payload_address][191:184] <= weights_payload_word[191:184];
      end
      if (weights_payload_mask[24]) begin
        weight_memory[weights_payload_address][199:192] <= weights_payload_word[199:192];
      end
      if (weights_payload_mask[25]) begin
        weight_memory[weights_payload_address][207:200] <= weights_payload_word[207:200];
      end
      if (weights_payload_mask[26]) begin
        weight_memory[weights_payload_address][215:208] <= weights_payload_word[215:208];
      end
      if (weights_payload_mask[27]) begin
        weight_memory[weights_payload_address][223:216] <= weights_payload_word[223:216];
      end
      if (weights_payload_mask[28]) begin
        weight_memory[weights_payload_address][231:224] <= weights_payload_word[231:224];
      end
      if (weights_payload_mask[29]) begin
        weight_memory[weights_payload_address][239:232] <= weights_payload_word[239:232];
      end
      if (weights_payload_mask[30]) begin
        weight_memory[weights_payload_address][247:240] <= weights_payload_word[247:240];
      end
      if (weights_payload_mask[31]) begin
        weight_memory[weights_payload_address][255:248] <= weights_payload_word[255:248];
      end
    end
    if (issue_valid & ~issue_half_plane) begin
      weight_word <= weight_memory[issue_weight_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch0 [0:127];

  always @(posedge clk) begin
    if (patches_pixels[0]) begin
      patch0[patches_address] <= {
        patches_codes0, patches_codes1, patches_codes2, patches_codes3, patches_codes4,
        patches_codes5, patches_codes6, patches_codes7, patches_codes8, patches_codes9,
        patches_codes10, patches_codes11, patches_codes12, patches_codes13, patches_codes14,
        patches_codes15
      };
    end
    if (issue_valid) begin
      patch_word0 <= patch0[issue_patch_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch1 [0:127];

  always @(posedge clk) begin
    if (patches_pixels[1]) begin
      patch1[patches_address] <= {
        patches_codes0, patches_codes1, patches_codes2, patches_codes3, patches_codes4,
        patches_codes5, patches_codes6, patches_codes7, patches_codes8, patches_codes9,
        patches_codes10, patches_codes11, patches_codes12, patches_codes13, patches_codes14,
        patches_codes15
      };
    end
    if (issue_valid) begin
      patch_word1 <= patch1[issue_patch_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch2 [0:127];

  always @(posedge clk) begin
    if (patches_pixels[2]) begin
      patch2[patches_address] <= {
        patches_codes0, patches_codes1, patches_codes2, patches_codes3, patches_codes4,
        patches_codes5, patches_codes6, patches_codes7, patches_codes8, patches_codes9,
        patches_codes10, patches_codes11, patches_codes12, patches_codes13, patches_codes14,
        patches_codes15
      };
    end
    if (issue_valid) begin
      patch_word2 <= patch2[issue_patch_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch3 [0:127];

  always @(posedge clk) begin
    if (patches_pixels[3]) begin
      patch3[patches_address] <= {
        patches_codes0, patches_codes1, patches_codes2, patches_codes3, patches_codes4,
        patches_codes5, patches_codes6, patches_codes7, patches_codes8, patches_codes9,
        patches_codes10, patches_codes11, patches_codes12, patches_codes13, patches_codes14,
        patches_codes15
      };
    end
    if (issue_valid) begin
      patch_word3 <= patch3[issue_patch_address];
    end
  end

  always @(posedge clk) begin
    plane <= weight_word;
    if (rst) begin
      plane <= 256'd0;
    end
  end

  always @(posedge clk) begin
    adds_d1 <= issue_valid;
    if (rst) begin
      adds_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    adds_d2 <= adds_d1;
    if (rst) begin
      adds_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    adds_d3 <= adds_d2;
    if (rst) begin
      adds_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    adds_d4 <= adds_d3;
    if (rst) begin
      adds_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    doubles_d1 <= issue_plane_begins;
    if (rst) begin
      doubles_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    doubles_d2 <= doubles_d1;
    if (rst) begin
      doubles_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    doubles_d3 <= doubles_d2;
    if (rst) begin
      doubles_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    doubles_d4 <= doubles_d3;
    if (rst) begin
      doubles_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    begins_d1 <= issue_group_begins;
    if (rst) begin
      begins_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    begins_d2 <= begins_d1;
    if (rst) begin
      begins_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    begins_d3 <= begins_d2;
    if (rst) begin
      begins_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    begins_d4 <= begins_d3;
    if (rst) begin
      begins_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    ends_d1 <= issue_valid & issue_group_ends;
    if (rst) begin
      ends_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    ends_d2 <= ends_d1;
    if (rst) begin
      ends_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    ends_d3 <= ends_d2;
    if (rst) begin
      ends_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    ends_d4 <= ends_d3;
    if (rst) begin
      ends_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    digit <= issue_digit;
    if (rst) begin
      digit <= 1'b0;
    end
  end

  always @(posedge clk) begin
    zero_bit_d1 <= issue_zero_bit;
    if (rst) begin
      zero_bit_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    zero_bit_d2 <= zero_bit_d1;
    if (rst) begin
      zero_bit_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    half_d1 <= issue_half & issue_last_plane;
    if (rst) begin
      half_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    half_d2 <= half_d1;
    if (rst) begin
      half_d2 <= 1'b0;
    end
  end

  assign sums_next = ends_d4;

  always @(posedge clk) begin
    group_ended <= ends_d4;
    if (rst) begin
      group_ended <= 1'b0;
    end
  end

  assign sums_ready = group_ended;
  assign sums0 = pixel0_sums0;
  assign sums1 = pixel0_sums1;
  assign sums2 = pixel0_sums2;
  assign sums3 = pixel0_sums3;
  assign sums4 = pixel0_sums4;
  assign sums5 = pixel0_sums5;
  assign sums6 = pixel0_sums6;
  assign sums7 = pixel0_sums7;
  assign sums8 = pixel0_sums8;
  assign sums9 = pixel0_sums9;
  assign sums10 = pixel0_sums10;
  assign sums11 = pixel0_sums11;
  assign sums12 = pixel0_sums12;
  assign sums13 = pixel0_sums13;
  assign sums14 = pixel0_sums14;
  assign sums15 = pixel0_sums15;
  assign zeros0 = pixel0_zero;
  assign sums16 = pixel1_sums0;
  assign sums17 = pixel1_sums1;
  assign sums18 = pixel1_sums2;
  assign sums19 = pixel1_sums3;
  assign sums20 = pixel1_sums4;
  assign sums21 = pixel1_sums5;
  assign sums22 = pixel1_sums6;
  assign sums23 = pixel1_sums7;
  assign sums24 = pixel1_sums8;
  assign sums25 = pixel1_sums9;
  assign sums26 = pixel1_sums10;
  assign sums27 = pixel1_sums11;
  assign sums28 = pixel1_sums12;
  assign sums29 = pixel1_sums13;
  assign sums30 = pixel1_sums14;
  assign sums31 = pixel1_sums15;
  assign zeros1 = pixel1_zero;
  assign sums32 = pixel2_sums0;
  assign sums33 = pixel2_sums1;
  assign sums34 = pixel2_sums2;
  assign sums35 = pixel2_sums3;
  assign sums36 = pixel2_sums4;
  assign sums37 = pixel2_sums5;
  assign sums38 = pixel2_sums6;
  assign sums39 = pixel2_sums7;
  assign sums40 = pixel2_sums8;
  assign sums41 = pixel2_sums9;
  assign sums42 = pixel2_sums10;
  assign sums43 = pixel2_sums11;
  assign sums44 = pixel2_sums12;
  assign sums45 = pixel2_sums13;
  assign sums46 = pixel2_sums14;
  assign sums47 = pixel2_sums15;
  assign zeros2 = pixel2_zero;
  assign sums48 = pixel3_sums0;
  assign sums49 = pixel3_sums1;
  assign sums50 = pixel3_sums2;
  assign sums51 = pixel3_sums3;
  assign sums52 = pixel3_sums4;
  assign sums53 = pixel3_sums5;
  assign sums54 = pixel3_sums6;
  assign sums55 = pixel3_sums7;
  assign sums56 = pixel3_sums8;
  assign sums57 = pixel3_sums9;
  assign sums58 = pixel3_sums10;
  assign sums59 = pixel3_sums11;
  assign sums60 = pixel3_sums12;
  assign sums61 = pixel3_sums13;
  assign sums62 = pixel3_sums14;
  assign sums63 = pixel3_sums15;
  assign zeros3 = pixel3_zero;

  always @(posedge clk) begin
    overflowed <= pixel0_overflow | pixel1_overflow | pixel2_overflow | pixel3_overflow;
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;

  wire unused_ok = &{
    1'b0, issue_own_reads, issue_own_address, issue_own_row_group, issue_own_lanes, issue_subtracts,
    issue_own_reads, issue_own_address, issue_own_row_group, issue_own_lanes, issue_subtracts,
    issue_own_reads, issue_own_address, issue_own_row_group, issue_own_lanes, issue_subtracts,
    issue_own_reads, issue_own_address, issue_own_row_group, issue_own_lanes, issue_subtracts
  };

`ifndef SYNTHESIS

  wire weight_word_no_collision_ok = ~(weights_valid & (issue_valid & ~issue_half_plane)
      & (weights_payload_address == issue_weight_address));
  wire patch_word0_no_collision_ok = ~(patches_pixels[0] & issue_valid
      & (patches_address == issue_patch_address));
  wire patch_word1_no_collision_ok = ~(patches_pixels[1] & issue_valid
      & (patches_address == issue_patch_address));
  wire patch_word2_no_collision_ok = ~(patches_pixels[2] & issue_valid
      & (patches_address == issue_patch_address));
  wire patch_word3_no_collision_ok = ~(patches_pixels[3] & issue_valid
      & (patches_address == issue_patch_address));

`ifdef FORMAL
`ifdef FORMAL_saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705
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
      weight_word_no_collision: assert (weight_word_no_collision_ok);
      patch_word0_no_collision: assert (patch_word0_no_collision_ok);
      patch_word1_no_collision: assert (patch_word1_no_collision_ok);
      patch_word2_no_collision: assert (patch_word2_no_collision_ok);
      patch_word3_no_collision: assert (patch_word3_no_collision_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !weight_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 weight_word_no_collision");
      $stop;
    end
    if (!rst && !patch_word0_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 patch_word0_no_collision");
      $stop;
    end
    if (!rst && !patch_word1_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 patch_word1_no_collision");
      $stop;
    end
    if (!rst && !patch_word2_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 patch_word2_no_collision");
      $stop;
    end
    if (!rst && !patch_word3_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows16_lanes16_pixels4_digit_bits8_requanti_v354a1705 patch_word3_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

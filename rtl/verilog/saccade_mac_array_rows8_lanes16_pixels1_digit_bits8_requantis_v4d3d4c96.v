// Generated from MacArray[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0], body=ECP5]. Do not edit.
`default_nettype none
module saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_v4d3d4c96 (
  input  wire clk,
  input  wire rst,
  input  wire issue_valid,
  input  wire [10:0] issue_weight_address,
  input  wire [6:0] issue_patch_address,
  input  wire issue_digit,
  input  wire issue_zero_bit,
  input  wire issue_plane_begins,
  input  wire issue_last_plane,
  input  wire issue_group_begins,
  input  wire issue_group_ends,
  input  wire issue_half,
  input  wire issue_own_reads,
  input  wire [3:0] issue_own_address,
  input  wire issue_own_row_group,
  input  wire [15:0] issue_own_lanes,
  input  wire issue_subtracts,
  input  wire issue_half_plane,
  input  wire weights_valid,
  input  wire [10:0] weights_payload_address,
  input  wire [127:0] weights_payload_word,
  input  wire [15:0] weights_payload_mask,
  input  wire patches_pixels,
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
  input  wire taps0_pixels,
  input  wire [3:0] taps0_address,
  input  wire taps1_pixels,
  input  wire [3:0] taps1_address,
  input  wire taps2_pixels,
  input  wire [3:0] taps2_address,
  input  wire taps3_pixels,
  input  wire [3:0] taps3_address,
  input  wire taps4_pixels,
  input  wire [3:0] taps4_address,
  input  wire taps5_pixels,
  input  wire [3:0] taps5_address,
  input  wire taps6_pixels,
  input  wire [3:0] taps6_address,
  input  wire taps7_pixels,
  input  wire [3:0] taps7_address,
  input  wire taps8_pixels,
  input  wire [3:0] taps8_address,
  input  wire taps9_pixels,
  input  wire [3:0] taps9_address,
  input  wire taps10_pixels,
  input  wire [3:0] taps10_address,
  input  wire taps11_pixels,
  input  wire [3:0] taps11_address,
  input  wire taps12_pixels,
  input  wire [3:0] taps12_address,
  input  wire taps13_pixels,
  input  wire [3:0] taps13_address,
  input  wire taps14_pixels,
  input  wire [3:0] taps14_address,
  input  wire taps15_pixels,
  input  wire [3:0] taps15_address,
  output wire sums_next,
  output wire sums_ready,
  output wire [25:0] sums0,
  output wire [25:0] sums1,
  output wire [25:0] sums2,
  output wire [25:0] sums3,
  output wire [25:0] sums4,
  output wire [25:0] sums5,
  output wire [25:0] sums6,
  output wire [25:0] sums7,
  output wire [27:0] zeros0,
  output wire overflow
);

  reg  [127:0] weight_word;
  reg  half_plane;
  reg  subtracts;
  reg  [127:0] plane;
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
  wire [25:0] pixel0_sums0;
  wire [25:0] pixel0_sums1;
  wire [25:0] pixel0_sums2;
  wire [25:0] pixel0_sums3;
  wire [25:0] pixel0_sums4;
  wire [25:0] pixel0_sums5;
  wire [25:0] pixel0_sums6;
  wire [25:0] pixel0_sums7;
  wire [27:0] pixel0_zero;
  wire pixel0_overflow;
  reg  [127:0] patch_word0;
  wire [7:0] own0_row_codes0;
  wire [7:0] own0_row_codes1;
  wire [7:0] own0_row_codes2;
  wire [7:0] own0_row_codes3;
  wire [7:0] own0_row_codes4;
  wire [7:0] own0_row_codes5;
  wire [7:0] own0_row_codes6;
  wire [7:0] own0_row_codes7;
  wire [7:0] own0_row_codes8;
  wire [7:0] own0_row_codes9;
  wire [7:0] own0_row_codes10;
  wire [7:0] own0_row_codes11;
  wire [7:0] own0_row_codes12;
  wire [7:0] own0_row_codes13;
  wire [7:0] own0_row_codes14;
  wire [7:0] own0_row_codes15;
  wire [7:0] own0_row_codes16;
  wire [7:0] own0_row_codes17;
  wire [7:0] own0_row_codes18;
  wire [7:0] own0_row_codes19;
  wire [7:0] own0_row_codes20;
  wire [7:0] own0_row_codes21;
  wire [7:0] own0_row_codes22;
  wire [7:0] own0_row_codes23;
  wire [7:0] own0_row_codes24;
  wire [7:0] own0_row_codes25;
  wire [7:0] own0_row_codes26;
  wire [7:0] own0_row_codes27;
  wire [7:0] own0_row_codes28;
  wire [7:0] own0_row_codes29;
  wire [7:0] own0_row_codes30;
  wire [7:0] own0_row_codes31;
  wire [7:0] own0_row_codes32;
  wire [7:0] own0_row_codes33;
  wire [7:0] own0_row_codes34;
  wire [7:0] own0_row_codes35;
  wire [7:0] own0_row_codes36;
  wire [7:0] own0_row_codes37;
  wire [7:0] own0_row_codes38;
  wire [7:0] own0_row_codes39;
  wire [7:0] own0_row_codes40;
  wire [7:0] own0_row_codes41;
  wire [7:0] own0_row_codes42;
  wire [7:0] own0_row_codes43;
  wire [7:0] own0_row_codes44;
  wire [7:0] own0_row_codes45;
  wire [7:0] own0_row_codes46;
  wire [7:0] own0_row_codes47;
  wire [7:0] own0_row_codes48;
  wire [7:0] own0_row_codes49;
  wire [7:0] own0_row_codes50;
  wire [7:0] own0_row_codes51;
  wire [7:0] own0_row_codes52;
  wire [7:0] own0_row_codes53;
  wire [7:0] own0_row_codes54;
  wire [7:0] own0_row_codes55;
  wire [7:0] own0_row_codes56;
  wire [7:0] own0_row_codes57;
  wire [7:0] own0_row_codes58;
  wire [7:0] own0_row_codes59;
  wire [7:0] own0_row_codes60;
  wire [7:0] own0_row_codes61;
  wire [7:0] own0_row_codes62;
  wire [7:0] own0_row_codes63;
  wire [7:0] own0_row_codes64;
  wire [7:0] own0_row_codes65;
  wire [7:0] own0_row_codes66;
  wire [7:0] own0_row_codes67;
  wire [7:0] own0_row_codes68;
  wire [7:0] own0_row_codes69;
  wire [7:0] own0_row_codes70;
  wire [7:0] own0_row_codes71;
  wire [7:0] own0_row_codes72;
  wire [7:0] own0_row_codes73;
  wire [7:0] own0_row_codes74;
  wire [7:0] own0_row_codes75;
  wire [7:0] own0_row_codes76;
  wire [7:0] own0_row_codes77;
  wire [7:0] own0_row_codes78;
  wire [7:0] own0_row_codes79;
  wire [7:0] own0_row_codes80;
  wire [7:0] own0_row_codes81;
  wire [7:0] own0_row_codes82;
  wire [7:0] own0_row_codes83;
  wire [7:0] own0_row_codes84;
  wire [7:0] own0_row_codes85;
  wire [7:0] own0_row_codes86;
  wire [7:0] own0_row_codes87;
  wire [7:0] own0_row_codes88;
  wire [7:0] own0_row_codes89;
  wire [7:0] own0_row_codes90;
  wire [7:0] own0_row_codes91;
  wire [7:0] own0_row_codes92;
  wire [7:0] own0_row_codes93;
  wire [7:0] own0_row_codes94;
  wire [7:0] own0_row_codes95;
  wire [7:0] own0_row_codes96;
  wire [7:0] own0_row_codes97;
  wire [7:0] own0_row_codes98;
  wire [7:0] own0_row_codes99;
  wire [7:0] own0_row_codes100;
  wire [7:0] own0_row_codes101;
  wire [7:0] own0_row_codes102;
  wire [7:0] own0_row_codes103;
  wire [7:0] own0_row_codes104;
  wire [7:0] own0_row_codes105;
  wire [7:0] own0_row_codes106;
  wire [7:0] own0_row_codes107;
  wire [7:0] own0_row_codes108;
  wire [7:0] own0_row_codes109;
  wire [7:0] own0_row_codes110;
  wire [7:0] own0_row_codes111;
  wire [7:0] own0_row_codes112;
  wire [7:0] own0_row_codes113;
  wire [7:0] own0_row_codes114;
  wire [7:0] own0_row_codes115;
  wire [7:0] own0_row_codes116;
  wire [7:0] own0_row_codes117;
  wire [7:0] own0_row_codes118;
  wire [7:0] own0_row_codes119;
  wire [7:0] own0_row_codes120;
  wire [7:0] own0_row_codes121;
  wire [7:0] own0_row_codes122;
  wire [7:0] own0_row_codes123;
  wire [7:0] own0_row_codes124;
  wire [7:0] own0_row_codes125;
  wire [7:0] own0_row_codes126;
  wire [7:0] own0_row_codes127;
  reg  own_only0;
  reg  own_subtracts0_d1;
  reg  own_subtracts0_d2;
  reg  overflowed;

  saccade_pixel_cluster_rows8_lanes16_digit_bits8_accumulator_b_va6fad83c pixel0 (
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
    .own0_codes0(own0_row_codes0),
    .own0_codes1(own0_row_codes1),
    .own0_codes2(own0_row_codes2),
    .own0_codes3(own0_row_codes3),
    .own0_codes4(own0_row_codes4),
    .own0_codes5(own0_row_codes5),
    .own0_codes6(own0_row_codes6),
    .own0_codes7(own0_row_codes7),
    .own0_codes8(own0_row_codes8),
    .own0_codes9(own0_row_codes9),
    .own0_codes10(own0_row_codes10),
    .own0_codes11(own0_row_codes11),
    .own0_codes12(own0_row_codes12),
    .own0_codes13(own0_row_codes13),
    .own0_codes14(own0_row_codes14),
    .own0_codes15(own0_row_codes15),
    .own0_codes16(own0_row_codes16),
    .own0_codes17(own0_row_codes17),
    .own0_codes18(own0_row_codes18),
    .own0_codes19(own0_row_codes19),
    .own0_codes20(own0_row_codes20),
    .own0_codes21(own0_row_codes21),
    .own0_codes22(own0_row_codes22),
    .own0_codes23(own0_row_codes23),
    .own0_codes24(own0_row_codes24),
    .own0_codes25(own0_row_codes25),
    .own0_codes26(own0_row_codes26),
    .own0_codes27(own0_row_codes27),
    .own0_codes28(own0_row_codes28),
    .own0_codes29(own0_row_codes29),
    .own0_codes30(own0_row_codes30),
    .own0_codes31(own0_row_codes31),
    .own0_codes32(own0_row_codes32),
    .own0_codes33(own0_row_codes33),
    .own0_codes34(own0_row_codes34),
    .own0_codes35(own0_row_codes35),
    .own0_codes36(own0_row_codes36),
    .own0_codes37(own0_row_codes37),
    .own0_codes38(own0_row_codes38),
    .own0_codes39(own0_row_codes39),
    .own0_codes40(own0_row_codes40),
    .own0_codes41(own0_row_codes41),
    .own0_codes42(own0_row_codes42),
    .own0_codes43(own0_row_codes43),
    .own0_codes44(own0_row_codes44),
    .own0_codes45(own0_row_codes45),
    .own0_codes46(own0_row_codes46),
    .own0_codes47(own0_row_codes47),
    .own0_codes48(own0_row_codes48),
    .own0_codes49(own0_row_codes49),
    .own0_codes50(own0_row_codes50),
    .own0_codes51(own0_row_codes51),
    .own0_codes52(own0_row_codes52),
    .own0_codes53(own0_row_codes53),
    .own0_codes54(own0_row_codes54),
    .own0_codes55(own0_row_codes55),
    .own0_codes56(own0_row_codes56),
    .own0_codes57(own0_row_codes57),
    .own0_codes58(own0_row_codes58),
    .own0_codes59(own0_row_codes59),
    .own0_codes60(own0_row_codes60),
    .own0_codes61(own0_row_codes61),
    .own0_codes62(own0_row_codes62),
    .own0_codes63(own0_row_codes63),
    .own0_codes64(own0_row_codes64),
    .own0_codes65(own0_row_codes65),
    .own0_codes66(own0_row_codes66),
    .own0_codes67(own0_row_codes67),
    .own0_codes68(own0_row_codes68),
    .own0_codes69(own0_row_codes69),
    .own0_codes70(own0_row_codes70),
    .own0_codes71(own0_row_codes71),
    .own0_codes72(own0_row_codes72),
    .own0_codes73(own0_row_codes73),
    .own0_codes74(own0_row_codes74),
    .own0_codes75(own0_row_codes75),
    .own0_codes76(own0_row_codes76),
    .own0_codes77(own0_row_codes77),
    .own0_codes78(own0_row_codes78),
    .own0_codes79(own0_row_codes79),
    .own0_codes80(own0_row_codes80),
    .own0_codes81(own0_row_codes81),
    .own0_codes82(own0_row_codes82),
    .own0_codes83(own0_row_codes83),
    .own0_codes84(own0_row_codes84),
    .own0_codes85(own0_row_codes85),
    .own0_codes86(own0_row_codes86),
    .own0_codes87(own0_row_codes87),
    .own0_codes88(own0_row_codes88),
    .own0_codes89(own0_row_codes89),
    .own0_codes90(own0_row_codes90),
    .own0_codes91(own0_row_codes91),
    .own0_codes92(own0_row_codes92),
    .own0_codes93(own0_row_codes93),
    .own0_codes94(own0_row_codes94),
    .own0_codes95(own0_row_codes95),
    .own0_codes96(own0_row_codes96),
    .own0_codes97(own0_row_codes97),
    .own0_codes98(own0_row_codes98),
    .own0_codes99(own0_row_codes99),
    .own0_codes100(own0_row_codes100),
    .own0_codes101(own0_row_codes101),
    .own0_codes102(own0_row_codes102),
    .own0_codes103(own0_row_codes103),
    .own0_codes104(own0_row_codes104),
    .own0_codes105(own0_row_codes105),
    .own0_codes106(own0_row_codes106),
    .own0_codes107(own0_row_codes107),
    .own0_codes108(own0_row_codes108),
    .own0_codes109(own0_row_codes109),
    .own0_codes110(own0_row_codes110),
    .own0_codes111(own0_row_codes111),
    .own0_codes112(own0_row_codes112),
    .own0_codes113(own0_row_codes113),
    .own0_codes114(own0_row_codes114),
    .own0_codes115(own0_row_codes115),
    .own0_codes116(own0_row_codes116),
    .own0_codes117(own0_row_codes117),
    .own0_codes118(own0_row_codes118),
    .own0_codes119(own0_row_codes119),
    .own0_codes120(own0_row_codes120),
    .own0_codes121(own0_row_codes121),
    .own0_codes122(own0_row_codes122),
    .own0_codes123(own0_row_codes123),
    .own0_codes124(own0_row_codes124),
    .own0_codes125(own0_row_codes125),
    .own0_codes126(own0_row_codes126),
    .own0_codes127(own0_row_codes127),
    .own0_only(own_only0),
    .own0_subtracts(own_subtracts0_d2),
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
    .zero(pixel0_zero),
    .overflow(pixel0_overflow)
  );

  saccade_own_patches_rows8_lanes16_words8 own0 (
    .clk(clk),
    .rst(rst),
    .taps0_pixels(taps0_pixels),
    .taps0_address(taps0_address),
    .taps1_pixels(taps1_pixels),
    .taps1_address(taps1_address),
    .taps2_pixels(taps2_pixels),
    .taps2_address(taps2_address),
    .taps3_pixels(taps3_pixels),
    .taps3_address(taps3_address),
    .taps4_pixels(taps4_pixels),
    .taps4_address(taps4_address),
    .taps5_pixels(taps5_pixels),
    .taps5_address(taps5_address),
    .taps6_pixels(taps6_pixels),
    .taps6_address(taps6_address),
    .taps7_pixels(taps7_pixels),
    .taps7_address(taps7_address),
    .taps8_pixels(taps8_pixels),
    .taps8_address(taps8_address),
    .taps9_pixels(taps9_pixels),
    .taps9_address(taps9_address),
    .taps10_pixels(taps10_pixels),
    .taps10_address(taps10_address),
    .taps11_pixels(taps11_pixels),
    .taps11_address(taps11_address),
    .taps12_pixels(taps12_pixels),
    .taps12_address(taps12_address),
    .taps13_pixels(taps13_pixels),
    .taps13_address(taps13_address),
    .taps14_pixels(taps14_pixels),
    .taps14_address(taps14_address),
    .taps15_pixels(taps15_pixels),
    .taps15_address(taps15_address),
    .codes0(patches_codes0),
    .codes1(patches_codes1),
    .codes2(patches_codes2),
    .codes3(patches_codes3),
    .codes4(patches_codes4),
    .codes5(patches_codes5),
    .codes6(patches_codes6),
    .codes7(patches_codes7),
    .codes8(patches_codes8),
    .codes9(patches_codes9),
    .codes10(patches_codes10),
    .codes11(patches_codes11),
    .codes12(patches_codes12),
    .codes13(patches_codes13),
    .codes14(patches_codes14),
    .codes15(patches_codes15),
    .valid(issue_valid),
    .read_reads(issue_own_reads),
    .read_address(issue_own_address),
    .read_row_group(issue_own_row_group),
    .read_lanes(issue_own_lanes),
    .row_codes0(own0_row_codes0),
    .row_codes1(own0_row_codes1),
    .row_codes2(own0_row_codes2),
    .row_codes3(own0_row_codes3),
    .row_codes4(own0_row_codes4),
    .row_codes5(own0_row_codes5),
    .row_codes6(own0_row_codes6),
    .row_codes7(own0_row_codes7),
    .row_codes8(own0_row_codes8),
    .row_codes9(own0_row_codes9),
    .row_codes10(own0_row_codes10),
    .row_codes11(own0_row_codes11),
    .row_codes12(own0_row_codes12),
    .row_codes13(own0_row_codes13),
    .row_codes14(own0_row_codes14),
    .row_codes15(own0_row_codes15),
    .row_codes16(own0_row_codes16),
    .row_codes17(own0_row_codes17),
    .row_codes18(own0_row_codes18),
    .row_codes19(own0_row_codes19),
    .row_codes20(own0_row_codes20),
    .row_codes21(own0_row_codes21),
    .row_codes22(own0_row_codes22),
    .row_codes23(own0_row_codes23),
    .row_codes24(own0_row_codes24),
    .row_codes25(own0_row_codes25),
    .row_codes26(own0_row_codes26),
    .row_codes27(own0_row_codes27),
    .row_codes28(own0_row_codes28),
    .row_codes29(own0_row_codes29),
    .row_codes30(own0_row_codes30),
    .row_codes31(own0_row_codes31),
    .row_codes32(own0_row_codes32),
    .row_codes33(own0_row_codes33),
    .row_codes34(own0_row_codes34),
    .row_codes35(own0_row_codes35),
    .row_codes36(own0_row_codes36),
    .row_codes37(own0_row_codes37),
    .row_codes38(own0_row_codes38),
    .row_codes39(own0_row_codes39),
    .row_codes40(own0_row_codes40),
    .row_codes41(own0_row_codes41),
    .row_codes42(own0_row_codes42),
    .row_codes43(own0_row_codes43),
    .row_codes44(own0_row_codes44),
    .row_codes45(own0_row_codes45),
    .row_codes46(own0_row_codes46),
    .row_codes47(own0_row_codes47),
    .row_codes48(own0_row_codes48),
    .row_codes49(own0_row_codes49),
    .row_codes50(own0_row_codes50),
    .row_codes51(own0_row_codes51),
    .row_codes52(own0_row_codes52),
    .row_codes53(own0_row_codes53),
    .row_codes54(own0_row_codes54),
    .row_codes55(own0_row_codes55),
    .row_codes56(own0_row_codes56),
    .row_codes57(own0_row_codes57),
    .row_codes58(own0_row_codes58),
    .row_codes59(own0_row_codes59),
    .row_codes60(own0_row_codes60),
    .row_codes61(own0_row_codes61),
    .row_codes62(own0_row_codes62),
    .row_codes63(own0_row_codes63),
    .row_codes64(own0_row_codes64),
    .row_codes65(own0_row_codes65),
    .row_codes66(own0_row_codes66),
    .row_codes67(own0_row_codes67),
    .row_codes68(own0_row_codes68),
    .row_codes69(own0_row_codes69),
    .row_codes70(own0_row_codes70),
    .row_codes71(own0_row_codes71),
    .row_codes72(own0_row_codes72),
    .row_codes73(own0_row_codes73),
    .row_codes74(own0_row_codes74),
    .row_codes75(own0_row_codes75),
    .row_codes76(own0_row_codes76),
    .row_codes77(own0_row_codes77),
    .row_codes78(own0_row_codes78),
    .row_codes79(own0_row_codes79),
    .row_codes80(own0_row_codes80),
    .row_codes81(own0_row_codes81),
    .row_codes82(own0_row_codes82),
    .row_codes83(own0_row_codes83),
    .row_codes84(own0_row_codes84),
    .row_codes85(own0_row_codes85),
    .row_codes86(own0_row_codes86),
    .row_codes87(own0_row_codes87),
    .row_codes88(own0_row_codes88),
    .row_codes89(own0_row_codes89),
    .row_codes90(own0_row_codes90),
    .row_codes91(own0_row_codes91),
    .row_codes92(own0_row_codes92),
    .row_codes93(own0_row_codes93),
    .row_codes94(own0_row_codes94),
    .row_codes95(own0_row_codes95),
    .row_codes96(own0_row_codes96),
    .row_codes97(own0_row_codes97),
    .row_codes98(own0_row_codes98),
    .row_codes99(own0_row_codes99),
    .row_codes100(own0_row_codes100),
    .row_codes101(own0_row_codes101),
    .row_codes102(own0_row_codes102),
    .row_codes103(own0_row_codes103),
    .row_codes104(own0_row_codes104),
    .row_codes105(own0_row_codes105),
    .row_codes106(own0_row_codes106),
    .row_codes107(own0_row_codes107),
    .row_codes108(own0_row_codes108),
    .row_codes109(own0_row_codes109),
    .row_codes110(own0_row_codes110),
    .row_codes111(own0_row_codes111),
    .row_codes112(own0_row_codes112),
    .row_codes113(own0_row_codes113),
    .row_codes114(own0_row_codes114),
    .row_codes115(own0_row_codes115),
    .row_codes116(own0_row_codes116),
    .row_codes117(own0_row_codes117),
    .row_codes118(own0_row_codes118),
    .row_codes119(own0_row_codes119),
    .row_codes120(own0_row_codes120),
    .row_codes121(own0_row_codes121),
    .row_codes122(own0_row_codes122),
    .row_codes123(own0_row_codes123),
    .row_codes124(own0_row_codes124),
    .row_codes125(own0_row_codes125),
    .row_codes126(own0_row_codes126),
    .row_codes127(own0_row_codes127)
  );

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] weight_memory [0:2047];

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
    end
    if (issue_valid & ~issue_half_plane) begin
      weight_word <= weight_memory[issue_weight_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch0 [0:127];

  always @(posedge clk) begin
    if (patches_pixels) begin
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

  always @(posedge clk) begin
    half_plane <= issue_half_plane;
    if (rst) begin
      half_plane <= 1'b0;
    end
  end

  always @(posedge clk) begin
    subtracts <= issue_subtracts;
    if (rst) begin
      subtracts <= 1'b0;
    end
  end

  always @(posedge clk) begin
    plane <= (half_plane ? 128'd0 : weight_word) ^ {128{subtracts}};
    if (rst) begin
      plane <= 128'd0;
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

  always @(posedge clk) begin
    own_only0 <= issue_own_reads;
    if (rst) begin
      own_only0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    own_subtracts0_d1 <= issue_subtracts;
    if (rst) begin
      own_subtracts0_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    own_subtracts0_d2 <= own_subtracts0_d1;
    if (rst) begin
      own_subtracts0_d2 <= 1'b0;
    end
  end

  assign sums0 = pixel0_sums0;
  assign sums1 = pixel0_sums1;
  assign sums2 = pixel0_sums2;
  assign sums3 = pixel0_sums3;
  assign sums4 = pixel0_sums4;
  assign sums5 = pixel0_sums5;
  assign sums6 = pixel0_sums6;
  assign sums7 = pixel0_sums7;
  assign zeros0 = pixel0_zero;

  always @(posedge clk) begin
    overflowed <= pixel0_overflow;
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;

`ifndef SYNTHESIS

  wire weight_word_no_collision_ok = ~(weights_valid & (issue_valid & ~issue_half_plane)
      & (weights_payload_address == issue_weight_address));
  wire patch_word0_no_collision_ok = ~(patches_pixels & issue_valid
      & (patches_address == issue_patch_address));

`ifdef FORMAL
`ifdef FORMAL_saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_v4d3d4c96
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
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !weight_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_v4d3d4c96 weight_word_no_collision");
      $stop;
    end
    if (!rst && !patch_word0_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_v4d3d4c96 patch_word0_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

// Generated from MacArray[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=1, accumulatorBits=22, multiplierBits=28, encoding=PLAIN, activationBytes=65536, weightWords=256, parameterWords=64, patchSegments=32, poolWords=64, resultWords=256, layers=8, programs=1, modes=4, frameSlots=1, pixelTables=1, residual=false, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=false, registerPort=false, singlePortBanks=4], body=ICE40]. Do not edit.
`default_nettype none
module saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_ve114691a (
  input  wire clk,
  input  wire rst,
  input  wire issue_valid,
  input  wire [7:0] issue_weight_address,
  input  wire [5:0] issue_patch_address,
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
  input  wire [7:0] weights_payload_address,
  input  wire [127:0] weights_payload_word,
  input  wire [15:0] weights_payload_mask,
  input  wire patches_pixels,
  input  wire [5:0] patches_address,
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
  output wire [21:0] sums0,
  output wire [21:0] sums1,
  output wire [21:0] sums2,
  output wire [21:0] sums3,
  output wire [21:0] sums4,
  output wire [21:0] sums5,
  output wire [21:0] sums6,
  output wire [21:0] sums7,
  output wire [23:0] zeros0,
  output wire overflow
);

  reg  reads;
  reg  [7:0] weight_address;
  reg  [5:0] patch_address;
  reg  digit_read;
  reg  [127:0] weight_word;
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
  wire [21:0] pixel0_sums0;
  wire [21:0] pixel0_sums1;
  wire [21:0] pixel0_sums2;
  wire [21:0] pixel0_sums3;
  wire [21:0] pixel0_sums4;
  wire [21:0] pixel0_sums5;
  wire [21:0] pixel0_sums6;
  wire [21:0] pixel0_sums7;
  wire [23:0] pixel0_zero;
  wire pixel0_overflow;
  reg  [127:0] patch_word0;
  reg  overflowed;

  saccade_pixel_cluster_rows8_lanes16_digit_bits8_accumulator_b_v9863b4ef pixel0 (
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
    .weights(weight_word),
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
    .zero(pixel0_zero),
    .overflow(pixel0_overflow)
  );

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] weight_memory [0:255];

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
    if (reads & ~issue_half_plane) begin
      weight_word <= weight_memory[weight_address];
    end
  end

  (* no_rw_check, ram_style = "block" *)
  reg  [127:0] patch0 [0:63];

  always @(posedge clk) begin
    if (patches_pixels) begin
      patch0[patches_address] <= {
        patches_codes0, patches_codes1, patches_codes2, patches_codes3, patches_codes4,
        patches_codes5, patches_codes6, patches_codes7, patches_codes8, patches_codes9,
        patches_codes10, patches_codes11, patches_codes12, patches_codes13, patches_codes14,
        patches_codes15
      };
    end
    if (reads) begin
      patch_word0 <= patch0[patch_address];
    end
  end

  always @(posedge clk) begin
    reads <= issue_valid;
    if (rst) begin
      reads <= 1'b0;
    end
  end

  always @(posedge clk) begin
    weight_address <= issue_weight_address;
    if (rst) begin
      weight_address <= 8'd0;
    end
  end

  always @(posedge clk) begin
    patch_address <= issue_patch_address;
    if (rst) begin
      patch_address <= 6'd0;
    end
  end

  always @(posedge clk) begin
    digit_read <= issue_digit;
    if (rst) begin
      digit_read <= 1'b0;
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
    digit <= digit_read;
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
  assign zeros0 = pixel0_zero;

  always @(posedge clk) begin
    overflowed <= pixel0_overflow;
    if (rst) begin
      overflowed <= 1'b0;
    end
  end

  assign overflow = overflowed;

  wire unused_ok = &{
    1'b0, issue_own_reads, issue_own_address, issue_own_row_group, issue_own_lanes, issue_subtracts
  };

`ifndef SYNTHESIS

  wire weight_word_no_collision_ok = ~(weights_valid & (reads & ~issue_half_plane)
      & (weights_payload_address == weight_address));
  wire patch_word0_no_collision_ok = ~(patches_pixels & reads & (patches_address == patch_address));

`ifdef FORMAL
`ifdef FORMAL_saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_ve114691a
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
      $display("SACCADE-ASSERT saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_ve114691a weight_word_no_collision");
      $stop;
    end
    if (!rst && !patch_word0_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_ve114691a patch_word0_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

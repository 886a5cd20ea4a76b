// Generated from DrainUnit[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0], limbBits=17]. Do not edit.
`default_nettype none
module saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed (
  input  wire clk,
  input  wire rst,
  input  wire take,
  input  wire phase,
  input  wire [15:0] loops_groups,
  input  wire [11:0] loops_out_h,
  input  wire [7:0] loops_pool_h,
  input  wire [7:0] loops_pool_w,
  input  wire [7:0] loops_last_pixels,
  input  wire layer_depthwise,
  input  wire [11:0] layer_batches_x,
  input  wire [15:0] layer_filters,
  input  wire [15:0] layer_last_filters,
  input  wire layer_output,
  input  wire [23:0] layer_out_base,
  input  wire [23:0] layer_out_row_stride,
  input  wire [15:0] layer_out_pixel_stride,
  input  wire [23:0] layer_out_batch_stride,
  input  wire layer_residual,
  input  wire [23:0] layer_residual_base,
  input  wire [15:0] layer_residual_step_x,
  input  wire [23:0] layer_residual_pixel_step,
  input  wire [23:0] layer_residual_batch_step,
  input  wire [23:0] layer_residual_row_stride,
  input  wire [27:0] layer_residual_out_stride,
  input  wire [11:0] row_groups,
  input  wire mode_half,
  input  wire mode_raw,
  input  wire [7:0] mode_low,
  input  wire [7:0] mode_high,
  input  wire [15:0] mode_parameter_base,
  input  wire parameters_valid,
  input  wire [1:0] parameters_payload_bank,
  input  wire [8:0] parameters_payload_address,
  input  wire [127:0] parameters_payload_word,
  input  wire [15:0] parameters_payload_mask,
  input  wire sums_ready,
  input  wire [25:0] sums0,
  input  wire [25:0] sums1,
  input  wire [25:0] sums2,
  input  wire [25:0] sums3,
  input  wire [25:0] sums4,
  input  wire [25:0] sums5,
  input  wire [25:0] sums6,
  input  wire [25:0] sums7,
  input  wire [27:0] zeros0,
  output wire ends_layer,
  output wire over,
  output wire alternates,
  output wire [14:0] residual_address,
  output wire [3:0] residual_mask,
  input  wire [7:0] operands0,
  input  wire [7:0] operands1,
  input  wire [7:0] operands2,
  input  wire [7:0] operands3,
  output wire [14:0] write_address,
  output wire [3:0] write_mask,
  output wire [7:0] write_codes0,
  output wire [7:0] write_codes1,
  output wire [7:0] write_codes2,
  output wire [7:0] write_codes3,
  output wire results_valid,
  output wire [31:0] results_payload_values0,
  output wire [31:0] results_payload_values1,
  output wire [31:0] results_payload_values2,
  output wire [31:0] results_payload_values3,
  output wire [2:0] results_payload_count,
  output wire results_payload_raw,
  output wire done,
  output wire [2:0] written
);

  reg  [15:0] taken_loops_groups;
  reg  [11:0] taken_loops_out_h;
  reg  [7:0] taken_loops_pool_h;
  reg  [7:0] taken_loops_pool_w;
  reg  [7:0] taken_loops_last_pixels;
  reg  taken_depthwise;
  reg  [11:0] taken_batches_x;
  reg  [15:0] taken_filters;
  reg  [15:0] taken_last_filters;
  reg  taken_output;
  reg  [23:0] taken_out_base;
  reg  [23:0] taken_out_row_stride;
  reg  [15:0] taken_out_pixel_stride;
  reg  [23:0] taken_out_batch_stride;
  reg  taken_residual;
  reg  [23:0] taken_residual_base;
  reg  [15:0] taken_residual_step_x;
  reg  [23:0] taken_residual_pixel_step;
  reg  [23:0] taken_residual_batch_step;
  reg  [23:0] taken_residual_row_stride;
  reg  [27:0] taken_residual_out_stride;
  reg  [11:0] taken_row_groups;
  reg  draining;
  wire step = draining & ~(phase & taken_residual);
  reg  takes_turns;
  wire goes_ahead;
  reg  [1:0] rows_index;
  reg  pixel_index;
  reg  [7:0] window_column_index;
  reg  [7:0] window_row_index;
  wire rows_last = (rows_index + 2'd1) == 2'd2;
  wire pixel_advances = goes_ahead & rows_last;
  wire pixel_last = pixel_index + 1'b1;
  wire row_group_advances = pixel_advances & pixel_last;
  reg  [8:0] row_group_turn;
  wire row_group_last = row_group_turn == taken_row_groups[8:0];
  wire window_column_advances = row_group_advances & row_group_last;
  wire window_column_last = (window_column_index + 8'd1) == taken_loops_pool_w;
  wire window_row_advances = window_column_advances & window_column_last;
  wire window_row_last = (window_row_index + 8'd1) == taken_loops_pool_h;
  wire batch_advances = window_row_advances & window_row_last;
  reg  [11:0] batch_turn;
  wire batch_last = batch_turn == taken_batches_x;
  wire row_advances = batch_advances & batch_last;
  reg  [11:0] row_turn;
  wire row_last = row_turn == taken_loops_out_h;
  wire group_advances = row_advances & row_last;
  reg  [8:0] group_turn;
  wire group_last = group_turn == taken_loops_groups[8:0];
  reg  layer_ends;
  wire layer_ends_now = step & layer_ends;
  reg  ends_group;
  wire ends_group_now = step & ends_group;
  reg  ends_row;
  wire ends_row_now = step & ends_row;
  reg  ends_batch;
  wire ends_batch_now = step & ends_batch;
  reg  ends_window_row;
  wire ends_window_row_now = step & ends_window_row;
  reg  ends_window_column;
  wire ends_window_column_now = step & ends_window_column;
  reg  ends_row_group;
  wire ends_row_group_now = step & ends_row_group;
  reg  ends_pixel;
  wire ends_pixel_now = step & ends_pixel;
  reg  is_over;
  wire [2:0] last_row = (group_last ? taken_last_filters[2:0] : taken_filters[2:0]) - 3'd1;
  reg  [3:0] real_rows;
  reg  pixel_begins;
  wire [3:0] real_in_step = step ? real_rows : 4'd0;
  reg  first_of_window;
  reg  last_of_window;
  reg  [8:0] parameter_address;
  reg  [8:0] parameter_row_group;
  reg  [8:0] parameter_group;
  wire [8:0] parameter_next = parameter_address + 9'd1;
  reg  [14:0] residual_group;
  reg  [14:0] residual_row;
  reg  [14:0] residual_batch;
  reg  [14:0] residual_window_row;
  reg  [14:0] residual_window_column;
  reg  [14:0] residual_row_group;
  reg  [14:0] residual_pixel;
  reg  [14:0] residual_rows;
  reg  [14:0] residual_target;
  wire residual_moves0 = take | ends_group_now;
  wire residual_moves1 = take | ends_group_now | ends_row_now;
  wire residual_moves2 = take | ends_group_now | ends_row_now | ends_batch_now;
  wire residual_moves3 = take | ends_group_now | ends_row_now | ends_batch_now
      | ends_window_row_now;
  wire residual_moves4 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_row_now
      | ends_window_column_now;
  wire residual_moves5 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_row_now
      | ends_window_column_now | ends_row_group_now;
  wire residual_moves6 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_row_now
      | ends_window_column_now | ends_row_group_now | ends_pixel_now;
  wire residual_moves7 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_row_now
      | ends_window_column_now | ends_row_group_now | ends_pixel_now | step;
  reg  [14:0] out_group;
  reg  [14:0] out_row;
  reg  [14:0] out_batch;
  reg  [14:0] out_row_group;
  reg  [14:0] out_pixel;
  reg  [14:0] out_target;
  wire out_moves0 = take | ends_group_now;
  wire out_moves1 = take | ends_group_now | ends_row_now;
  wire out_moves2 = take | ends_group_now | ends_row_now | ends_batch_now;
  wire out_moves3 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_column_now
      | ends_row_group_now;
  wire out_moves4 = take | ends_group_now | ends_row_now | ends_batch_now | ends_window_column_now
      | ends_row_group_now | ends_pixel_now;
  reg  taken_mode_half;
  reg  taken_mode_raw;
  reg  [7:0] taken_mode_low;
  reg  [7:0] taken_mode_high;
  reg  [15:0] taken_mode_parameter_base;
  reg  clips_next_d1;
  reg  clips_next_d2;
  reg  clips_next_d3;
  reg  clips_next_d4;
  reg  clips_next_d5;
  reg  clips_next_d6;
  reg  clips_next_d7;
  reg  [7:0] low;
  reg  [7:0] high;
  wire [25:0] registers_heads0;
  wire [25:0] registers_heads1;
  wire [25:0] registers_heads2;
  wire [25:0] registers_heads3;
  wire [27:0] registers_zero;
  reg  adds_d1;
  reg  adds_d2;
  reg  raw_d1;
  reg  raw_d2;
  reg  raw_d3;
  reg  raw_d4;
  wire [31:0] requantiser0_value;
  reg  [55:0] factors0_read;
  reg  [55:0] factors0_word;
  reg  offsets0_valid_d1;
  reg  offsets0_valid_d2;
  reg  [8:0] offsets0_address_d1;
  reg  [8:0] offsets0_address_d2;
  reg  [71:0] offsets0_read;
  reg  [67:0] offsets0_word;
  reg  [27:0] result0;
  reg  [27:0] result_before0;
  wire [31:0] requantiser1_value;
  reg  [55:0] factors1_read;
  reg  [55:0] factors1_word;
  reg  offsets1_valid_d1;
  reg  offsets1_valid_d2;
  reg  [8:0] offsets1_address_d1;
  reg  [8:0] offsets1_address_d2;
  reg  [71:0] offsets1_read;
  reg  [67:0] offsets1_word;
  reg  [27:0] result1;
  reg  [27:0] result_before1;
  wire [31:0] requantiser2_value;
  reg  [55:0] factors2_read;
  reg  [55:0] factors2_word;
  reg  offsets2_valid_d1;
  reg  offsets2_valid_d2;
  reg  [8:0] offsets2_address_d1;
  reg  [8:0] offsets2_address_d2;
  reg  [71:0] offsets2_read;
  reg  [67:0] offsets2_word;
  reg  [27:0] result2;
  reg  [27:0] result_before2;
  wire [31:0] requantiser3_value;
  reg  [55:0] factors3_read;
  reg  [55:0] factors3_word;
  reg  offsets3_valid_d1;
  reg  offsets3_valid_d2;
  reg  [8:0] offsets3_address_d1;
  reg  [8:0] offsets3_address_d2;
  reg  [71:0] offsets3_read;
  reg  [67:0] offsets3_word;
  reg  [27:0] result3;
  reg  [27:0] result_before3;
  reg  leaves_d1;
  reg  leaves_d2;
  reg  leaves_d3;
  reg  leaves_d4;
  reg  leaves_d5;
  reg  leaves_d6;
  reg  leaves_d7;
  reg  leaves_d8;
  reg  leaves_d9;
  reg  leaves_raw_d1;
  reg  leaves_raw_d2;
  reg  leaves_raw_d3;
  reg  leaves_raw_d4;
  reg  leaves_raw_d5;
  reg  leaves_raw_d6;
  reg  first_of_window_d1;
  reg  first_of_window_d2;
  reg  first_of_window_d3;
  reg  first_of_window_d4;
  reg  first_of_window_d5;
  reg  first_of_window_d6;
  reg  first_of_window_d7;
  reg  first_of_window_d8;
  wire [7:0] pool_unit_largest0;
  wire [7:0] pool_unit_largest1;
  wire [7:0] pool_unit_largest2;
  wire [7:0] pool_unit_largest3;
  reg  [7:0] pool_entry;
  reg  row_groups_end_d1;
  reg  row_groups_end_d2;
  reg  row_groups_end_d3;
  reg  row_groups_end_d4;
  reg  row_groups_end_d5;
  reg  row_groups_end_d6;
  reg  row_groups_end_d7;
  reg  counts_entry_d1;
  reg  counts_entry_d2;
  reg  counts_entry_d3;
  reg  counts_entry_d4;
  reg  counts_entry_d5;
  reg  counts_entry_d6;
  reg  counts_entry_d7;
  reg  pool_valid_d1;
  reg  pool_valid_d2;
  reg  pool_valid_d3;
  reg  pool_valid_d4;
  reg  pool_valid_d5;
  reg  pool_valid_d6;
  reg  pool_valid_d7;
  reg  pool_valid_d8;
  reg  [31:0] value0;
  reg  [31:0] value1;
  reg  [31:0] value2;
  reg  [31:0] value3;
  reg  [3:0] real_codes_d1;
  reg  [3:0] real_codes_d2;
  reg  [3:0] real_codes_d3;
  reg  [3:0] real_codes_d4;
  reg  [3:0] real_codes_d5;
  reg  [3:0] real_codes_d6;
  reg  [3:0] real_codes_d7;
  reg  [3:0] real_codes_d8;
  reg  [3:0] real_codes_d9;
  reg  [14:0] out_pixel_d2;
  reg  pixel_begins_to1_d1;
  reg  [14:0] out_pixel_d4;
  reg  pixel_begins_to3_d1;
  reg  pixel_begins_to3_d2;
  reg  [14:0] out_pixel_d6;
  reg  pixel_begins_to5_d1;
  reg  pixel_begins_to5_d2;
  reg  [14:0] out_pixel_d8;
  reg  pixel_begins_to7_d1;
  reg  pixel_begins_to7_d2;
  reg  pixel_begins_to8_d1;
  reg  steps_to_write_d1;
  reg  steps_to_write_d2;
  reg  steps_to_write_d3;
  reg  steps_to_write_d4;
  reg  steps_to_write_d5;
  reg  steps_to_write_d6;
  reg  steps_to_write_d7;
  reg  steps_to_write_d8;
  reg  [14:0] codes_go_to;
  reg  [2:0] count;
  reg  [31:0] result_value0;
  reg  [31:0] result_value1;
  reg  [31:0] result_value2;
  reg  [31:0] result_value3;
  reg  left_d1;
  reg  layer_done_d1;
  reg  layer_done_d2;
  reg  layer_done_d3;
  reg  layer_done_d4;
  reg  layer_done_d5;
  reg  layer_done_d6;
  reg  layer_done_d7;
  reg  layer_done_d8;
  reg  layer_done_d9;
  reg  layer_done_d10;

  saccade_drain_registers_rows8_pixels1_requantisers4_accumulat_v461a58e7 registers (
    .clk(clk),
    .load(sums_ready),
    .step(step),
    .pixel_ends(ends_pixel_now),
    .sums0(sums0),
    .sums1(sums1),
    .sums2(sums2),
    .sums3(sums3),
    .sums4(sums4),
    .sums5(sums5),
    .sums6(sums6),
    .sums7(sums7),
    .zeros0(zeros0),
    .heads0(registers_heads0),
    .heads1(registers_heads1),
    .heads2(registers_heads2),
    .heads3(registers_heads3),
    .zero(registers_zero)
  );

  saccade_requantiser_result_bits28_factor_bits28_residual_limb_bits17 requantiser0 (
    .clk(clk),
    .rst(rst),
    .a(result_before0),
    .q(adds_d2 ? operands0 : 8'd0),
    .m1(factors0_word[27:0]),
    .m2(factors0_word[55:28]),
    .bias(offsets0_word[55:0]),
    .shift(offsets0_word[61:56]),
    .tie(offsets0_word[67:62]),
    .raw(raw_d4),
    .low(low),
    .high(high),
    .value(requantiser0_value)
  );

  saccade_requantiser_result_bits28_factor_bits28_residual_limb_bits17 requantiser1 (
    .clk(clk),
    .rst(rst),
    .a(result_before1),
    .q(adds_d2 ? operands1 : 8'd0),
    .m1(factors1_word[27:0]),
    .m2(factors1_word[55:28]),
    .bias(offsets1_word[55:0]),
    .shift(offsets1_word[61:56]),
    .tie(offsets1_word[67:62]),
    .raw(raw_d4),
    .low(low),
    .high(high),
    .value(requantiser1_value)
  );

  saccade_requantiser_result_bits28_factor_bits28_residual_limb_bits17 requantiser2 (
    .clk(clk),
    .rst(rst),
    .a(result_before2),
    .q(adds_d2 ? operands2 : 8'd0),
    .m1(factors2_word[27:0]),
    .m2(factors2_word[55:28]),
    .bias(offsets2_word[55:0]),
    .shift(offsets2_word[61:56]),
    .tie(offsets2_word[67:62]),
    .raw(raw_d4),
    .low(low),
    .high(high),
    .value(requantiser2_value)
  );

  saccade_requantiser_result_bits28_factor_bits28_residual_limb_bits17 requantiser3 (
    .clk(clk),
    .rst(rst),
    .a(result_before3),
    .q(adds_d2 ? operands3 : 8'd0),
    .m1(factors3_word[27:0]),
    .m2(factors3_word[55:28]),
    .bias(offsets3_word[55:0]),
    .shift(offsets3_word[61:56]),
    .tie(offsets3_word[67:62]),
    .raw(raw_d4),
    .low(low),
    .high(high),
    .value(requantiser3_value)
  );

  saccade_pool_unit_requantisers4_words256 pool_unit (
    .clk(clk),
    .rst(rst),
    .entry(pool_entry),
    .valid(pool_valid_d8),
    .first(first_of_window_d8),
    .codes0(requantiser0_value[7:0]),
    .codes1(requantiser1_value[7:0]),
    .codes2(requantiser2_value[7:0]),
    .codes3(requantiser3_value[7:0]),
    .largest0(pool_unit_largest0),
    .largest1(pool_unit_largest1),
    .largest2(pool_unit_largest2),
    .largest3(pool_unit_largest3)
  );

  (* no_rw_check *)
  reg  [55:0] factors0 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd0)) begin
      if (parameters_payload_mask[0]) begin
        factors0[parameters_payload_address][7:0] <= parameters_payload_word[7:0];
      end
      if (parameters_payload_mask[1]) begin
        factors0[parameters_payload_address][15:8] <= parameters_payload_word[15:8];
      end
      if (parameters_payload_mask[2]) begin
        factors0[parameters_payload_address][23:16] <= parameters_payload_word[23:16];
      end
      if (parameters_payload_mask[3]) begin
        factors0[parameters_payload_address][31:24] <= parameters_payload_word[31:24];
      end
      if (parameters_payload_mask[4]) begin
        factors0[parameters_payload_address][39:32] <= parameters_payload_word[39:32];
      end
      if (parameters_payload_mask[5]) begin
        factors0[parameters_payload_address][47:40] <= parameters_payload_word[47:40];
      end
      if (parameters_payload_mask[6]) begin
        factors0[parameters_payload_address][55:48] <= parameters_payload_word[55:48];
      end
    end
    if (step) begin
      factors0_read <= factors0[parameter_address];
    end
  end

  (* no_rw_check *)
  reg  [71:0] offsets0 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd0)) begin
      if (parameters_payload_mask[7]) begin
        offsets0[parameters_payload_address][7:0] <= parameters_payload_word[63:56];
      end
      if (parameters_payload_mask[8]) begin
        offsets0[parameters_payload_address][15:8] <= parameters_payload_word[71:64];
      end
      if (parameters_payload_mask[9]) begin
        offsets0[parameters_payload_address][23:16] <= parameters_payload_word[79:72];
      end
      if (parameters_payload_mask[10]) begin
        offsets0[parameters_payload_address][31:24] <= parameters_payload_word[87:80];
      end
      if (parameters_payload_mask[11]) begin
        offsets0[parameters_payload_address][39:32] <= parameters_payload_word[95:88];
      end
      if (parameters_payload_mask[12]) begin
        offsets0[parameters_payload_address][47:40] <= parameters_payload_word[103:96];
      end
      if (parameters_payload_mask[13]) begin
        offsets0[parameters_payload_address][55:48] <= parameters_payload_word[111:104];
      end
      if (parameters_payload_mask[14]) begin
        offsets0[parameters_payload_address][63:56] <= parameters_payload_word[119:112];
      end
      if (parameters_payload_mask[15]) begin
        offsets0[parameters_payload_address][71:64] <= parameters_payload_word[127:120];
      end
    end
    if (offsets0_valid_d2) begin
      offsets0_read <= offsets0[offsets0_address_d2];
    end
  end

  (* no_rw_check *)
  reg  [55:0] factors1 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd1)) begin
      if (parameters_payload_mask[0]) begin
        factors1[parameters_payload_address][7:0] <= parameters_payload_word[7:0];
      end
      if (parameters_payload_mask[1]) begin
        factors1[parameters_payload_address][15:8] <= parameters_payload_word[15:8];
      end
      if (parameters_payload_mask[2]) begin
        factors1[parameters_payload_address][23:16] <= parameters_payload_word[23:16];
      end
      if (parameters_payload_mask[3]) begin
        factors1[parameters_payload_address][31:24] <= parameters_payload_word[31:24];
      end
      if (parameters_payload_mask[4]) begin
        factors1[parameters_payload_address][39:32] <= parameters_payload_word[39:32];
      end
      if (parameters_payload_mask[5]) begin
        factors1[parameters_payload_address][47:40] <= parameters_payload_word[47:40];
      end
      if (parameters_payload_mask[6]) begin
        factors1[parameters_payload_address][55:48] <= parameters_payload_word[55:48];
      end
    end
    if (step) begin
      factors1_read <= factors1[parameter_address];
    end
  end

  (* no_rw_check *)
  reg  [71:0] offsets1 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd1)) begin
      if (parameters_payload_mask[7]) begin
        offsets1[parameters_payload_address][7:0] <= parameters_payload_word[63:56];
      end
      if (parameters_payload_mask[8]) begin
        offsets1[parameters_payload_address][15:8] <= parameters_payload_word[71:64];
      end
      if (parameters_payload_mask[9]) begin
        offsets1[parameters_payload_address][23:16] <= parameters_payload_word[79:72];
      end
      if (parameters_payload_mask[10]) begin
        offsets1[parameters_payload_address][31:24] <= parameters_payload_word[87:80];
      end
      if (parameters_payload_mask[11]) begin
        offsets1[parameters_payload_address][39:32] <= parameters_payload_word[95:88];
      end
      if (parameters_payload_mask[12]) begin
        offsets1[parameters_payload_address][47:40] <= parameters_payload_word[103:96];
      end
      if (parameters_payload_mask[13]) begin
        offsets1[parameters_payload_address][55:48] <= parameters_payload_word[111:104];
      end
      if (parameters_payload_mask[14]) begin
        offsets1[parameters_payload_address][63:56] <= parameters_payload_word[119:112];
      end
      if (parameters_payload_mask[15]) begin
        offsets1[parameters_payload_address][71:64] <= parameters_payload_word[127:120];
      end
    end
    if (offsets1_valid_d2) begin
      offsets1_read <= offsets1[offsets1_address_d2];
    end
  end

  (* no_rw_check *)
  reg  [55:0] factors2 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd2)) begin
      if (parameters_payload_mask[0]) begin
        factors2[parameters_payload_address][7:0] <= parameters_payload_word[7:0];
      end
      if (parameters_payload_mask[1]) begin
        factors2[parameters_payload_address][15:8] <= parameters_payload_word[15:8];
      end
      if (parameters_payload_mask[2]) begin
        factors2[parameters_payload_address][23:16] <= parameters_payload_word[23:16];
      end
      if (parameters_payload_mask[3]) begin
        factors2[parameters_payload_address][31:24] <= parameters_payload_word[31:24];
      end
      if (parameters_payload_mask[4]) begin
        factors2[parameters_payload_address][39:32] <= parameters_payload_word[39:32];
      end
      if (parameters_payload_mask[5]) begin
        factors2[parameters_payload_address][47:40] <= parameters_payload_word[47:40];
      end
      if (parameters_payload_mask[6]) begin
        factors2[parameters_payload_address][55:48] <= parameters_payload_word[55:48];
      end
    end
    if (step) begin
      factors2_read <= factors2[parameter_address];
    end
  end

  (* no_rw_check *)
  reg  [71:0] offsets2 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd2)) begin
      if (parameters_payload_mask[7]) begin
        offsets2[parameters_payload_address][7:0] <= parameters_payload_word[63:56];
      end
      if (parameters_payload_mask[8]) begin
        offsets2[parameters_payload_address][15:8] <= parameters_payload_word[71:64];
      end
      if (parameters_payload_mask[9]) begin
        offsets2[parameters_payload_address][23:16] <= parameters_payload_word[79:72];
      end
      if (parameters_payload_mask[10]) begin
        offsets2[parameters_payload_address][31:24] <= parameters_payload_word[87:80];
      end
      if (parameters_payload_mask[11]) begin
        offsets2[parameters_payload_address][39:32] <= parameters_payload_word[95:88];
      end
      if (parameters_payload_mask[12]) begin
        offsets2[parameters_payload_address][47:40] <= parameters_payload_word[103:96];
      end
      if (parameters_payload_mask[13]) begin
        offsets2[parameters_payload_address][55:48] <= parameters_payload_word[111:104];
      end
      if (parameters_payload_mask[14]) begin
        offsets2[parameters_payload_address][63:56] <= parameters_payload_word[119:112];
      end
      if (parameters_payload_mask[15]) begin
        offsets2[parameters_payload_address][71:64] <= parameters_payload_word[127:120];
      end
    end
    if (offsets2_valid_d2) begin
      offsets2_read <= offsets2[offsets2_address_d2];
    end
  end

  (* no_rw_check *)
  reg  [55:0] factors3 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd3)) begin
      if (parameters_payload_mask[0]) begin
        factors3[parameters_payload_address][7:0] <= parameters_payload_word[7:0];
      end
      if (parameters_payload_mask[1]) begin
        factors3[parameters_payload_address][15:8] <= parameters_payload_word[15:8];
      end
      if (parameters_payload_mask[2]) begin
        factors3[parameters_payload_address][23:16] <= parameters_payload_word[23:16];
      end
      if (parameters_payload_mask[3]) begin
        factors3[parameters_payload_address][31:24] <= parameters_payload_word[31:24];
      end
      if (parameters_payload_mask[4]) begin
        factors3[parameters_payload_address][39:32] <= parameters_payload_word[39:32];
      end
      if (parameters_payload_mask[5]) begin
        factors3[parameters_payload_address][47:40] <= parameters_payload_word[47:40];
      end
      if (parameters_payload_mask[6]) begin
        factors3[parameters_payload_address][55:48] <= parameters_payload_word[55:48];
      end
    end
    if (step) begin
      factors3_read <= factors3[parameter_address];
    end
  end

  (* no_rw_check *)
  reg  [71:0] offsets3 [0:511];

  always @(posedge clk) begin
    if (parameters_valid & (parameters_payload_bank == 2'd3)) begin
      if (parameters_payload_mask[7]) begin
        offsets3[parameters_payload_address][7:0] <= parameters_payload_word[63:56];
      end
      if (parameters_payload_mask[8]) begin
        offsets3[parameters_payload_address][15:8] <= parameters_payload_word[71:64];
      end
      if (parameters_payload_mask[9]) begin
        offsets3[parameters_payload_address][23:16] <= parameters_payload_word[79:72];
      end
      if (parameters_payload_mask[10]) begin
        offsets3[parameters_payload_address][31:24] <= parameters_payload_word[87:80];
      end
      if (parameters_payload_mask[11]) begin
        offsets3[parameters_payload_address][39:32] <= parameters_payload_word[95:88];
      end
      if (parameters_payload_mask[12]) begin
        offsets3[parameters_payload_address][47:40] <= parameters_payload_word[103:96];
      end
      if (parameters_payload_mask[13]) begin
        offsets3[parameters_payload_address][55:48] <= parameters_payload_word[111:104];
      end
      if (parameters_payload_mask[14]) begin
        offsets3[parameters_payload_address][63:56] <= parameters_payload_word[119:112];
      end
      if (parameters_payload_mask[15]) begin
        offsets3[parameters_payload_address][71:64] <= parameters_payload_word[127:120];
      end
    end
    if (offsets3_valid_d2) begin
      offsets3_read <= offsets3[offsets3_address_d2];
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_loops_groups <= loops_groups;
      taken_loops_out_h <= loops_out_h;
      taken_loops_pool_h <= loops_pool_h;
      taken_loops_pool_w <= loops_pool_w;
      taken_loops_last_pixels <= loops_last_pixels;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_depthwise <= layer_depthwise;
      taken_batches_x <= layer_batches_x;
      taken_filters <= layer_filters;
      taken_last_filters <= layer_last_filters;
      taken_output <= layer_output;
      taken_out_base <= layer_out_base;
      taken_out_row_stride <= layer_out_row_stride;
      taken_out_pixel_stride <= layer_out_pixel_stride;
      taken_out_batch_stride <= layer_out_batch_stride;
      taken_residual <= layer_residual;
      taken_residual_base <= layer_residual_base;
      taken_residual_step_x <= layer_residual_step_x;
      taken_residual_pixel_step <= layer_residual_pixel_step;
      taken_residual_batch_step <= layer_residual_batch_step;
      taken_residual_row_stride <= layer_residual_row_stride;
      taken_residual_out_stride <= layer_residual_out_stride;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_row_groups <= row_groups;
    end
  end

  always @(posedge clk) begin
    takes_turns <= take;
    if (rst) begin
      takes_turns <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      rows_index <= rows_last ? 2'd0 : (rows_index + 2'd1);
    end
    if (rst) begin
      rows_index <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (pixel_advances) begin
      pixel_index <= pixel_last ? 1'b0 : (pixel_index + 1'b1);
    end
    if (rst) begin
      pixel_index <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (row_group_advances) begin
      row_group_turn <= row_group_last ? 9'd1 : (row_group_turn + 9'd1);
    end
    if (rst) begin
      row_group_turn <= 9'd1;
    end
  end

  always @(posedge clk) begin
    if (window_column_advances) begin
      window_column_index <= window_column_last ? 8'd0 : (window_column_index + 8'd1);
    end
    if (rst) begin
      window_column_index <= 8'd0;
    end
  end

  always @(posedge clk) begin
    if (window_row_advances) begin
      window_row_index <= window_row_last ? 8'd0 : (window_row_index + 8'd1);
    end
    if (rst) begin
      window_row_index <= 8'd0;
    end
  end

  always @(posedge clk) begin
    if (batch_advances) begin
      batch_turn <= batch_last ? 12'd1 : (batch_turn + 12'd1);
    end
    if (rst) begin
      batch_turn <= 12'd1;
    end
  end

  always @(posedge clk) begin
    if (row_advances) begin
      row_turn <= row_last ? 12'd1 : (row_turn + 12'd1);
    end
    if (rst) begin
      row_turn <= 12'd1;
    end
  end

  always @(posedge clk) begin
    if (group_advances) begin
      group_turn <= group_last ? 9'd1 : (group_turn + 9'd1);
    end
    if (rst) begin
      group_turn <= 9'd1;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      layer_ends <= group_advances & group_last;
    end
  end

  assign goes_ahead = takes_turns | (step & ~layer_ends_now);

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_group <= group_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_row <= row_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_batch <= batch_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_window_row <= window_row_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_window_column <= window_column_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_row_group <= row_group_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_pixel <= pixel_advances;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      is_over <= 1'b0;
    end else if (layer_ends_now) begin
      is_over <= 1'b1;
    end
    if (rst) begin
      is_over <= 1'b1;
    end
  end

  assign over = is_over;
  assign alternates = ~is_over & taken_residual;
  assign ends_layer = layer_ends_now;

  always @(posedge clk) begin
    if (sums_ready) begin
      draining <= 1'b1;
    end else if (ends_row_group_now) begin
      draining <= 1'b0;
    end
    if (rst) begin
      draining <= 1'b0;
    end
  end

  wire [2:0] real_rows_joined = {rows_index[0], 2'd0};
  always @(posedge clk) begin
    if (goes_ahead) begin
      real_rows <= (~batch_last | (pixel_index < taken_loops_last_pixels[0]))
          ? {
            ~row_group_last | ((real_rows_joined + 3'd3) <= last_row),
            ~row_group_last | ((real_rows_joined + 3'd2) <= last_row),
            ~row_group_last | ((real_rows_joined + 3'd1) <= last_row),
            ~row_group_last | (real_rows_joined <= last_row)
          }
          : 4'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      pixel_begins <= rows_index == 2'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      first_of_window <= (window_row_index == 8'd0) & (window_column_index == 8'd0);
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      last_of_window <= window_row_last & window_column_last;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      parameter_address <= mode_parameter_base[8:0];
      parameter_row_group <= mode_parameter_base[8:0];
      parameter_group <= mode_parameter_base[8:0];
    end else if (ends_group_now) begin
      parameter_address <= parameter_next;
      parameter_row_group <= parameter_next;
      parameter_group <= parameter_next;
    end else if (ends_window_column_now) begin
      parameter_address <= parameter_group;
      parameter_row_group <= parameter_group;
    end else if (ends_row_group_now) begin
      parameter_address <= parameter_next;
      parameter_row_group <= parameter_next;
    end else if (ends_pixel_now) begin
      parameter_address <= parameter_row_group;
    end else if (step) begin
      parameter_address <= parameter_next;
    end
  end

  always @* begin
    residual_target = residual_rows + 15'd4;
    if (ends_pixel_now) begin
      residual_target = residual_pixel + taken_residual_pixel_step[14:0];
    end
    if (ends_row_group_now) begin
      residual_target = residual_row_group + 15'd8;
    end
    if (ends_window_column_now) begin
      residual_target = residual_window_column + taken_residual_step_x[14:0];
    end
    if (ends_window_row_now) begin
      residual_target = residual_window_row + taken_residual_row_stride[14:0];
    end
    if (ends_batch_now) begin
      residual_target = residual_batch + taken_residual_batch_step[14:0];
    end
    if (ends_row_now) begin
      residual_target = residual_row + taken_residual_out_stride[14:0];
    end
    if (ends_group_now) begin
      residual_target = residual_group + taken_filters[14:0];
    end
    if (take) begin
      residual_target = layer_residual_base[14:0];
    end
  end

  always @(posedge clk) begin
    if (residual_moves0) begin
      residual_group <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves1) begin
      residual_row <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves2) begin
      residual_batch <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves3) begin
      residual_window_row <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves4) begin
      residual_window_column <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves5) begin
      residual_row_group <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves6) begin
      residual_pixel <= residual_target;
    end
  end

  always @(posedge clk) begin
    if (residual_moves7) begin
      residual_rows <= residual_target;
    end
  end

  always @* begin
    out_target = out_pixel + taken_out_pixel_stride[14:0];
    if (ends_row_group_now) begin
      out_target = out_row_group + 15'd8;
    end
    if (ends_window_column_now) begin
      out_target = out_batch;
    end
    if (ends_batch_now) begin
      out_target = out_batch + taken_out_batch_stride[14:0];
    end
    if (ends_row_now) begin
      out_target = out_row + taken_out_row_stride[14:0];
    end
    if (ends_group_now) begin
      out_target = out_group + taken_filters[14:0];
    end
    if (take) begin
      out_target = layer_out_base[14:0];
    end
  end

  always @(posedge clk) begin
    if (out_moves0) begin
      out_group <= out_target;
    end
  end

  always @(posedge clk) begin
    if (out_moves1) begin
      out_row <= out_target;
    end
  end

  always @(posedge clk) begin
    if (out_moves2) begin
      out_batch <= out_target;
    end
  end

  always @(posedge clk) begin
    if (out_moves3) begin
      out_row_group <= out_target;
    end
  end

  always @(posedge clk) begin
    if (out_moves4) begin
      out_pixel <= out_target;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_mode_half <= mode_half;
      taken_mode_raw <= mode_raw;
      taken_mode_low <= mode_low;
      taken_mode_high <= mode_high;
      taken_mode_parameter_base <= mode_parameter_base;
    end
  end

  always @(posedge clk) begin
    clips_next_d1 <= take;
    if (rst) begin
      clips_next_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d2 <= clips_next_d1;
    if (rst) begin
      clips_next_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d3 <= clips_next_d2;
    if (rst) begin
      clips_next_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d4 <= clips_next_d3;
    if (rst) begin
      clips_next_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d5 <= clips_next_d4;
    if (rst) begin
      clips_next_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d6 <= clips_next_d5;
    if (rst) begin
      clips_next_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    clips_next_d7 <= clips_next_d6;
    if (rst) begin
      clips_next_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (clips_next_d7) begin
      low <= taken_mode_low;
    end
  end

  always @(posedge clk) begin
    if (clips_next_d7) begin
      high <= taken_mode_high;
    end
  end

  always @(posedge clk) begin
    adds_d1 <= taken_residual;
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
    raw_d1 <= taken_mode_raw;
    if (rst) begin
      raw_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d2 <= raw_d1;
    if (rst) begin
      raw_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d3 <= raw_d2;
    if (rst) begin
      raw_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    raw_d4 <= raw_d3;
    if (rst) begin
      raw_d4 <= 1'b0;
    end
  end

  assign residual_address = residual_rows;
  assign residual_mask = taken_residual ? real_in_step : 4'd0;

  always @(posedge clk) begin
    factors0_word <= factors0_read;
  end

  always @(posedge clk) begin
    offsets0_valid_d1 <= step;
    if (rst) begin
      offsets0_valid_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets0_valid_d2 <= offsets0_valid_d1;
    if (rst) begin
      offsets0_valid_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets0_address_d1 <= parameter_address;
    if (rst) begin
      offsets0_address_d1 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets0_address_d2 <= offsets0_address_d1;
    if (rst) begin
      offsets0_address_d2 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets0_word <= offsets0_read[67:0];
  end

  wire result0_both = taken_depthwise & taken_mode_half;
  wire [26:0] result0_narrow = result0_both
      ? {registers_heads0[25], registers_heads0}
      : {registers_heads0, 1'b0};
  always @(posedge clk) begin
    result0 <= {result0_narrow[26], result0_narrow} - registers_zero;
    if (rst) begin
      result0 <= 28'd0;
    end
  end

  always @(posedge clk) begin
    result_before0 <= result0;
  end

  always @(posedge clk) begin
    factors1_word <= factors1_read;
  end

  always @(posedge clk) begin
    offsets1_valid_d1 <= step;
    if (rst) begin
      offsets1_valid_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets1_valid_d2 <= offsets1_valid_d1;
    if (rst) begin
      offsets1_valid_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets1_address_d1 <= parameter_address;
    if (rst) begin
      offsets1_address_d1 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets1_address_d2 <= offsets1_address_d1;
    if (rst) begin
      offsets1_address_d2 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets1_word <= offsets1_read[67:0];
  end

  wire [26:0] result1_narrow = result0_both
      ? {registers_heads1[25], registers_heads1}
      : {registers_heads1, 1'b0};
  always @(posedge clk) begin
    result1 <= {result1_narrow[26], result1_narrow} - registers_zero;
    if (rst) begin
      result1 <= 28'd0;
    end
  end

  always @(posedge clk) begin
    result_before1 <= result1;
  end

  always @(posedge clk) begin
    factors2_word <= factors2_read;
  end

  always @(posedge clk) begin
    offsets2_valid_d1 <= step;
    if (rst) begin
      offsets2_valid_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets2_valid_d2 <= offsets2_valid_d1;
    if (rst) begin
      offsets2_valid_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets2_address_d1 <= parameter_address;
    if (rst) begin
      offsets2_address_d1 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets2_address_d2 <= offsets2_address_d1;
    if (rst) begin
      offsets2_address_d2 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets2_word <= offsets2_read[67:0];
  end

  wire [26:0] result2_narrow = result0_both
      ? {registers_heads2[25], registers_heads2}
      : {registers_heads2, 1'b0};
  always @(posedge clk) begin
    result2 <= {result2_narrow[26], result2_narrow} - registers_zero;
    if (rst) begin
      result2 <= 28'd0;
    end
  end

  always @(posedge clk) begin
    result_before2 <= result2;
  end

  always @(posedge clk) begin
    factors3_word <= factors3_read;
  end

  always @(posedge clk) begin
    offsets3_valid_d1 <= step;
    if (rst) begin
      offsets3_valid_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets3_valid_d2 <= offsets3_valid_d1;
    if (rst) begin
      offsets3_valid_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    offsets3_address_d1 <= parameter_address;
    if (rst) begin
      offsets3_address_d1 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets3_address_d2 <= offsets3_address_d1;
    if (rst) begin
      offsets3_address_d2 <= 9'd0;
    end
  end

  always @(posedge clk) begin
    offsets3_word <= offsets3_read[67:0];
  end

  wire [26:0] result3_narrow = result0_both
      ? {registers_heads3[25], registers_heads3}
      : {registers_heads3, 1'b0};
  always @(posedge clk) begin
    result3 <= {result3_narrow[26], result3_narrow} - registers_zero;
    if (rst) begin
      result3 <= 28'd0;
    end
  end

  always @(posedge clk) begin
    result_before3 <= result3;
  end

  always @(posedge clk) begin
    leaves_d1 <= taken_output;
    if (rst) begin
      leaves_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d2 <= leaves_d1;
    if (rst) begin
      leaves_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d3 <= leaves_d2;
    if (rst) begin
      leaves_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d4 <= leaves_d3;
    if (rst) begin
      leaves_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d5 <= leaves_d4;
    if (rst) begin
      leaves_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d6 <= leaves_d5;
    if (rst) begin
      leaves_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d7 <= leaves_d6;
    if (rst) begin
      leaves_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d8 <= leaves_d7;
    if (rst) begin
      leaves_d8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_d9 <= leaves_d8;
    if (rst) begin
      leaves_d9 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d1 <= raw_d4;
    if (rst) begin
      leaves_raw_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d2 <= leaves_raw_d1;
    if (rst) begin
      leaves_raw_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d3 <= leaves_raw_d2;
    if (rst) begin
      leaves_raw_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d4 <= leaves_raw_d3;
    if (rst) begin
      leaves_raw_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d5 <= leaves_raw_d4;
    if (rst) begin
      leaves_raw_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    leaves_raw_d6 <= leaves_raw_d5;
    if (rst) begin
      leaves_raw_d6 <= 1'b0;
    end
  end

  assign results_payload_raw = leaves_raw_d6;

  always @(posedge clk) begin
    first_of_window_d1 <= first_of_window;
    if (rst) begin
      first_of_window_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d2 <= first_of_window_d1;
    if (rst) begin
      first_of_window_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d3 <= first_of_window_d2;
    if (rst) begin
      first_of_window_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d4 <= first_of_window_d3;
    if (rst) begin
      first_of_window_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d5 <= first_of_window_d4;
    if (rst) begin
      first_of_window_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d6 <= first_of_window_d5;
    if (rst) begin
      first_of_window_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d7 <= first_of_window_d6;
    if (rst) begin
      first_of_window_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    first_of_window_d8 <= first_of_window_d7;
    if (rst) begin
      first_of_window_d8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d1 <= ends_window_column_now;
    if (rst) begin
      row_groups_end_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d2 <= row_groups_end_d1;
    if (rst) begin
      row_groups_end_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d3 <= row_groups_end_d2;
    if (rst) begin
      row_groups_end_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d4 <= row_groups_end_d3;
    if (rst) begin
      row_groups_end_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d5 <= row_groups_end_d4;
    if (rst) begin
      row_groups_end_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d6 <= row_groups_end_d5;
    if (rst) begin
      row_groups_end_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_groups_end_d7 <= row_groups_end_d6;
    if (rst) begin
      row_groups_end_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d1 <= step;
    if (rst) begin
      counts_entry_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d2 <= counts_entry_d1;
    if (rst) begin
      counts_entry_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d3 <= counts_entry_d2;
    if (rst) begin
      counts_entry_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d4 <= counts_entry_d3;
    if (rst) begin
      counts_entry_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d5 <= counts_entry_d4;
    if (rst) begin
      counts_entry_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d6 <= counts_entry_d5;
    if (rst) begin
      counts_entry_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    counts_entry_d7 <= counts_entry_d6;
    if (rst) begin
      counts_entry_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (row_groups_end_d7) begin
      pool_entry <= 8'd0;
    end else if (counts_entry_d7) begin
      pool_entry <= pool_entry + 8'd1;
    end
    if (rst) begin
      pool_entry <= 8'd0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d1 <= step;
    if (rst) begin
      pool_valid_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d2 <= pool_valid_d1;
    if (rst) begin
      pool_valid_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d3 <= pool_valid_d2;
    if (rst) begin
      pool_valid_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d4 <= pool_valid_d3;
    if (rst) begin
      pool_valid_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d5 <= pool_valid_d4;
    if (rst) begin
      pool_valid_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d6 <= pool_valid_d5;
    if (rst) begin
      pool_valid_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d7 <= pool_valid_d6;
    if (rst) begin
      pool_valid_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pool_valid_d8 <= pool_valid_d7;
    if (rst) begin
      pool_valid_d8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    value0 <= requantiser0_value;
    if (rst) begin
      value0 <= 32'd0;
    end
  end

  always @(posedge clk) begin
    value1 <= requantiser1_value;
    if (rst) begin
      value1 <= 32'd0;
    end
  end

  always @(posedge clk) begin
    value2 <= requantiser2_value;
    if (rst) begin
      value2 <= 32'd0;
    end
  end

  always @(posedge clk) begin
    value3 <= requantiser3_value;
    if (rst) begin
      value3 <= 32'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d1 <= last_of_window ? real_in_step : 4'd0;
    if (rst) begin
      real_codes_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d2 <= real_codes_d1;
    if (rst) begin
      real_codes_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d3 <= real_codes_d2;
    if (rst) begin
      real_codes_d3 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d4 <= real_codes_d3;
    if (rst) begin
      real_codes_d4 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d5 <= real_codes_d4;
    if (rst) begin
      real_codes_d5 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d6 <= real_codes_d5;
    if (rst) begin
      real_codes_d6 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d7 <= real_codes_d6;
    if (rst) begin
      real_codes_d7 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d8 <= real_codes_d7;
    if (rst) begin
      real_codes_d8 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    real_codes_d9 <= real_codes_d8;
    if (rst) begin
      real_codes_d9 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to1_d1 <= step & pixel_begins;
    if (rst) begin
      pixel_begins_to1_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_begins_to1_d1) begin
      out_pixel_d2 <= out_pixel;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to3_d1 <= pixel_begins_to1_d1;
    if (rst) begin
      pixel_begins_to3_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to3_d2 <= pixel_begins_to3_d1;
    if (rst) begin
      pixel_begins_to3_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_begins_to3_d2) begin
      out_pixel_d4 <= out_pixel_d2;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to5_d1 <= pixel_begins_to3_d2;
    if (rst) begin
      pixel_begins_to5_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to5_d2 <= pixel_begins_to5_d1;
    if (rst) begin
      pixel_begins_to5_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_begins_to5_d2) begin
      out_pixel_d6 <= out_pixel_d4;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to7_d1 <= pixel_begins_to5_d2;
    if (rst) begin
      pixel_begins_to7_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to7_d2 <= pixel_begins_to7_d1;
    if (rst) begin
      pixel_begins_to7_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_begins_to7_d2) begin
      out_pixel_d8 <= out_pixel_d6;
    end
  end

  always @(posedge clk) begin
    pixel_begins_to8_d1 <= pixel_begins_to7_d2;
    if (rst) begin
      pixel_begins_to8_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d1 <= step;
    if (rst) begin
      steps_to_write_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d2 <= steps_to_write_d1;
    if (rst) begin
      steps_to_write_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d3 <= steps_to_write_d2;
    if (rst) begin
      steps_to_write_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d4 <= steps_to_write_d3;
    if (rst) begin
      steps_to_write_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d5 <= steps_to_write_d4;
    if (rst) begin
      steps_to_write_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d6 <= steps_to_write_d5;
    if (rst) begin
      steps_to_write_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d7 <= steps_to_write_d6;
    if (rst) begin
      steps_to_write_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    steps_to_write_d8 <= steps_to_write_d7;
    if (rst) begin
      steps_to_write_d8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_begins_to8_d1) begin
      codes_go_to <= out_pixel_d8;
    end else if (steps_to_write_d8) begin
      codes_go_to <= codes_go_to + 15'd4;
    end
  end

  assign write_address = codes_go_to;
  assign write_mask = ~leaves_d9 ? real_codes_d9 : 4'd0;

  always @(posedge clk) begin
    count <= {2'd0, real_codes_d9[0]} + {2'd0, real_codes_d9[1]} + {2'd0, real_codes_d9[2]}
        + {2'd0, real_codes_d9[3]};
    if (rst) begin
      count <= 3'd0;
    end
  end

  assign write_codes0 = pool_unit_largest0;

  always @(posedge clk) begin
    result_value0 <= {value0[31:8], pool_unit_largest0};
    if (rst) begin
      result_value0 <= 32'd0;
    end
  end

  assign results_payload_values0 = result_value0;
  assign write_codes1 = pool_unit_largest1;

  always @(posedge clk) begin
    result_value1 <= {value1[31:8], pool_unit_largest1};
    if (rst) begin
      result_value1 <= 32'd0;
    end
  end

  assign results_payload_values1 = result_value1;
  assign write_codes2 = pool_unit_largest2;

  always @(posedge clk) begin
    result_value2 <= {value2[31:8], pool_unit_largest2};
    if (rst) begin
      result_value2 <= 32'd0;
    end
  end

  assign results_payload_values2 = result_value2;
  assign write_codes3 = pool_unit_largest3;

  always @(posedge clk) begin
    result_value3 <= {value3[31:8], pool_unit_largest3};
    if (rst) begin
      result_value3 <= 32'd0;
    end
  end

  assign results_payload_values3 = result_value3;

  always @(posedge clk) begin
    left_d1 <= leaves_d9;
    if (rst) begin
      left_d1 <= 1'b0;
    end
  end

  assign results_valid = left_d1 & (count != 3'd0);
  assign results_payload_count = count;
  assign written = count;

  always @(posedge clk) begin
    layer_done_d1 <= layer_ends_now;
    if (rst) begin
      layer_done_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d2 <= layer_done_d1;
    if (rst) begin
      layer_done_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d3 <= layer_done_d2;
    if (rst) begin
      layer_done_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d4 <= layer_done_d3;
    if (rst) begin
      layer_done_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d5 <= layer_done_d4;
    if (rst) begin
      layer_done_d5 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d6 <= layer_done_d5;
    if (rst) begin
      layer_done_d6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d7 <= layer_done_d6;
    if (rst) begin
      layer_done_d7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d8 <= layer_done_d7;
    if (rst) begin
      layer_done_d8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d9 <= layer_done_d8;
    if (rst) begin
      layer_done_d9 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_done_d10 <= layer_done_d9;
    if (rst) begin
      layer_done_d10 <= 1'b0;
    end
  end

  assign done = layer_done_d10;

  wire unused_ok = &{
    1'b0, taken_out_base, taken_residual_base, taken_row_groups[11:9], taken_loops_groups[15:9],
    taken_loops_last_pixels[7:1], taken_last_filters[15:3], mode_parameter_base[15:9],
    layer_residual_base[23:15], taken_filters[15], taken_residual_out_stride[27:15],
    taken_residual_batch_step[23:15], taken_residual_row_stride[23:15], taken_residual_step_x[15],
    taken_residual_pixel_step[23:15], layer_out_base[23:15], taken_filters[15],
    taken_out_row_stride[23:15], taken_out_batch_stride[23:15], taken_out_pixel_stride[15],
    taken_mode_parameter_base, factors0_read, offsets0_read, factors1_read, offsets1_read,
    factors2_read, offsets2_read, factors3_read, offsets3_read, value0[7:0], value1[7:0],
    value2[7:0], value3[7:0]
  };

`ifndef SYNTHESIS

  wire factors0_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd0) & step
      & (parameters_payload_address == parameter_address));
  wire offsets0_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd0)
      & offsets0_valid_d2 & (parameters_payload_address == offsets0_address_d2));
  wire factors1_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd1) & step
      & (parameters_payload_address == parameter_address));
  wire offsets1_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd1)
      & offsets1_valid_d2 & (parameters_payload_address == offsets1_address_d2));
  wire factors2_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd2) & step
      & (parameters_payload_address == parameter_address));
  wire offsets2_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd2)
      & offsets2_valid_d2 & (parameters_payload_address == offsets2_address_d2));
  wire factors3_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd3) & step
      & (parameters_payload_address == parameter_address));
  wire offsets3_read_no_collision_ok = ~(parameters_valid & (parameters_payload_bank == 2'd3)
      & offsets3_valid_d2 & (parameters_payload_address == offsets3_address_d2));

`ifdef FORMAL
`ifdef FORMAL_saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed
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
      factors0_read_no_collision: assert (factors0_read_no_collision_ok);
      offsets0_read_no_collision: assert (offsets0_read_no_collision_ok);
      factors1_read_no_collision: assert (factors1_read_no_collision_ok);
      offsets1_read_no_collision: assert (offsets1_read_no_collision_ok);
      factors2_read_no_collision: assert (factors2_read_no_collision_ok);
      offsets2_read_no_collision: assert (offsets2_read_no_collision_ok);
      factors3_read_no_collision: assert (factors3_read_no_collision_ok);
      offsets3_read_no_collision: assert (offsets3_read_no_collision_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !factors0_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed factors0_read_no_collision");
      $stop;
    end
    if (!rst && !offsets0_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed offsets0_read_no_collision");
      $stop;
    end
    if (!rst && !factors1_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed factors1_read_no_collision");
      $stop;
    end
    if (!rst && !offsets1_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed offsets1_read_no_collision");
      $stop;
    end
    if (!rst && !factors2_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed factors2_read_no_collision");
      $stop;
    end
    if (!rst && !offsets2_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed offsets2_read_no_collision");
      $stop;
    end
    if (!rst && !factors3_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed factors3_read_no_collision");
      $stop;
    end
    if (!rst && !offsets3_read_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v72a2bfed offsets3_read_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

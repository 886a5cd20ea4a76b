// Generated from Core[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=2, accumulatorBits=24, multiplierBits=32, encoding=PLAIN, activationBytes=65536, weightWords=8192, parameterWords=1024, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0], body=BEHAVIOURAL]. Do not edit.
`default_nettype none
module saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7 (
  input  wire clk,
  input  wire rst,
  input  wire next_valid,
  output wire next_ready,
  input  wire next_payload_first,
  input  wire [15:0] next_payload_layer_loops_groups,
  input  wire [11:0] next_payload_layer_loops_out_h,
  input  wire [7:0] next_payload_layer_loops_pool_h,
  input  wire [7:0] next_payload_layer_loops_pool_w,
  input  wire [7:0] next_payload_layer_loops_last_pixels,
  input  wire [23:0] next_payload_layer_fill_in_base,
  input  wire [27:0] next_payload_layer_fill_first_row,
  input  wire [19:0] next_payload_layer_fill_row_length,
  input  wire [24:0] next_payload_layer_fill_rows_end,
  input  wire [19:0] next_payload_layer_fill_row_stride,
  input  wire [19:0] next_payload_layer_fill_pad_codes,
  input  wire [27:0] next_payload_layer_fill_window_stride,
  input  wire [27:0] next_payload_layer_fill_out_stride,
  input  wire [23:0] next_payload_layer_fill_step_x,
  input  wire [23:0] next_payload_layer_fill_pixel_step_x,
  input  wire [23:0] next_payload_layer_fill_strip_step_x,
  input  wire [15:0] next_payload_layer_fill_run_length,
  input  wire [15:0] next_payload_layer_fill_run_jump,
  input  wire [7:0] next_payload_layer_fill_runs,
  input  wire [7:0] next_payload_layer_fill_kernel_h,
  input  wire [15:0] next_payload_layer_fill_group_step,
  input  wire [11:0] next_payload_layer_fill_strips,
  input  wire next_payload_layer_fill_depthwise,
  input  wire [15:0] next_payload_layer_fill_last_filters,
  input  wire [7:0] next_payload_layer_fill_kernel_w,
  input  wire [7:0] next_payload_layer_fill_column_step,
  input  wire [11:0] next_payload_layer_fill_segments,
  input  wire [7:0] next_payload_layer_fill_strip_batches,
  input  wire [3:0] next_payload_layer_array_stored_planes,
  input  wire [11:0] next_payload_layer_array_segments,
  input  wire [11:0] next_payload_layer_array_row_groups,
  input  wire [23:0] next_payload_layer_array_weight_base,
  input  wire next_payload_layer_array_depthwise,
  input  wire [7:0] next_payload_layer_array_strip_batches,
  input  wire [7:0] next_payload_layer_array_last_strip_batches,
  input  wire [7:0] next_payload_layer_array_last_lanes,
  input  wire next_payload_layer_array_external,
  input  wire next_payload_layer_drain_depthwise,
  input  wire [11:0] next_payload_layer_drain_batches_x,
  input  wire [15:0] next_payload_layer_drain_filters,
  input  wire [15:0] next_payload_layer_drain_last_filters,
  input  wire next_payload_layer_drain_output,
  input  wire [23:0] next_payload_layer_drain_out_base,
  input  wire [23:0] next_payload_layer_drain_out_row_stride,
  input  wire [15:0] next_payload_layer_drain_out_pixel_stride,
  input  wire [23:0] next_payload_layer_drain_out_batch_stride,
  input  wire next_payload_layer_drain_residual,
  input  wire [23:0] next_payload_layer_drain_residual_base,
  input  wire [15:0] next_payload_layer_drain_residual_step_x,
  input  wire [23:0] next_payload_layer_drain_residual_pixel_step,
  input  wire [23:0] next_payload_layer_drain_residual_batch_step,
  input  wire [23:0] next_payload_layer_drain_residual_row_stride,
  input  wire [27:0] next_payload_layer_drain_residual_out_stride,
  input  wire [3:0] next_payload_mode_array_weight_bits,
  input  wire [3:0] next_payload_mode_array_digits,
  input  wire [7:0] next_payload_mode_array_zero_planes,
  input  wire next_payload_mode_array_half,
  input  wire [7:0] next_payload_mode_pad_code,
  input  wire next_payload_mode_drain_half,
  input  wire next_payload_mode_drain_raw,
  input  wire [7:0] next_payload_mode_drain_low,
  input  wire [7:0] next_payload_mode_drain_high,
  input  wire [15:0] next_payload_mode_drain_parameter_base,
  input  wire may_fill,
  input  wire weights_valid,
  input  wire [12:0] weights_payload_address,
  input  wire [127:0] weights_payload_word,
  input  wire [15:0] weights_payload_mask,
  input  wire parameters_valid,
  input  wire parameters_payload_bank,
  input  wire [9:0] parameters_payload_address,
  input  wire [135:0] parameters_payload_word,
  input  wire [16:0] parameters_payload_mask,
  input  wire upload_valid,
  output wire upload_ready,
  input  wire [15:0] upload_payload_address,
  input  wire [1:0] upload_payload_mask,
  input  wire [7:0] upload_payload_codes0,
  input  wire [7:0] upload_payload_codes1,
  output wire results_valid,
  output wire [31:0] results_payload_values0,
  output wire [31:0] results_payload_values1,
  output wire [1:0] results_payload_count,
  output wire results_payload_raw,
  output wire done,
  output wire events_fills_frame,
  output wire events_turns,
  output wire events_issue,
  output wire events_fill_wait,
  output wire events_drain_wait,
  output wire events_weight_wait,
  output wire events_read,
  output wire [1:0] events_written,
  output wire events_overflow
);

  wire [7:0] activations_codes0;
  wire [7:0] activations_codes1;
  wire [7:0] activations_codes2;
  wire [7:0] activations_codes3;
  wire [7:0] activations_codes4;
  wire [7:0] activations_codes5;
  wire [7:0] activations_codes6;
  wire [7:0] activations_codes7;
  wire [7:0] activations_codes8;
  wire [7:0] activations_codes9;
  wire [7:0] activations_codes10;
  wire [7:0] activations_codes11;
  wire [7:0] activations_codes12;
  wire [7:0] activations_codes13;
  wire [7:0] activations_codes14;
  wire [7:0] activations_codes15;
  wire fill_free;
  wire [15:0] fill_read_address;
  wire [15:0] fill_read_mask;
  wire [3:0] fill_read_lane;
  wire fill_write_pixels;
  wire [6:0] fill_write_address;
  wire [7:0] fill_write_codes0;
  wire [7:0] fill_write_codes1;
  wire [7:0] fill_write_codes2;
  wire [7:0] fill_write_codes3;
  wire [7:0] fill_write_codes4;
  wire [7:0] fill_write_codes5;
  wire [7:0] fill_write_codes6;
  wire [7:0] fill_write_codes7;
  wire [7:0] fill_write_codes8;
  wire [7:0] fill_write_codes9;
  wire [7:0] fill_write_codes10;
  wire [7:0] fill_write_codes11;
  wire [7:0] fill_write_codes12;
  wire [7:0] fill_write_codes13;
  wire [7:0] fill_write_codes14;
  wire [7:0] fill_write_codes15;
  wire fill_filled_valid;
  wire fill_filled_payload_ends_row;
  wire fill_filled_payload_ends_group;
  wire fill_filled_payload_ends_layer;
  wire fill_reads;
  wire issue_free;
  wire issue_patch_ready;
  wire issue_issue_valid;
  wire [12:0] issue_issue_weight_address;
  wire [6:0] issue_issue_patch_address;
  wire issue_issue_digit;
  wire issue_issue_zero_bit;
  wire issue_issue_plane_begins;
  wire issue_issue_last_plane;
  wire issue_issue_group_begins;
  wire issue_issue_group_ends;
  wire issue_issue_half;
  wire issue_issue_own_reads;
  wire [1:0] issue_issue_own_address;
  wire issue_issue_own_row_group;
  wire [15:0] issue_issue_own_lanes;
  wire issue_issue_subtracts;
  wire issue_issue_half_plane;
  wire issue_released;
  wire issue_fill_wait;
  wire issue_drain_wait;
  wire array_sums_next;
  wire array_sums_ready;
  wire [23:0] array_sums0;
  wire [23:0] array_sums1;
  wire [23:0] array_sums2;
  wire [23:0] array_sums3;
  wire [23:0] array_sums4;
  wire [23:0] array_sums5;
  wire [23:0] array_sums6;
  wire [23:0] array_sums7;
  wire [25:0] array_zeros0;
  wire array_overflow;
  wire drain_ends_layer;
  wire drain_over;
  wire drain_alternates;
  wire [15:0] drain_residual_address;
  wire [1:0] drain_residual_mask;
  wire [15:0] drain_write_address;
  wire [1:0] drain_write_mask;
  wire [7:0] drain_write_codes0;
  wire [7:0] drain_write_codes1;
  wire drain_results_valid;
  wire [31:0] drain_results_payload_values0;
  wire [31:0] drain_results_payload_values1;
  wire [1:0] drain_results_payload_count;
  wire drain_results_payload_raw;
  wire drain_done;
  wire [1:0] drain_written;
  wire layer_turns_taken;
  wire layer_turns_fill;
  wire layer_turns_fill_goes;
  wire layer_turns_array;
  wire layer_turns_array_goes;
  wire layer_turns_drain;
  wire layer_turns_fills_frame;
  wire layer_turns_turns;
  wire layer_turns_goes;
  reg  phase;
  wire drains_turn = drain_alternates & ~phase;
  wire drain_writes = drain_write_mask != 2'd0;
  wire may_upload = ~drain_writes;

  saccade_activation_memory_lanes16_writers2_capacity65536 activations (
    .clk(clk),
    .rst(rst),
    .read_address(drains_turn ? drain_residual_address : fill_read_address),
    .read_mask(drains_turn ? {14'd0, drain_residual_mask} : fill_read_mask),
    .read_lane(~drains_turn ? fill_read_lane : 4'd0),
    .codes0(activations_codes0),
    .codes1(activations_codes1),
    .codes2(activations_codes2),
    .codes3(activations_codes3),
    .codes4(activations_codes4),
    .codes5(activations_codes5),
    .codes6(activations_codes6),
    .codes7(activations_codes7),
    .codes8(activations_codes8),
    .codes9(activations_codes9),
    .codes10(activations_codes10),
    .codes11(activations_codes11),
    .codes12(activations_codes12),
    .codes13(activations_codes13),
    .codes14(activations_codes14),
    .codes15(activations_codes15),
    .write_address(drain_writes ? drain_write_address : upload_payload_address),
    .write_mask(drain_write_mask | ((may_upload & upload_valid) ? upload_payload_mask : 2'd0)),
    .write_codes0(drain_writes ? drain_write_codes0 : upload_payload_codes0),
    .write_codes1(drain_writes ? drain_write_codes1 : upload_payload_codes1)
  );

  saccade_fill_engine_lanes16_read_codes16_pixels1_code_address_ve9377e2b fill (
    .clk(clk),
    .rst(rst),
    .take(layer_turns_fill),
    .go(layer_turns_fill_goes),
    .loops_groups(next_payload_layer_loops_groups),
    .loops_out_h(next_payload_layer_loops_out_h),
    .loops_pool_h(next_payload_layer_loops_pool_h),
    .loops_pool_w(next_payload_layer_loops_pool_w),
    .loops_last_pixels(next_payload_layer_loops_last_pixels),
    .layer_in_base(next_payload_layer_fill_in_base),
    .layer_first_row(next_payload_layer_fill_first_row),
    .layer_row_length(next_payload_layer_fill_row_length),
    .layer_rows_end(next_payload_layer_fill_rows_end),
    .layer_row_stride(next_payload_layer_fill_row_stride),
    .layer_pad_codes(next_payload_layer_fill_pad_codes),
    .layer_window_stride(next_payload_layer_fill_window_stride),
    .layer_out_stride(next_payload_layer_fill_out_stride),
    .layer_step_x(next_payload_layer_fill_step_x),
    .layer_pixel_step_x(next_payload_layer_fill_pixel_step_x),
    .layer_strip_step_x(next_payload_layer_fill_strip_step_x),
    .layer_run_length(next_payload_layer_fill_run_length),
    .layer_run_jump(next_payload_layer_fill_run_jump),
    .layer_runs(next_payload_layer_fill_runs),
    .layer_kernel_h(next_payload_layer_fill_kernel_h),
    .layer_group_step(next_payload_layer_fill_group_step),
    .layer_strips(next_payload_layer_fill_strips),
    .layer_depthwise(next_payload_layer_fill_depthwise),
    .layer_last_filters(next_payload_layer_fill_last_filters),
    .layer_kernel_w(next_payload_layer_fill_kernel_w),
    .layer_column_step(next_payload_layer_fill_column_step),
    .layer_segments(next_payload_layer_fill_segments),
    .layer_strip_batches(next_payload_layer_fill_strip_batches),
    .pad_code(next_payload_mode_pad_code),
    .first(next_payload_first),
    .odd(phase),
    .alternates(drain_alternates),
    .turns(layer_turns_turns),
    .free(fill_free),
    .read_address(fill_read_address),
    .read_mask(fill_read_mask),
    .read_lane(fill_read_lane),
    .codes0(activations_codes0),
    .codes1(activations_codes1),
    .codes2(activations_codes2),
    .codes3(activations_codes3),
    .codes4(activations_codes4),
    .codes5(activations_codes5),
    .codes6(activations_codes6),
    .codes7(activations_codes7),
    .codes8(activations_codes8),
    .codes9(activations_codes9),
    .codes10(activations_codes10),
    .codes11(activations_codes11),
    .codes12(activations_codes12),
    .codes13(activations_codes13),
    .codes14(activations_codes14),
    .codes15(activations_codes15),
    .released(issue_released),
    .write_pixels(fill_write_pixels),
    .write_address(fill_write_address),
    .write_codes0(fill_write_codes0),
    .write_codes1(fill_write_codes1),
    .write_codes2(fill_write_codes2),
    .write_codes3(fill_write_codes3),
    .write_codes4(fill_write_codes4),
    .write_codes5(fill_write_codes5),
    .write_codes6(fill_write_codes6),
    .write_codes7(fill_write_codes7),
    .write_codes8(fill_write_codes8),
    .write_codes9(fill_write_codes9),
    .write_codes10(fill_write_codes10),
    .write_codes11(fill_write_codes11),
    .write_codes12(fill_write_codes12),
    .write_codes13(fill_write_codes13),
    .write_codes14(fill_write_codes14),
    .write_codes15(fill_write_codes15),
    .filled_valid(fill_filled_valid),
    .filled_payload_ends_row(fill_filled_payload_ends_row),
    .filled_payload_ends_group(fill_filled_payload_ends_group),
    .filled_payload_ends_layer(fill_filled_payload_ends_layer),
    .reads(fill_reads)
  );

  saccade_issue_stage_digit_bits8_weight_words8192_patch_segmen_v0ebaed30 issue (
    .clk(clk),
    .rst(rst),
    .take(layer_turns_array),
    .go(layer_turns_array_goes),
    .first(layer_turns_turns),
    .layer_stored_planes(next_payload_layer_array_stored_planes),
    .layer_segments(next_payload_layer_array_segments),
    .layer_row_groups(next_payload_layer_array_row_groups),
    .layer_weight_base(next_payload_layer_array_weight_base),
    .layer_depthwise(next_payload_layer_array_depthwise),
    .layer_strip_batches(next_payload_layer_array_strip_batches),
    .layer_last_strip_batches(next_payload_layer_array_last_strip_batches),
    .layer_last_lanes(next_payload_layer_array_last_lanes),
    .layer_external(next_payload_layer_array_external),
    .mode_weight_bits(next_payload_mode_array_weight_bits),
    .mode_digits(next_payload_mode_array_digits),
    .mode_zero_planes(next_payload_mode_array_zero_planes),
    .mode_half(next_payload_mode_array_half),
    .residual(next_payload_layer_drain_residual),
    .free(issue_free),
    .patch_ready(issue_patch_ready),
    .filled_valid(fill_filled_valid),
    .filled_payload_ends_row(fill_filled_payload_ends_row),
    .filled_payload_ends_group(fill_filled_payload_ends_group),
    .filled_payload_ends_layer(fill_filled_payload_ends_layer),
    .issue_valid(issue_issue_valid),
    .issue_weight_address(issue_issue_weight_address),
    .issue_patch_address(issue_issue_patch_address),
    .issue_digit(issue_issue_digit),
    .issue_zero_bit(issue_issue_zero_bit),
    .issue_plane_begins(issue_issue_plane_begins),
    .issue_last_plane(issue_issue_last_plane),
    .issue_group_begins(issue_issue_group_begins),
    .issue_group_ends(issue_issue_group_ends),
    .issue_half(issue_issue_half),
    .issue_own_reads(issue_issue_own_reads),
    .issue_own_address(issue_issue_own_address),
    .issue_own_row_group(issue_issue_own_row_group),
    .issue_own_lanes(issue_issue_own_lanes),
    .issue_subtracts(issue_issue_subtracts),
    .issue_half_plane(issue_issue_half_plane),
    .released(issue_released),
    .fill_wait(issue_fill_wait),
    .drain_wait(issue_drain_wait)
  );

  saccade_mac_array_rows8_lanes16_pixels1_digit_bits8_requantis_v6f95fefa array (
    .clk(clk),
    .rst(rst),
    .issue_valid(issue_issue_valid),
    .issue_weight_address(issue_issue_weight_address),
    .issue_patch_address(issue_issue_patch_address),
    .issue_digit(issue_issue_digit),
    .issue_zero_bit(issue_issue_zero_bit),
    .issue_plane_begins(issue_issue_plane_begins),
    .issue_last_plane(issue_issue_last_plane),
    .issue_group_begins(issue_issue_group_begins),
    .issue_group_ends(issue_issue_group_ends),
    .issue_half(issue_issue_half),
    .issue_own_reads(issue_issue_own_reads),
    .issue_own_address(issue_issue_own_address),
    .issue_own_row_group(issue_issue_own_row_group),
    .issue_own_lanes(issue_issue_own_lanes),
    .issue_subtracts(issue_issue_subtracts),
    .issue_half_plane(issue_issue_half_plane),
    .weights_valid(weights_valid),
    .weights_payload_address(weights_payload_address),
    .weights_payload_word(weights_payload_word),
    .weights_payload_mask(weights_payload_mask),
    .patches_pixels(fill_write_pixels),
    .patches_address(fill_write_address),
    .patches_codes0(fill_write_codes0),
    .patches_codes1(fill_write_codes1),
    .patches_codes2(fill_write_codes2),
    .patches_codes3(fill_write_codes3),
    .patches_codes4(fill_write_codes4),
    .patches_codes5(fill_write_codes5),
    .patches_codes6(fill_write_codes6),
    .patches_codes7(fill_write_codes7),
    .patches_codes8(fill_write_codes8),
    .patches_codes9(fill_write_codes9),
    .patches_codes10(fill_write_codes10),
    .patches_codes11(fill_write_codes11),
    .patches_codes12(fill_write_codes12),
    .patches_codes13(fill_write_codes13),
    .patches_codes14(fill_write_codes14),
    .patches_codes15(fill_write_codes15),
    .sums_next(array_sums_next),
    .sums_ready(array_sums_ready),
    .sums0(array_sums0),
    .sums1(array_sums1),
    .sums2(array_sums2),
    .sums3(array_sums3),
    .sums4(array_sums4),
    .sums5(array_sums5),
    .sums6(array_sums6),
    .sums7(array_sums7),
    .zeros0(array_zeros0),
    .overflow(array_overflow)
  );

  saccade_drain_unit_rows8_lanes16_pixels1_digit_bits8_requanti_v338a5dd2 drain (
    .clk(clk),
    .rst(rst),
    .take(layer_turns_drain),
    .phase(phase),
    .loops_groups(next_payload_layer_loops_groups),
    .loops_out_h(next_payload_layer_loops_out_h),
    .loops_pool_h(next_payload_layer_loops_pool_h),
    .loops_pool_w(next_payload_layer_loops_pool_w),
    .loops_last_pixels(next_payload_layer_loops_last_pixels),
    .layer_depthwise(next_payload_layer_drain_depthwise),
    .layer_batches_x(next_payload_layer_drain_batches_x),
    .layer_filters(next_payload_layer_drain_filters),
    .layer_last_filters(next_payload_layer_drain_last_filters),
    .layer_output(next_payload_layer_drain_output),
    .layer_out_base(next_payload_layer_drain_out_base),
    .layer_out_row_stride(next_payload_layer_drain_out_row_stride),
    .layer_out_pixel_stride(next_payload_layer_drain_out_pixel_stride),
    .layer_out_batch_stride(next_payload_layer_drain_out_batch_stride),
    .layer_residual(next_payload_layer_drain_residual),
    .layer_residual_base(next_payload_layer_drain_residual_base),
    .layer_residual_step_x(next_payload_layer_drain_residual_step_x),
    .layer_residual_pixel_step(next_payload_layer_drain_residual_pixel_step),
    .layer_residual_batch_step(next_payload_layer_drain_residual_batch_step),
    .layer_residual_row_stride(next_payload_layer_drain_residual_row_stride),
    .layer_residual_out_stride(next_payload_layer_drain_residual_out_stride),
    .row_groups(next_payload_layer_array_row_groups),
    .mode_half(next_payload_mode_drain_half),
    .mode_raw(next_payload_mode_drain_raw),
    .mode_low(next_payload_mode_drain_low),
    .mode_high(next_payload_mode_drain_high),
    .mode_parameter_base(next_payload_mode_drain_parameter_base),
    .parameters_valid(parameters_valid),
    .parameters_payload_bank(parameters_payload_bank),
    .parameters_payload_address(parameters_payload_address),
    .parameters_payload_word(parameters_payload_word),
    .parameters_payload_mask(parameters_payload_mask),
    .sums_ready(array_sums_ready),
    .sums0(array_sums0),
    .sums1(array_sums1),
    .sums2(array_sums2),
    .sums3(array_sums3),
    .sums4(array_sums4),
    .sums5(array_sums5),
    .sums6(array_sums6),
    .sums7(array_sums7),
    .zeros0(array_zeros0),
    .ends_layer(drain_ends_layer),
    .over(drain_over),
    .alternates(drain_alternates),
    .residual_address(drain_residual_address),
    .residual_mask(drain_residual_mask),
    .operands0(activations_codes0),
    .operands1(activations_codes1),
    .write_address(drain_write_address),
    .write_mask(drain_write_mask),
    .write_codes0(drain_write_codes0),
    .write_codes1(drain_write_codes1),
    .results_valid(drain_results_valid),
    .results_payload_values0(drain_results_payload_values0),
    .results_payload_values1(drain_results_payload_values1),
    .results_payload_count(drain_results_payload_count),
    .results_payload_raw(drain_results_payload_raw),
    .done(drain_done),
    .written(drain_written)
  );

  saccade_layer_turns layer_turns (
    .clk(clk),
    .rst(rst),
    .offered(next_valid),
    .first(next_payload_first),
    .may_fill(may_fill),
    .fill_free(fill_free),
    .array_free(issue_free),
    .patch_ready(issue_patch_ready),
    .sums_next(array_sums_next),
    .ends_layer(drain_ends_layer),
    .drain_over(drain_over),
    .may_turn(~drain_alternates),
    .done(drain_done),
    .taken(layer_turns_taken),
    .fill(layer_turns_fill),
    .fill_goes(layer_turns_fill_goes),
    .array(layer_turns_array),
    .array_goes(layer_turns_array_goes),
    .drain(layer_turns_drain),
    .fills_frame(layer_turns_fills_frame),
    .turns(layer_turns_turns),
    .goes(layer_turns_goes)
  );

  always @(posedge clk) begin
    phase <= layer_turns_goes ? 1'b1 : (phase + 1'b1);
    if (rst) begin
      phase <= 1'b0;
    end
  end

  assign next_ready = layer_turns_taken;
  assign upload_ready = may_upload;
  assign results_valid = drain_results_valid;
  assign results_payload_values0 = drain_results_payload_values0;
  assign results_payload_values1 = drain_results_payload_values1;
  assign results_payload_count = drain_results_payload_count;
  assign results_payload_raw = drain_results_payload_raw;
  assign done = drain_done;
  assign events_fills_frame = layer_turns_fills_frame;
  assign events_turns = layer_turns_turns;
  assign events_issue = issue_issue_valid;
  assign events_fill_wait = issue_fill_wait;
  assign events_drain_wait = issue_drain_wait;
  assign events_weight_wait = 1'b0;
  assign events_read = fill_reads;
  assign events_written = drain_written;
  assign events_overflow = array_overflow;

`ifndef SYNTHESIS

  reg  next_stalled;
  reg  [858:0] next_held;
  reg  upload_stalled;
  reg  [33:0] upload_held;

  always @(posedge clk) begin
    next_stalled <= next_valid & ~next_ready;
    if (rst) begin
      next_stalled <= 1'b0;
    end
  end

  wire [858:0] next_held_joined = {
    next_payload_first, next_payload_layer_loops_groups, next_payload_layer_loops_out_h,
    next_payload_layer_loops_pool_h, next_payload_layer_loops_pool_w,
    next_payload_layer_loops_last_pixels, next_payload_layer_fill_in_base,
    next_payload_layer_fill_first_row, next_payload_layer_fill_row_length,
    next_payload_layer_fill_rows_end, next_payload_layer_fill_row_stride,
    next_payload_layer_fill_pad_codes, next_payload_layer_fill_window_stride,
    next_payload_layer_fill_out_stride, next_payload_layer_fill_step_x,
    next_payload_layer_fill_pixel_step_x, next_payload_layer_fill_strip_step_x,
    next_payload_layer_fill_run_length, next_payload_layer_fill_run_jump,
    next_payload_layer_fill_runs, next_payload_layer_fill_kernel_h,
    next_payload_layer_fill_group_step, next_payload_layer_fill_strips,
    next_payload_layer_fill_depthwise, next_payload_layer_fill_last_filters,
    next_payload_layer_fill_kernel_w, next_payload_layer_fill_column_step,
    next_payload_layer_fill_segments, next_payload_layer_fill_strip_batches,
    next_payload_layer_array_stored_planes, next_payload_layer_array_segments,
    next_payload_layer_array_row_groups, next_payload_layer_array_weight_base,
    next_payload_layer_array_depthwise, next_payload_layer_array_strip_batches,
    next_payload_layer_array_last_strip_batches, next_payload_layer_array_last_lanes,
    next_payload_layer_array_external, next_payload_layer_drain_depthwise,
    next_payload_layer_drain_batches_x, next_payload_layer_drain_filters,
    next_payload_layer_drain_last_filters, next_payload_layer_drain_output,
    next_payload_layer_drain_out_base, next_payload_layer_drain_out_row_stride,
    next_payload_layer_drain_out_pixel_stride, next_payload_layer_drain_out_batch_stride,
    next_payload_layer_drain_residual, next_payload_layer_drain_residual_base,
    next_payload_layer_drain_residual_step_x, next_payload_layer_drain_residual_pixel_step,
    next_payload_layer_drain_residual_batch_step, next_payload_layer_drain_residual_row_stride,
    next_payload_layer_drain_residual_out_stride, next_payload_mode_array_weight_bits,
    next_payload_mode_array_digits, next_payload_mode_array_zero_planes,
    next_payload_mode_array_half, next_payload_mode_pad_code, next_payload_mode_drain_half,
    next_payload_mode_drain_raw, next_payload_mode_drain_low, next_payload_mode_drain_high,
    next_payload_mode_drain_parameter_base
  };
  always @(posedge clk) begin
    next_held <= next_held_joined;
  end

  always @(posedge clk) begin
    upload_stalled <= upload_valid & ~upload_ready;
    if (rst) begin
      upload_stalled <= 1'b0;
    end
  end

  wire [33:0] upload_held_joined = {
    upload_payload_address, upload_payload_mask, upload_payload_codes0, upload_payload_codes1
  };
  always @(posedge clk) begin
    upload_held <= upload_held_joined;
  end

  wire drain_in_turn_ok = drains_turn | ({14'd0, drain_residual_mask} == 16'd0);
  wire fill_in_turn_ok = ~drains_turn | (fill_read_mask == 16'd0);
  wire next_holds_while_stalled_ok = ~next_stalled | (next_valid & (next_held_joined == next_held));
  wire upload_holds_while_stalled_ok = ~upload_stalled
      | (upload_valid & (upload_held_joined == upload_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7
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
      drain_in_turn: assert (drain_in_turn_ok);
      fill_in_turn: assert (fill_in_turn_ok);
`ifdef FORMAL_saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7
      next_holds_while_stalled: assume (next_holds_while_stalled_ok);
`else
      next_holds_while_stalled: assert (next_holds_while_stalled_ok);
`endif
`ifdef FORMAL_saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7
      upload_holds_while_stalled: assume (upload_holds_while_stalled_ok);
`else
      upload_holds_while_stalled: assert (upload_holds_while_stalled_ok);
`endif
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !drain_in_turn_ok) begin
      $display("SACCADE-ASSERT saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7 drain_in_turn");
      $stop;
    end
    if (!rst && !fill_in_turn_ok) begin
      $display("SACCADE-ASSERT saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7 fill_in_turn");
      $stop;
    end
    if (!rst && !next_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7 next_holds_while_stalled");
      $stop;
    end
    if (!rst && !upload_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_core_rows8_lanes16_pixels1_digit_bits8_requantisers2_va7e18dd7 upload_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

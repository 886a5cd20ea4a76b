// Generated from Fabric[config=FabricConfig[rows=16, lanes=16, pixels=4, digitBits=8, requantisers=1, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=512, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=0, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0], body=ECP5]. Do not edit.
`default_nettype none
module saccade_fabric_rows16_lanes16_pixels4_digit_bits8_requantiser_vf12b205a (
  input  wire clk,
  input  wire rst,
  input  wire in_valid,
  output wire in_ready,
  input  wire [7:0] in_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload,
  input  wire bus_read,
  input  wire bus_write,
  input  wire [7:0] bus_address,
  input  wire [31:0] bus_write_data,
  output wire [31:0] bus_read_data
);

  wire control_in_ready;
  wire control_out_valid;
  wire [7:0] control_out_payload;
  wire [31:0] control_bus_read_data;
  wire control_compute_next_valid;
  wire control_compute_next_payload_first;
  wire [15:0] control_compute_next_payload_layer_loops_groups;
  wire [11:0] control_compute_next_payload_layer_loops_out_h;
  wire [7:0] control_compute_next_payload_layer_loops_pool_h;
  wire [7:0] control_compute_next_payload_layer_loops_pool_w;
  wire [7:0] control_compute_next_payload_layer_loops_last_pixels;
  wire [23:0] control_compute_next_payload_layer_fill_in_base;
  wire [27:0] control_compute_next_payload_layer_fill_first_row;
  wire [19:0] control_compute_next_payload_layer_fill_row_length;
  wire [24:0] control_compute_next_payload_layer_fill_rows_end;
  wire [19:0] control_compute_next_payload_layer_fill_row_stride;
  wire [19:0] control_compute_next_payload_layer_fill_pad_codes;
  wire [27:0] control_compute_next_payload_layer_fill_window_stride;
  wire [27:0] control_compute_next_payload_layer_fill_out_stride;
  wire [23:0] control_compute_next_payload_layer_fill_step_x;
  wire [23:0] control_compute_next_payload_layer_fill_pixel_step_x;
  wire [23:0] control_compute_next_payload_layer_fill_strip_step_x;
  wire [15:0] control_compute_next_payload_layer_fill_run_length;
  wire [15:0] control_compute_next_payload_layer_fill_run_jump;
  wire [7:0] control_compute_next_payload_layer_fill_runs;
  wire [7:0] control_compute_next_payload_layer_fill_kernel_h;
  wire [15:0] control_compute_next_payload_layer_fill_group_step;
  wire [11:0] control_compute_next_payload_layer_fill_strips;
  wire control_compute_next_payload_layer_fill_depthwise;
  wire [15:0] control_compute_next_payload_layer_fill_last_filters;
  wire [7:0] control_compute_next_payload_layer_fill_kernel_w;
  wire [7:0] control_compute_next_payload_layer_fill_column_step;
  wire [11:0] control_compute_next_payload_layer_fill_segments;
  wire [7:0] control_compute_next_payload_layer_fill_strip_batches;
  wire [3:0] control_compute_next_payload_layer_array_stored_planes;
  wire [11:0] control_compute_next_payload_layer_array_segments;
  wire [11:0] control_compute_next_payload_layer_array_row_groups;
  wire [23:0] control_compute_next_payload_layer_array_weight_base;
  wire control_compute_next_payload_layer_array_depthwise;
  wire [7:0] control_compute_next_payload_layer_array_strip_batches;
  wire [7:0] control_compute_next_payload_layer_array_last_strip_batches;
  wire [7:0] control_compute_next_payload_layer_array_last_lanes;
  wire control_compute_next_payload_layer_array_external;
  wire control_compute_next_payload_layer_drain_depthwise;
  wire [11:0] control_compute_next_payload_layer_drain_batches_x;
  wire [15:0] control_compute_next_payload_layer_drain_filters;
  wire [15:0] control_compute_next_payload_layer_drain_last_filters;
  wire control_compute_next_payload_layer_drain_output;
  wire [23:0] control_compute_next_payload_layer_drain_out_base;
  wire [23:0] control_compute_next_payload_layer_drain_out_row_stride;
  wire [15:0] control_compute_next_payload_layer_drain_out_pixel_stride;
  wire [23:0] control_compute_next_payload_layer_drain_out_batch_stride;
  wire control_compute_next_payload_layer_drain_residual;
  wire [23:0] control_compute_next_payload_layer_drain_residual_base;
  wire [15:0] control_compute_next_payload_layer_drain_residual_step_x;
  wire [23:0] control_compute_next_payload_layer_drain_residual_pixel_step;
  wire [23:0] control_compute_next_payload_layer_drain_residual_batch_step;
  wire [23:0] control_compute_next_payload_layer_drain_residual_row_stride;
  wire [27:0] control_compute_next_payload_layer_drain_residual_out_stride;
  wire [3:0] control_compute_next_payload_mode_array_weight_bits;
  wire [3:0] control_compute_next_payload_mode_array_digits;
  wire [7:0] control_compute_next_payload_mode_array_zero_planes;
  wire control_compute_next_payload_mode_array_half;
  wire [7:0] control_compute_next_payload_mode_pad_code;
  wire control_compute_next_payload_mode_drain_half;
  wire control_compute_next_payload_mode_drain_raw;
  wire [7:0] control_compute_next_payload_mode_drain_low;
  wire [7:0] control_compute_next_payload_mode_drain_high;
  wire [15:0] control_compute_next_payload_mode_drain_parameter_base;
  wire control_compute_may_fill;
  wire control_weights_valid;
  wire [8:0] control_weights_payload_address;
  wire [31:0] control_weights_payload_mask;
  wire [7:0] control_weights_payload_data;
  wire control_parameters_valid;
  wire [8:0] control_parameters_payload_address;
  wire [15:0] control_parameters_payload_mask;
  wire [7:0] control_parameters_payload_data;
  wire control_upload_valid;
  wire [14:0] control_upload_payload_address;
  wire [7:0] control_upload_payload_code;
  wire core_next_ready;
  wire core_upload_ready;
  wire core_results_valid;
  wire [31:0] core_results_payload_values0;
  wire core_results_payload_count;
  wire core_results_payload_raw;
  wire core_done;
  wire core_events_fills_frame;
  wire core_events_turns;
  wire core_events_issue;
  wire core_events_fill_wait;
  wire core_events_drain_wait;
  wire core_events_weight_wait;
  wire core_events_read;
  wire core_events_written;
  wire core_events_overflow;

  saccade_control_rows16_lanes16_pixels4_digit_bits8_requantise_v93e2388d control (
    .clk(clk),
    .rst(rst),
    .in_valid(in_valid),
    .in_ready(control_in_ready),
    .in_payload(in_payload),
    .out_valid(control_out_valid),
    .out_ready(out_ready),
    .out_payload(control_out_payload),
    .bus_read(bus_read),
    .bus_write(bus_write),
    .bus_address(bus_address),
    .bus_write_data(bus_write_data),
    .bus_read_data(control_bus_read_data),
    .compute_next_valid(control_compute_next_valid),
    .compute_next_ready(core_next_ready),
    .compute_next_payload_first(control_compute_next_payload_first),
    .compute_next_payload_layer_loops_groups(control_compute_next_payload_layer_loops_groups),
    .compute_next_payload_layer_loops_out_h(control_compute_next_payload_layer_loops_out_h),
    .compute_next_payload_layer_loops_pool_h(control_compute_next_payload_layer_loops_pool_h),
    .compute_next_payload_layer_loops_pool_w(control_compute_next_payload_layer_loops_pool_w),
    .compute_next_payload_layer_loops_last_pixels(control_compute_next_payload_layer_loops_last_pixels),
    .compute_next_payload_layer_fill_in_base(control_compute_next_payload_layer_fill_in_base),
    .compute_next_payload_layer_fill_first_row(control_compute_next_payload_layer_fill_first_row),
    .compute_next_payload_layer_fill_row_length(control_compute_next_payload_layer_fill_row_length),
    .compute_next_payload_layer_fill_rows_end(control_compute_next_payload_layer_fill_rows_end),
    .compute_next_payload_layer_fill_row_stride(control_compute_next_payload_layer_fill_row_stride),
    .compute_next_payload_layer_fill_pad_codes(control_compute_next_payload_layer_fill_pad_codes),
    .compute_next_payload_layer_fill_window_stride(control_compute_next_payload_layer_fill_window_stride),
    .compute_next_payload_layer_fill_out_stride(control_compute_next_payload_layer_fill_out_stride),
    .compute_next_payload_layer_fill_step_x(control_compute_next_payload_layer_fill_step_x),
    .compute_next_payload_layer_fill_pixel_step_x(control_compute_next_payload_layer_fill_pixel_step_x),
    .compute_next_payload_layer_fill_strip_step_x(control_compute_next_payload_layer_fill_strip_step_x),
    .compute_next_payload_layer_fill_run_length(control_compute_next_payload_layer_fill_run_length),
    .compute_next_payload_layer_fill_run_jump(control_compute_next_payload_layer_fill_run_jump),
    .compute_next_payload_layer_fill_runs(control_compute_next_payload_layer_fill_runs),
    .compute_next_payload_layer_fill_kernel_h(control_compute_next_payload_layer_fill_kernel_h),
    .compute_next_payload_layer_fill_group_step(control_compute_next_payload_layer_fill_group_step),
    .compute_next_payload_layer_fill_strips(control_compute_next_payload_layer_fill_strips),
    .compute_next_payload_layer_fill_depthwise(control_compute_next_payload_layer_fill_depthwise),
    .compute_next_payload_layer_fill_last_filters(control_compute_next_payload_layer_fill_last_filters),
    .compute_next_payload_layer_fill_kernel_w(control_compute_next_payload_layer_fill_kernel_w),
    .compute_next_payload_layer_fill_column_step(control_compute_next_payload_layer_fill_column_step),
    .compute_next_payload_layer_fill_segments(control_compute_next_payload_layer_fill_segments),
    .compute_next_payload_layer_fill_strip_batches(control_compute_next_payload_layer_fill_strip_batches),
    .compute_next_payload_layer_array_stored_planes(control_compute_next_payload_layer_array_stored_planes),
    .compute_next_payload_layer_array_segments(control_compute_next_payload_layer_array_segments),
    .compute_next_payload_layer_array_row_groups(control_compute_next_payload_layer_array_row_groups),
    .compute_next_payload_layer_array_weight_base(control_compute_next_payload_layer_array_weight_base),
    .compute_next_payload_layer_array_depthwise(control_compute_next_payload_layer_array_depthwise),
    .compute_next_payload_layer_array_strip_batches(control_compute_next_payload_layer_array_strip_batches),
    .compute_next_payload_layer_array_last_strip_batches(control_compute_next_payload_layer_array_last_strip_batches),
    .compute_next_payload_layer_array_last_lanes(control_compute_next_payload_layer_array_last_lanes),
    .compute_next_payload_layer_array_external(control_compute_next_payload_layer_array_external),
    .compute_next_payload_layer_drain_depthwise(control_compute_next_payload_layer_drain_depthwise),
    .compute_next_payload_layer_drain_batches_x(control_compute_next_payload_layer_drain_batches_x),
    .compute_next_payload_layer_drain_filters(control_compute_next_payload_layer_drain_filters),
    .compute_next_payload_layer_drain_last_filters(control_compute_next_payload_layer_drain_last_filters),
    .compute_next_payload_layer_drain_output(control_compute_next_payload_layer_drain_output),
    .compute_next_payload_layer_drain_out_base(control_compute_next_payload_layer_drain_out_base),
    .compute_next_payload_layer_drain_out_row_stride(control_compute_next_payload_layer_drain_out_row_stride),
    .compute_next_payload_layer_drain_out_pixel_stride(control_compute_next_payload_layer_drain_out_pixel_stride),
    .compute_next_payload_layer_drain_out_batch_stride(control_compute_next_payload_layer_drain_out_batch_stride),
    .compute_next_payload_layer_drain_residual(control_compute_next_payload_layer_drain_residual),
    .compute_next_payload_layer_drain_residual_base(control_compute_next_payload_layer_drain_residual_base),
    .compute_next_payload_layer_drain_residual_step_x(control_compute_next_payload_layer_drain_residual_step_x),
    .compute_next_payload_layer_drain_residual_pixel_step(control_compute_next_payload_layer_drain_residual_pixel_step),
    .compute_next_payload_layer_drain_residual_batch_step(control_compute_next_payload_layer_drain_residual_batch_step),
    .compute_next_payload_layer_drain_residual_row_stride(control_compute_next_payload_layer_drain_residual_row_stride),
    .compute_next_payload_layer_drain_residual_out_stride(control_compute_next_payload_layer_drain_residual_out_stride),
    .compute_next_payload_mode_array_weight_bits(control_compute_next_payload_mode_array_weight_bits),
    .compute_next_payload_mode_array_digits(control_compute_next_payload_mode_array_digits),
    .compute_next_payload_mode_array_zero_planes(control_compute_next_payload_mode_array_zero_planes),
    .compute_next_payload_mode_array_half(control_compute_next_payload_mode_array_half),
    .compute_next_payload_mode_pad_code(control_compute_next_payload_mode_pad_code),
    .compute_next_payload_mode_drain_half(control_compute_next_payload_mode_drain_half),
    .compute_next_payload_mode_drain_raw(control_compute_next_payload_mode_drain_raw),
    .compute_next_payload_mode_drain_low(control_compute_next_payload_mode_drain_low),
    .compute_next_payload_mode_drain_high(control_compute_next_payload_mode_drain_high),
    .compute_next_payload_mode_drain_parameter_base(control_compute_next_payload_mode_drain_parameter_base),
    .compute_may_fill(control_compute_may_fill),
    .compute_turns(core_events_turns),
    .compute_done(core_done),
    .weights_valid(control_weights_valid),
    .weights_payload_address(control_weights_payload_address),
    .weights_payload_mask(control_weights_payload_mask),
    .weights_payload_data(control_weights_payload_data),
    .parameters_valid(control_parameters_valid),
    .parameters_payload_address(control_parameters_payload_address),
    .parameters_payload_mask(control_parameters_payload_mask),
    .parameters_payload_data(control_parameters_payload_data),
    .upload_valid(control_upload_valid),
    .upload_ready(core_upload_ready),
    .upload_payload_address(control_upload_payload_address),
    .upload_payload_code(control_upload_payload_code),
    .results_valid(core_results_valid),
    .results_payload_raw(core_results_payload_raw),
    .results_payload_count(core_results_payload_count),
    .results_payload_values0(core_results_payload_values0),
    .events_fills_frame(core_events_fills_frame),
    .events_turns(core_events_turns),
    .events_issue(core_events_issue),
    .events_fill_wait(core_events_fill_wait),
    .events_drain_wait(core_events_drain_wait),
    .events_weight_wait(core_events_weight_wait),
    .events_read(core_events_read),
    .events_written({7'd0, core_events_written}),
    .overflow(core_events_overflow),
    .late(1'b0)
  );

  saccade_core_rows16_lanes16_pixels4_digit_bits8_requantisers1_v64ddebf6 core (
    .clk(clk),
    .rst(rst),
    .next_valid(control_compute_next_valid),
    .next_ready(core_next_ready),
    .next_payload_first(control_compute_next_payload_first),
    .next_payload_layer_loops_groups(control_compute_next_payload_layer_loops_groups),
    .next_payload_layer_loops_out_h(control_compute_next_payload_layer_loops_out_h),
    .next_payload_layer_loops_pool_h(control_compute_next_payload_layer_loops_pool_h),
    .next_payload_layer_loops_pool_w(control_compute_next_payload_layer_loops_pool_w),
    .next_payload_layer_loops_last_pixels(control_compute_next_payload_layer_loops_last_pixels),
    .next_payload_layer_fill_in_base(control_compute_next_payload_layer_fill_in_base),
    .next_payload_layer_fill_first_row(control_compute_next_payload_layer_fill_first_row),
    .next_payload_layer_fill_row_length(control_compute_next_payload_layer_fill_row_length),
    .next_payload_layer_fill_rows_end(control_compute_next_payload_layer_fill_rows_end),
    .next_payload_layer_fill_row_stride(control_compute_next_payload_layer_fill_row_stride),
    .next_payload_layer_fill_pad_codes(control_compute_next_payload_layer_fill_pad_codes),
    .next_payload_layer_fill_window_stride(control_compute_next_payload_layer_fill_window_stride),
    .next_payload_layer_fill_out_stride(control_compute_next_payload_layer_fill_out_stride),
    .next_payload_layer_fill_step_x(control_compute_next_payload_layer_fill_step_x),
    .next_payload_layer_fill_pixel_step_x(control_compute_next_payload_layer_fill_pixel_step_x),
    .next_payload_layer_fill_strip_step_x(control_compute_next_payload_layer_fill_strip_step_x),
    .next_payload_layer_fill_run_length(control_compute_next_payload_layer_fill_run_length),
    .next_payload_layer_fill_run_jump(control_compute_next_payload_layer_fill_run_jump),
    .next_payload_layer_fill_runs(control_compute_next_payload_layer_fill_runs),
    .next_payload_layer_fill_kernel_h(control_compute_next_payload_layer_fill_kernel_h),
    .next_payload_layer_fill_group_step(control_compute_next_payload_layer_fill_group_step),
    .next_payload_layer_fill_strips(control_compute_next_payload_layer_fill_strips),
    .next_payload_layer_fill_depthwise(control_compute_next_payload_layer_fill_depthwise),
    .next_payload_layer_fill_last_filters(control_compute_next_payload_layer_fill_last_filters),
    .next_payload_layer_fill_kernel_w(control_compute_next_payload_layer_fill_kernel_w),
    .next_payload_layer_fill_column_step(control_compute_next_payload_layer_fill_column_step),
    .next_payload_layer_fill_segments(control_compute_next_payload_layer_fill_segments),
    .next_payload_layer_fill_strip_batches(control_compute_next_payload_layer_fill_strip_batches),
    .next_payload_layer_array_stored_planes(control_compute_next_payload_layer_array_stored_planes),
    .next_payload_layer_array_segments(control_compute_next_payload_layer_array_segments),
    .next_payload_layer_array_row_groups(control_compute_next_payload_layer_array_row_groups),
    .next_payload_layer_array_weight_base(control_compute_next_payload_layer_array_weight_base),
    .next_payload_layer_array_depthwise(control_compute_next_payload_layer_array_depthwise),
    .next_payload_layer_array_strip_batches(control_compute_next_payload_layer_array_strip_batches),
    .next_payload_layer_array_last_strip_batches(control_compute_next_payload_layer_array_last_strip_batches),
    .next_payload_layer_array_last_lanes(control_compute_next_payload_layer_array_last_lanes),
    .next_payload_layer_array_external(control_compute_next_payload_layer_array_external),
    .next_payload_layer_drain_depthwise(control_compute_next_payload_layer_drain_depthwise),
    .next_payload_layer_drain_batches_x(control_compute_next_payload_layer_drain_batches_x),
    .next_payload_layer_drain_filters(control_compute_next_payload_layer_drain_filters),
    .next_payload_layer_drain_last_filters(control_compute_next_payload_layer_drain_last_filters),
    .next_payload_layer_drain_output(control_compute_next_payload_layer_drain_output),
    .next_payload_layer_drain_out_base(control_compute_next_payload_layer_drain_out_base),
    .next_payload_layer_drain_out_row_stride(control_compute_next_payload_layer_drain_out_row_stride),
    .next_payload_layer_drain_out_pixel_stride(control_compute_next_payload_layer_drain_out_pixel_stride),
    .next_payload_layer_drain_out_batch_stride(control_compute_next_payload_layer_drain_out_batch_stride),
    .next_payload_layer_drain_residual(control_compute_next_payload_layer_drain_residual),
    .next_payload_layer_drain_residual_base(control_compute_next_payload_layer_drain_residual_base),
    .next_payload_layer_drain_residual_step_x(control_compute_next_payload_layer_drain_residual_step_x),
    .next_payload_layer_drain_residual_pixel_step(control_compute_next_payload_layer_drain_residual_pixel_step),
    .next_payload_layer_drain_residual_batch_step(control_compute_next_payload_layer_drain_residual_batch_step),
    .next_payload_layer_drain_residual_row_stride(control_compute_next_payload_layer_drain_residual_row_stride),
    .next_payload_layer_drain_residual_out_stride(control_compute_next_payload_layer_drain_residual_out_stride),
    .next_payload_mode_array_weight_bits(control_compute_next_payload_mode_array_weight_bits),
    .next_payload_mode_array_digits(control_compute_next_payload_mode_array_digits),
    .next_payload_mode_array_zero_planes(control_compute_next_payload_mode_array_zero_planes),
    .next_payload_mode_array_half(control_compute_next_payload_mode_array_half),
    .next_payload_mode_pad_code(control_compute_next_payload_mode_pad_code),
    .next_payload_mode_drain_half(control_compute_next_payload_mode_drain_half),
    .next_payload_mode_drain_raw(control_compute_next_payload_mode_drain_raw),
    .next_payload_mode_drain_low(control_compute_next_payload_mode_drain_low),
    .next_payload_mode_drain_high(control_compute_next_payload_mode_drain_high),
    .next_payload_mode_drain_parameter_base(control_compute_next_payload_mode_drain_parameter_base),
    .may_fill(control_compute_may_fill),
    .weights_valid(control_weights_valid),
    .weights_payload_address(control_weights_payload_address),
    .weights_payload_word({32{control_weights_payload_data}}),
    .weights_payload_mask(control_weights_payload_mask),
    .parameters_valid(control_parameters_valid),
    .parameters_payload_bank(1'b0),
    .parameters_payload_address(control_parameters_payload_address),
    .parameters_payload_word({16{control_parameters_payload_data}}),
    .parameters_payload_mask(control_parameters_payload_mask),
    .upload_valid(control_upload_valid),
    .upload_ready(core_upload_ready),
    .upload_payload_address(control_upload_payload_address),
    .upload_payload_mask(1'b1),
    .upload_payload_codes0(control_upload_payload_code),
    .results_valid(core_results_valid),
    .results_payload_values0(core_results_payload_values0),
    .results_payload_count(core_results_payload_count),
    .results_payload_raw(core_results_payload_raw),
    .done(core_done),
    .events_fills_frame(core_events_fills_frame),
    .events_turns(core_events_turns),
    .events_issue(core_events_issue),
    .events_fill_wait(core_events_fill_wait),
    .events_drain_wait(core_events_drain_wait),
    .events_weight_wait(core_events_weight_wait),
    .events_read(core_events_read),
    .events_written(core_events_written),
    .events_overflow(core_events_overflow)
  );

  assign in_ready = control_in_ready;
  assign out_valid = control_out_valid;
  assign out_payload = control_out_payload;
  assign bus_read_data = control_bus_read_data;

  wire unused_ok = &{1'b0, control_upload_payload_address};

`ifndef SYNTHESIS

  reg  in_stalled;
  reg  [7:0] in_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    in_stalled <= in_valid & ~in_ready;
    if (rst) begin
      in_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in_held <= in_payload;
  end

  always @(posedge clk) begin
    out_stalled <= out_valid & ~out_ready;
    if (rst) begin
      out_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out_held <= out_payload;
  end

  wire in_holds_while_stalled_ok = ~in_stalled | (in_valid & (in_payload == in_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_fabric_rows16_lanes16_pixels4_digit_bits8_requantiser_vf12b205a
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
`ifdef FORMAL_saccade_fabric_rows16_lanes16_pixels4_digit_bits8_requantiser_vf12b205a
      in_holds_while_stalled: assume (in_holds_while_stalled_ok);
`else
      in_holds_while_stalled: assert (in_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !in_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_fabric_rows16_lanes16_pixels4_digit_bits8_requantiser_vf12b205a in_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_fabric_rows16_lanes16_pixels4_digit_bits8_requantiser_vf12b205a out_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

// Generated from Sequencer[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 (
  input  wire clk,
  input  wire rst,
  input  wire ready,
  input  wire next_runs,
  input  wire next_refused,
  input  wire [9:0] next_descriptor,
  input  wire [9:0] next_mode,
  input  wire [4:0] next_layers,
  input  wire [14:0] next_base,
  input  wire [8:0] next_result_words,
  input  wire next_frame_present,
  input  wire next_frame_slot,
  input  wire next_frame_keep,
  output wire consume,
  output wire fetch_go,
  output wire fetch_fresh,
  output wire [14:0] fetch_base,
  input  wire fetch_reading,
  input  wire fetch_fills_there,
  input  wire fetch_full,
  output wire fetch_taken,
  input  wire [15:0] fetch_layer_loops_groups,
  input  wire [11:0] fetch_layer_loops_out_h,
  input  wire [7:0] fetch_layer_loops_pool_h,
  input  wire [7:0] fetch_layer_loops_pool_w,
  input  wire [7:0] fetch_layer_loops_last_pixels,
  input  wire [23:0] fetch_layer_fill_in_base,
  input  wire [27:0] fetch_layer_fill_first_row,
  input  wire [19:0] fetch_layer_fill_row_length,
  input  wire [24:0] fetch_layer_fill_rows_end,
  input  wire [19:0] fetch_layer_fill_row_stride,
  input  wire [19:0] fetch_layer_fill_pad_codes,
  input  wire [27:0] fetch_layer_fill_window_stride,
  input  wire [27:0] fetch_layer_fill_out_stride,
  input  wire [23:0] fetch_layer_fill_step_x,
  input  wire [23:0] fetch_layer_fill_pixel_step_x,
  input  wire [23:0] fetch_layer_fill_strip_step_x,
  input  wire [15:0] fetch_layer_fill_run_length,
  input  wire [15:0] fetch_layer_fill_run_jump,
  input  wire [7:0] fetch_layer_fill_runs,
  input  wire [7:0] fetch_layer_fill_kernel_h,
  input  wire [15:0] fetch_layer_fill_group_step,
  input  wire [11:0] fetch_layer_fill_strips,
  input  wire fetch_layer_fill_depthwise,
  input  wire [15:0] fetch_layer_fill_last_filters,
  input  wire [7:0] fetch_layer_fill_kernel_w,
  input  wire [7:0] fetch_layer_fill_column_step,
  input  wire [11:0] fetch_layer_fill_segments,
  input  wire [7:0] fetch_layer_fill_strip_batches,
  input  wire [3:0] fetch_layer_array_stored_planes,
  input  wire [11:0] fetch_layer_array_segments,
  input  wire [11:0] fetch_layer_array_row_groups,
  input  wire [23:0] fetch_layer_array_weight_base,
  input  wire fetch_layer_array_depthwise,
  input  wire [7:0] fetch_layer_array_strip_batches,
  input  wire [7:0] fetch_layer_array_last_strip_batches,
  input  wire [7:0] fetch_layer_array_last_lanes,
  input  wire fetch_layer_array_external,
  input  wire fetch_layer_drain_depthwise,
  input  wire [11:0] fetch_layer_drain_batches_x,
  input  wire [15:0] fetch_layer_drain_filters,
  input  wire [15:0] fetch_layer_drain_last_filters,
  input  wire fetch_layer_drain_output,
  input  wire [23:0] fetch_layer_drain_out_base,
  input  wire [23:0] fetch_layer_drain_out_row_stride,
  input  wire [15:0] fetch_layer_drain_out_pixel_stride,
  input  wire [23:0] fetch_layer_drain_out_batch_stride,
  input  wire fetch_layer_drain_residual,
  input  wire [23:0] fetch_layer_drain_residual_base,
  input  wire [15:0] fetch_layer_drain_residual_step_x,
  input  wire [23:0] fetch_layer_drain_residual_pixel_step,
  input  wire [23:0] fetch_layer_drain_residual_batch_step,
  input  wire [23:0] fetch_layer_drain_residual_row_stride,
  input  wire [27:0] fetch_layer_drain_residual_out_stride,
  input  wire [3:0] fetch_mode_array_weight_bits,
  input  wire [3:0] fetch_mode_array_digits,
  input  wire [7:0] fetch_mode_array_zero_planes,
  input  wire fetch_mode_array_half,
  input  wire [7:0] fetch_mode_pad_code,
  input  wire fetch_mode_drain_half,
  input  wire fetch_mode_drain_raw,
  input  wire [7:0] fetch_mode_drain_low,
  input  wire [7:0] fetch_mode_drain_high,
  input  wire [15:0] fetch_mode_drain_parameter_base,
  output wire compute_next_valid,
  input  wire compute_next_ready,
  output wire compute_next_payload_first,
  output wire [15:0] compute_next_payload_layer_loops_groups,
  output wire [11:0] compute_next_payload_layer_loops_out_h,
  output wire [7:0] compute_next_payload_layer_loops_pool_h,
  output wire [7:0] compute_next_payload_layer_loops_pool_w,
  output wire [7:0] compute_next_payload_layer_loops_last_pixels,
  output wire [23:0] compute_next_payload_layer_fill_in_base,
  output wire [27:0] compute_next_payload_layer_fill_first_row,
  output wire [19:0] compute_next_payload_layer_fill_row_length,
  output wire [24:0] compute_next_payload_layer_fill_rows_end,
  output wire [19:0] compute_next_payload_layer_fill_row_stride,
  output wire [19:0] compute_next_payload_layer_fill_pad_codes,
  output wire [27:0] compute_next_payload_layer_fill_window_stride,
  output wire [27:0] compute_next_payload_layer_fill_out_stride,
  output wire [23:0] compute_next_payload_layer_fill_step_x,
  output wire [23:0] compute_next_payload_layer_fill_pixel_step_x,
  output wire [23:0] compute_next_payload_layer_fill_strip_step_x,
  output wire [15:0] compute_next_payload_layer_fill_run_length,
  output wire [15:0] compute_next_payload_layer_fill_run_jump,
  output wire [7:0] compute_next_payload_layer_fill_runs,
  output wire [7:0] compute_next_payload_layer_fill_kernel_h,
  output wire [15:0] compute_next_payload_layer_fill_group_step,
  output wire [11:0] compute_next_payload_layer_fill_strips,
  output wire compute_next_payload_layer_fill_depthwise,
  output wire [15:0] compute_next_payload_layer_fill_last_filters,
  output wire [7:0] compute_next_payload_layer_fill_kernel_w,
  output wire [7:0] compute_next_payload_layer_fill_column_step,
  output wire [11:0] compute_next_payload_layer_fill_segments,
  output wire [7:0] compute_next_payload_layer_fill_strip_batches,
  output wire [3:0] compute_next_payload_layer_array_stored_planes,
  output wire [11:0] compute_next_payload_layer_array_segments,
  output wire [11:0] compute_next_payload_layer_array_row_groups,
  output wire [23:0] compute_next_payload_layer_array_weight_base,
  output wire compute_next_payload_layer_array_depthwise,
  output wire [7:0] compute_next_payload_layer_array_strip_batches,
  output wire [7:0] compute_next_payload_layer_array_last_strip_batches,
  output wire [7:0] compute_next_payload_layer_array_last_lanes,
  output wire compute_next_payload_layer_array_external,
  output wire compute_next_payload_layer_drain_depthwise,
  output wire [11:0] compute_next_payload_layer_drain_batches_x,
  output wire [15:0] compute_next_payload_layer_drain_filters,
  output wire [15:0] compute_next_payload_layer_drain_last_filters,
  output wire compute_next_payload_layer_drain_output,
  output wire [23:0] compute_next_payload_layer_drain_out_base,
  output wire [23:0] compute_next_payload_layer_drain_out_row_stride,
  output wire [15:0] compute_next_payload_layer_drain_out_pixel_stride,
  output wire [23:0] compute_next_payload_layer_drain_out_batch_stride,
  output wire compute_next_payload_layer_drain_residual,
  output wire [23:0] compute_next_payload_layer_drain_residual_base,
  output wire [15:0] compute_next_payload_layer_drain_residual_step_x,
  output wire [23:0] compute_next_payload_layer_drain_residual_pixel_step,
  output wire [23:0] compute_next_payload_layer_drain_residual_batch_step,
  output wire [23:0] compute_next_payload_layer_drain_residual_row_stride,
  output wire [27:0] compute_next_payload_layer_drain_residual_out_stride,
  output wire [3:0] compute_next_payload_mode_array_weight_bits,
  output wire [3:0] compute_next_payload_mode_array_digits,
  output wire [7:0] compute_next_payload_mode_array_zero_planes,
  output wire compute_next_payload_mode_array_half,
  output wire [7:0] compute_next_payload_mode_pad_code,
  output wire compute_next_payload_mode_drain_half,
  output wire compute_next_payload_mode_drain_raw,
  output wire [7:0] compute_next_payload_mode_drain_low,
  output wire [7:0] compute_next_payload_mode_drain_high,
  output wire [15:0] compute_next_payload_mode_drain_parameter_base,
  output wire compute_may_fill,
  input  wire compute_turns,
  input  wire compute_done,
  input  wire [8:0] stored,
  input  wire push,
  input  wire sent,
  output wire report_start,
  output wire report_answers,
  output wire report_layer_end,
  output wire report_last,
  input  wire report_settled,
  output wire gone,
  output wire gone_slot,
  output wire active,
  output wire idle
);

  reg  is_active;
  reg  ahead;
  reg  turned;
  reg  answering;
  reg  [4:0] to_end;
  reg  frame_present;
  reg  frame_slot;
  reg  frame_keep;
  wire last_done = compute_done & (to_end == 5'd1);
  wire starts_either = turned | compute_turns;
  wire starts = ahead & starts_either & (~is_active | last_done);
  reg  [8:0] promised;
  reg  [9:0] room_taken;
  reg  has_room;
  reg  [1:0] unsent;
  wire can_report = unsent != 2'd2;
  wire answers = (ready & ~next_runs) & (~is_active & ~ahead & report_settled) & ~answering
      & can_report;
  wire answered = answering & report_settled;
  reg  [4:0] to_fetch;
  reg  fetched_first;
  reg  offered_first;
  reg  [14:0] base;
  wire taken = compute_next_valid & compute_next_ready;
  wire more = to_fetch != 5'd0;
  wire looks_ahead = ((~(fetch_reading | fetch_full) | taken) & ~more)
      & (~ahead & ready & next_runs);
  wire goes_on = taken & more;
  wire fills = fetched_first & fetch_fills_there
      & (offered_first | (ahead & has_room & can_report));
  wire offers = fetch_full & (~fetched_first | fills);
  wire begins = starts | answers;

  always @(posedge clk) begin
    turned <= starts_either & ~starts;
    if (rst) begin
      turned <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (push) begin
      promised <= promised - 9'd1;
    end
    if (last_done) begin
      promised <= 9'd0;
    end
    if (starts) begin
      promised <= next_result_words;
    end
    if (rst) begin
      promised <= 9'd0;
    end
  end

  always @(posedge clk) begin
    room_taken <= {1'b0, stored} + {1'b0, promised};
    if (rst) begin
      room_taken <= 10'd0;
    end
  end

  wire [9:0] has_room_wide = room_taken + {1'b0, next_result_words};
  always @(posedge clk) begin
    has_room <= ((has_room_wide[7:0] == 8'd0) | ~has_room_wide[8]) & ~has_room_wide[9];
    if (rst) begin
      has_room <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (answers) begin
      answering <= 1'b1;
    end else if (answered) begin
      answering <= 1'b0;
    end
    if (rst) begin
      answering <= 1'b0;
    end
  end

  assign fetch_go = looks_ahead | goes_on;
  assign fetch_fresh = looks_ahead;
  assign fetch_taken = taken;

  always @(posedge clk) begin
    if (looks_ahead) begin
      fetched_first <= 1'b1;
      base <= next_base;
      to_fetch <= next_layers - 5'd1;
    end else if (goes_on) begin
      fetched_first <= 1'b0;
      to_fetch <= to_fetch - 5'd1;
    end
    if (rst) begin
      fetched_first <= 1'b0;
      to_fetch <= 5'd0;
    end
  end

  always @(posedge clk) begin
    offered_first <= fills & ~taken;
    if (rst) begin
      offered_first <= 1'b0;
    end
  end

  assign compute_may_fill = fills;
  assign compute_next_valid = offers;
  assign compute_next_payload_first = fetched_first;
  assign compute_next_payload_layer_loops_groups = fetch_layer_loops_groups;
  assign compute_next_payload_layer_loops_out_h = fetch_layer_loops_out_h;
  assign compute_next_payload_layer_loops_pool_h = fetch_layer_loops_pool_h;
  assign compute_next_payload_layer_loops_pool_w = fetch_layer_loops_pool_w;
  assign compute_next_payload_layer_loops_last_pixels = fetch_layer_loops_last_pixels;
  assign compute_next_payload_layer_fill_in_base = fetch_layer_fill_in_base;
  assign compute_next_payload_layer_fill_first_row = fetch_layer_fill_first_row;
  assign compute_next_payload_layer_fill_row_length = fetch_layer_fill_row_length;
  assign compute_next_payload_layer_fill_rows_end = fetch_layer_fill_rows_end;
  assign compute_next_payload_layer_fill_row_stride = fetch_layer_fill_row_stride;
  assign compute_next_payload_layer_fill_pad_codes = fetch_layer_fill_pad_codes;
  assign compute_next_payload_layer_fill_window_stride = fetch_layer_fill_window_stride;
  assign compute_next_payload_layer_fill_out_stride = fetch_layer_fill_out_stride;
  assign compute_next_payload_layer_fill_step_x = fetch_layer_fill_step_x;
  assign compute_next_payload_layer_fill_pixel_step_x = fetch_layer_fill_pixel_step_x;
  assign compute_next_payload_layer_fill_strip_step_x = fetch_layer_fill_strip_step_x;
  assign compute_next_payload_layer_fill_run_length = fetch_layer_fill_run_length;
  assign compute_next_payload_layer_fill_run_jump = fetch_layer_fill_run_jump;
  assign compute_next_payload_layer_fill_runs = fetch_layer_fill_runs;
  assign compute_next_payload_layer_fill_kernel_h = fetch_layer_fill_kernel_h;
  assign compute_next_payload_layer_fill_group_step = fetch_layer_fill_group_step;
  assign compute_next_payload_layer_fill_strips = fetch_layer_fill_strips;
  assign compute_next_payload_layer_fill_depthwise = fetch_layer_fill_depthwise;
  assign compute_next_payload_layer_fill_last_filters = fetch_layer_fill_last_filters;
  assign compute_next_payload_layer_fill_kernel_w = fetch_layer_fill_kernel_w;
  assign compute_next_payload_layer_fill_column_step = fetch_layer_fill_column_step;
  assign compute_next_payload_layer_fill_segments = fetch_layer_fill_segments;
  assign compute_next_payload_layer_fill_strip_batches = fetch_layer_fill_strip_batches;
  assign compute_next_payload_layer_array_stored_planes = fetch_layer_array_stored_planes;
  assign compute_next_payload_layer_array_segments = fetch_layer_array_segments;
  assign compute_next_payload_layer_array_row_groups = fetch_layer_array_row_groups;
  assign compute_next_payload_layer_array_weight_base = fetch_layer_array_weight_base;
  assign compute_next_payload_layer_array_depthwise = fetch_layer_array_depthwise;
  assign compute_next_payload_layer_array_strip_batches = fetch_layer_array_strip_batches;
  assign compute_next_payload_layer_array_last_strip_batches = fetch_layer_array_last_strip_batches;
  assign compute_next_payload_layer_array_last_lanes = fetch_layer_array_last_lanes;
  assign compute_next_payload_layer_array_external = fetch_layer_array_external;
  assign compute_next_payload_layer_drain_depthwise = fetch_layer_drain_depthwise;
  assign compute_next_payload_layer_drain_batches_x = fetch_layer_drain_batches_x;
  assign compute_next_payload_layer_drain_filters = fetch_layer_drain_filters;
  assign compute_next_payload_layer_drain_last_filters = fetch_layer_drain_last_filters;
  assign compute_next_payload_layer_drain_output = fetch_layer_drain_output;
  assign compute_next_payload_layer_drain_out_base = fetch_layer_drain_out_base;
  assign compute_next_payload_layer_drain_out_row_stride = fetch_layer_drain_out_row_stride;
  assign compute_next_payload_layer_drain_out_pixel_stride = fetch_layer_drain_out_pixel_stride;
  assign compute_next_payload_layer_drain_out_batch_stride = fetch_layer_drain_out_batch_stride;
  assign compute_next_payload_layer_drain_residual = fetch_layer_drain_residual;
  assign compute_next_payload_layer_drain_residual_base = fetch_layer_drain_residual_base;
  assign compute_next_payload_layer_drain_residual_step_x = fetch_layer_drain_residual_step_x;
  assign compute_next_payload_layer_drain_residual_pixel_step = fetch_layer_drain_residual_pixel_step;
  assign compute_next_payload_layer_drain_residual_batch_step = fetch_layer_drain_residual_batch_step;
  assign compute_next_payload_layer_drain_residual_row_stride = fetch_layer_drain_residual_row_stride;
  assign compute_next_payload_layer_drain_residual_out_stride = fetch_layer_drain_residual_out_stride;
  assign compute_next_payload_mode_array_weight_bits = fetch_mode_array_weight_bits;
  assign compute_next_payload_mode_array_digits = fetch_mode_array_digits;
  assign compute_next_payload_mode_array_zero_planes = fetch_mode_array_zero_planes;
  assign compute_next_payload_mode_array_half = fetch_mode_array_half;
  assign compute_next_payload_mode_pad_code = fetch_mode_pad_code;
  assign compute_next_payload_mode_drain_half = fetch_mode_drain_half;
  assign compute_next_payload_mode_drain_raw = fetch_mode_drain_raw;
  assign compute_next_payload_mode_drain_low = fetch_mode_drain_low;
  assign compute_next_payload_mode_drain_high = fetch_mode_drain_high;
  assign compute_next_payload_mode_drain_parameter_base = fetch_mode_drain_parameter_base;
  assign fetch_base = base;

  always @(posedge clk) begin
    if (looks_ahead) begin
      ahead <= 1'b1;
    end else if (starts) begin
      ahead <= 1'b0;
    end
    if (rst) begin
      ahead <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (starts) begin
      is_active <= 1'b1;
    end else if (last_done) begin
      is_active <= 1'b0;
    end
    if (rst) begin
      is_active <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (starts) begin
      to_end <= next_layers;
    end else if (compute_done) begin
      to_end <= to_end - 5'd1;
    end
    if (rst) begin
      to_end <= 5'd0;
    end
  end

  always @(posedge clk) begin
    if (starts) begin
      frame_present <= next_frame_present;
      frame_slot <= next_frame_slot;
      frame_keep <= next_frame_keep;
    end
  end

  assign consume = starts | answered;
  assign active = is_active;
  assign idle = ~(is_active | ahead | answering);
  assign report_start = starts | answers;
  assign report_answers = answers;
  assign report_layer_end = compute_done | answered;
  assign report_last = last_done | answered;
  assign gone = (last_done | answered)
      & ((answered ? next_frame_present : frame_present)
          & ~(answered ? next_frame_keep : frame_keep));
  assign gone_slot = answered ? next_frame_slot : frame_slot;

  always @(posedge clk) begin
    if (begins & ~sent) begin
      unsent <= unsent + 2'd1;
    end else if (sent & ~begins) begin
      unsent <= unsent - 2'd1;
    end
    if (rst) begin
      unsent <= 2'd0;
    end
  end

  wire unused_ok = &{1'b0, next_descriptor, next_mode, next_refused};

`ifndef SYNTHESIS

  reg  compute_next_stalled;
  reg  [858:0] compute_next_held;

  always @(posedge clk) begin
    compute_next_stalled <= compute_next_valid & ~compute_next_ready;
    if (rst) begin
      compute_next_stalled <= 1'b0;
    end
  end

  wire [858:0] compute_next_held_joined = {
    compute_next_payload_first, compute_next_payload_layer_loops_groups,
    compute_next_payload_layer_loops_out_h, compute_next_payload_layer_loops_pool_h,
    compute_next_payload_layer_loops_pool_w, compute_next_payload_layer_loops_last_pixels,
    compute_next_payload_layer_fill_in_base, compute_next_payload_layer_fill_first_row,
    compute_next_payload_layer_fill_row_length, compute_next_payload_layer_fill_rows_end,
    compute_next_payload_layer_fill_row_stride, compute_next_payload_layer_fill_pad_codes,
    compute_next_payload_layer_fill_window_stride, compute_next_payload_layer_fill_out_stride,
    compute_next_payload_layer_fill_step_x, compute_next_payload_layer_fill_pixel_step_x,
    compute_next_payload_layer_fill_strip_step_x, compute_next_payload_layer_fill_run_length,
    compute_next_payload_layer_fill_run_jump, compute_next_payload_layer_fill_runs,
    compute_next_payload_layer_fill_kernel_h, compute_next_payload_layer_fill_group_step,
    compute_next_payload_layer_fill_strips, compute_next_payload_layer_fill_depthwise,
    compute_next_payload_layer_fill_last_filters, compute_next_payload_layer_fill_kernel_w,
    compute_next_payload_layer_fill_column_step, compute_next_payload_layer_fill_segments,
    compute_next_payload_layer_fill_strip_batches, compute_next_payload_layer_array_stored_planes,
    compute_next_payload_layer_array_segments, compute_next_payload_layer_array_row_groups,
    compute_next_payload_layer_array_weight_base, compute_next_payload_layer_array_depthwise,
    compute_next_payload_layer_array_strip_batches,
    compute_next_payload_layer_array_last_strip_batches,
    compute_next_payload_layer_array_last_lanes, compute_next_payload_layer_array_external,
    compute_next_payload_layer_drain_depthwise, compute_next_payload_layer_drain_batches_x,
    compute_next_payload_layer_drain_filters, compute_next_payload_layer_drain_last_filters,
    compute_next_payload_layer_drain_output, compute_next_payload_layer_drain_out_base,
    compute_next_payload_layer_drain_out_row_stride,
    compute_next_payload_layer_drain_out_pixel_stride,
    compute_next_payload_layer_drain_out_batch_stride, compute_next_payload_layer_drain_residual,
    compute_next_payload_layer_drain_residual_base,
    compute_next_payload_layer_drain_residual_step_x,
    compute_next_payload_layer_drain_residual_pixel_step,
    compute_next_payload_layer_drain_residual_batch_step,
    compute_next_payload_layer_drain_residual_row_stride,
    compute_next_payload_layer_drain_residual_out_stride,
    compute_next_payload_mode_array_weight_bits, compute_next_payload_mode_array_digits,
    compute_next_payload_mode_array_zero_planes, compute_next_payload_mode_array_half,
    compute_next_payload_mode_pad_code, compute_next_payload_mode_drain_half,
    compute_next_payload_mode_drain_raw, compute_next_payload_mode_drain_low,
    compute_next_payload_mode_drain_high, compute_next_payload_mode_drain_parameter_base
  };
  always @(posedge clk) begin
    compute_next_held <= compute_next_held_joined;
  end

  wire turns_to_what_was_offered_ok = ~compute_turns | ahead;
  wire has_layers_to_end_ok = ~is_active | (to_end != 5'd0);
  wire ends_by_one_ok = ~compute_done | is_active;
  wire answers_apart_ok = ~(answering & (is_active | ahead));
  wire unsent_in_range_ok = unsent <= 2'd2;
  wire next_frame_at_once_reached = starts & last_done;
  wire compute_next_holds_while_stalled_ok = ~compute_next_stalled
      | (compute_next_valid & (compute_next_held_joined == compute_next_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070
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
      turns_to_what_was_offered: assert (turns_to_what_was_offered_ok);
      has_layers_to_end: assert (has_layers_to_end_ok);
      ends_by_one: assert (ends_by_one_ok);
      answers_apart: assert (answers_apart_ok);
      unsent_in_range: assert (unsent_in_range_ok);
      next_frame_at_once: cover (next_frame_at_once_reached);
      compute_next_holds_while_stalled: assert (compute_next_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !turns_to_what_was_offered_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 turns_to_what_was_offered");
      $stop;
    end
    if (!rst && !has_layers_to_end_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 has_layers_to_end");
      $stop;
    end
    if (!rst && !ends_by_one_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 ends_by_one");
      $stop;
    end
    if (!rst && !answers_apart_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 answers_apart");
      $stop;
    end
    if (!rst && !unsent_in_range_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 unsent_in_range");
      $stop;
    end
    if (!rst && !compute_next_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_vae3c8070 compute_next_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, next_frame_at_once_reached};
`endif
`endif
endmodule
`default_nettype wire

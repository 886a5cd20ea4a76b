// Generated from Sequencer[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=2, accumulatorBits=24, multiplierBits=32, encoding=PLAIN, activationBytes=65536, weightWords=8192, parameterWords=1024, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwise=false]]. Do not edit.
`default_nettype none
module saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 (
  input  wire clk,
  input  wire rst,
  input  wire ready,
  input  wire next_runs,
  input  wire [7:0] next_refusal_code,
  input  wire [7:0] next_refusal_detail,
  input  wire [9:0] next_descriptor,
  input  wire [9:0] next_mode,
  input  wire [11:0] next_layers,
  input  wire [23:0] next_base,
  input  wire [23:0] next_result_words,
  input  wire next_layer_counters,
  input  wire next_with_frame,
  input  wire next_frame_present,
  input  wire next_frame_slot,
  input  wire next_frame_keep,
  output wire consume,
  output wire fetch_go,
  output wire fetch_fresh,
  input  wire fetch_reading,
  input  wire fetch_full,
  output wire fetch_taken,
  input  wire [15:0] fetch_layer_loops_groups,
  input  wire [11:0] fetch_layer_loops_out_h,
  input  wire [11:0] fetch_layer_loops_batches_x,
  input  wire [7:0] fetch_layer_loops_pool_h,
  input  wire [7:0] fetch_layer_loops_pool_w,
  input  wire [7:0] fetch_layer_loops_last_pixels,
  input  wire [23:0] fetch_layer_fill_in_base,
  input  wire [27:0] fetch_layer_fill_in_pad,
  input  wire [19:0] fetch_layer_fill_row_length,
  input  wire [11:0] fetch_layer_fill_in_h,
  input  wire [19:0] fetch_layer_fill_row_stride,
  input  wire [19:0] fetch_layer_fill_pad_codes,
  input  wire [7:0] fetch_layer_fill_pad_top,
  input  wire [7:0] fetch_layer_fill_stride_y,
  input  wire [15:0] fetch_layer_fill_out_stride_y,
  input  wire [27:0] fetch_layer_fill_window_stride,
  input  wire [27:0] fetch_layer_fill_out_stride,
  input  wire [23:0] fetch_layer_fill_step_x,
  input  wire [23:0] fetch_layer_fill_pixel_step_x,
  input  wire [23:0] fetch_layer_fill_batch_step_x,
  input  wire [15:0] fetch_layer_fill_run_length,
  input  wire [15:0] fetch_layer_fill_run_step,
  input  wire [7:0] fetch_layer_fill_runs,
  input  wire [7:0] fetch_layer_fill_kernel_h,
  input  wire [15:0] fetch_layer_fill_group_step,
  input  wire [3:0] fetch_layer_array_stored_planes,
  input  wire [11:0] fetch_layer_array_segments,
  input  wire [11:0] fetch_layer_array_row_groups,
  input  wire [23:0] fetch_layer_array_weight_base,
  input  wire [15:0] fetch_layer_drain_filters,
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
  input  wire fetch_mode_drain_raw,
  input  wire [7:0] fetch_mode_drain_low,
  input  wire [7:0] fetch_mode_drain_high,
  input  wire [15:0] fetch_mode_drain_parameter_base,
  input  wire fetch_input_is_frame,
  output wire compute_start,
  output wire [15:0] compute_layer_loops_groups,
  output wire [11:0] compute_layer_loops_out_h,
  output wire [11:0] compute_layer_loops_batches_x,
  output wire [7:0] compute_layer_loops_pool_h,
  output wire [7:0] compute_layer_loops_pool_w,
  output wire [7:0] compute_layer_loops_last_pixels,
  output wire [23:0] compute_layer_fill_in_base,
  output wire [27:0] compute_layer_fill_in_pad,
  output wire [19:0] compute_layer_fill_row_length,
  output wire [11:0] compute_layer_fill_in_h,
  output wire [19:0] compute_layer_fill_row_stride,
  output wire [19:0] compute_layer_fill_pad_codes,
  output wire [7:0] compute_layer_fill_pad_top,
  output wire [7:0] compute_layer_fill_stride_y,
  output wire [15:0] compute_layer_fill_out_stride_y,
  output wire [27:0] compute_layer_fill_window_stride,
  output wire [27:0] compute_layer_fill_out_stride,
  output wire [23:0] compute_layer_fill_step_x,
  output wire [23:0] compute_layer_fill_pixel_step_x,
  output wire [23:0] compute_layer_fill_batch_step_x,
  output wire [15:0] compute_layer_fill_run_length,
  output wire [15:0] compute_layer_fill_run_step,
  output wire [7:0] compute_layer_fill_runs,
  output wire [7:0] compute_layer_fill_kernel_h,
  output wire [15:0] compute_layer_fill_group_step,
  output wire [3:0] compute_layer_array_stored_planes,
  output wire [11:0] compute_layer_array_segments,
  output wire [11:0] compute_layer_array_row_groups,
  output wire [23:0] compute_layer_array_weight_base,
  output wire [15:0] compute_layer_drain_filters,
  output wire compute_layer_drain_output,
  output wire [23:0] compute_layer_drain_out_base,
  output wire [23:0] compute_layer_drain_out_row_stride,
  output wire [15:0] compute_layer_drain_out_pixel_stride,
  output wire [23:0] compute_layer_drain_out_batch_stride,
  output wire compute_layer_drain_residual,
  output wire [23:0] compute_layer_drain_residual_base,
  output wire [15:0] compute_layer_drain_residual_step_x,
  output wire [23:0] compute_layer_drain_residual_pixel_step,
  output wire [23:0] compute_layer_drain_residual_batch_step,
  output wire [23:0] compute_layer_drain_residual_row_stride,
  output wire [27:0] compute_layer_drain_residual_out_stride,
  output wire [3:0] compute_mode_array_weight_bits,
  output wire [3:0] compute_mode_array_digits,
  output wire [7:0] compute_mode_array_zero_planes,
  output wire compute_mode_array_half,
  output wire [7:0] compute_mode_pad_code,
  output wire compute_mode_drain_raw,
  output wire [7:0] compute_mode_drain_low,
  output wire [7:0] compute_mode_drain_high,
  output wire [15:0] compute_mode_drain_parameter_base,
  input  wire compute_done,
  input  wire push,
  input  wire pop,
  input  wire sent,
  output wire report_start,
  output wire report_status_computed,
  output wire [11:0] report_status_layers,
  output wire [7:0] report_status_code,
  output wire [7:0] report_status_detail,
  output wire report_status_with_frame,
  output wire report_layer_end,
  output wire report_last,
  input  wire report_settled,
  output wire gone,
  output wire gone_slot,
  output wire active,
  output wire idle
);

  reg  running;
  reg  is_active;
  reg  ahead;
  reg  answering;
  reg  [11:0] to_fetch;
  reg  [11:0] to_end;
  reg  [23:0] base;
  reg  frame_present;
  reg  frame_slot;
  reg  frame_keep;
  wire last_done = compute_done & (to_end == 12'd1);
  wire loads;
  wire starts = loads & ahead;
  reg  [23:0] room_left;
  reg  [23:0] promised;
  wire has_room = next_result_words <= room_left;
  reg  [1:0] unsent;
  wire can_report = unsent != 2'd2;
  wire free = ~running | compute_done;
  wire may_start = has_room & can_report;
  wire answers = (ready & ~next_runs) & (~is_active & ~ahead & report_settled) & ~answering
      & can_report;
  wire answered = answering & report_settled;
  wire more = ahead ? (next_layers != 12'd1) : (to_fetch != 12'd0);
  wire looks_ahead = ~ahead & ~more & (~(fetch_reading | fetch_full) | loads) & ready & next_runs;
  reg  [15:0] layer_loops_groups;
  reg  [11:0] layer_loops_out_h;
  reg  [11:0] layer_loops_batches_x;
  reg  [7:0] layer_loops_pool_h;
  reg  [7:0] layer_loops_pool_w;
  reg  [7:0] layer_loops_last_pixels;
  reg  [23:0] layer_fill_in_base;
  reg  [27:0] layer_fill_in_pad;
  reg  [19:0] layer_fill_row_length;
  reg  [11:0] layer_fill_in_h;
  reg  [19:0] layer_fill_row_stride;
  reg  [19:0] layer_fill_pad_codes;
  reg  [7:0] layer_fill_pad_top;
  reg  [7:0] layer_fill_stride_y;
  reg  [15:0] layer_fill_out_stride_y;
  reg  [27:0] layer_fill_window_stride;
  reg  [27:0] layer_fill_out_stride;
  reg  [23:0] layer_fill_step_x;
  reg  [23:0] layer_fill_pixel_step_x;
  reg  [23:0] layer_fill_batch_step_x;
  reg  [15:0] layer_fill_run_length;
  reg  [15:0] layer_fill_run_step;
  reg  [7:0] layer_fill_runs;
  reg  [7:0] layer_fill_kernel_h;
  reg  [15:0] layer_fill_group_step;
  reg  [3:0] layer_array_stored_planes;
  reg  [11:0] layer_array_segments;
  reg  [11:0] layer_array_row_groups;
  reg  [23:0] layer_array_weight_base;
  reg  [15:0] layer_drain_filters;
  reg  layer_drain_output;
  reg  [23:0] layer_drain_out_base;
  reg  [23:0] layer_drain_out_row_stride;
  reg  [15:0] layer_drain_out_pixel_stride;
  reg  [23:0] layer_drain_out_batch_stride;
  reg  layer_drain_residual;
  reg  [23:0] layer_drain_residual_base;
  reg  [15:0] layer_drain_residual_step_x;
  reg  [23:0] layer_drain_residual_pixel_step;
  reg  [23:0] layer_drain_residual_batch_step;
  reg  [23:0] layer_drain_residual_row_stride;
  reg  [27:0] layer_drain_residual_out_stride;
  reg  [3:0] mode_array_weight_bits;
  reg  [3:0] mode_array_digits;
  reg  [7:0] mode_array_zero_planes;
  reg  mode_array_half;
  reg  [7:0] mode_pad_code;
  reg  mode_drain_raw;
  reg  [7:0] mode_drain_low;
  reg  [7:0] mode_drain_high;
  reg  [15:0] mode_drain_parameter_base;
  wire [23:0] from = ahead ? next_base : base;
  reg  start;
  wire begins = starts | answers;

  wire [23:0] room_left_difference = promised - {23'd0, push};
  always @(posedge clk) begin
    room_left <= (room_left - (starts ? next_result_words : 24'd0))
        + (last_done ? room_left_difference : 24'd0) + {23'd0, pop};
    if (rst) begin
      room_left <= 24'd256;
    end
  end

  always @(posedge clk) begin
    if (push) begin
      promised <= room_left_difference;
    end
    if (last_done) begin
      promised <= 24'd0;
    end
    if (starts) begin
      promised <= next_result_words;
    end
    if (rst) begin
      promised <= 24'd0;
    end
  end

  assign loads = fetch_full & free & (~ahead | may_start);

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

  assign fetch_go = looks_ahead | (loads & more);
  assign fetch_fresh = looks_ahead;
  assign fetch_taken = loads;

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
      to_fetch <= more ? (next_layers - 12'd2) : 12'd0;
    end else if (loads & more) begin
      to_fetch <= to_fetch - 12'd1;
    end
    if (rst) begin
      to_fetch <= 12'd0;
    end
  end

  always @(posedge clk) begin
    if (loads) begin
      running <= 1'b1;
    end else if (compute_done) begin
      running <= 1'b0;
    end
    if (rst) begin
      running <= 1'b0;
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
      to_end <= to_end - 12'd1;
    end
    if (rst) begin
      to_end <= 12'd0;
    end
  end

  always @(posedge clk) begin
    if (starts) begin
      base <= next_base;
      frame_present <= next_frame_present;
      frame_slot <= next_frame_slot;
      frame_keep <= next_frame_keep;
    end
  end

  always @(posedge clk) begin
    if (loads) begin
      layer_loops_groups <= fetch_layer_loops_groups;
      layer_loops_out_h <= fetch_layer_loops_out_h;
      layer_loops_batches_x <= fetch_layer_loops_batches_x;
      layer_loops_pool_h <= fetch_layer_loops_pool_h;
      layer_loops_pool_w <= fetch_layer_loops_pool_w;
      layer_loops_last_pixels <= fetch_layer_loops_last_pixels;
      layer_fill_in_base <= fetch_layer_fill_in_base;
      layer_fill_in_pad <= fetch_layer_fill_in_pad;
      layer_fill_row_length <= fetch_layer_fill_row_length;
      layer_fill_in_h <= fetch_layer_fill_in_h;
      layer_fill_row_stride <= fetch_layer_fill_row_stride;
      layer_fill_pad_codes <= fetch_layer_fill_pad_codes;
      layer_fill_pad_top <= fetch_layer_fill_pad_top;
      layer_fill_stride_y <= fetch_layer_fill_stride_y;
      layer_fill_out_stride_y <= fetch_layer_fill_out_stride_y;
      layer_fill_window_stride <= fetch_layer_fill_window_stride;
      layer_fill_out_stride <= fetch_layer_fill_out_stride;
      layer_fill_step_x <= fetch_layer_fill_step_x;
      layer_fill_pixel_step_x <= fetch_layer_fill_pixel_step_x;
      layer_fill_batch_step_x <= fetch_layer_fill_batch_step_x;
      layer_fill_run_length <= fetch_layer_fill_run_length;
      layer_fill_run_step <= fetch_layer_fill_run_step;
      layer_fill_runs <= fetch_layer_fill_runs;
      layer_fill_kernel_h <= fetch_layer_fill_kernel_h;
      layer_fill_group_step <= fetch_layer_fill_group_step;
      layer_array_stored_planes <= fetch_layer_array_stored_planes;
      layer_array_segments <= fetch_layer_array_segments;
      layer_array_row_groups <= fetch_layer_array_row_groups;
      layer_array_weight_base <= fetch_layer_array_weight_base;
      layer_drain_filters <= fetch_layer_drain_filters;
      layer_drain_output <= fetch_layer_drain_output;
      layer_drain_out_base <= fetch_layer_drain_out_base;
      layer_drain_out_row_stride <= fetch_layer_drain_out_row_stride;
      layer_drain_out_pixel_stride <= fetch_layer_drain_out_pixel_stride;
      layer_drain_out_batch_stride <= fetch_layer_drain_out_batch_stride;
      layer_drain_residual <= fetch_layer_drain_residual;
      layer_drain_residual_base <= fetch_layer_drain_residual_base;
      layer_drain_residual_step_x <= fetch_layer_drain_residual_step_x;
      layer_drain_residual_pixel_step <= fetch_layer_drain_residual_pixel_step;
      layer_drain_residual_batch_step <= fetch_layer_drain_residual_batch_step;
      layer_drain_residual_row_stride <= fetch_layer_drain_residual_row_stride;
      layer_drain_residual_out_stride <= fetch_layer_drain_residual_out_stride;
      mode_array_weight_bits <= fetch_mode_array_weight_bits;
      mode_array_digits <= fetch_mode_array_digits;
      mode_array_zero_planes <= fetch_mode_array_zero_planes;
      mode_array_half <= fetch_mode_array_half;
      mode_pad_code <= fetch_mode_pad_code;
      mode_drain_raw <= fetch_mode_drain_raw;
      mode_drain_low <= fetch_mode_drain_low;
      mode_drain_high <= fetch_mode_drain_high;
      mode_drain_parameter_base <= fetch_mode_drain_parameter_base;
      if (fetch_input_is_frame) begin
        layer_fill_in_base <= fetch_layer_fill_in_base + from;
      end
    end
  end

  always @(posedge clk) begin
    start <= loads;
    if (rst) begin
      start <= 1'b0;
    end
  end

  assign compute_start = start;
  assign compute_layer_loops_groups = layer_loops_groups;
  assign compute_layer_loops_out_h = layer_loops_out_h;
  assign compute_layer_loops_batches_x = layer_loops_batches_x;
  assign compute_layer_loops_pool_h = layer_loops_pool_h;
  assign compute_layer_loops_pool_w = layer_loops_pool_w;
  assign compute_layer_loops_last_pixels = layer_loops_last_pixels;
  assign compute_layer_fill_in_base = layer_fill_in_base;
  assign compute_layer_fill_in_pad = layer_fill_in_pad;
  assign compute_layer_fill_row_length = layer_fill_row_length;
  assign compute_layer_fill_in_h = layer_fill_in_h;
  assign compute_layer_fill_row_stride = layer_fill_row_stride;
  assign compute_layer_fill_pad_codes = layer_fill_pad_codes;
  assign compute_layer_fill_pad_top = layer_fill_pad_top;
  assign compute_layer_fill_stride_y = layer_fill_stride_y;
  assign compute_layer_fill_out_stride_y = layer_fill_out_stride_y;
  assign compute_layer_fill_window_stride = layer_fill_window_stride;
  assign compute_layer_fill_out_stride = layer_fill_out_stride;
  assign compute_layer_fill_step_x = layer_fill_step_x;
  assign compute_layer_fill_pixel_step_x = layer_fill_pixel_step_x;
  assign compute_layer_fill_batch_step_x = layer_fill_batch_step_x;
  assign compute_layer_fill_run_length = layer_fill_run_length;
  assign compute_layer_fill_run_step = layer_fill_run_step;
  assign compute_layer_fill_runs = layer_fill_runs;
  assign compute_layer_fill_kernel_h = layer_fill_kernel_h;
  assign compute_layer_fill_group_step = layer_fill_group_step;
  assign compute_layer_array_stored_planes = layer_array_stored_planes;
  assign compute_layer_array_segments = layer_array_segments;
  assign compute_layer_array_row_groups = layer_array_row_groups;
  assign compute_layer_array_weight_base = layer_array_weight_base;
  assign compute_layer_drain_filters = layer_drain_filters;
  assign compute_layer_drain_output = layer_drain_output;
  assign compute_layer_drain_out_base = layer_drain_out_base;
  assign compute_layer_drain_out_row_stride = layer_drain_out_row_stride;
  assign compute_layer_drain_out_pixel_stride = layer_drain_out_pixel_stride;
  assign compute_layer_drain_out_batch_stride = layer_drain_out_batch_stride;
  assign compute_layer_drain_residual = layer_drain_residual;
  assign compute_layer_drain_residual_base = layer_drain_residual_base;
  assign compute_layer_drain_residual_step_x = layer_drain_residual_step_x;
  assign compute_layer_drain_residual_pixel_step = layer_drain_residual_pixel_step;
  assign compute_layer_drain_residual_batch_step = layer_drain_residual_batch_step;
  assign compute_layer_drain_residual_row_stride = layer_drain_residual_row_stride;
  assign compute_layer_drain_residual_out_stride = layer_drain_residual_out_stride;
  assign compute_mode_array_weight_bits = mode_array_weight_bits;
  assign compute_mode_array_digits = mode_array_digits;
  assign compute_mode_array_zero_planes = mode_array_zero_planes;
  assign compute_mode_array_half = mode_array_half;
  assign compute_mode_pad_code = mode_pad_code;
  assign compute_mode_drain_raw = mode_drain_raw;
  assign compute_mode_drain_low = mode_drain_low;
  assign compute_mode_drain_high = mode_drain_high;
  assign compute_mode_drain_parameter_base = mode_drain_parameter_base;
  assign consume = starts | answered;
  assign active = is_active;
  assign idle = ~(is_active | ahead | answering);
  assign report_start = starts | answers;
  assign report_status_computed = next_runs;
  assign report_status_layers = (next_layer_counters & next_runs) ? next_layers : 12'd0;
  assign report_status_code = next_refusal_code;
  assign report_status_detail = next_refusal_detail;
  assign report_status_with_frame = next_with_frame;
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

  wire unused_ok = &{1'b0, next_descriptor, next_mode};

`ifndef SYNTHESIS

  wire runs_within_a_frame_ok = ~running | is_active;
  wire has_layers_to_end_ok = ~is_active | (to_end != 12'd0);
  wire ends_by_one_ok = ~compute_done | running;
  wire answers_apart_ok = ~(answering & (is_active | ahead));
  wire unsent_in_range_ok = unsent <= 2'd2;
  wire next_frame_at_once_reached = starts & last_done;

`ifdef FORMAL
`ifdef FORMAL_saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4
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
      runs_within_a_frame: assert (runs_within_a_frame_ok);
      has_layers_to_end: assert (has_layers_to_end_ok);
      ends_by_one: assert (ends_by_one_ok);
      answers_apart: assert (answers_apart_ok);
      unsent_in_range: assert (unsent_in_range_ok);
      next_frame_at_once: cover (next_frame_at_once_reached);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !runs_within_a_frame_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 runs_within_a_frame");
      $stop;
    end
    if (!rst && !has_layers_to_end_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 has_layers_to_end");
      $stop;
    end
    if (!rst && !ends_by_one_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 ends_by_one");
      $stop;
    end
    if (!rst && !answers_apart_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 answers_apart");
      $stop;
    end
    if (!rst && !unsent_in_range_ok) begin
      $display("SACCADE-ASSERT saccade_sequencer_rows8_lanes16_pixels1_digit_bits8_requantis_v4cdb7bc4 unsent_in_range");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, next_frame_at_once_reached};
`endif
`endif
endmodule
`default_nettype wire

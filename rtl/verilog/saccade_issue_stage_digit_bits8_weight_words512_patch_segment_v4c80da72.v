// Generated from IssueStage[digitBits=8, weightWords=512, patchSegments=64, drainCycles=64, rows=16, lanes=16, depthwiseWords=0, external=false]. Do not edit.
`default_nettype none
module saccade_issue_stage_digit_bits8_weight_words512_patch_segment_v4c80da72 (
  input  wire clk,
  input  wire rst,
  input  wire take,
  input  wire go,
  input  wire first,
  input  wire [3:0] layer_stored_planes,
  input  wire [11:0] layer_segments,
  input  wire [11:0] layer_row_groups,
  input  wire [23:0] layer_weight_base,
  input  wire layer_depthwise,
  input  wire [7:0] layer_strip_batches,
  input  wire [7:0] layer_last_strip_batches,
  input  wire [7:0] layer_last_lanes,
  input  wire layer_external,
  input  wire [3:0] mode_weight_bits,
  input  wire [3:0] mode_digits,
  input  wire [7:0] mode_zero_planes,
  input  wire mode_half,
  input  wire residual,
  output wire free,
  output wire patch_ready,
  input  wire filled_valid,
  input  wire filled_payload_ends_row,
  input  wire filled_payload_ends_group,
  input  wire filled_payload_ends_layer,
  output wire issue_valid,
  output wire [8:0] issue_weight_address,
  output wire [6:0] issue_patch_address,
  output wire issue_digit,
  output wire issue_zero_bit,
  output wire issue_plane_begins,
  output wire issue_last_plane,
  output wire issue_group_begins,
  output wire issue_group_ends,
  output wire issue_half,
  output wire issue_own_reads,
  output wire [1:0] issue_own_address,
  output wire issue_own_row_group,
  output wire [15:0] issue_own_lanes,
  output wire issue_subtracts,
  output wire issue_half_plane,
  output wire released,
  output wire fill_wait,
  output wire drain_wait
);

  reg  [3:0] taken_stored_planes;
  reg  [11:0] taken_segments;
  reg  [11:0] taken_row_groups;
  reg  [23:0] taken_weight_base;
  reg  taken_depthwise;
  reg  [7:0] taken_strip_batches;
  reg  [7:0] taken_last_strip_batches;
  reg  [7:0] taken_last_lanes;
  reg  taken_external;
  reg  [3:0] taken_mode_weight_bits;
  reg  [3:0] taken_mode_digits;
  reg  [7:0] taken_mode_zero_planes;
  reg  taken_mode_half;
  reg  running;
  reg  half;
  reg  fill_half;
  reg  full0;
  reg  ends_row0;
  reg  ends_group0;
  reg  ends_layer0;
  reg  full1;
  reg  ends_row1;
  reg  ends_group1;
  reg  ends_layer1;
  wire ready = half ? full1 : full0;
  wire issues;
  reg  takes_turns;
  wire goes_ahead;
  reg  [3:0] plane_index;
  reg  [5:0] segment_index;
  reg  [3:0] digit_index;
  wire segment_last = (segment_index + 6'd1) == taken_segments[5:0];
  wire digit_advances = goes_ahead & segment_last;
  wire digit_last = (digit_index + 4'd1) == taken_mode_digits;
  wire plane_advances = digit_advances & digit_last;
  wire plane_last = (plane_index + 4'd1) == taken_mode_weight_bits;
  reg  [8:0] row_group_index;
  wire row_group_advances = plane_advances & plane_last;
  wire row_group_last = (row_group_index + 9'd1) == taken_row_groups[8:0];
  reg  batch_ends;
  wire batch_ends_now = issues & batch_ends;
  wire strip_ends = batch_ends_now;
  wire ends_layer = strip_ends & (half ? ends_layer1 : ends_layer0);
  reg  last_of_group;
  wire row_group_ends = issues & last_of_group;
  reg  [6:0] drain_busy;
  reg  taken_residual;
  wire waits_for_drain = last_of_group & ~(drain_busy == 7'd0);
  wire is_ready = ready & ~takes_turns;
  reg  ends_segments;
  wire ends_segments_now = issues & ends_segments;
  reg  ends_digits;
  wire ends_digits_now = issues & ends_digits;
  reg  first_plane;
  reg  [8:0] weight_address;
  reg  [8:0] plane_start;
  reg  [8:0] group_start;
  reg  [8:0] after_first_plane;
  wire [8:0] following = weight_address + {5'd0, taken_stored_planes};
  wire [8:0] next_row_group = first_plane ? following : after_first_plane;
  wire [8:0] next_batch = (half ? ends_group1 : ends_group0) ? next_row_group : group_start;
  wire [8:0] next_plane = plane_start + 9'd1;
  reg  [5:0] segment_now;
  wire [3:0] later_digits = (taken_mode_digits - 4'd1) - digit_index;
  reg  digit_now;
  wire [3:0] later_planes = (taken_mode_weight_bits - 4'd1) - plane_index;
  reg  zero_bit;
  reg  plane_begins;
  reg  last_plane;
  reg  group_begins;

  always @(posedge clk) begin
    if (take) begin
      taken_stored_planes <= layer_stored_planes;
      taken_segments <= layer_segments;
      taken_row_groups <= layer_row_groups;
      taken_weight_base <= layer_weight_base;
      taken_depthwise <= layer_depthwise;
      taken_strip_batches <= layer_strip_batches;
      taken_last_strip_batches <= layer_last_strip_batches;
      taken_last_lanes <= layer_last_lanes;
      taken_external <= layer_external;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_mode_weight_bits <= mode_weight_bits;
      taken_mode_digits <= mode_digits;
      taken_mode_zero_planes <= mode_zero_planes;
      taken_mode_half <= mode_half;
    end
  end

  always @(posedge clk) begin
    if (filled_valid) begin
      fill_half <= ~fill_half;
    end
    if (rst) begin
      fill_half <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (filled_valid & ~fill_half) begin
      full0 <= 1'b1;
      ends_row0 <= filled_payload_ends_row;
      ends_group0 <= filled_payload_ends_group;
      ends_layer0 <= filled_payload_ends_layer;
    end else if (released & ~half) begin
      full0 <= 1'b0;
    end
    if (rst) begin
      full0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (filled_valid & fill_half) begin
      full1 <= 1'b1;
      ends_row1 <= filled_payload_ends_row;
      ends_group1 <= filled_payload_ends_group;
      ends_layer1 <= filled_payload_ends_layer;
    end else if (released & half) begin
      full1 <= 1'b0;
    end
    if (rst) begin
      full1 <= 1'b0;
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
      segment_index <= segment_last ? 6'd0 : (segment_index + 6'd1);
    end
    if (rst) begin
      segment_index <= 6'd0;
    end
  end

  always @(posedge clk) begin
    if (digit_advances) begin
      digit_index <= digit_last ? 4'd0 : (digit_index + 4'd1);
    end
    if (rst) begin
      digit_index <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (plane_advances) begin
      plane_index <= plane_last ? 4'd0 : (plane_index + 4'd1);
    end
    if (rst) begin
      plane_index <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (row_group_advances) begin
      row_group_index <= row_group_last ? 9'd0 : (row_group_index + 9'd1);
    end
    if (rst) begin
      row_group_index <= 9'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      batch_ends <= row_group_advances & row_group_last;
    end
  end

  assign goes_ahead = takes_turns | (issues & ~ends_layer);

  always @(posedge clk) begin
    if (goes_ahead) begin
      last_of_group <= row_group_advances;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      taken_residual <= residual;
    end
  end

  always @(posedge clk) begin
    if (go & first) begin
      drain_busy <= 7'd63;
    end else if (row_group_ends) begin
      drain_busy <= taken_residual ? 7'd127 : 7'd63;
    end else if (drain_busy != 7'd0) begin
      drain_busy <= drain_busy - 7'd1;
    end
    if (rst) begin
      drain_busy <= 7'd0;
    end
  end

  wire issues_both = running & is_ready;
  assign issues = issues_both & ~waits_for_drain;

  always @(posedge clk) begin
    if (go) begin
      running <= 1'b1;
    end else if (ends_layer) begin
      running <= 1'b0;
    end
    if (rst) begin
      running <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (strip_ends) begin
      half <= ~half;
    end
    if (rst) begin
      half <= 1'b0;
    end
  end

  assign free = ~running;
  assign patch_ready = ready | filled_valid;
  assign released = strip_ends;
  assign fill_wait = running & ~is_ready;
  assign drain_wait = issues_both & waits_for_drain;
  assign issue_valid = issues;

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_segments <= digit_advances;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_digits <= plane_advances;
    end
  end

  wire first_plane_equal = plane_index == 4'd0;
  always @(posedge clk) begin
    if (goes_ahead) begin
      first_plane <= first_plane_equal;
    end
  end

  always @(posedge clk) begin
    if (first_plane & ends_segments_now) begin
      after_first_plane <= following;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      weight_address <= layer_weight_base[8:0];
      plane_start <= layer_weight_base[8:0];
      group_start <= layer_weight_base[8:0];
    end else if (batch_ends_now) begin
      weight_address <= next_batch;
      plane_start <= next_batch;
      group_start <= next_batch;
    end else if (row_group_ends) begin
      weight_address <= next_row_group;
      plane_start <= next_row_group;
    end else if (ends_digits_now) begin
      weight_address <= next_plane;
      plane_start <= next_plane;
    end else if (ends_segments_now) begin
      weight_address <= plane_start;
    end else if (issues) begin
      weight_address <= following;
    end
  end

  assign issue_weight_address = weight_address;

  always @(posedge clk) begin
    if (goes_ahead) begin
      segment_now <= segment_index;
    end
  end

  assign issue_patch_address = {half, segment_now};

  always @(posedge clk) begin
    if (goes_ahead) begin
      digit_now <= later_digits[0];
    end
  end

  assign issue_digit = digit_now;

  always @(posedge clk) begin
    if (goes_ahead) begin
      zero_bit <= (later_planes < 4'd8) ? taken_mode_zero_planes[later_planes[2:0]] : 1'b0;
    end
  end

  assign issue_zero_bit = zero_bit;
  assign issue_half = taken_mode_half;

  wire plane_begins_both = (segment_index == 6'd0) & (digit_index == 4'd0);
  always @(posedge clk) begin
    if (goes_ahead) begin
      plane_begins <= plane_begins_both;
    end
  end

  assign issue_plane_begins = plane_begins;

  always @(posedge clk) begin
    if (goes_ahead) begin
      last_plane <= plane_last;
    end
  end

  assign issue_last_plane = last_plane;

  always @(posedge clk) begin
    if (goes_ahead) begin
      group_begins <= plane_begins_both & first_plane_equal;
    end
  end

  assign issue_group_begins = group_begins;
  assign issue_group_ends = last_of_group;
  assign issue_half_plane = 1'b0;
  assign issue_subtracts = 1'b0;
  assign issue_own_reads = 1'b0;
  assign issue_own_address = 2'd0;
  assign issue_own_row_group = 1'b0;
  assign issue_own_lanes = 16'd0;

  wire unused_ok = &{
    1'b0, taken_weight_base, taken_segments[11:6], taken_row_groups[11:9], taken_external,
    layer_weight_base[23:9], later_digits[3:1], taken_depthwise, taken_last_lanes,
    half ? ends_row1 : ends_row0, taken_strip_batches, taken_last_strip_batches
  };
endmodule
`default_nettype wire

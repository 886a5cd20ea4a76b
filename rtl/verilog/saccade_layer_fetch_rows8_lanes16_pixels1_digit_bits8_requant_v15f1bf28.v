// Generated from LayerFetch[config=FabricConfig[rows=8, lanes=16, pixels=1, digitBits=8, requantisers=4, accumulatorBits=25, multiplierBits=28, encoding=PLAIN, activationBytes=32768, weightWords=2048, parameterWords=512, patchSegments=64, poolWords=256, resultWords=256, layers=16, programs=2, modes=4, frameSlots=2, pixelTables=4, residual=true, maxPool=true, depthwiseWords=8, externalWords=0, externalLatency=0, externalCyclesPerWord=0, externalBufferWords=0, counters=true, registerPort=true, singlePortBanks=0]]. Do not edit.
`default_nettype none
module saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 (
  input  wire clk,
  input  wire rst,
  input  wire go,
  input  wire fresh,
  input  wire [9:0] first_descriptor,
  input  wire [9:0] first_mode,
  input  wire [14:0] base,
  output wire look_request,
  output wire [9:0] look_address,
  input  wire [31:0] found0,
  input  wire [31:0] found1,
  output wire reading,
  output wire fills_there,
  output wire full,
  input  wire taken,
  output wire [15:0] layer_loops_groups,
  output wire [11:0] layer_loops_out_h,
  output wire [7:0] layer_loops_pool_h,
  output wire [7:0] layer_loops_pool_w,
  output wire [7:0] layer_loops_last_pixels,
  output wire [23:0] layer_fill_in_base,
  output wire [27:0] layer_fill_first_row,
  output wire [19:0] layer_fill_row_length,
  output wire [24:0] layer_fill_rows_end,
  output wire [19:0] layer_fill_row_stride,
  output wire [19:0] layer_fill_pad_codes,
  output wire [27:0] layer_fill_window_stride,
  output wire [27:0] layer_fill_out_stride,
  output wire [23:0] layer_fill_step_x,
  output wire [23:0] layer_fill_pixel_step_x,
  output wire [23:0] layer_fill_strip_step_x,
  output wire [15:0] layer_fill_run_length,
  output wire [15:0] layer_fill_run_jump,
  output wire [7:0] layer_fill_runs,
  output wire [7:0] layer_fill_kernel_h,
  output wire [15:0] layer_fill_group_step,
  output wire [11:0] layer_fill_strips,
  output wire layer_fill_depthwise,
  output wire [15:0] layer_fill_last_filters,
  output wire [7:0] layer_fill_kernel_w,
  output wire [7:0] layer_fill_column_step,
  output wire [11:0] layer_fill_segments,
  output wire [7:0] layer_fill_strip_batches,
  output wire [3:0] layer_array_stored_planes,
  output wire [11:0] layer_array_segments,
  output wire [11:0] layer_array_row_groups,
  output wire [23:0] layer_array_weight_base,
  output wire layer_array_depthwise,
  output wire [7:0] layer_array_strip_batches,
  output wire [7:0] layer_array_last_strip_batches,
  output wire [7:0] layer_array_last_lanes,
  output wire layer_array_external,
  output wire layer_drain_depthwise,
  output wire [11:0] layer_drain_batches_x,
  output wire [15:0] layer_drain_filters,
  output wire [15:0] layer_drain_last_filters,
  output wire layer_drain_output,
  output wire [23:0] layer_drain_out_base,
  output wire [23:0] layer_drain_out_row_stride,
  output wire [15:0] layer_drain_out_pixel_stride,
  output wire [23:0] layer_drain_out_batch_stride,
  output wire layer_drain_residual,
  output wire [23:0] layer_drain_residual_base,
  output wire [15:0] layer_drain_residual_step_x,
  output wire [23:0] layer_drain_residual_pixel_step,
  output wire [23:0] layer_drain_residual_batch_step,
  output wire [23:0] layer_drain_residual_row_stride,
  output wire [27:0] layer_drain_residual_out_stride,
  output wire [3:0] mode_array_weight_bits,
  output wire [3:0] mode_array_digits,
  output wire [7:0] mode_array_zero_planes,
  output wire mode_array_half,
  output wire [7:0] mode_pad_code,
  output wire mode_drain_half,
  output wire mode_drain_raw,
  output wire [7:0] mode_drain_low,
  output wire [7:0] mode_drain_high,
  output wire [15:0] mode_drain_parameter_base
);

  reg  [8:0] descriptor_pair;
  reg  [8:0] entry_pair;
  reg  [3:0] step;
  reg  fill_is_there;
  reg  is_full;
  reg  goes;
  reg  is_fresh;
  wire reads = step != 4'd14;
  wire in_entry = step < 4'd1;
  reg  arrives;
  reg  [3:0] which;
  reg  [3:0] read_mode_weight_bits;
  reg  [3:0] read_mode_digits;
  reg  [7:0] read_mode_zero_planes;
  reg  read_mode_half;
  reg  [7:0] read_mode_pad_code;
  reg  read_mode_raw;
  reg  [7:0] read_mode_low;
  reg  [7:0] read_mode_high;
  reg  [15:0] read_mode_parameter_base;
  reg  [15:0] read_layer_groups;
  reg  [11:0] read_layer_out_h;
  reg  [7:0] read_layer_pool_h;
  reg  [7:0] read_layer_pool_w;
  reg  [7:0] read_layer_last_pixels;
  reg  [23:0] read_layer_in_base;
  reg  [27:0] read_layer_first_row;
  reg  [19:0] read_layer_row_length;
  reg  [24:0] read_layer_rows_end;
  reg  [19:0] read_layer_row_stride;
  reg  [19:0] read_layer_pad_codes;
  reg  [27:0] read_layer_window_stride;
  reg  [27:0] read_layer_out_stride;
  reg  [23:0] read_layer_step_x;
  reg  [23:0] read_layer_pixel_step_x;
  reg  [23:0] read_layer_strip_step_x;
  reg  [15:0] read_layer_run_length;
  reg  [15:0] read_layer_run_jump;
  reg  [7:0] read_layer_runs;
  reg  [7:0] read_layer_kernel_h;
  reg  [15:0] read_layer_group_step;
  reg  [11:0] read_layer_strips;
  reg  read_layer_depthwise;
  reg  [15:0] read_layer_last_filters;
  reg  [7:0] read_layer_kernel_w;
  reg  [7:0] read_layer_column_step;
  reg  [11:0] read_layer_segments;
  reg  [7:0] read_layer_strip_batches;
  reg  [3:0] read_layer_stored_planes;
  reg  [11:0] read_layer_row_groups;
  reg  [23:0] read_layer_weight_base;
  reg  [7:0] read_layer_last_strip_batches;
  reg  [7:0] read_layer_last_lanes;
  reg  read_layer_external;
  reg  [11:0] read_layer_batches_x;
  reg  [15:0] read_layer_filters;
  reg  read_layer_output;
  reg  [23:0] read_layer_out_base;
  reg  [23:0] read_layer_out_row_stride;
  reg  [15:0] read_layer_out_pixel_stride;
  reg  [23:0] read_layer_out_batch_stride;
  reg  read_layer_residual;
  reg  [23:0] read_layer_residual_base;
  reg  [15:0] read_layer_residual_step_x;
  reg  [23:0] read_layer_residual_pixel_step;
  reg  [23:0] read_layer_residual_batch_step;
  reg  [23:0] read_layer_residual_row_stride;
  reg  [27:0] read_layer_residual_out_stride;
  reg  read_layer_input_is_frame;
  reg  places_input;

  always @(posedge clk) begin
    goes <= go;
    if (rst) begin
      goes <= 1'b0;
    end
  end

  always @(posedge clk) begin
    is_fresh <= fresh;
    if (rst) begin
      is_fresh <= 1'b0;
    end
  end

  always @(posedge clk) begin
    arrives <= reads;
    if (rst) begin
      arrives <= 1'b0;
    end
  end

  always @(posedge clk) begin
    which <= step;
    if (rst) begin
      which <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (reads) begin
      step <= step + 4'd1;
      if (in_entry) begin
        entry_pair <= entry_pair + 9'd1;
      end else begin
        descriptor_pair <= descriptor_pair + 9'd1;
      end
    end
    if (goes) begin
      step <= 4'd0;
    end
    if (goes & is_fresh) begin
      descriptor_pair <= first_descriptor[9:1];
      entry_pair <= first_mode[9:1];
    end
    if (rst) begin
      step <= 4'd14;
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      fill_is_there <= 1'b1;
    end
    if (arrives & (which == 4'd13)) begin
      is_full <= 1'b1;
    end
    if (taken) begin
      fill_is_there <= 1'b0;
      is_full <= 1'b0;
    end
    if (rst) begin
      fill_is_there <= 1'b0;
      is_full <= 1'b0;
    end
  end

  assign look_request = reads;
  assign look_address = {in_entry ? entry_pair : descriptor_pair, 1'b0};
  assign reading = goes | reads | arrives;
  assign fills_there = fill_is_there;
  assign full = is_full;

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_weight_bits <= found0[3:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_digits <= found0[7:4];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_zero_planes <= found0[15:8];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_half <= found0[16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_pad_code <= found0[25:18];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_raw <= found0[17];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_low <= found1[7:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_high <= found1[15:8];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd0)) begin
      read_mode_parameter_base <= found1[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd7)) begin
      read_layer_groups <= found1[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      read_layer_out_h <= found1[31:20];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd5)) begin
      read_layer_pool_h <= found0[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd4)) begin
      read_layer_pool_w <= found1[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd5)) begin
      read_layer_last_pixels <= found1[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd6)) begin
      read_layer_in_base <= found0[23:0];
    end
    if (places_input & read_layer_input_is_frame) begin
      read_layer_in_base <= {9'd0, read_layer_in_base[14:0] + base};
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd1)) begin
      read_layer_first_row <= found0[27:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      read_layer_row_length <= found0[19:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_rows_end <= found1[24:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      read_layer_row_stride <= found1[19:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd4)) begin
      read_layer_pad_codes <= found0[19:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd1)) begin
      read_layer_window_stride <= found1[27:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_out_stride <= found0[27:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd4)) begin
      read_layer_step_x <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd5)) begin
      read_layer_pixel_step_x <= found0[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd5)) begin
      read_layer_strip_step_x <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd7)) begin
      read_layer_run_length <= found0[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd7)) begin
      read_layer_run_jump <= found0[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd6)) begin
      read_layer_runs <= found0[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd6)) begin
      read_layer_kernel_h <= found1[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd7)) begin
      read_layer_group_step <= found1[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd3)) begin
      read_layer_strips <= found0[31:20];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_depthwise <= found0[30];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_last_filters <= found1[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_kernel_w <= found1[23:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_column_step <= found1[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_segments <= found0[11:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_strip_batches <= found0[31:24];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_stored_planes <= found1[28:25];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd8)) begin
      read_layer_row_groups <= found0[23:12];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd6)) begin
      read_layer_weight_base <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd9)) begin
      read_layer_last_strip_batches <= found0[7:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd9)) begin
      read_layer_last_lanes <= found0[15:8];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_external <= found1[29];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd4)) begin
      read_layer_batches_x <= found0[31:20];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd9)) begin
      read_layer_filters <= found0[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_output <= found0[28];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd9)) begin
      read_layer_out_base <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd10)) begin
      read_layer_out_row_stride <= found0[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd11)) begin
      read_layer_out_pixel_stride <= found0[15:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd10)) begin
      read_layer_out_batch_stride <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_residual <= found0[29];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd11)) begin
      read_layer_residual_base <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd11)) begin
      read_layer_residual_step_x <= found0[31:16];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd12)) begin
      read_layer_residual_pixel_step <= found0[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd12)) begin
      read_layer_residual_batch_step <= found1[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd13)) begin
      read_layer_residual_row_stride <= found0[23:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd13)) begin
      read_layer_residual_out_stride <= found1[27:0];
    end
  end

  always @(posedge clk) begin
    if (arrives & (which == 4'd2)) begin
      read_layer_input_is_frame <= found0[31];
    end
  end

  always @(posedge clk) begin
    places_input <= arrives & (which == 4'd6);
    if (rst) begin
      places_input <= 1'b0;
    end
  end

  assign layer_loops_groups = read_layer_groups;
  assign layer_loops_out_h = read_layer_out_h;
  assign layer_loops_pool_h = read_layer_pool_h;
  assign layer_loops_pool_w = read_layer_pool_w;
  assign layer_loops_last_pixels = read_layer_last_pixels;
  assign layer_fill_in_base = read_layer_in_base;
  assign layer_fill_first_row = read_layer_first_row;
  assign layer_fill_row_length = read_layer_row_length;
  assign layer_fill_rows_end = read_layer_rows_end;
  assign layer_fill_row_stride = read_layer_row_stride;
  assign layer_fill_pad_codes = read_layer_pad_codes;
  assign layer_fill_window_stride = read_layer_window_stride;
  assign layer_fill_out_stride = read_layer_out_stride;
  assign layer_fill_step_x = read_layer_step_x;
  assign layer_fill_pixel_step_x = read_layer_pixel_step_x;
  assign layer_fill_strip_step_x = read_layer_strip_step_x;
  assign layer_fill_run_length = read_layer_run_length;
  assign layer_fill_run_jump = read_layer_run_jump;
  assign layer_fill_runs = read_layer_runs;
  assign layer_fill_kernel_h = read_layer_kernel_h;
  assign layer_fill_group_step = read_layer_group_step;
  assign layer_fill_strips = read_layer_strips;
  assign layer_fill_depthwise = read_layer_depthwise;
  assign layer_fill_last_filters = read_layer_last_filters;
  assign layer_fill_kernel_w = read_layer_kernel_w;
  assign layer_fill_column_step = read_layer_column_step;
  assign layer_fill_segments = read_layer_segments;
  assign layer_fill_strip_batches = read_layer_strip_batches;
  assign layer_array_stored_planes = read_layer_stored_planes;
  assign layer_array_segments = read_layer_segments;
  assign layer_array_row_groups = read_layer_row_groups;
  assign layer_array_weight_base = read_layer_weight_base;
  assign layer_array_depthwise = read_layer_depthwise;
  assign layer_array_strip_batches = read_layer_strip_batches;
  assign layer_array_last_strip_batches = read_layer_last_strip_batches;
  assign layer_array_last_lanes = read_layer_last_lanes;
  assign layer_array_external = read_layer_external;
  assign layer_drain_depthwise = read_layer_depthwise;
  assign layer_drain_batches_x = read_layer_batches_x;
  assign layer_drain_filters = read_layer_filters;
  assign layer_drain_last_filters = read_layer_last_filters;
  assign layer_drain_output = read_layer_output;
  assign layer_drain_out_base = read_layer_out_base;
  assign layer_drain_out_row_stride = read_layer_out_row_stride;
  assign layer_drain_out_pixel_stride = read_layer_out_pixel_stride;
  assign layer_drain_out_batch_stride = read_layer_out_batch_stride;
  assign layer_drain_residual = read_layer_residual;
  assign layer_drain_residual_base = read_layer_residual_base;
  assign layer_drain_residual_step_x = read_layer_residual_step_x;
  assign layer_drain_residual_pixel_step = read_layer_residual_pixel_step;
  assign layer_drain_residual_batch_step = read_layer_residual_batch_step;
  assign layer_drain_residual_row_stride = read_layer_residual_row_stride;
  assign layer_drain_residual_out_stride = read_layer_residual_out_stride;
  assign mode_array_weight_bits = read_mode_weight_bits;
  assign mode_array_digits = read_mode_digits;
  assign mode_array_zero_planes = read_mode_zero_planes;
  assign mode_array_half = read_mode_half;
  assign mode_pad_code = read_mode_pad_code;
  assign mode_drain_half = read_mode_half;
  assign mode_drain_raw = read_mode_raw;
  assign mode_drain_low = read_mode_low;
  assign mode_drain_high = read_mode_high;
  assign mode_drain_parameter_base = read_mode_parameter_base;

  wire unused_ok = &{1'b0, first_descriptor, first_mode};

`ifndef SYNTHESIS

  reg  [4:0] since_go;
  reg  counting;

  always @(posedge clk) begin
    if (go) begin
      counting <= 1'b1;
    end else if (full) begin
      counting <= 1'b0;
    end
    if (rst) begin
      counting <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (go) begin
      since_go <= 5'd0;
    end else if (counting & ~full) begin
      since_go <= since_go + 5'd1;
    end
    if (rst) begin
      since_go <= 5'd0;
    end
  end

  wire goes_when_not_reading_ok = ~go | ~reading;
  wire goes_when_taken_ok = ~go | ~full | taken;
  wire takes_what_is_there_ok = ~taken | full;
  wire full_in_time_ok = ~counting | (full == (since_go == 5'd16));
  wire fill_in_time_ok = ~counting | (fills_there == (5'd11 <= since_go));
  wire fill_is_part_of_all_ok = ~full | fills_there;
  wire fill_is_of_this_layer_ok = ~fills_there | full | counting;
  wire holds_or_reads_ok = ~(full & reading);
  wire step_in_range_ok = step <= 4'd14;
  wire [4:0] step_by_time_wide = since_go - 5'd1;
  wire step_by_time_ok = ~counting | ~((5'd1 <= since_go) & (since_go <= 5'd14))
      | (step == step_by_time_wide[3:0]);

`ifdef FORMAL
`ifdef FORMAL_saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28
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
`ifdef FORMAL_saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28
      goes_when_not_reading: assume (goes_when_not_reading_ok);
`else
      goes_when_not_reading: assert (goes_when_not_reading_ok);
`endif
`ifdef FORMAL_saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28
      goes_when_taken: assume (goes_when_taken_ok);
`else
      goes_when_taken: assert (goes_when_taken_ok);
`endif
`ifdef FORMAL_saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28
      takes_what_is_there: assume (takes_what_is_there_ok);
`else
      takes_what_is_there: assert (takes_what_is_there_ok);
`endif
      full_in_time: assert (full_in_time_ok);
      fill_in_time: assert (fill_in_time_ok);
      fill_is_part_of_all: assert (fill_is_part_of_all_ok);
      fill_is_of_this_layer: assert (fill_is_of_this_layer_ok);
      holds_or_reads: assert (holds_or_reads_ok);
      step_in_range: assert (step_in_range_ok);
      step_by_time: assert (step_by_time_ok);
      fills: cover (full);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !goes_when_not_reading_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 goes_when_not_reading");
      $stop;
    end
    if (!rst && !goes_when_taken_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 goes_when_taken");
      $stop;
    end
    if (!rst && !takes_what_is_there_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 takes_what_is_there");
      $stop;
    end
    if (!rst && !full_in_time_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 full_in_time");
      $stop;
    end
    if (!rst && !fill_in_time_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 fill_in_time");
      $stop;
    end
    if (!rst && !fill_is_part_of_all_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 fill_is_part_of_all");
      $stop;
    end
    if (!rst && !fill_is_of_this_layer_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 fill_is_of_this_layer");
      $stop;
    end
    if (!rst && !holds_or_reads_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 holds_or_reads");
      $stop;
    end
    if (!rst && !step_in_range_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 step_in_range");
      $stop;
    end
    if (!rst && !step_by_time_ok) begin
      $display("SACCADE-ASSERT saccade_layer_fetch_rows8_lanes16_pixels1_digit_bits8_requant_v15f1bf28 step_by_time");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, full};
`endif
  wire unused_checks = &{1'b0, step_by_time_wide[4]};
`endif
endmodule
`default_nettype wire

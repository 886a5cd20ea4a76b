// Generated from FillEngine[lanes=16, readCodes=16, pixels=4, codeAddressBits=15, patchSegments=64, depthwiseWords=0]. Do not edit.
`default_nettype none
module saccade_fill_engine_lanes16_read_codes16_pixels4_code_address_v4a89fd54 (
  input  wire clk,
  input  wire rst,
  input  wire take,
  input  wire go,
  input  wire [15:0] loops_groups,
  input  wire [11:0] loops_out_h,
  input  wire [7:0] loops_pool_h,
  input  wire [7:0] loops_pool_w,
  input  wire [7:0] loops_last_pixels,
  input  wire [23:0] layer_in_base,
  input  wire [27:0] layer_first_row,
  input  wire [19:0] layer_row_length,
  input  wire [24:0] layer_rows_end,
  input  wire [19:0] layer_row_stride,
  input  wire [19:0] layer_pad_codes,
  input  wire [27:0] layer_window_stride,
  input  wire [27:0] layer_out_stride,
  input  wire [23:0] layer_step_x,
  input  wire [23:0] layer_pixel_step_x,
  input  wire [23:0] layer_strip_step_x,
  input  wire [15:0] layer_run_length,
  input  wire [15:0] layer_run_jump,
  input  wire [7:0] layer_runs,
  input  wire [7:0] layer_kernel_h,
  input  wire [15:0] layer_group_step,
  input  wire [11:0] layer_strips,
  input  wire layer_depthwise,
  input  wire [15:0] layer_last_filters,
  input  wire [7:0] layer_kernel_w,
  input  wire [7:0] layer_column_step,
  input  wire [11:0] layer_segments,
  input  wire [7:0] layer_strip_batches,
  input  wire [7:0] pad_code,
  input  wire first,
  input  wire odd,
  input  wire alternates,
  input  wire turns,
  output wire free,
  output wire [14:0] read_address,
  output wire [15:0] read_mask,
  output wire [3:0] read_lane,
  input  wire [7:0] codes0,
  input  wire [7:0] codes1,
  input  wire [7:0] codes2,
  input  wire [7:0] codes3,
  input  wire [7:0] codes4,
  input  wire [7:0] codes5,
  input  wire [7:0] codes6,
  input  wire [7:0] codes7,
  input  wire [7:0] codes8,
  input  wire [7:0] codes9,
  input  wire [7:0] codes10,
  input  wire [7:0] codes11,
  input  wire [7:0] codes12,
  input  wire [7:0] codes13,
  input  wire [7:0] codes14,
  input  wire [7:0] codes15,
  input  wire released,
  output wire [3:0] write_pixels,
  output wire [6:0] write_address,
  output wire [7:0] write_codes0,
  output wire [7:0] write_codes1,
  output wire [7:0] write_codes2,
  output wire [7:0] write_codes3,
  output wire [7:0] write_codes4,
  output wire [7:0] write_codes5,
  output wire [7:0] write_codes6,
  output wire [7:0] write_codes7,
  output wire [7:0] write_codes8,
  output wire [7:0] write_codes9,
  output wire [7:0] write_codes10,
  output wire [7:0] write_codes11,
  output wire [7:0] write_codes12,
  output wire [7:0] write_codes13,
  output wire [7:0] write_codes14,
  output wire [7:0] write_codes15,
  output wire filled_valid,
  output wire filled_payload_ends_row,
  output wire filled_payload_ends_group,
  output wire filled_payload_ends_layer,
  output wire reads
);

  wire [3:0] packer_write_pixels;
  wire [6:0] packer_write_address;
  wire [7:0] packer_write_codes0;
  wire [7:0] packer_write_codes1;
  wire [7:0] packer_write_codes2;
  wire [7:0] packer_write_codes3;
  wire [7:0] packer_write_codes4;
  wire [7:0] packer_write_codes5;
  wire [7:0] packer_write_codes6;
  wire [7:0] packer_write_codes7;
  wire [7:0] packer_write_codes8;
  wire [7:0] packer_write_codes9;
  wire [7:0] packer_write_codes10;
  wire [7:0] packer_write_codes11;
  wire [7:0] packer_write_codes12;
  wire [7:0] packer_write_codes13;
  wire [7:0] packer_write_codes14;
  wire [7:0] packer_write_codes15;
  reg  [15:0] taken_loops_groups;
  reg  [11:0] taken_loops_out_h;
  reg  [7:0] taken_loops_pool_h;
  reg  [7:0] taken_loops_pool_w;
  reg  [7:0] taken_loops_last_pixels;
  reg  [23:0] taken_in_base;
  reg  [27:0] taken_first_row;
  reg  [19:0] taken_row_length;
  reg  [24:0] taken_rows_end;
  reg  [19:0] taken_row_stride;
  reg  [19:0] taken_pad_codes;
  reg  [27:0] taken_window_stride;
  reg  [27:0] taken_out_stride;
  reg  [23:0] taken_step_x;
  reg  [23:0] taken_pixel_step_x;
  reg  [23:0] taken_strip_step_x;
  reg  [15:0] taken_run_length;
  reg  [15:0] taken_run_jump;
  reg  [7:0] taken_runs;
  reg  [7:0] taken_kernel_h;
  reg  [15:0] taken_group_step;
  reg  [11:0] taken_strips;
  reg  taken_depthwise;
  reg  [15:0] taken_last_filters;
  reg  [7:0] taken_kernel_w;
  reg  [7:0] taken_column_step;
  reg  [11:0] taken_segments;
  reg  [7:0] taken_strip_batches;
  reg  [9:0] last_code_of_run;
  reg  running;
  reg  fresh_batch;
  reg  [1:0] free_halves;
  wire waits_for_the_array;
  reg  takes_turns;
  wire slot = running & ~takes_turns & (odd | ~alternates)
      & (~fresh_batch | ((free_halves != 2'd0) & ~waits_for_the_array));
  wire goes_ahead;
  reg  [3:0] next_lane;
  reg  next_flushes;
  wire next_reads = goes_ahead & ~next_flushes;
  reg  [5:0] chunk_index;
  wire last_chunk = chunk_index == last_code_of_run[9:4];
  wire [4:0] lane_after_run_sum = {1'b0, last_code_of_run[3:0]} + 5'd1;
  wire [5:0] lane_after_run_wide = {2'd0, next_lane} + {1'b0, lane_after_run_sum};
  wire [4:0] lane_after_run = lane_after_run_wide[4:0];
  wire run_advances = next_reads & last_chunk;
  reg  [7:0] run_turn;
  wire run_last = run_turn == taken_runs;
  wire kernel_row_advances = run_advances & run_last;
  reg  [7:0] kernel_row_turn;
  wire kernel_row_last = kernel_row_turn == taken_kernel_h;
  wire pixel_ends_both = lane_after_run[4] & (lane_after_run[3:0] != 4'd0);
  wire pixel_ends = (kernel_row_advances & kernel_row_last & ~pixel_ends_both)
      | (goes_ahead & next_flushes);
  wire [2:0] batch_pixels;
  reg  [2:0] pixel_turn;
  wire pixel_last = pixel_turn == batch_pixels;
  wire window_column_advances = pixel_ends & pixel_last;
  reg  [7:0] window_column_turn;
  wire window_column_last = window_column_turn == taken_loops_pool_w;
  wire window_row_advances = window_column_advances & window_column_last;
  reg  [7:0] window_row_turn;
  wire window_row_last = window_row_turn == taken_loops_pool_h;
  wire strip_advances = window_row_advances & window_row_last;
  reg  [11:0] strip_turn;
  wire strip_last = strip_turn == taken_strips;
  wire row_advances = strip_advances & strip_last;
  reg  [11:0] row_turn;
  wire row_last = row_turn == taken_loops_out_h;
  wire group_advances = row_advances & row_last;
  reg  [15:0] group_turn;
  wire group_last = group_turn == taken_loops_groups;
  wire [4:0] lane_after_choice = last_chunk ? lane_after_run_sum : 5'd16;
  wire [5:0] lane_after_wide = {2'd0, next_lane} + {1'b0, lane_after_choice};
  wire [4:0] lane_after = lane_after_wide[4:0];
  wire completes = lane_after[4];
  wire patch_ends = kernel_row_advances & kernel_row_last;
  reg  flushing;
  wire reads_chunk = slot & ~flushing;
  reg  layer_ends;
  wire layer_ends_now = slot & layer_ends;
  reg  ends_group;
  wire ends_group_now = slot & ends_group;
  reg  ends_row;
  wire ends_row_now = slot & ends_row;
  reg  ends_strip;
  wire ends_strip_now = slot & ends_strip;
  reg  ends_window_row;
  wire ends_window_row_now = slot & ends_window_row;
  reg  ends_window_column;
  wire ends_window_column_now = slot & ends_window_column;
  reg  ends_pixel;
  wire ends_pixel_now = slot & ends_pixel;
  reg  ends_kernel_row;
  wire ends_kernel_row_now = slot & ends_kernel_row;
  wire claims = slot & fresh_batch;
  reg  ahead_of_the_array;
  reg  has_begun;
  reg  [3:0] lane;
  reg  [3:0] target_d1;
  reg  [3:0] target_d2;
  reg  [3:0] end_lane;
  reg  completes_word;
  wire completes_word_now = slot & completes_word;
  reg  completed_d1;
  reg  completed_d2;
  reg  completed_d3;
  reg  completed_d4;
  reg  pixel_ended_d1;
  reg  pixel_ended_d2;
  reg  pixel_ended_d3;
  reg  pixel_ended_d4;
  reg  filled_d1;
  reg  filled_d2;
  reg  filled_d3;
  reg  filled_d4;
  reg  [3:0] chunk_lane_d1;
  reg  [3:0] chunk_lane_d2;
  reg  [3:0] chunk_end_d1;
  reg  [3:0] chunk_end_d2;
  reg  [3:0] chunk_end_d3;
  reg  [3:0] chunk_end_d4;
  reg  last_chunk_of_run;
  reg  [17:0] row_row;
  reg  [17:0] row_window;
  reg  [17:0] row_kernel;
  reg  [17:0] row_target;
  wire row_moves0 = takes_turns | ends_group_now | ends_row_now;
  wire row_moves1 = takes_turns | ends_group_now | ends_row_now | ends_strip_now
      | ends_window_row_now;
  wire row_moves2 = takes_turns | ends_group_now | ends_row_now | ends_strip_now
      | ends_window_row_now | ends_pixel_now | ends_kernel_row_now;
  reg  [16:0] x_strip;
  reg  [16:0] x_window;
  reg  [16:0] x_pixel;
  reg  [16:0] x_chunk;
  reg  [16:0] x_target;
  wire x_moves0 = takes_turns | ends_row_now | ends_strip_now;
  wire x_moves1 = takes_turns | ends_row_now | ends_strip_now | ends_window_row_now
      | ends_window_column_now;
  wire x_moves2 = takes_turns | ends_row_now | ends_strip_now | ends_window_row_now
      | ends_window_column_now | ends_pixel_now;
  wire x_moves3 = takes_turns | ends_row_now | ends_strip_now | ends_window_row_now
      | ends_window_column_now | ends_pixel_now | ends_kernel_row_now | reads_chunk;
  reg  [14:0] group_base;
  reg  group_ended;
  reg  [4:0] codes;
  reg  asks;
  wire [17:0] codes_ahead = {1'b0, taken_pad_codes[16:0]} - {1'b0, x_chunk};
  reg  [17:0] there;
  reg  [4:0] counted;
  reg  [14:0] place_in_group;
  reg  [4:0] first_code;
  wire [4:0] end_code = asks
      ? (there[17] ? 5'd0 : ((there[16:4] != 13'd0) ? 5'd16 : {1'b0, there[3:0]}))
      : 5'd0;
  reg  mask0;
  reg  mask1;
  reg  mask2;
  reg  mask3;
  reg  mask4;
  reg  mask5;
  reg  mask6;
  reg  mask7;
  reg  mask8;
  reg  mask9;
  reg  mask10;
  reg  mask11;
  reg  mask12;
  reg  mask13;
  reg  mask14;
  reg  mask15;
  reg  [14:0] address;
  reg  [15:0] exists_d1;
  reg  [15:0] exists_d2;
  reg  [5:0] segment;
  reg  half;
  reg  [1:0] pixel;
  reg  row_ended_d1;
  reg  row_ended_d2;
  reg  row_ended_d3;
  reg  row_ended_d4;
  reg  group_of_rows_ended_d1;
  reg  group_of_rows_ended_d2;
  reg  group_of_rows_ended_d3;
  reg  group_of_rows_ended_d4;
  reg  layer_ended_d1;
  reg  layer_ended_d2;
  reg  layer_ended_d3;
  reg  layer_ended_d4;
  reg  [7:0] taken_pad_code;
  reg  [7:0] present_pad_code;
  reg  went_d1;
  reg  went_d2;
  reg  went_d3;
  reg  went_d4;

  saccade_packer_lanes16_pixels4_address_bits7 packer (
    .clk(clk),
    .chunk_lane(chunk_lane_d2),
    .chunk_end(chunk_end_d4),
    .chunk_completes(completed_d4),
    .chunk_exists(exists_d2),
    .chunk_writes(completed_d4 | pixel_ended_d4),
    .chunk_address({half, segment}),
    .chunk_pixel(pixel),
    .codes0(codes0),
    .codes1(codes1),
    .codes2(codes2),
    .codes3(codes3),
    .codes4(codes4),
    .codes5(codes5),
    .codes6(codes6),
    .codes7(codes7),
    .codes8(codes8),
    .codes9(codes9),
    .codes10(codes10),
    .codes11(codes11),
    .codes12(codes12),
    .codes13(codes13),
    .codes14(codes14),
    .codes15(codes15),
    .pad_code(present_pad_code),
    .write_pixels(packer_write_pixels),
    .write_address(packer_write_address),
    .write_codes0(packer_write_codes0),
    .write_codes1(packer_write_codes1),
    .write_codes2(packer_write_codes2),
    .write_codes3(packer_write_codes3),
    .write_codes4(packer_write_codes4),
    .write_codes5(packer_write_codes5),
    .write_codes6(packer_write_codes6),
    .write_codes7(packer_write_codes7),
    .write_codes8(packer_write_codes8),
    .write_codes9(packer_write_codes9),
    .write_codes10(packer_write_codes10),
    .write_codes11(packer_write_codes11),
    .write_codes12(packer_write_codes12),
    .write_codes13(packer_write_codes13),
    .write_codes14(packer_write_codes14),
    .write_codes15(packer_write_codes15)
  );

  assign write_pixels = packer_write_pixels;
  assign write_address = packer_write_address;
  assign write_codes0 = packer_write_codes0;
  assign write_codes1 = packer_write_codes1;
  assign write_codes2 = packer_write_codes2;
  assign write_codes3 = packer_write_codes3;
  assign write_codes4 = packer_write_codes4;
  assign write_codes5 = packer_write_codes5;
  assign write_codes6 = packer_write_codes6;
  assign write_codes7 = packer_write_codes7;
  assign write_codes8 = packer_write_codes8;
  assign write_codes9 = packer_write_codes9;
  assign write_codes10 = packer_write_codes10;
  assign write_codes11 = packer_write_codes11;
  assign write_codes12 = packer_write_codes12;
  assign write_codes13 = packer_write_codes13;
  assign write_codes14 = packer_write_codes14;
  assign write_codes15 = packer_write_codes15;

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
      taken_in_base <= layer_in_base;
      taken_first_row <= layer_first_row;
      taken_row_length <= layer_row_length;
      taken_rows_end <= layer_rows_end;
      taken_row_stride <= layer_row_stride;
      taken_pad_codes <= layer_pad_codes;
      taken_window_stride <= layer_window_stride;
      taken_out_stride <= layer_out_stride;
      taken_step_x <= layer_step_x;
      taken_pixel_step_x <= layer_pixel_step_x;
      taken_strip_step_x <= layer_strip_step_x;
      taken_run_length <= layer_run_length;
      taken_run_jump <= layer_run_jump;
      taken_runs <= layer_runs;
      taken_kernel_h <= layer_kernel_h;
      taken_group_step <= layer_group_step;
      taken_strips <= layer_strips;
      taken_depthwise <= layer_depthwise;
      taken_last_filters <= layer_last_filters;
      taken_kernel_w <= layer_kernel_w;
      taken_column_step <= layer_column_step;
      taken_segments <= layer_segments;
      taken_strip_batches <= layer_strip_batches;
    end
  end

  wire [15:0] last_code_of_run_wide = layer_run_length - 16'd1;
  always @(posedge clk) begin
    if (take) begin
      last_code_of_run <= last_code_of_run_wide[9:0];
    end
  end

  always @(posedge clk) begin
    takes_turns <= take;
    if (rst) begin
      takes_turns <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (next_reads) begin
      chunk_index <= last_chunk ? 6'd0 : (chunk_index + 6'd1);
    end
    if (rst) begin
      chunk_index <= 6'd0;
    end
  end

  always @(posedge clk) begin
    if (run_advances) begin
      run_turn <= run_last ? 8'd1 : (run_turn + 8'd1);
    end
    if (rst) begin
      run_turn <= 8'd1;
    end
  end

  always @(posedge clk) begin
    if (kernel_row_advances) begin
      kernel_row_turn <= kernel_row_last ? 8'd1 : (kernel_row_turn + 8'd1);
    end
    if (rst) begin
      kernel_row_turn <= 8'd1;
    end
  end

  always @(posedge clk) begin
    if (pixel_ends) begin
      pixel_turn <= pixel_last ? 3'd1 : (pixel_turn + 3'd1);
    end
    if (rst) begin
      pixel_turn <= 3'd1;
    end
  end

  always @(posedge clk) begin
    if (window_column_advances) begin
      window_column_turn <= window_column_last ? 8'd1 : (window_column_turn + 8'd1);
    end
    if (rst) begin
      window_column_turn <= 8'd1;
    end
  end

  always @(posedge clk) begin
    if (window_row_advances) begin
      window_row_turn <= window_row_last ? 8'd1 : (window_row_turn + 8'd1);
    end
    if (rst) begin
      window_row_turn <= 8'd1;
    end
  end

  always @(posedge clk) begin
    if (strip_advances) begin
      strip_turn <= strip_last ? 12'd1 : (strip_turn + 12'd1);
    end
    if (rst) begin
      strip_turn <= 12'd1;
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
      group_turn <= group_last ? 16'd1 : (group_turn + 16'd1);
    end
    if (rst) begin
      group_turn <= 16'd1;
    end
  end

  assign batch_pixels = strip_last ? taken_loops_last_pixels[2:0] : 3'd4;

  always @(posedge clk) begin
    if (goes_ahead) begin
      next_flushes <= patch_ends & pixel_ends_both;
    end
    if (rst) begin
      next_flushes <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (pixel_ends) begin
      next_lane <= 4'd0;
    end else if (next_reads) begin
      next_lane <= lane_after[3:0];
    end
    if (rst) begin
      next_lane <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      flushing <= next_flushes;
    end
  end

  assign reads = reads_chunk;

  always @(posedge clk) begin
    if (goes_ahead) begin
      layer_ends <= group_advances & group_last;
    end
  end

  assign goes_ahead = takes_turns | (slot & ~layer_ends_now);

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
      ends_strip <= strip_advances;
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
      ends_pixel <= pixel_ends;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      ends_kernel_row <= kernel_row_advances;
    end
  end

  always @(posedge clk) begin
    if (go) begin
      running <= 1'b1;
    end else if (layer_ends_now) begin
      running <= 1'b0;
    end
    if (rst) begin
      running <= 1'b0;
    end
  end

  assign free = ~running;

  always @(posedge clk) begin
    if (go) begin
      fresh_batch <= 1'b1;
    end else if (slot) begin
      fresh_batch <= ends_window_column_now;
    end
    if (rst) begin
      fresh_batch <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      ahead_of_the_array <= first;
    end else if (turns) begin
      ahead_of_the_array <= 1'b0;
    end
    if (rst) begin
      ahead_of_the_array <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      has_begun <= 1'b0;
    end else if (claims) begin
      has_begun <= 1'b1;
    end
    if (rst) begin
      has_begun <= 1'b0;
    end
  end

  assign waits_for_the_array = ahead_of_the_array & has_begun;

  always @(posedge clk) begin
    if (claims & ~released) begin
      free_halves <= free_halves - 2'd1;
    end else if (released & ~claims) begin
      free_halves <= free_halves + 2'd1;
    end
    if (rst) begin
      free_halves <= 2'd2;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      lane <= next_lane;
    end
  end

  always @(posedge clk) begin
    target_d1 <= lane;
    if (rst) begin
      target_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    target_d2 <= target_d1;
    if (rst) begin
      target_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      end_lane <= next_flushes ? next_lane : lane_after[3:0];
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      completes_word <= ~next_flushes & completes;
    end
  end

  always @(posedge clk) begin
    completed_d1 <= completes_word_now;
    if (rst) begin
      completed_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    completed_d2 <= completed_d1;
    if (rst) begin
      completed_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    completed_d3 <= completed_d2;
    if (rst) begin
      completed_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    completed_d4 <= completed_d3;
    if (rst) begin
      completed_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_ended_d1 <= ends_pixel_now;
    if (rst) begin
      pixel_ended_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_ended_d2 <= pixel_ended_d1;
    if (rst) begin
      pixel_ended_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_ended_d3 <= pixel_ended_d2;
    if (rst) begin
      pixel_ended_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    pixel_ended_d4 <= pixel_ended_d3;
    if (rst) begin
      pixel_ended_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    filled_d1 <= ends_window_column_now;
    if (rst) begin
      filled_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    filled_d2 <= filled_d1;
    if (rst) begin
      filled_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    filled_d3 <= filled_d2;
    if (rst) begin
      filled_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    filled_d4 <= filled_d3;
    if (rst) begin
      filled_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    chunk_lane_d1 <= target_d2;
    if (rst) begin
      chunk_lane_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    chunk_lane_d2 <= chunk_lane_d1;
    if (rst) begin
      chunk_lane_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    chunk_end_d1 <= end_lane;
    if (rst) begin
      chunk_end_d1 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    chunk_end_d2 <= chunk_end_d1;
    if (rst) begin
      chunk_end_d2 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    chunk_end_d3 <= chunk_end_d2;
    if (rst) begin
      chunk_end_d3 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    chunk_end_d4 <= chunk_end_d3;
    if (rst) begin
      chunk_end_d4 <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      last_chunk_of_run <= last_chunk;
    end
  end

  always @* begin
    row_target = row_kernel + {2'd0, taken_row_stride[15:0]};
    if (ends_pixel_now) begin
      row_target = row_window;
    end
    if (ends_window_row_now) begin
      row_target = row_window + taken_window_stride[17:0];
    end
    if (ends_strip_now) begin
      row_target = row_row;
    end
    if (ends_row_now) begin
      row_target = row_row + taken_out_stride[17:0];
    end
    if (takes_turns | ends_group_now) begin
      row_target = taken_first_row[17:0];
    end
  end

  always @(posedge clk) begin
    if (row_moves0) begin
      row_row <= row_target;
    end
  end

  always @(posedge clk) begin
    if (row_moves1) begin
      row_window <= row_target;
    end
  end

  always @(posedge clk) begin
    if (row_moves2) begin
      row_kernel <= row_target;
    end
  end

  always @* begin
    x_target = x_chunk + (last_chunk_of_run ? {1'b0, taken_run_jump} : 17'd16);
    if (ends_kernel_row_now) begin
      x_target = x_pixel;
    end
    if (ends_pixel_now) begin
      x_target = x_pixel + taken_pixel_step_x[16:0];
    end
    if (ends_window_column_now) begin
      x_target = x_window + taken_step_x[16:0];
    end
    if (ends_window_row_now) begin
      x_target = x_strip;
    end
    if (ends_strip_now) begin
      x_target = x_strip + taken_strip_step_x[16:0];
    end
    if (takes_turns | ends_row_now) begin
      x_target = 17'd0;
    end
  end

  always @(posedge clk) begin
    if (x_moves0) begin
      x_strip <= x_target;
    end
  end

  always @(posedge clk) begin
    if (x_moves1) begin
      x_window <= x_target;
    end
  end

  always @(posedge clk) begin
    if (x_moves2) begin
      x_pixel <= x_target;
    end
  end

  always @(posedge clk) begin
    if (x_moves3) begin
      x_chunk <= x_target;
    end
  end

  always @(posedge clk) begin
    group_ended <= ends_group_now;
    if (rst) begin
      group_ended <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      group_base <= layer_in_base[14:0];
    end else if (group_ended) begin
      group_base <= group_base + taken_group_step[14:0];
    end
  end

  always @(posedge clk) begin
    if (goes_ahead) begin
      codes <= lane_after_choice;
    end
  end

  always @(posedge clk) begin
    asks <= reads_chunk & (row_kernel < {2'd0, taken_rows_end[15:0]});
    if (rst) begin
      asks <= 1'b0;
    end
  end

  always @(posedge clk) begin
    there <= codes_ahead + {2'd0, taken_row_length[15:0]};
    if (rst) begin
      there <= 18'd0;
    end
  end

  always @(posedge clk) begin
    counted <= codes;
    if (rst) begin
      counted <= 5'd0;
    end
  end

  always @(posedge clk) begin
    place_in_group <= row_kernel[14:0] - codes_ahead[14:0];
    if (rst) begin
      place_in_group <= 15'd0;
    end
  end

  always @(posedge clk) begin
    first_code <= codes_ahead[17]
        ? 5'd0
        : ((codes_ahead[16:4] != 13'd0) ? 5'd16 : {1'b0, codes_ahead[3:0]});
    if (rst) begin
      first_code <= 5'd0;
    end
  end

  wire mask0_either = first_code[1] | first_code[0];
  wire mask0_either2 = first_code[2] | mask0_either;
  wire mask0_either3 = end_code[1] | end_code[0];
  wire mask0_either4 = end_code[2] | mask0_either3;
  wire mask0_either5 = counted[1] | counted[0];
  wire mask0_either6 = counted[2] | mask0_either5;
  always @(posedge clk) begin
    mask0 <= ~(first_code[4] | (first_code[3] | mask0_either2))
        & (end_code[4] | (end_code[3] | mask0_either4))
        & (counted[4] | (counted[3] | mask0_either6));
    if (rst) begin
      mask0 <= 1'b0;
    end
  end

  wire mask1_either = first_code[2] | first_code[1];
  wire mask1_either2 = end_code[2] | end_code[1];
  wire mask1_either3 = counted[2] | counted[1];
  always @(posedge clk) begin
    mask1 <= ~(first_code[4] | (first_code[3] | mask1_either))
        & (end_code[4] | (end_code[3] | mask1_either2))
        & (counted[4] | (counted[3] | mask1_either3));
    if (rst) begin
      mask1 <= 1'b0;
    end
  end

  wire mask2_both = first_code[1] & first_code[0];
  wire mask2_either = first_code[2] | mask2_both;
  wire mask2_both2 = end_code[1] & end_code[0];
  wire mask2_either2 = end_code[2] | mask2_both2;
  wire mask2_both3 = counted[1] & counted[0];
  wire mask2_either3 = counted[2] | mask2_both3;
  always @(posedge clk) begin
    mask2 <= ~(first_code[4] | (first_code[3] | mask2_either))
        & (end_code[4] | (end_code[3] | mask2_either2))
        & (counted[4] | (counted[3] | mask2_either3));
    if (rst) begin
      mask2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask3 <= ~(first_code[4] | (first_code[3] | first_code[2]))
        & (end_code[4] | (end_code[3] | end_code[2])) & (counted[4] | (counted[3] | counted[2]));
    if (rst) begin
      mask3 <= 1'b0;
    end
  end

  wire mask4_both = first_code[2] & mask0_either;
  wire mask4_both2 = end_code[2] & mask0_either3;
  wire mask4_both3 = counted[2] & mask0_either5;
  always @(posedge clk) begin
    mask4 <= ~(first_code[4] | (first_code[3] | mask4_both))
        & (end_code[4] | (end_code[3] | mask4_both2)) & (counted[4] | (counted[3] | mask4_both3));
    if (rst) begin
      mask4 <= 1'b0;
    end
  end

  wire mask5_both = first_code[2] & first_code[1];
  wire mask5_both2 = end_code[2] & end_code[1];
  wire mask5_both3 = counted[2] & counted[1];
  always @(posedge clk) begin
    mask5 <= ~(first_code[4] | (first_code[3] | mask5_both))
        & (end_code[4] | (end_code[3] | mask5_both2)) & (counted[4] | (counted[3] | mask5_both3));
    if (rst) begin
      mask5 <= 1'b0;
    end
  end

  wire mask6_both = first_code[2] & mask2_both;
  wire mask6_both2 = end_code[2] & mask2_both2;
  wire mask6_both3 = counted[2] & mask2_both3;
  always @(posedge clk) begin
    mask6 <= ~(first_code[4] | (first_code[3] | mask6_both))
        & (end_code[4] | (end_code[3] | mask6_both2)) & (counted[4] | (counted[3] | mask6_both3));
    if (rst) begin
      mask6 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask7 <= ~(first_code[4] | first_code[3]) & (end_code[4] | end_code[3])
        & (counted[4] | counted[3]);
    if (rst) begin
      mask7 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask8 <= ~(first_code[4] | (first_code[3] & mask0_either2))
        & (end_code[4] | (end_code[3] & mask0_either4))
        & (counted[4] | (counted[3] & mask0_either6));
    if (rst) begin
      mask8 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask9 <= ~(first_code[4] | (first_code[3] & mask1_either))
        & (end_code[4] | (end_code[3] & mask1_either2))
        & (counted[4] | (counted[3] & mask1_either3));
    if (rst) begin
      mask9 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask10 <= ~(first_code[4] | (first_code[3] & mask2_either))
        & (end_code[4] | (end_code[3] & mask2_either2))
        & (counted[4] | (counted[3] & mask2_either3));
    if (rst) begin
      mask10 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask11 <= ~(first_code[4] | (first_code[3] & first_code[2]))
        & (end_code[4] | (end_code[3] & end_code[2])) & (counted[4] | (counted[3] & counted[2]));
    if (rst) begin
      mask11 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask12 <= ~(first_code[4] | (first_code[3] & mask4_both))
        & (end_code[4] | (end_code[3] & mask4_both2)) & (counted[4] | (counted[3] & mask4_both3));
    if (rst) begin
      mask12 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask13 <= ~(first_code[4] | (first_code[3] & mask5_both))
        & (end_code[4] | (end_code[3] & mask5_both2)) & (counted[4] | (counted[3] & mask5_both3));
    if (rst) begin
      mask13 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask14 <= ~(first_code[4] | (first_code[3] & mask6_both))
        & (end_code[4] | (end_code[3] & mask6_both2)) & (counted[4] | (counted[3] & mask6_both3));
    if (rst) begin
      mask14 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    mask15 <= ~first_code[4] & end_code[4] & counted[4];
    if (rst) begin
      mask15 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    address <= place_in_group + group_base;
    if (rst) begin
      address <= 15'd0;
    end
  end

  assign read_address = address;
  assign read_mask = {
    mask15, mask14, mask13, mask12, mask11, mask10, mask9, mask8, mask7, mask6, mask5, mask4, mask3,
    mask2, mask1, mask0
  };
  assign read_lane = target_d2;

  wire exists_d1_choice = target_d2[0] ? mask0 : mask1;
  wire exists_d1_choice2 = target_d2[0] ? mask2 : mask3;
  wire exists_d1_choice3 = target_d2[1] ? exists_d1_choice : exists_d1_choice2;
  wire exists_d1_choice4 = target_d2[0] ? mask4 : mask5;
  wire exists_d1_choice5 = target_d2[0] ? mask6 : mask7;
  wire exists_d1_choice6 = target_d2[1] ? exists_d1_choice4 : exists_d1_choice5;
  wire exists_d1_choice7 = target_d2[2] ? exists_d1_choice3 : exists_d1_choice6;
  wire exists_d1_choice8 = target_d2[0] ? mask8 : mask9;
  wire exists_d1_choice9 = target_d2[0] ? mask10 : mask11;
  wire exists_d1_choice10 = target_d2[1] ? exists_d1_choice8 : exists_d1_choice9;
  wire exists_d1_choice11 = target_d2[0] ? mask12 : mask13;
  wire exists_d1_choice12 = target_d2[0] ? mask14 : mask15;
  wire exists_d1_choice13 = target_d2[1] ? exists_d1_choice11 : exists_d1_choice12;
  wire exists_d1_choice14 = target_d2[2] ? exists_d1_choice10 : exists_d1_choice13;
  wire exists_d1_choice15 = target_d2[0] ? mask15 : mask0;
  wire exists_d1_choice16 = target_d2[0] ? mask1 : mask2;
  wire exists_d1_choice17 = target_d2[1] ? exists_d1_choice15 : exists_d1_choice16;
  wire exists_d1_choice18 = target_d2[0] ? mask3 : mask4;
  wire exists_d1_choice19 = target_d2[0] ? mask5 : mask6;
  wire exists_d1_choice20 = target_d2[1] ? exists_d1_choice18 : exists_d1_choice19;
  wire exists_d1_choice21 = target_d2[2] ? exists_d1_choice17 : exists_d1_choice20;
  wire exists_d1_choice22 = target_d2[0] ? mask7 : mask8;
  wire exists_d1_choice23 = target_d2[0] ? mask9 : mask10;
  wire exists_d1_choice24 = target_d2[1] ? exists_d1_choice22 : exists_d1_choice23;
  wire exists_d1_choice25 = target_d2[0] ? mask11 : mask12;
  wire exists_d1_choice26 = target_d2[0] ? mask13 : mask14;
  wire exists_d1_choice27 = target_d2[1] ? exists_d1_choice25 : exists_d1_choice26;
  wire exists_d1_choice28 = target_d2[2] ? exists_d1_choice24 : exists_d1_choice27;
  wire exists_d1_choice29 = target_d2[1] ? exists_d1_choice12 : exists_d1_choice;
  wire exists_d1_choice30 = target_d2[1] ? exists_d1_choice2 : exists_d1_choice4;
  wire exists_d1_choice31 = target_d2[2] ? exists_d1_choice29 : exists_d1_choice30;
  wire exists_d1_choice32 = target_d2[1] ? exists_d1_choice5 : exists_d1_choice8;
  wire exists_d1_choice33 = target_d2[1] ? exists_d1_choice9 : exists_d1_choice11;
  wire exists_d1_choice34 = target_d2[2] ? exists_d1_choice32 : exists_d1_choice33;
  wire exists_d1_choice35 = target_d2[1] ? exists_d1_choice26 : exists_d1_choice15;
  wire exists_d1_choice36 = target_d2[1] ? exists_d1_choice16 : exists_d1_choice18;
  wire exists_d1_choice37 = target_d2[2] ? exists_d1_choice35 : exists_d1_choice36;
  wire exists_d1_choice38 = target_d2[1] ? exists_d1_choice19 : exists_d1_choice22;
  wire exists_d1_choice39 = target_d2[1] ? exists_d1_choice23 : exists_d1_choice25;
  wire exists_d1_choice40 = target_d2[2] ? exists_d1_choice38 : exists_d1_choice39;
  wire exists_d1_choice41 = target_d2[2] ? exists_d1_choice13 : exists_d1_choice3;
  wire exists_d1_choice42 = target_d2[2] ? exists_d1_choice6 : exists_d1_choice10;
  wire exists_d1_choice43 = target_d2[2] ? exists_d1_choice27 : exists_d1_choice17;
  wire exists_d1_choice44 = target_d2[2] ? exists_d1_choice20 : exists_d1_choice24;
  wire exists_d1_choice45 = target_d2[2] ? exists_d1_choice33 : exists_d1_choice29;
  wire exists_d1_choice46 = target_d2[2] ? exists_d1_choice30 : exists_d1_choice32;
  wire exists_d1_choice47 = target_d2[2] ? exists_d1_choice39 : exists_d1_choice35;
  wire exists_d1_choice48 = target_d2[2] ? exists_d1_choice36 : exists_d1_choice38;
  always @(posedge clk) begin
    exists_d1 <= {
      target_d2[3] ? exists_d1_choice7 : exists_d1_choice14,
      target_d2[3] ? exists_d1_choice21 : exists_d1_choice28,
      target_d2[3] ? exists_d1_choice31 : exists_d1_choice34,
      target_d2[3] ? exists_d1_choice37 : exists_d1_choice40,
      target_d2[3] ? exists_d1_choice41 : exists_d1_choice42,
      target_d2[3] ? exists_d1_choice43 : exists_d1_choice44,
      target_d2[3] ? exists_d1_choice45 : exists_d1_choice46,
      target_d2[3] ? exists_d1_choice47 : exists_d1_choice48,
      target_d2[3] ? exists_d1_choice14 : exists_d1_choice7,
      target_d2[3] ? exists_d1_choice28 : exists_d1_choice21,
      target_d2[3] ? exists_d1_choice34 : exists_d1_choice31,
      target_d2[3] ? exists_d1_choice40 : exists_d1_choice37,
      target_d2[3] ? exists_d1_choice42 : exists_d1_choice41,
      target_d2[3] ? exists_d1_choice44 : exists_d1_choice43,
      target_d2[3] ? exists_d1_choice46 : exists_d1_choice45,
      target_d2[3] ? exists_d1_choice48 : exists_d1_choice47
    };
    if (rst) begin
      exists_d1 <= 16'd0;
    end
  end

  always @(posedge clk) begin
    exists_d2 <= exists_d1;
    if (rst) begin
      exists_d2 <= 16'd0;
    end
  end

  always @(posedge clk) begin
    if (pixel_ended_d4) begin
      segment <= 6'd0;
    end else if (completed_d4) begin
      segment <= segment + 6'd1;
    end
    if (rst) begin
      segment <= 6'd0;
    end
  end

  always @(posedge clk) begin
    if (filled_d4) begin
      half <= ~half;
    end
    if (rst) begin
      half <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (filled_d4) begin
      pixel <= 2'd0;
    end else if (pixel_ended_d4) begin
      pixel <= pixel + 2'd1;
    end
    if (rst) begin
      pixel <= 2'd0;
    end
  end

  assign filled_valid = filled_d4;

  always @(posedge clk) begin
    row_ended_d1 <= ends_row_now;
    if (rst) begin
      row_ended_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_ended_d2 <= row_ended_d1;
    if (rst) begin
      row_ended_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_ended_d3 <= row_ended_d2;
    if (rst) begin
      row_ended_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    row_ended_d4 <= row_ended_d3;
    if (rst) begin
      row_ended_d4 <= 1'b0;
    end
  end

  assign filled_payload_ends_row = row_ended_d4;

  always @(posedge clk) begin
    group_of_rows_ended_d1 <= ends_group_now;
    if (rst) begin
      group_of_rows_ended_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    group_of_rows_ended_d2 <= group_of_rows_ended_d1;
    if (rst) begin
      group_of_rows_ended_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    group_of_rows_ended_d3 <= group_of_rows_ended_d2;
    if (rst) begin
      group_of_rows_ended_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    group_of_rows_ended_d4 <= group_of_rows_ended_d3;
    if (rst) begin
      group_of_rows_ended_d4 <= 1'b0;
    end
  end

  assign filled_payload_ends_group = group_of_rows_ended_d4;

  always @(posedge clk) begin
    layer_ended_d1 <= layer_ends_now;
    if (rst) begin
      layer_ended_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_ended_d2 <= layer_ended_d1;
    if (rst) begin
      layer_ended_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_ended_d3 <= layer_ended_d2;
    if (rst) begin
      layer_ended_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    layer_ended_d4 <= layer_ended_d3;
    if (rst) begin
      layer_ended_d4 <= 1'b0;
    end
  end

  assign filled_payload_ends_layer = layer_ended_d4;

  always @(posedge clk) begin
    if (take) begin
      taken_pad_code <= pad_code;
    end
  end

  always @(posedge clk) begin
    went_d1 <= go;
    if (rst) begin
      went_d1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    went_d2 <= went_d1;
    if (rst) begin
      went_d2 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    went_d3 <= went_d2;
    if (rst) begin
      went_d3 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    went_d4 <= went_d3;
    if (rst) begin
      went_d4 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (went_d4) begin
      present_pad_code <= taken_pad_code;
    end
  end

  wire unused_ok = &{
    1'b0, last_code_of_run_wide[15:10], taken_in_base, taken_run_length,
    taken_loops_last_pixels[7:3], taken_first_row[27:18], taken_out_stride[27:18],
    taken_window_stride[27:18], taken_row_stride[19:16], taken_strip_step_x[23:17],
    taken_step_x[23:17], taken_pixel_step_x[23:17], layer_in_base[23:15], taken_group_step[15],
    taken_rows_end[24:16], taken_pad_codes[19:17], taken_row_length[19:16], taken_depthwise,
    taken_last_filters, taken_kernel_w, taken_column_step, taken_segments, taken_strip_batches,
    lane_after_run_wide[5], lane_after_wide[5]
  };
endmodule
`default_nettype wire

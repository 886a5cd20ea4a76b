// Generated from Recorder[layers=16, readsAhead=4249, cyclesAhead=153, external=false]. Do not edit.
`default_nettype none
module saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external (
  input  wire clk,
  input  wire rst,
  input  wire [31:0] stamp,
  input  wire [31:0] start_stamp,
  input  wire start,
  input  wire layer_end,
  input  wire last,
  input  wire events_fills_frame,
  input  wire events_turns,
  input  wire events_issue,
  input  wire events_fill_wait,
  input  wire events_drain_wait,
  input  wire events_weight_wait,
  input  wire events_read,
  input  wire [7:0] events_written,
  output wire settled,
  output wire noted,
  input  wire read,
  input  wire [8:0] read_address,
  output wire [31:0] note
);

  reg  start_noted;
  reg  [3:0] step;
  reg  whole;
  reg  [1:0] frame;
  reg  [1:0] started;
  reg  [3:0] layer;
  reg  [3:0] noted_layer;
  wire rests = step == 4'd8;
  wire last_step = step == 4'd6;
  wire frame_noted = last_step & whole;
  reg  [1:0] open_frames;
  reg  fill_is_ahead;
  reg  array_is_ahead;
  reg  drain_is_ahead;
  reg  read_before;
  reg  [31:0] fill_wait;
  reg  [7:0] fill_wait_ahead;
  wire [7:0] events_fill_wait_extended = {7'd0, events_fill_wait};
  wire [7:0] fill_wait_together = fill_wait_ahead + events_fill_wait_extended;
  reg  [31:0] reads;
  reg  [12:0] reads_ahead;
  wire [12:0] read_before_extended = {12'd0, read_before};
  wire [12:0] reads_together = reads_ahead + read_before_extended;
  reg  [31:0] busy;
  reg  [7:0] busy_ahead;
  wire [7:0] events_issue_extended = {7'd0, events_issue};
  wire [7:0] busy_together = busy_ahead + events_issue_extended;
  reg  [31:0] drain_wait;
  reg  [7:0] drain_wait_ahead;
  wire [7:0] events_drain_wait_extended = {7'd0, events_drain_wait};
  wire [7:0] drain_wait_together = drain_wait_ahead + events_drain_wait_extended;
  reg  [31:0] writes;
  reg  [10:0] writes_ahead;
  wire [10:0] events_written_extended = {3'd0, events_written};
  wire [10:0] writes_together = writes_ahead + events_written_extended;
  wire [2:0] number = layer_end ? 3'd0 : step[2:0];
  wire starting_equal = step == 4'd7;
  wire starting = starting_equal & ~layer_end;
  wire of_frame = layer_end ? last : (starting | whole);
  reg  [31:0] read_note;

  (* no_rw_check *)
  reg  [31:0] notes [0:287];
  wire [8:0] notes_write_address = of_frame
      ? (9'd256 + {4'd0, starting ? started : frame, number})
      : {1'b0, frame[0], layer_end ? layer : noted_layer, number};

  always @(posedge clk) begin
    if (layer_end | ~rests) begin
      notes[notes_write_address] <= number[2]
          ? (number[1] ? (number[0] ? start_stamp : writes) : (number[0] ? 32'd0 : drain_wait))
          : (number[1] ? (number[0] ? busy : reads) : (number[0] ? fill_wait : (stamp + 32'd2)));
    end
    if (read) begin
      read_note <= notes[read_address];
    end
  end

  always @(posedge clk) begin
    if (start) begin
      start_noted <= 1'b0;
    end
    if (starting_equal) begin
      start_noted <= 1'b1;
    end
    if (rst) begin
      start_noted <= 1'b1;
    end
  end

  always @(posedge clk) begin
    if (~rests) begin
      step <= step + 4'd1;
    end
    if (last_step | starting_equal) begin
      step <= 4'd8;
    end
    if (rests & ~start_noted) begin
      step <= 4'd7;
    end
    if (layer_end) begin
      step <= 4'd1;
      whole <= last;
      noted_layer <= layer;
      layer <= last ? 4'd0 : (layer + 4'd1);
    end
    if (rst) begin
      step <= 4'd8;
      layer <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (start & ~frame_noted) begin
      open_frames <= open_frames + 2'd1;
    end else if (frame_noted & ~start) begin
      open_frames <= open_frames - 2'd1;
    end
    if (rst) begin
      open_frames <= 2'd0;
    end
  end

  wire fill_is_ahead_unequal = open_frames != 2'd0;
  always @(posedge clk) begin
    if (frame_noted) begin
      fill_is_ahead <= 1'b0;
    end else if (events_fills_frame & fill_is_ahead_unequal) begin
      fill_is_ahead <= 1'b1;
    end
    if (rst) begin
      fill_is_ahead <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (frame_noted) begin
      array_is_ahead <= 1'b0;
    end else if (events_turns & fill_is_ahead_unequal) begin
      array_is_ahead <= 1'b1;
    end
    if (rst) begin
      array_is_ahead <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (frame_noted) begin
      drain_is_ahead <= 1'b0;
    end else if (layer_end & last & fill_is_ahead_unequal) begin
      drain_is_ahead <= 1'b1;
    end
    if (rst) begin
      drain_is_ahead <= 1'b0;
    end
  end

  always @(posedge clk) begin
    read_before <= events_read;
    if (rst) begin
      read_before <= 1'b0;
    end
  end

  always @(posedge clk) begin
    fill_wait <= fill_wait
        + {
          24'd0,
          frame_noted ? fill_wait_together : (~array_is_ahead ? events_fill_wait_extended : 8'd0)
        };
    if (rst) begin
      fill_wait <= 32'd0;
    end
  end

  always @(posedge clk) begin
    fill_wait_ahead <= (array_is_ahead & ~frame_noted) ? fill_wait_together : 8'd0;
    if (rst) begin
      fill_wait_ahead <= 8'd0;
    end
  end

  always @(posedge clk) begin
    reads <= reads
        + {19'd0, frame_noted ? reads_together : (~fill_is_ahead ? read_before_extended : 13'd0)};
    if (rst) begin
      reads <= 32'd0;
    end
  end

  always @(posedge clk) begin
    reads_ahead <= (fill_is_ahead & ~frame_noted) ? reads_together : 13'd0;
    if (rst) begin
      reads_ahead <= 13'd0;
    end
  end

  always @(posedge clk) begin
    busy <= busy
        + {24'd0, frame_noted ? busy_together : (~array_is_ahead ? events_issue_extended : 8'd0)};
    if (rst) begin
      busy <= 32'd0;
    end
  end

  always @(posedge clk) begin
    busy_ahead <= (array_is_ahead & ~frame_noted) ? busy_together : 8'd0;
    if (rst) begin
      busy_ahead <= 8'd0;
    end
  end

  always @(posedge clk) begin
    drain_wait <= drain_wait
        + {
          24'd0,
          frame_noted ? drain_wait_together : (~array_is_ahead ? events_drain_wait_extended : 8'd0)
        };
    if (rst) begin
      drain_wait <= 32'd0;
    end
  end

  always @(posedge clk) begin
    drain_wait_ahead <= (array_is_ahead & ~frame_noted) ? drain_wait_together : 8'd0;
    if (rst) begin
      drain_wait_ahead <= 8'd0;
    end
  end

  always @(posedge clk) begin
    writes <= writes
        + {
          21'd0, frame_noted ? writes_together : (~drain_is_ahead ? events_written_extended : 11'd0)
        };
    if (rst) begin
      writes <= 32'd0;
    end
  end

  always @(posedge clk) begin
    writes_ahead <= (drain_is_ahead & ~frame_noted) ? writes_together : 11'd0;
    if (rst) begin
      writes_ahead <= 11'd0;
    end
  end

  always @(posedge clk) begin
    if (starting_equal) begin
      started <= started + 2'd1;
    end
    if (rst) begin
      started <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (frame_noted) begin
      frame <= frame + 2'd1;
    end
    if (rst) begin
      frame <= 2'd0;
    end
  end

  assign note = read_note;
  assign settled = rests & start_noted;
  assign noted = frame_noted;

  wire unused_ok = &{1'b0, events_weight_wait};

`ifndef SYNTHESIS

  wire read_note_no_collision_ok = ~((layer_end | ~rests) & read
      & (notes_write_address == read_address));
  wire layers_end_apart_ok = ~layer_end | (rests & start_noted);
  wire starts_apart_ok = ~start | start_noted;
  wire turns_apart_ok = ~events_turns | start_noted;

`ifdef FORMAL
`ifdef FORMAL_saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external
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
      read_note_no_collision: assert (read_note_no_collision_ok);
      layers_end_apart: assert (layers_end_apart_ok);
`ifdef FORMAL_saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external
      starts_apart: assume (starts_apart_ok);
`else
      starts_apart: assert (starts_apart_ok);
`endif
`ifdef FORMAL_saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external
      turns_apart: assume (turns_apart_ok);
`else
      turns_apart: assert (turns_apart_ok);
`endif
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !read_note_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external read_note_no_collision");
      $stop;
    end
    if (!rst && !layers_end_apart_ok) begin
      $display("SACCADE-ASSERT saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external layers_end_apart");
      $stop;
    end
    if (!rst && !starts_apart_ok) begin
      $display("SACCADE-ASSERT saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external starts_apart");
      $stop;
    end
    if (!rst && !turns_apart_ok) begin
      $display("SACCADE-ASSERT saccade_recorder_layers16_reads_ahead4249_cycles_ahead153_no_external turns_apart");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

// Generated from RecordQueue[entries=8]. Do not edit.
`default_nettype none
module saccade_record_queue_entries8 (
  input  wire clk,
  input  wire rst,
  input  wire write_valid,
  input  wire [3:0] write_payload_index,
  input  wire [31:0] write_payload_word,
  input  wire push,
  output wire full,
  output wire waiting,
  input  wire take,
  input  wire answered,
  input  wire sequencer_read_request,
  input  wire [3:0] sequencer_read_index,
  input  wire reporter_read_request,
  input  wire [3:0] reporter_read_index,
  output wire reporter_granted,
  output wire [31:0] data
);

  reg  [2:0] tail;
  reg  [2:0] next_taken;
  reg  [2:0] head;
  reg  [3:0] held;
  reg  [3:0] untaken;
  wire reads = sequencer_read_request | reporter_read_request;
  reg  [31:0] read_word;

  (* no_rw_check *)
  reg  [31:0] memory [0:127];

  always @(posedge clk) begin
    if (write_valid) begin
      memory[{tail, write_payload_index}] <= write_payload_word;
    end
    if (reads) begin
      read_word <= memory[sequencer_read_request
          ? {next_taken, sequencer_read_index}
          : {head, reporter_read_index}];
    end
  end

  assign data = read_word;
  assign reporter_granted = reporter_read_request & ~sequencer_read_request;

  always @(posedge clk) begin
    if (push) begin
      tail <= tail + 3'd1;
    end
    if (rst) begin
      tail <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      next_taken <= next_taken + 3'd1;
    end
    if (rst) begin
      next_taken <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (answered) begin
      head <= head + 3'd1;
    end
    if (rst) begin
      head <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (push & ~answered) begin
      held <= held + 4'd1;
    end else if (answered & ~push) begin
      held <= held - 4'd1;
    end
    if (rst) begin
      held <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (push & ~take) begin
      untaken <= untaken + 4'd1;
    end else if (take & ~push) begin
      untaken <= untaken - 4'd1;
    end
    if (rst) begin
      untaken <= 4'd0;
    end
  end

  assign full = held == 4'd8;
  assign waiting = untaken != 4'd0;

`ifndef SYNTHESIS

  wire read_word_no_collision_ok = ~(write_valid & reads
      & ({tail, write_payload_index}
          == (sequencer_read_request
              ? {next_taken, sequencer_read_index}
              : {head, reporter_read_index})));
  wire pushes_with_room_ok = ~push | ~full;
  wire takes_what_waits_ok = ~take | waiting;
  wire releases_what_was_taken_ok = ~answered | (held != untaken);
  wire writes_with_room_ok = ~write_valid | ~full;
  wire reads_what_waits_ok = ~sequencer_read_request | waiting;
  wire reports_what_was_taken_ok = ~reporter_read_request | (held != untaken);
  wire inside_by_place_ok = (tail - head) == held[2:0];
  wire untaken_by_place_ok = (tail - next_taken) == untaken[2:0];
  wire never_overfull_ok = held <= 4'd8;
  wire untaken_are_inside_ok = untaken <= held;

`ifdef FORMAL
`ifdef FORMAL_saccade_record_queue_entries8
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
      read_word_no_collision: assert (read_word_no_collision_ok);
`ifdef FORMAL_saccade_record_queue_entries8
      pushes_with_room: assume (pushes_with_room_ok);
`else
      pushes_with_room: assert (pushes_with_room_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      takes_what_waits: assume (takes_what_waits_ok);
`else
      takes_what_waits: assert (takes_what_waits_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      releases_what_was_taken: assume (releases_what_was_taken_ok);
`else
      releases_what_was_taken: assert (releases_what_was_taken_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      writes_with_room: assume (writes_with_room_ok);
`else
      writes_with_room: assert (writes_with_room_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      reads_what_waits: assume (reads_what_waits_ok);
`else
      reads_what_waits: assert (reads_what_waits_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      reports_what_was_taken: assume (reports_what_was_taken_ok);
`else
      reports_what_was_taken: assert (reports_what_was_taken_ok);
`endif
      inside_by_place: assert (inside_by_place_ok);
      untaken_by_place: assert (untaken_by_place_ok);
      never_overfull: assert (never_overfull_ok);
      untaken_are_inside: assert (untaken_are_inside_ok);
      fills: cover (full);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !read_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 read_word_no_collision");
      $stop;
    end
    if (!rst && !pushes_with_room_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 pushes_with_room");
      $stop;
    end
    if (!rst && !takes_what_waits_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 takes_what_waits");
      $stop;
    end
    if (!rst && !releases_what_was_taken_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 releases_what_was_taken");
      $stop;
    end
    if (!rst && !writes_with_room_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 writes_with_room");
      $stop;
    end
    if (!rst && !reads_what_waits_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 reads_what_waits");
      $stop;
    end
    if (!rst && !reports_what_was_taken_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 reports_what_was_taken");
      $stop;
    end
    if (!rst && !inside_by_place_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 inside_by_place");
      $stop;
    end
    if (!rst && !untaken_by_place_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 untaken_by_place");
      $stop;
    end
    if (!rst && !never_overfull_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 never_overfull");
      $stop;
    end
    if (!rst && !untaken_are_inside_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 untaken_are_inside");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, full};
`endif
`endif
endmodule
`default_nettype wire

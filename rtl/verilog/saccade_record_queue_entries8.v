// Generated from RecordQueue[entries=8]. Do not edit.
`default_nettype none
module saccade_record_queue_entries8 (
  input  wire clk,
  input  wire rst,
  input  wire write_valid,
  input  wire [5:0] write_payload_index,
  input  wire [7:0] write_payload_data,
  output wire written,
  input  wire push,
  output wire full,
  output wire waiting,
  input  wire note_valid,
  input  wire [5:0] note_payload_index,
  input  wire [7:0] note_payload_data,
  output wire noted,
  input  wire take,
  input  wire log_valid,
  input  wire [3:0] log_payload_index,
  input  wire [31:0] log_payload_word,
  input  wire ended,
  input  wire fault_present,
  input  wire [7:0] fault_code,
  input  wire [7:0] fault_packet_type,
  input  wire [7:0] fault_detail,
  output wire fault_next,
  output wire fault_told,
  output wire fault_waits,
  input  wire answered,
  input  wire fetch_read_request,
  input  wire [3:0] fetch_read_index,
  input  wire reporter_of_fault,
  input  wire reporter_read_request,
  input  wire [3:0] reporter_read_index,
  output wire reporter_granted,
  output wire [31:0] data
);

  reg  [3:0] tail;
  reg  [3:0] next_taken;
  reg  [2:0] present;
  reg  [3:0] head;
  reg  [1:0] oldest_fault;
  reg  [2:0] fault_byte;
  reg  [1:0] newest_fault;
  reg  [2:0] faults;
  wire writes_fault_unequal = faults != 3'd4;
  wire writes_fault = fault_present & writes_fault_unequal & ~log_valid;
  wire fault_written = writes_fault & (fault_byte == 3'd7);
  wire busy_with_fault = log_valid | writes_fault;
  wire reads = fetch_read_request | reporter_read_request;
  reg  [31:0] read_word;

  (* no_rw_check *)
  reg  [31:0] memory [0:255];
  wire memory_either = writes_fault | note_valid;
  wire [7:0] memory_write_address = log_valid
      ? {1'b0, present, log_payload_index}
      : (memory_either
          ? (writes_fault
              ? {1'b1, {4'd0, newest_fault, fault_byte[2]}}
              : {1'b0, next_taken[2:0], note_payload_index[5:2]})
          : {1'b0, tail[2:0], write_payload_index[5:2]});
  wire [3:0] memory_mask = log_valid
      ? 4'd15
      : (4'd1
          << (memory_either
              ? (writes_fault ? fault_byte[1:0] : note_payload_index[1:0])
              : write_payload_index[1:0]));
  wire [7:0] memory_choice = memory_either
      ? (writes_fault
          ? (fault_byte[2]
              ? fault_detail
              : (fault_byte[1] ? 8'd0 : (fault_byte[0] ? fault_packet_type : fault_code)))
          : note_payload_data)
      : write_payload_data;
  wire [31:0] memory_write_data = log_valid ? log_payload_word : {4{memory_choice}};

  always @(posedge clk) begin
    if (log_valid | (memory_either | write_valid)) begin
      if (memory_mask[0]) begin
        memory[memory_write_address][7:0] <= memory_write_data[7:0];
      end
      if (memory_mask[1]) begin
        memory[memory_write_address][15:8] <= memory_write_data[15:8];
      end
      if (memory_mask[2]) begin
        memory[memory_write_address][23:16] <= memory_write_data[23:16];
      end
      if (memory_mask[3]) begin
        memory[memory_write_address][31:24] <= memory_write_data[31:24];
      end
    end
    if (reads) begin
      read_word <= memory[fetch_read_request
          ? {1'b0, next_taken[2:0], fetch_read_index}
          : (reporter_of_fault
              ? {1'b1, {4'd0, oldest_fault, reporter_read_index[0]}}
              : {1'b0, head[2:0], reporter_read_index})];
    end
  end

  always @(posedge clk) begin
    if (writes_fault) begin
      fault_byte <= fault_byte + 3'd1;
    end
    if (rst) begin
      fault_byte <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (fault_written) begin
      newest_fault <= newest_fault + 2'd1;
    end
    if (rst) begin
      newest_fault <= 2'd0;
    end
  end

  wire oldest_fault_condition = answered & reporter_of_fault;
  always @(posedge clk) begin
    if (oldest_fault_condition) begin
      oldest_fault <= oldest_fault + 2'd1;
    end
    if (rst) begin
      oldest_fault <= 2'd0;
    end
  end

  always @(posedge clk) begin
    if (fault_written & ~oldest_fault_condition) begin
      faults <= faults + 3'd1;
    end else if (oldest_fault_condition & ~fault_written) begin
      faults <= faults - 3'd1;
    end
    if (rst) begin
      faults <= 3'd0;
    end
  end

  assign fault_next = writes_fault & fault_byte[2];
  assign fault_told = fault_written | (fault_present & ~writes_fault_unequal);
  assign fault_waits = faults != 3'd0;
  assign noted = note_valid & ~busy_with_fault;
  assign written = ~(busy_with_fault | note_valid);
  assign data = read_word;
  assign reporter_granted = reporter_read_request & ~fetch_read_request;

  always @(posedge clk) begin
    if (push) begin
      tail <= tail + 4'd1;
    end
    if (rst) begin
      tail <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (take) begin
      next_taken <= next_taken + 4'd1;
    end
    if (rst) begin
      next_taken <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (ended) begin
      present <= present + 3'd1;
    end
    if (rst) begin
      present <= 3'd0;
    end
  end

  always @(posedge clk) begin
    if (answered & ~reporter_of_fault) begin
      head <= head + 4'd1;
    end
    if (rst) begin
      head <= 4'd0;
    end
  end

  assign full = tail == (head ^ 4'h8);
  assign waiting = tail != next_taken;

`ifndef SYNTHESIS

  reg  fault_went_on;
  reg  [3:0] held;
  reg  [3:0] untaken;
  reg  [3:0] running;
  wire some_ended = held != (untaken + running);

  always @(posedge clk) begin
    fault_went_on <= fault_present & ~fault_told;
    if (rst) begin
      fault_went_on <= 1'b0;
    end
  end

  wire held_both = answered & ~reporter_of_fault;
  wire held_inverse = ~held_both;
  always @(posedge clk) begin
    if (push & held_inverse) begin
      held <= held + 4'd1;
    end else if (held_both & ~push) begin
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

  always @(posedge clk) begin
    if (take & ~ended) begin
      running <= running + 4'd1;
    end else if (ended & ~take) begin
      running <= running - 4'd1;
    end
    if (rst) begin
      running <= 4'd0;
    end
  end

  wire faults_by_place_ok = (newest_fault - oldest_fault) == faults[1:0];
  wire faults_have_room_ok = faults <= 3'd4;
  wire faults_are_told_to_the_end_ok = ~fault_went_on | fault_present;
  wire begins_with_the_first_byte_ok = fault_went_on | (fault_byte == 3'd0);
  wire read_word_no_collision_ok = ~((log_valid | (memory_either | write_valid)) & reads
      & (memory_write_address
          == (fetch_read_request
              ? {1'b0, next_taken[2:0], fetch_read_index}
              : (reporter_of_fault
                  ? {1'b1, {4'd0, oldest_fault, reporter_read_index[0]}}
                  : {1'b0, head[2:0], reporter_read_index}))));
  wire pushes_with_room_ok = ~push | ~full;
  wire notes_what_waits_ok = ~note_valid | waiting;
  wire takes_what_waits_ok = ~take | waiting;
  wire logs_what_runs_ok = ~log_valid | (running != 4'd0);
  wire ends_what_runs_ok = ~ended | (running != 4'd0);
  wire releases_what_has_ended_ok = held_inverse | some_ended;
  wire writes_with_room_ok = ~write_valid | ~full;
  wire reads_what_waits_ok = ~fetch_read_request | waiting;
  wire fetches_no_note_in_the_making_ok = ~(fetch_read_request & note_valid);
  wire reports_what_has_ended_ok = ~(reporter_read_request & ~reporter_of_fault) | some_ended;
  wire reads_faults_that_wait_ok = ~(reporter_read_request & reporter_of_fault) | fault_waits;
  wire tells_of_faults_that_wait_ok = ~oldest_fault_condition | fault_waits;
  wire inside_by_place_ok = (tail - head) == held;
  wire untaken_by_place_ok = (tail - next_taken) == untaken;
  wire running_by_place_ok = (next_taken[2:0] - present) == running[2:0];
  wire never_overfull_ok = held <= 4'd8;
  wire untaken_are_inside_ok = untaken <= held;
  wire running_were_taken_ok = running <= (held - untaken);

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
      faults_by_place: assert (faults_by_place_ok);
      faults_have_room: assert (faults_have_room_ok);
`ifdef FORMAL_saccade_record_queue_entries8
      faults_are_told_to_the_end: assume (faults_are_told_to_the_end_ok);
`else
      faults_are_told_to_the_end: assert (faults_are_told_to_the_end_ok);
`endif
      begins_with_the_first_byte: assert (begins_with_the_first_byte_ok);
      read_word_no_collision: assert (read_word_no_collision_ok);
`ifdef FORMAL_saccade_record_queue_entries8
      pushes_with_room: assume (pushes_with_room_ok);
`else
      pushes_with_room: assert (pushes_with_room_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      notes_what_waits: assume (notes_what_waits_ok);
`else
      notes_what_waits: assert (notes_what_waits_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      takes_what_waits: assume (takes_what_waits_ok);
`else
      takes_what_waits: assert (takes_what_waits_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      logs_what_runs: assume (logs_what_runs_ok);
`else
      logs_what_runs: assert (logs_what_runs_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      ends_what_runs: assume (ends_what_runs_ok);
`else
      ends_what_runs: assert (ends_what_runs_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      releases_what_has_ended: assume (releases_what_has_ended_ok);
`else
      releases_what_has_ended: assert (releases_what_has_ended_ok);
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
      fetches_no_note_in_the_making: assume (fetches_no_note_in_the_making_ok);
`else
      fetches_no_note_in_the_making: assert (fetches_no_note_in_the_making_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      reports_what_has_ended: assume (reports_what_has_ended_ok);
`else
      reports_what_has_ended: assert (reports_what_has_ended_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      reads_faults_that_wait: assume (reads_faults_that_wait_ok);
`else
      reads_faults_that_wait: assert (reads_faults_that_wait_ok);
`endif
`ifdef FORMAL_saccade_record_queue_entries8
      tells_of_faults_that_wait: assume (tells_of_faults_that_wait_ok);
`else
      tells_of_faults_that_wait: assert (tells_of_faults_that_wait_ok);
`endif
      inside_by_place: assert (inside_by_place_ok);
      untaken_by_place: assert (untaken_by_place_ok);
      running_by_place: assert (running_by_place_ok);
      never_overfull: assert (never_overfull_ok);
      untaken_are_inside: assert (untaken_are_inside_ok);
      running_were_taken: assert (running_were_taken_ok);
      fills: cover (full);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !faults_by_place_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 faults_by_place");
      $stop;
    end
    if (!rst && !faults_have_room_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 faults_have_room");
      $stop;
    end
    if (!rst && !faults_are_told_to_the_end_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 faults_are_told_to_the_end");
      $stop;
    end
    if (!rst && !begins_with_the_first_byte_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 begins_with_the_first_byte");
      $stop;
    end
    if (!rst && !read_word_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 read_word_no_collision");
      $stop;
    end
    if (!rst && !pushes_with_room_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 pushes_with_room");
      $stop;
    end
    if (!rst && !notes_what_waits_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 notes_what_waits");
      $stop;
    end
    if (!rst && !takes_what_waits_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 takes_what_waits");
      $stop;
    end
    if (!rst && !logs_what_runs_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 logs_what_runs");
      $stop;
    end
    if (!rst && !ends_what_runs_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 ends_what_runs");
      $stop;
    end
    if (!rst && !releases_what_has_ended_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 releases_what_has_ended");
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
    if (!rst && !fetches_no_note_in_the_making_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 fetches_no_note_in_the_making");
      $stop;
    end
    if (!rst && !reports_what_has_ended_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 reports_what_has_ended");
      $stop;
    end
    if (!rst && !reads_faults_that_wait_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 reads_faults_that_wait");
      $stop;
    end
    if (!rst && !tells_of_faults_that_wait_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 tells_of_faults_that_wait");
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
    if (!rst && !running_by_place_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 running_by_place");
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
    if (!rst && !running_were_taken_ok) begin
      $display("SACCADE-ASSERT saccade_record_queue_entries8 running_were_taken");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, full};
`endif
`endif
endmodule
`default_nettype wire

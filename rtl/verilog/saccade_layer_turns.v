// Generated from LayerTurns[]. Do not edit.
`default_nettype none
module saccade_layer_turns (
  input  wire clk,
  input  wire rst,
  input  wire offered,
  input  wire first,
  input  wire may_fill,
  input  wire fill_free,
  input  wire array_free,
  input  wire patch_ready,
  input  wire sums_next,
  input  wire ends_layer,
  input  wire drain_over,
  input  wire may_turn,
  input  wire done,
  output wire taken,
  output wire fill,
  output wire fill_goes,
  output wire array,
  output wire array_goes,
  output wire drain,
  output wire fills_frame,
  output wire turns,
  output wire goes
);

  reg  fill_has_first;
  reg  array_has_first;
  reg  taken_layer_waits;
  reg  [1:0] unfinished;
  wire offers_first = offered & first;
  wire fills_first = may_fill & ~fill_has_first & fill_free & ~taken_layer_waits;
  wire turns_to_first = (offers_first & fill_has_first & ~array_has_first)
      & (array_free & patch_ready & may_turn);
  wire drains_first = offers_first & array_has_first & sums_next & (drain_over | ends_layer);
  wire takes_later = offered & ~first & drain_over;
  wire goes_later = taken_layer_waits & (unfinished == 2'd0);
  wire begins = fills_first | goes_later;

  always @(posedge clk) begin
    if (fills_first) begin
      fill_has_first <= 1'b1;
    end else if (drains_first) begin
      fill_has_first <= 1'b0;
    end
    if (rst) begin
      fill_has_first <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (turns_to_first) begin
      array_has_first <= 1'b1;
    end else if (drains_first) begin
      array_has_first <= 1'b0;
    end
    if (rst) begin
      array_has_first <= 1'b0;
    end
  end

  always @(posedge clk) begin
    taken_layer_waits <= (taken_layer_waits | takes_later) & ~goes_later;
    if (rst) begin
      taken_layer_waits <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (begins & ~done) begin
      unfinished <= unfinished + 2'd1;
    end else if (done & ~begins) begin
      unfinished <= unfinished - 2'd1;
    end
    if (rst) begin
      unfinished <= 2'd0;
    end
  end

  assign taken = drains_first | takes_later;
  assign fill = fills_first | takes_later;
  assign fill_goes = begins;
  assign array = turns_to_first | takes_later;
  assign array_goes = turns_to_first | goes_later;
  assign drain = drains_first | takes_later;
  assign fills_frame = fills_first;
  assign turns = turns_to_first;
  assign goes = goes_later;

`ifndef SYNTHESIS

  reg  [3:0] since_taken;
  reg  [1:0] begun_and_not_done;
  reg  fill_took;
  reg  array_took;
  reg  fill_to_go;
  reg  array_to_go;

  always @(posedge clk) begin
    if (taken) begin
      since_taken <= 4'd9;
    end else if (since_taken != 4'd0) begin
      since_taken <= since_taken - 4'd1;
    end
    if (rst) begin
      since_taken <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (fill_goes & ~done) begin
      begun_and_not_done <= begun_and_not_done + 2'd1;
    end else if (done & ~fill_goes) begin
      begun_and_not_done <= begun_and_not_done - 2'd1;
    end
    if (rst) begin
      begun_and_not_done <= 2'd0;
    end
  end

  always @(posedge clk) begin
    fill_took <= (fill_took | fill) & ~taken;
    if (rst) begin
      fill_took <= 1'b0;
    end
  end

  always @(posedge clk) begin
    array_took <= (array_took | array) & ~taken;
    if (rst) begin
      array_took <= 1'b0;
    end
  end

  always @(posedge clk) begin
    fill_to_go <= (fill_to_go | fill) & ~fill_goes;
    if (rst) begin
      fill_to_go <= 1'b0;
    end
  end

  always @(posedge clk) begin
    array_to_go <= (array_to_go | array) & ~array_goes;
    if (rst) begin
      array_to_go <= 1'b0;
    end
  end

  wire offers_what_may_be_filled_both = offered & first;
  wire offers_what_may_be_filled_ok = may_fill | ~offers_what_may_be_filled_both;
  wire offers_one_ok = ~may_fill | ~offered | first;
  wire holds_what_is_filled_ok = ~fill_has_first | may_fill;
  wire holds_what_it_offers_ok = ~array_has_first | offers_what_may_be_filled_both;
  wire offers_apart_inverse = ~(offered | may_fill);
  wire offers_apart_ok = offers_apart_inverse | (since_taken == 4'd0);
  wire ends_what_began_ok = ~done | (unfinished != 2'd0);
  wire is_not_over_before_it_began_ok = ~taken_layer_waits | ~drain_over;
  wire drains_what_is_issued_ok = ~(drain_over & ~(fill_has_first | taken_layer_waits))
      | (fill_free & array_free);
  wire writes_in_time_ok = offers_apart_inverse | ((unfinished < 2'd2) | done | fill_has_first);
  wire fill_was_free_ok = ~fill | fill_free;
  wire array_was_free_ok = ~array | array_free;
  wire reads_what_was_written_ok = ~goes | (begun_and_not_done == 2'd0);
  wire counts_what_begins_and_ends_ok = begun_and_not_done == unfinished;
  wire never_three_layers_ok = unfinished != 2'd3;
  wire turns_before_the_last_write_reached = turns & (unfinished == 2'd2);
  wire goes_later_than_it_takes_reached = goes & ~taken;
  wire fill_takes_once_ok = ~fill | ~fill_took;
  wire array_takes_once_ok = ~array | ~array_took;
  wire array_behind_fill_ok = ~array | fill_took | fill;
  wire drain_behind_array_ok = ~drain | array_took | array;
  wire fill_state_ok = fill_took == fill_has_first;
  wire array_state_ok = array_took == array_has_first;
  wire array_has_what_fill_has_ok = ~array_has_first | fill_has_first;
  wire one_layer_ahead_ok = ~(fill_has_first & taken_layer_waits);
  wire fill_goes_with_what_it_took_ok = ~fill_goes | fill_to_go | fill;
  wire fill_went_with_what_it_took_ok = ~fill | ~fill_to_go;
  wire fill_goes_once_ok = fill_to_go == taken_layer_waits;
  wire array_goes_with_what_it_took_ok = ~array_goes | array_to_go | array;
  wire array_went_with_what_it_took_ok = ~array | ~array_to_go;
  wire array_goes_once_ok = array_to_go == taken_layer_waits;

`ifdef FORMAL
`ifdef FORMAL_saccade_layer_turns
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
`ifdef FORMAL_saccade_layer_turns
      offers_what_may_be_filled: assume (offers_what_may_be_filled_ok);
`else
      offers_what_may_be_filled: assert (offers_what_may_be_filled_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      offers_one: assume (offers_one_ok);
`else
      offers_one: assert (offers_one_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      holds_what_is_filled: assume (holds_what_is_filled_ok);
`else
      holds_what_is_filled: assert (holds_what_is_filled_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      holds_what_it_offers: assume (holds_what_it_offers_ok);
`else
      holds_what_it_offers: assert (holds_what_it_offers_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      offers_apart: assume (offers_apart_ok);
`else
      offers_apart: assert (offers_apart_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      ends_what_began: assume (ends_what_began_ok);
`else
      ends_what_began: assert (ends_what_began_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      is_not_over_before_it_began: assume (is_not_over_before_it_began_ok);
`else
      is_not_over_before_it_began: assert (is_not_over_before_it_began_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      drains_what_is_issued: assume (drains_what_is_issued_ok);
`else
      drains_what_is_issued: assert (drains_what_is_issued_ok);
`endif
`ifdef FORMAL_saccade_layer_turns
      writes_in_time: assume (writes_in_time_ok);
`else
      writes_in_time: assert (writes_in_time_ok);
`endif
      fill_was_free: assert (fill_was_free_ok);
      array_was_free: assert (array_was_free_ok);
      reads_what_was_written: assert (reads_what_was_written_ok);
      counts_what_begins_and_ends: assert (counts_what_begins_and_ends_ok);
      never_three_layers: assert (never_three_layers_ok);
      turns_before_the_last_write: cover (turns_before_the_last_write_reached);
      goes_later_than_it_takes: cover (goes_later_than_it_takes_reached);
      fill_takes_once: assert (fill_takes_once_ok);
      array_takes_once: assert (array_takes_once_ok);
      array_behind_fill: assert (array_behind_fill_ok);
      drain_behind_array: assert (drain_behind_array_ok);
      fill_state: assert (fill_state_ok);
      array_state: assert (array_state_ok);
      array_has_what_fill_has: assert (array_has_what_fill_has_ok);
      one_layer_ahead: assert (one_layer_ahead_ok);
      fill_goes_with_what_it_took: assert (fill_goes_with_what_it_took_ok);
      fill_went_with_what_it_took: assert (fill_went_with_what_it_took_ok);
      fill_goes_once: assert (fill_goes_once_ok);
      array_goes_with_what_it_took: assert (array_goes_with_what_it_took_ok);
      array_went_with_what_it_took: assert (array_went_with_what_it_took_ok);
      array_goes_once: assert (array_goes_once_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !offers_what_may_be_filled_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns offers_what_may_be_filled");
      $stop;
    end
    if (!rst && !offers_one_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns offers_one");
      $stop;
    end
    if (!rst && !holds_what_is_filled_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns holds_what_is_filled");
      $stop;
    end
    if (!rst && !holds_what_it_offers_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns holds_what_it_offers");
      $stop;
    end
    if (!rst && !offers_apart_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns offers_apart");
      $stop;
    end
    if (!rst && !ends_what_began_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns ends_what_began");
      $stop;
    end
    if (!rst && !is_not_over_before_it_began_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns is_not_over_before_it_began");
      $stop;
    end
    if (!rst && !drains_what_is_issued_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns drains_what_is_issued");
      $stop;
    end
    if (!rst && !writes_in_time_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns writes_in_time");
      $stop;
    end
    if (!rst && !fill_was_free_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_was_free");
      $stop;
    end
    if (!rst && !array_was_free_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_was_free");
      $stop;
    end
    if (!rst && !reads_what_was_written_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns reads_what_was_written");
      $stop;
    end
    if (!rst && !counts_what_begins_and_ends_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns counts_what_begins_and_ends");
      $stop;
    end
    if (!rst && !never_three_layers_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns never_three_layers");
      $stop;
    end
    if (!rst && !fill_takes_once_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_takes_once");
      $stop;
    end
    if (!rst && !array_takes_once_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_takes_once");
      $stop;
    end
    if (!rst && !array_behind_fill_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_behind_fill");
      $stop;
    end
    if (!rst && !drain_behind_array_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns drain_behind_array");
      $stop;
    end
    if (!rst && !fill_state_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_state");
      $stop;
    end
    if (!rst && !array_state_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_state");
      $stop;
    end
    if (!rst && !array_has_what_fill_has_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_has_what_fill_has");
      $stop;
    end
    if (!rst && !one_layer_ahead_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns one_layer_ahead");
      $stop;
    end
    if (!rst && !fill_goes_with_what_it_took_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_goes_with_what_it_took");
      $stop;
    end
    if (!rst && !fill_went_with_what_it_took_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_went_with_what_it_took");
      $stop;
    end
    if (!rst && !fill_goes_once_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns fill_goes_once");
      $stop;
    end
    if (!rst && !array_goes_with_what_it_took_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_goes_with_what_it_took");
      $stop;
    end
    if (!rst && !array_went_with_what_it_took_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_went_with_what_it_took");
      $stop;
    end
    if (!rst && !array_goes_once_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns array_goes_once");
      $stop;
    end
  end
  wire unused_covers = &{
    1'b0, turns_before_the_last_write_reached, goes_later_than_it_takes_reached
  };
`endif
`endif
endmodule
`default_nettype wire

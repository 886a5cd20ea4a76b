// Generated from LayerTurns[]. Do not edit.
`default_nettype none
module saccade_layer_turns (
  input  wire clk,
  input  wire rst,
  input  wire offered,
  input  wire first,
  input  wire fill_free,
  input  wire array_free,
  input  wire patch_ready,
  input  wire sums_ready,
  input  wire ends_layer,
  input  wire drain_over,
  input  wire residual,
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
  wire fills_first = offers_first & ~fill_has_first & fill_free & ~taken_layer_waits;
  wire turns_to_first = (offers_first & fill_has_first & ~array_has_first)
      & (array_free & patch_ready & ~residual);
  wire drains_first = offers_first & array_has_first & sums_ready & (drain_over | ends_layer);
  wire takes_later = offered & ~first & drain_over;
  wire goes_later = (taken_layer_waits | takes_later) & (unfinished == 2'd0);
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

  wire ends_what_began_ok = ~done | (unfinished != 2'd0);
  wire two_layers_at_most_ok = ~begins | (unfinished < 2'd2);
  wire takes_when_all_is_free_ok = ~takes_later | (fill_free & array_free & ~taken_layer_waits);
  wire stages_in_order_ok = ~array_has_first | fill_has_first;
  wire offers_apart_ok = ~offered | ~(since_taken != 4'd0);

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
      ends_what_began: assert (ends_what_began_ok);
      two_layers_at_most: assert (two_layers_at_most_ok);
      takes_when_all_is_free: assert (takes_when_all_is_free_ok);
      stages_in_order: assert (stages_in_order_ok);
`ifdef FORMAL_saccade_layer_turns
      offers_apart: assume (offers_apart_ok);
`else
      offers_apart: assert (offers_apart_ok);
`endif
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !ends_what_began_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns ends_what_began");
      $stop;
    end
    if (!rst && !two_layers_at_most_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns two_layers_at_most");
      $stop;
    end
    if (!rst && !takes_when_all_is_free_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns takes_when_all_is_free");
      $stop;
    end
    if (!rst && !stages_in_order_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns stages_in_order");
      $stop;
    end
    if (!rst && !offers_apart_ok) begin
      $display("SACCADE-ASSERT saccade_layer_turns offers_apart");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

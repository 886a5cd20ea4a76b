// Generated from RoundRobinArbiter[width=8, inputs=5]. Do not edit.
`default_nettype none
module round_robin_arbiter_width8_inputs5 (
  input  wire clk,
  input  wire rst,
  input  wire in0_valid,
  output wire in0_ready,
  input  wire [7:0] in0_payload,
  input  wire in1_valid,
  output wire in1_ready,
  input  wire [7:0] in1_payload,
  input  wire in2_valid,
  output wire in2_ready,
  input  wire [7:0] in2_payload,
  input  wire in3_valid,
  output wire in3_ready,
  input  wire [7:0] in3_payload,
  input  wire in4_valid,
  output wire in4_ready,
  input  wire [7:0] in4_payload,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload,
  output wire [2:0] chosen
);

  reg  [4:0] turn;
  wire [4:0] requests = {in4_valid, in3_valid, in2_valid, in1_valid, in0_valid};
  wire [4:0] in_turn = requests & turn;
  wire [4:0] candidates = (in_turn != 5'd0) ? in_turn : requests;
  wire [4:0] up_to_chosen = candidates ^ (candidates - 5'd1);
  wire [4:0] grant = candidates & up_to_chosen;

  always @(posedge clk) begin
    if (requests != 5'd0) begin
      turn <= out_ready ? ~up_to_chosen : grant;
    end
    if (rst) begin
      turn <= 5'd0;
    end
  end

  assign out_valid = requests != 5'd0;
  assign in0_ready = grant[0] & out_ready;
  assign in1_ready = grant[1] & out_ready;
  assign in2_ready = grant[2] & out_ready;
  assign in3_ready = grant[3] & out_ready;
  assign in4_ready = grant[4] & out_ready;
  assign out_payload = ({8{grant[0]}} & in0_payload) | ({8{grant[1]}} & in1_payload)
      | ({8{grant[2]}} & in2_payload) | ({8{grant[3]}} & in3_payload)
      | ({8{grant[4]}} & in4_payload);
  assign chosen = {grant[4], grant[2] | grant[3], grant[1] | grant[3]};

`ifndef SYNTHESIS

  reg  was_stalled;
  wire [4:0] moves = {
    in4_valid & in4_ready, in3_valid & in3_ready, in2_valid & in2_ready, in1_valid & in1_ready,
    in0_valid & in0_ready
  };
  reg  [2:0] chosen_held;
`ifdef FORMAL
  (* anyconst *) reg  [2:0] watched;
`else
  wire [2:0] watched = 3'd0;
`endif
  reg  [3:0] waited;
  wire [4:0] below_turn = ~turn & (turn - 5'd1);
  wire [3:0] turn_starts = {3'd0, below_turn[0]} + {3'd0, below_turn[1]} + {3'd0, below_turn[2]}
      + {3'd0, below_turn[3]} + {3'd0, below_turn[4]};
  reg  in0_stalled;
  reg  [7:0] in0_held;
  reg  in1_stalled;
  reg  [7:0] in1_held;
  reg  in2_stalled;
  reg  [7:0] in2_held;
  reg  in3_stalled;
  reg  [7:0] in3_held;
  reg  in4_stalled;
  reg  [7:0] in4_held;
  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    was_stalled <= out_valid & ~out_ready;
    if (rst) begin
      was_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    chosen_held <= chosen;
  end

  wire waited_both = out_valid & out_ready & (chosen == watched);
  always @(posedge clk) begin
    if (~((watched < 3'd5) ? requests[watched] : 1'b0) | waited_both) begin
      waited <= 4'd0;
    end else if (out_valid & out_ready) begin
      waited <= waited + 4'd1;
    end
    if (rst) begin
      waited <= 4'd0;
    end
  end

  always @(posedge clk) begin
    in0_stalled <= in0_valid & ~in0_ready;
    if (rst) begin
      in0_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in0_held <= in0_payload;
  end

  always @(posedge clk) begin
    in1_stalled <= in1_valid & ~in1_ready;
    if (rst) begin
      in1_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in1_held <= in1_payload;
  end

  always @(posedge clk) begin
    in2_stalled <= in2_valid & ~in2_ready;
    if (rst) begin
      in2_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in2_held <= in2_payload;
  end

  always @(posedge clk) begin
    in3_stalled <= in3_valid & ~in3_ready;
    if (rst) begin
      in3_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in3_held <= in3_payload;
  end

  always @(posedge clk) begin
    in4_stalled <= in4_valid & ~in4_ready;
    if (rst) begin
      in4_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    in4_held <= in4_payload;
  end

  always @(posedge clk) begin
    out_stalled <= out_valid & ~out_ready;
    if (rst) begin
      out_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out_held <= out_payload;
  end

  wire one_at_a_time_ok = (moves & (moves - 5'd1)) == 5'd0;
  wire moves_together_ok = (out_valid & out_ready) == (moves != 5'd0);
  wire offers_what_waits_ok = out_valid == (requests != 5'd0);
  wire chosen_moves_ok = ~(out_valid & out_ready) | ((chosen < 3'd5) ? moves[chosen] : 1'b0);
  wire carries_chosen_ok = ~out_valid
      | (out_payload
          == (chosen[2]
              ? (chosen[1] ? 8'd0 : (chosen[0] ? 8'd0 : in4_payload))
              : (chosen[1]
                  ? (chosen[0] ? in3_payload : in2_payload)
                  : (chosen[0] ? in1_payload : in0_payload))));
  wire chosen_holds_while_stalled_ok = ~was_stalled | (chosen == chosen_held);
  wire chosen_rests_at_zero_ok = out_valid | (chosen == 3'd0);
  wire turn_is_well_formed_ok = was_stalled ? (turn == grant) : ((~turn & (~turn + 5'd1)) == 5'd0);
  wire fair_ok = waited < 4'd5;
  wire [3:0] watched_extended = {1'b0, watched};
  wire fair_by_distance_ok = ~(watched_extended < 4'd5)
      | ((waited
          + (((turn_starts <= watched_extended) ? watched_extended : (watched_extended + 4'd5))
              - turn_starts))
          < 4'd5);
  wire waits_longest_reached = (waited == 4'd4) & waited_both;
  wire in0_holds_while_stalled_ok = ~in0_stalled | (in0_valid & (in0_payload == in0_held));
  wire in1_holds_while_stalled_ok = ~in1_stalled | (in1_valid & (in1_payload == in1_held));
  wire in2_holds_while_stalled_ok = ~in2_stalled | (in2_valid & (in2_payload == in2_held));
  wire in3_holds_while_stalled_ok = ~in3_stalled | (in3_valid & (in3_payload == in3_held));
  wire in4_holds_while_stalled_ok = ~in4_stalled | (in4_valid & (in4_payload == in4_held));
  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
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
      one_at_a_time: assert (one_at_a_time_ok);
      moves_together: assert (moves_together_ok);
      offers_what_waits: assert (offers_what_waits_ok);
      chosen_moves: assert (chosen_moves_ok);
      carries_chosen: assert (carries_chosen_ok);
      chosen_holds_while_stalled: assert (chosen_holds_while_stalled_ok);
      chosen_rests_at_zero: assert (chosen_rests_at_zero_ok);
      turn_is_well_formed: assert (turn_is_well_formed_ok);
      fair: assert (fair_ok);
      fair_by_distance: assert (fair_by_distance_ok);
      waits_longest: cover (waits_longest_reached);
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
      in0_holds_while_stalled: assume (in0_holds_while_stalled_ok);
`else
      in0_holds_while_stalled: assert (in0_holds_while_stalled_ok);
`endif
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
      in1_holds_while_stalled: assume (in1_holds_while_stalled_ok);
`else
      in1_holds_while_stalled: assert (in1_holds_while_stalled_ok);
`endif
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
      in2_holds_while_stalled: assume (in2_holds_while_stalled_ok);
`else
      in2_holds_while_stalled: assert (in2_holds_while_stalled_ok);
`endif
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
      in3_holds_while_stalled: assume (in3_holds_while_stalled_ok);
`else
      in3_holds_while_stalled: assert (in3_holds_while_stalled_ok);
`endif
`ifdef FORMAL_round_robin_arbiter_width8_inputs5
      in4_holds_while_stalled: assume (in4_holds_while_stalled_ok);
`else
      in4_holds_while_stalled: assert (in4_holds_while_stalled_ok);
`endif
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !one_at_a_time_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 one_at_a_time");
      $stop;
    end
    if (!rst && !moves_together_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 moves_together");
      $stop;
    end
    if (!rst && !offers_what_waits_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 offers_what_waits");
      $stop;
    end
    if (!rst && !chosen_moves_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 chosen_moves");
      $stop;
    end
    if (!rst && !carries_chosen_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 carries_chosen");
      $stop;
    end
    if (!rst && !chosen_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 chosen_holds_while_stalled");
      $stop;
    end
    if (!rst && !chosen_rests_at_zero_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 chosen_rests_at_zero");
      $stop;
    end
    if (!rst && !turn_is_well_formed_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 turn_is_well_formed");
      $stop;
    end
    if (!rst && !fair_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 fair");
      $stop;
    end
    if (!rst && !fair_by_distance_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 fair_by_distance");
      $stop;
    end
    if (!rst && !in0_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 in0_holds_while_stalled");
      $stop;
    end
    if (!rst && !in1_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 in1_holds_while_stalled");
      $stop;
    end
    if (!rst && !in2_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 in2_holds_while_stalled");
      $stop;
    end
    if (!rst && !in3_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 in3_holds_while_stalled");
      $stop;
    end
    if (!rst && !in4_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 in4_holds_while_stalled");
      $stop;
    end
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT round_robin_arbiter_width8_inputs5 out_holds_while_stalled");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, waits_longest_reached};
`endif
`endif
endmodule
`default_nettype wire

// Generated from CounterBytes[recorder=Recorder[layers=16, readsAhead=4249, cyclesAhead=153, external=false]]. Do not edit.
`default_nettype none
module saccade_counter_bytes_layers16_reads_ahead4249_cycles_ahead15_v74f72f56 (
  input  wire clk,
  input  wire rst,
  input  wire start,
  input  wire [4:0] layers,
  input  wire next,
  output wire read,
  output wire [8:0] read_address,
  input  wire [31:0] note,
  output wire out_valid,
  input  wire out_ready,
  output wire [7:0] out_payload,
  output wire done
);

  localparam [2:0] STEP_REST = 3'd0;
  localparam [2:0] STEP_MINUEND = 3'd1;
  localparam [2:0] STEP_SUBTRAHEND = 3'd2;
  localparam [2:0] STEP_JOIN = 3'd3;
  localparam [2:0] STEP_SEND = 3'd4;

  reg  [2:0] step;
  reg  [1:0] part;
  reg  [1:0] frame;
  reg  very_first;
  reg  of_layer;
  reg  [3:0] layer;
  reg  [4:0] left;
  reg  [2:0] word;
  reg  [7:0] minuend;
  reg  [7:0] sent;
  wire [7:0] noted = ~part[1]
      ? (~part[0] ? note[7:0] : note[15:8])
      : (~part[0] ? note[23:16] : note[31:24]);
  wire [2:0] of_stamp_choice = (word == 3'd7)
      ? 3'd6
      : ((word == 3'd6)
          ? 3'd2
          : ((word == 3'd5)
              ? 3'd0
              : ((word == 3'd4)
                  ? 3'd5
                  : ((word == 3'd3)
                      ? 3'd4
                      : ((word == 3'd2) ? 3'd1 : ((word == 3'd1) ? 3'd3 : 3'd0))))));
  wire of_stamp = of_stamp_choice == 3'd0;
  reg  borrow;
  wire [8:0] borrow_difference = ({1'b0, minuend}
      - {1'b0, (very_first & (~of_layer | (layer == 4'd0)) & ~of_stamp) ? 8'd0 : noted})
      - {8'd0, borrow & (part != 2'd0)};
  wire [7:0] count = borrow_difference[7:0];
  reg  [31:0] rest;
  reg  rest_borrow;
  wire [8:0] rest_borrow_difference = ({1'b0, rest[7:0]} - {1'b0, count})
      - {8'd0, rest_borrow & (part != 2'd0)};
  wire word_ends_both = out_valid & out_ready;
  wire word_ends = word_ends_both & (part == 2'd3);
  wire ends = word_ends & (word == 3'd7);
  wire is_last = of_layer ? (left == 5'd1) : (left == 5'd0);

  always @(posedge clk) begin
    if (step == STEP_SUBTRAHEND) begin
      minuend <= noted;
    end
  end

  always @(posedge clk) begin
    if (step == STEP_JOIN) begin
      borrow <= borrow_difference[8];
    end
  end

  always @(posedge clk) begin
    if (step == STEP_JOIN) begin
      rest_borrow <= rest_borrow_difference[8];
    end
  end

  always @(posedge clk) begin
    if (step == STEP_JOIN) begin
      rest <= {
        (word == 3'd0) ? count : ((word < 3'd5) ? rest_borrow_difference[7:0] : rest[7:0]),
        rest[31:8]
      };
    end
  end

  always @(posedge clk) begin
    if (step == STEP_JOIN) begin
      sent <= (word == 3'd5) ? rest[7:0] : count;
    end
  end

  assign read = (step == STEP_MINUEND) | (step == STEP_SUBTRAHEND);
  wire read_address_equal = of_stamp_choice == 3'd0;
  assign read_address = (step == STEP_MINUEND)
      ? ((~of_layer | (left == 5'd1))
          ? (9'd256 + {4'd0, frame, of_stamp_choice})
          : {1'b0, frame[0], layer, of_stamp_choice})
      : ((~of_layer | (layer == 4'd0))
          ? (9'd256
              + {
                4'd0, read_address_equal ? frame : (frame - 2'd1),
                read_address_equal ? 3'd7 : of_stamp_choice
              })
          : {1'b0, frame[0], layer - 4'd1, of_stamp_choice});
  assign out_valid = step == STEP_SEND;
  assign out_payload = sent;

  always @(posedge clk) begin
    case (step)
      STEP_MINUEND: begin
        step <= STEP_SUBTRAHEND;
      end
      STEP_SUBTRAHEND: begin
        step <= STEP_JOIN;
      end
      STEP_JOIN: begin
        step <= STEP_SEND;
      end
      STEP_SEND: begin
        if (word_ends_both) begin
          part <= part + 2'd1;
          step <= STEP_MINUEND;
        end
        if (word_ends) begin
          word <= word + 3'd1;
        end
        if (ends) begin
          word <= 3'd0;
          of_layer <= 1'b1;
          if (of_layer) begin
            layer <= layer + 4'd1;
            left <= left - 5'd1;
          end
          if (is_last) begin
            step <= STEP_REST;
          end
        end
      end
      default: begin
        left <= layers;
        layer <= 4'd0;
        of_layer <= 1'b0;
        if (start) begin
          step <= STEP_MINUEND;
        end
      end
    endcase
    if (rst) begin
      step <= STEP_REST;
      part <= 2'd0;
      word <= 3'd0;
      of_layer <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (next) begin
      very_first <= 1'b0;
      frame <= frame + 2'd1;
    end
    if (rst) begin
      very_first <= 1'b1;
      frame <= 2'd0;
    end
  end

  assign done = ends & is_last;

`ifndef SYNTHESIS

  reg  out_stalled;
  reg  [7:0] out_held;

  always @(posedge clk) begin
    out_stalled <= out_valid & ~out_ready;
    if (rst) begin
      out_stalled <= 1'b0;
    end
  end

  always @(posedge clk) begin
    out_held <= out_payload;
  end

  wire out_holds_while_stalled_ok = ~out_stalled | (out_valid & (out_payload == out_held));

`ifdef FORMAL
`ifdef FORMAL_saccade_counter_bytes_layers16_reads_ahead4249_cycles_ahead15_v74f72f56
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
      out_holds_while_stalled: assert (out_holds_while_stalled_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !out_holds_while_stalled_ok) begin
      $display("SACCADE-ASSERT saccade_counter_bytes_layers16_reads_ahead4249_cycles_ahead15_v74f72f56 out_holds_while_stalled");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

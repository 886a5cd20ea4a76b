// Generated from ControlFlow[]. Do not edit.
`default_nettype none
module control_flow (
  input  wire clk,
  input  wire rst,
  input  wire go,
  input  wire [1:0] select,
  input  wire [7:0] data,
  output wire running,
  output reg  [7:0] chosen,
  output wire [7:0] rare,
  output reg  [7:0] first,
  output reg  [7:0] second,
  output wire [7:0] count
);

  localparam [1:0] PHASE_IDLE = 2'd0;
  localparam [1:0] PHASE_LOAD = 2'd1;
  localparam [1:0] PHASE_RUN = 2'd2;
  localparam [1:0] PHASE_DRAIN = 2'd3;

  reg  [1:0] phase;
  reg  [3:0] left;
  reg  [7:0] last;
  reg  [7:0] rare_value;
  wire [7:0] counter_value;
  reg  spare_enable;
  wire [3:0] spare_value;

  counter_width8 counter (
    .clk(clk),
    .rst(rst),
    .enable(go & (left != 4'd0)),
    .clear(1'b0),
    .value(counter_value)
  );

  counter_width4 spare (
    .clk(clk),
    .rst(rst),
    .enable(spare_enable),
    .clear(~go),
    .value(spare_value)
  );

  always @(posedge clk) begin
    case (phase)
      PHASE_LOAD: begin
        left <= 4'd9;
        last <= data;
        phase <= PHASE_RUN;
      end
      PHASE_RUN: begin
        left <= left - 4'd1;
        if (left == 4'd1) begin
          phase <= PHASE_DRAIN;
        end
      end
      PHASE_DRAIN: begin
        if (~go) begin
          phase <= PHASE_IDLE;
        end else begin
          left <= 4'd0;
        end
      end
      default: begin
        if (go) begin
          phase <= PHASE_LOAD;
        end
      end
    endcase
    if (rst) begin
      left <= 4'd3;
      phase <= PHASE_IDLE;
    end
  end

  assign running = phase == PHASE_RUN;

  always @* begin
    case (select)
      2'd0: begin
        chosen = 8'd1;
      end
      2'd1: begin
        chosen = {4'd0, left};
      end
      default: begin
        chosen = last;
      end
    endcase
  end

  always @* begin
    rare_value = 8'd0;
    case (data)
      8'd3, 8'd4, 8'd200: begin
        rare_value = data + {4'd0, left};
      end
      8'd5: begin
        if (go) begin
          rare_value = 8'd77;
        end
      end
      default: ;
    endcase
  end

  assign rare = rare_value;

  always @* begin
    if (go) begin
      first = data;
    end else begin
      first = second;
    end
  end

  always @* begin
    if (go) begin
      second = last;
    end else begin
      second = data + 8'd1;
    end
  end

  always @* begin
    if (go) begin
      spare_enable = 1'b1;
    end else begin
      spare_enable = left[0];
    end
  end

  assign count = counter_value;

  wire unused_ok = &{1'b0, spare_value};

`ifndef SYNTHESIS

`ifdef FORMAL
  (* anyconst *) reg  [3:0] witness;
`else
  wire [3:0] witness = 4'd0;
`endif
  reg  seen;

  always @(posedge clk) begin
    if (left == witness) begin
      seen <= 1'b1;
    end
    if (rst) begin
      seen <= 1'b0;
    end
  end

  wire never_many_ok = left < 4'd10;
  wire go_is_calm_ok = ~go | (select != 2'd3);
  wire drained_reached = (phase == PHASE_DRAIN) & (left == 4'd0);
  wire seen_is_small_ok = ~seen | (witness < 4'd10);

`ifdef FORMAL
`ifdef FORMAL_control_flow
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
      never_many: assert (never_many_ok);
`ifdef FORMAL_control_flow
      go_is_calm: assume (go_is_calm_ok);
`else
      go_is_calm: assert (go_is_calm_ok);
`endif
      drained: cover (drained_reached);
      seen_is_small: assert (seen_is_small_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !never_many_ok) begin
      $display("SACCADE-ASSERT control_flow never_many");
      $stop;
    end
    if (!rst && !go_is_calm_ok) begin
      $display("SACCADE-ASSERT control_flow go_is_calm");
      $stop;
    end
    if (!rst && !seen_is_small_ok) begin
      $display("SACCADE-ASSERT control_flow seen_is_small");
      $stop;
    end
  end
  wire unused_covers = &{1'b0, drained_reached};
`endif
`endif
endmodule
`default_nettype wire

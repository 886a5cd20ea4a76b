// Generated from SlotTable[slots=2]. Do not edit.
`default_nettype none
module saccade_slot_table_slots2 (
  input  wire clk,
  input  wire rst,
  input  wire [15:0] name_stream,
  input  wire [31:0] name_frame,
  input  wire claim,
  input  wire claim_slot,
  input  wire again,
  input  wire keep,
  input  wire gone,
  input  wire gone_slot,
  output wire free,
  output wire free_slot,
  output wire found,
  output wire found_slot,
  output wire [7:0] free_slots
);

  reg  used0;
  reg  kept0;
  reg  [15:0] stream0;
  reg  [31:0] frame0;
  wire matches0 = (used0 & kept0) & ((stream0 == name_stream) & (frame0 == name_frame));
  wire claimed0 = claim & ~claim_slot;
  reg  used1;
  reg  kept1;
  reg  [15:0] stream1;
  reg  [31:0] frame1;
  wire matches1 = (used1 & kept1) & ((stream1 == name_stream) & (frame1 == name_frame));
  wire claimed1 = claim & claim_slot;

  always @(posedge clk) begin
    if (gone & ~gone_slot) begin
      used0 <= 1'b0;
    end
    if (claimed0) begin
      used0 <= 1'b1;
      stream0 <= name_stream;
      frame0 <= name_frame;
    end
    if (rst) begin
      used0 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (claimed0 | (again & found & ~found_slot)) begin
      kept0 <= keep;
    end
  end

  always @(posedge clk) begin
    if (gone & gone_slot) begin
      used1 <= 1'b0;
    end
    if (claimed1) begin
      used1 <= 1'b1;
      stream1 <= name_stream;
      frame1 <= name_frame;
    end
    if (rst) begin
      used1 <= 1'b0;
    end
  end

  always @(posedge clk) begin
    if (claimed1 | (again & found & found_slot)) begin
      kept1 <= keep;
    end
  end

  assign free = ~used0 | ~used1;
  assign free_slot = ~used0 ? 1'b0 : (~used1 ? 1'b1 : 1'b0);
  assign found = matches0 | matches1;
  assign found_slot = matches0 ? 1'b0 : (matches1 ? 1'b1 : 1'b0);
  assign free_slots = {7'd0, ~used0} + {7'd0, ~used1};

`ifndef SYNTHESIS

  wire release_index = gone_slot;

  wire releases_what_is_used_and_not_kept0_ok = ~(gone & ~release_index) | (used0 & ~kept0);
  wire claims_what_is_free0_ok = ~(claim & ~claim_slot) | ~used0;
  wire releases_what_is_used_and_not_kept1_ok = ~(gone & release_index) | (used1 & ~kept1);
  wire claims_what_is_free1_ok = ~(claim & claim_slot) | ~used1;

`ifdef FORMAL
`ifdef FORMAL_saccade_slot_table_slots2
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
      releases_what_is_used_and_not_kept0: assert (releases_what_is_used_and_not_kept0_ok);
      claims_what_is_free0: assert (claims_what_is_free0_ok);
      releases_what_is_used_and_not_kept1: assert (releases_what_is_used_and_not_kept1_ok);
      claims_what_is_free1: assert (claims_what_is_free1_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !releases_what_is_used_and_not_kept0_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots2 releases_what_is_used_and_not_kept0");
      $stop;
    end
    if (!rst && !claims_what_is_free0_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots2 claims_what_is_free0");
      $stop;
    end
    if (!rst && !releases_what_is_used_and_not_kept1_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots2 releases_what_is_used_and_not_kept1");
      $stop;
    end
    if (!rst && !claims_what_is_free1_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots2 claims_what_is_free1");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

// Generated from SlotTable[slots=1, nameBytes=6]. Do not edit.
`default_nettype none
module saccade_slot_table_slots1_name_bytes6 (
  input  wire clk,
  input  wire rst,
  input  wire opens,
  input  wire name_valid,
  input  wire [7:0] name_payload,
  input  wire stores,
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

  reg  [3:0] number;
  reg  [7:0] known_bytes;
  reg  equal0;
  reg  used0;
  reg  kept0;
  wire matches0 = used0 & kept0 & equal0;
  wire claimed0 = claim & ~claim_slot;

  (* no_rw_check *)
  reg  [7:0] names [0:15];
  wire names_mask = 1'b1 << claim_slot;
  wire [3:0] known_bytes_sum = number + {3'd0, name_valid};
  wire [3:0] known_bytes_address = opens ? 4'd0 : known_bytes_sum;

  always @(posedge clk) begin
    if (name_valid & stores) begin
      if (names_mask) begin
        names[number] <= name_payload;
      end
    end
    known_bytes <= names[known_bytes_address];
  end

  always @(posedge clk) begin
    if (opens) begin
      number <= 4'd0;
    end else begin
      number <= known_bytes_sum;
    end
    if (rst) begin
      number <= 4'd0;
    end
  end

  always @(posedge clk) begin
    if (opens) begin
      equal0 <= 1'b1;
    end else if (name_valid) begin
      equal0 <= equal0 & (known_bytes == name_payload);
    end
  end

  always @(posedge clk) begin
    if (gone & ~gone_slot) begin
      used0 <= 1'b0;
    end
    if (claimed0) begin
      used0 <= 1'b1;
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

  assign free = ~used0;
  assign free_slot = ~used0 ? 1'b0 : 1'b0;
  assign found = matches0;
  assign found_slot = matches0 ? 1'b0 : 1'b0;
  assign free_slots = {7'd0, ~used0};

`ifndef SYNTHESIS

  wire release_index = gone_slot;

  wire known_bytes_no_collision_ok = ~(name_valid & stores & (number == known_bytes_address));
  wire releases_what_is_used_and_not_kept0_ok = ~(gone & ~release_index) | (used0 & ~kept0);
  wire claims_what_is_free0_ok = ~(claim & ~claim_slot) | ~used0;

`ifdef FORMAL
`ifdef FORMAL_saccade_slot_table_slots1_name_bytes6
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
      known_bytes_no_collision: assert (known_bytes_no_collision_ok);
      releases_what_is_used_and_not_kept0: assert (releases_what_is_used_and_not_kept0_ok);
      claims_what_is_free0: assert (claims_what_is_free0_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !known_bytes_no_collision_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots1_name_bytes6 known_bytes_no_collision");
      $stop;
    end
    if (!rst && !releases_what_is_used_and_not_kept0_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots1_name_bytes6 releases_what_is_used_and_not_kept0");
      $stop;
    end
    if (!rst && !claims_what_is_free0_ok) begin
      $display("SACCADE-ASSERT saccade_slot_table_slots1_name_bytes6 claims_what_is_free0");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

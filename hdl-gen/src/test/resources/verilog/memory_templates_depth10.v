// Generated from MemoryTemplates[depth=10]. Do not edit.
`default_nettype none
module memory_templates_depth10 (
  input  wire clk,
  input  wire rst,
  input  wire write,
  input  wire [3:0] write_address,
  input  wire [7:0] data,
  input  wire [1:0] mask,
  input  wire read,
  input  wire [3:0] read_address,
  output wire [7:0] old,
  output wire [7:0] undefined,
  output wire [7:0] fresh,
  output wire [7:0] masked,
  output wire [7:0] low,
  output wire [7:0] high,
  output wire [7:0] single,
  output wire [7:0] fixed,
  output wire [7:0] fixed_now
);

  reg  [7:0] old_word;
  reg  [7:0] undefined_word;
  reg  [7:0] fresh_word_stored;
  reg  [7:0] fresh_word_written;
  reg  fresh_word_bypass;
  wire [7:0] fresh_word;
  reg  [7:0] masked_word_stored;
  reg  [7:0] masked_word_written;
  reg  [1:0] masked_word_bypass;
  wire [7:0] masked_word;
  wire [7:0] low_word;
  wire [7:0] high_word;
  reg  [7:0] single_word;
  reg  [7:0] fixed_word;
  wire [7:0] now_word;

  reg  [7:0] old_memory [0:9];

  always @(posedge clk) begin
    if (write) begin
      old_memory[write_address] <= data;
    end
    if (read) begin
      old_word <= old_memory[read_address];
    end
  end

  (* no_rw_check *)
  reg  [7:0] undefined_memory [0:9];
  wire [3:0] undefined_word_address = read_address + 4'd1;

  always @(posedge clk) begin
    if (write & ~read) begin
      undefined_memory[write_address] <= data;
    end
    if (read) begin
      undefined_word <= undefined_memory[undefined_word_address];
    end
  end

  (* no_rw_check *)
  reg  [7:0] fresh_memory [0:9];
  wire [7:0] fresh_memory_write_data = data + 8'd1;

  always @(posedge clk) begin
    if (write) begin
      fresh_memory[write_address] <= fresh_memory_write_data;
    end
    fresh_word_stored <= fresh_memory[read_address];
  end

  (* no_rw_check *)
  reg  [7:0] masked_memory [0:9];
  wire [3:0] masked_memory_write_address = write_address + 4'd2;
  wire [7:0] masked_memory_write_data = data + 8'd5;

  always @(posedge clk) begin
    if (write) begin
      if (mask[0]) begin
        masked_memory[masked_memory_write_address][3:0] <= masked_memory_write_data[3:0];
      end
      if (mask[1]) begin
        masked_memory[masked_memory_write_address][7:4] <= masked_memory_write_data[7:4];
      end
    end
    if (read) begin
      masked_word_stored <= masked_memory[read_address];
    end
  end

  reg  [7:0] file [0:9];

  always @(posedge clk) begin
    if (write) begin
      file[write_address] <= data;
    end
  end

  assign low_word = file[read_address];
  wire [3:0] high_word_address = read_address + 4'd1;
  assign high_word = file[high_word_address];

  (* ram_style = "huge" *)
  reg  [7:0] single_memory [0:9];

  always @(posedge clk) begin
    if (read & write) begin
      if (mask[0]) begin
        single_memory[write_address][3:0] <= data[3:0];
      end
      if (mask[1]) begin
        single_memory[write_address][7:4] <= data[7:4];
      end
    end else if (read & ~write) begin
      single_word <= single_memory[write_address];
    end
  end

  reg  [7:0] fixed_memory [0:9];

  initial begin
    fixed_memory[0] = 8'h00;
    fixed_memory[1] = 8'h25;
    fixed_memory[2] = 8'h4a;
    fixed_memory[3] = 8'h6f;
    fixed_memory[4] = 8'h94;
    fixed_memory[5] = 8'hb9;
    fixed_memory[6] = 8'hde;
    fixed_memory[7] = 8'h03;
    fixed_memory[8] = 8'h28;
    fixed_memory[9] = 8'h4d;
  end

  always @(posedge clk) begin
    if (read) begin
      fixed_word <= fixed_memory[read_address];
    end
  end

  reg  [7:0] now_memory [0:9];

  initial begin
    now_memory[0] = 8'h00;
    now_memory[1] = 8'h25;
    now_memory[2] = 8'h4a;
    now_memory[3] = 8'h6f;
    now_memory[4] = 8'h94;
    now_memory[5] = 8'hb9;
    now_memory[6] = 8'hde;
    now_memory[7] = 8'h03;
    now_memory[8] = 8'h28;
    now_memory[9] = 8'h4d;
  end

  assign now_word = now_memory[read_address];

  always @(posedge clk) begin
    fresh_word_written <= fresh_memory_write_data;
    fresh_word_bypass <= write & (write_address == read_address);
  end

  assign fresh_word = fresh_word_bypass ? fresh_word_written : fresh_word_stored;

  wire masked_word_bypass_both = write & (masked_memory_write_address == read_address);
  always @(posedge clk) begin
    if (read) begin
      masked_word_written <= masked_memory_write_data;
      masked_word_bypass <= {2{masked_word_bypass_both}} & mask;
    end
  end

  assign masked_word = {
    masked_word_bypass[1] ? masked_word_written[7:4] : masked_word_stored[7:4],
    masked_word_bypass[0] ? masked_word_written[3:0] : masked_word_stored[3:0]
  };
  assign old = old_word;
  assign undefined = undefined_word;
  assign fresh = fresh_word;
  assign masked = masked_word;
  assign low = low_word;
  assign high = high_word;
  assign single = single_word;
  assign fixed = fixed_word;
  assign fixed_now = now_word;

`ifndef SYNTHESIS

  wire undefined_word_no_collision_ok = ~(write & ~read & read
      & (write_address == undefined_word_address));

`ifdef FORMAL
`ifdef FORMAL_memory_templates_depth10
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
      undefined_word_no_collision: assert (undefined_word_no_collision_ok);
    end
  end
`else
  always @(posedge clk) begin
    if (!rst && !undefined_word_no_collision_ok) begin
      $display("SACCADE-ASSERT memory_templates_depth10 undefined_word_no_collision");
      $stop;
    end
  end
`endif
`endif
endmodule
`default_nettype wire

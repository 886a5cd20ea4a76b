// Generated from Popcount[width=16, body=GOWIN]. Do not edit.
`default_nettype none
module popcount_width16_gowin (
  input  wire [15:0] bits,
  output wire [4:0] count
);

  wire cell0_sum;
  wire cell0_cout;
  wire cell1_sum;
  wire cell1_cout;
  wire cell2_sum;
  wire cell2_cout;
  wire cell3_sum;
  wire cell3_cout;
  wire cell4_sum;
  wire cell4_cout;
  wire cell5_sum;
  wire cell5_cout;
  wire cell6_sum;
  wire cell6_cout;
  wire cell7_sum;
  wire cell7_cout;
  wire cell8_sum;
  wire cell8_cout;
  wire cell9_sum;
  wire cell9_cout;
  wire cell10_sum;
  wire cell10_cout;
  wire cell11_sum;
  wire cell11_cout;
  wire cell12_sum;
  wire cell12_cout;
  wire cell13_sum;
  wire cell13_cout;
  wire cell14_sum;
  wire cell14_cout;
  wire cell15_sum;
  wire cell15_cout;
  wire cell16_sum;
  wire cell16_cout;
  wire cell17_sum;
  wire cell17_cout;
  wire cell18_sum;
  wire cell18_cout;
  wire cell19_sum;
  wire cell19_cout;
  wire cell20_sum;
  wire cell20_cout;
  wire cell21_sum;
  wire cell21_cout;
  wire cell22_sum;
  wire cell22_cout;
  wire cell23_sum;
  wire cell23_cout;

  ALU #(
    .ALU_MODE(0)
  ) cell0 (
    .I0(bits[2]),
    .I1(bits[2]),
    .I3(1'b1),
    .CIN(1'b0),
    .SUM(cell0_sum),
    .COUT(cell0_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell1 (
    .I0(bits[0]),
    .I1(bits[1]),
    .I3(1'b1),
    .CIN(cell0_cout),
    .SUM(cell1_sum),
    .COUT(cell1_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell2 (
    .I0(bits[5]),
    .I1(bits[5]),
    .I3(1'b1),
    .CIN(cell1_cout),
    .SUM(cell2_sum),
    .COUT(cell2_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell3 (
    .I0(bits[3]),
    .I1(bits[4]),
    .I3(1'b1),
    .CIN(cell2_cout),
    .SUM(cell3_sum),
    .COUT(cell3_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell4 (
    .I0(bits[8]),
    .I1(bits[8]),
    .I3(1'b1),
    .CIN(cell3_cout),
    .SUM(cell4_sum),
    .COUT(cell4_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell5 (
    .I0(bits[6]),
    .I1(bits[7]),
    .I3(1'b1),
    .CIN(cell4_cout),
    .SUM(cell5_sum),
    .COUT(cell5_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell6 (
    .I0(bits[11]),
    .I1(bits[11]),
    .I3(1'b1),
    .CIN(cell5_cout),
    .SUM(cell6_sum),
    .COUT(cell6_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell7 (
    .I0(bits[9]),
    .I1(bits[10]),
    .I3(1'b1),
    .CIN(cell6_cout),
    .SUM(cell7_sum),
    .COUT(cell7_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell8 (
    .I0(bits[12]),
    .I1(bits[12]),
    .I3(1'b1),
    .CIN(cell7_cout),
    .SUM(cell8_sum),
    .COUT(cell8_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell9 (
    .I0(cell1_sum),
    .I1(cell3_sum),
    .I3(1'b1),
    .CIN(cell8_cout),
    .SUM(cell9_sum),
    .COUT(cell9_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell10 (
    .I0(cell2_sum),
    .I1(cell4_sum),
    .I3(1'b1),
    .CIN(cell9_cout),
    .SUM(cell10_sum),
    .COUT(cell10_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell11 (
    .I0(bits[13]),
    .I1(bits[13]),
    .I3(1'b1),
    .CIN(cell10_cout),
    .SUM(cell11_sum),
    .COUT(cell11_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell12 (
    .I0(cell5_sum),
    .I1(cell7_sum),
    .I3(1'b1),
    .CIN(cell11_cout),
    .SUM(cell12_sum),
    .COUT(cell12_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell13 (
    .I0(cell6_sum),
    .I1(cell8_sum),
    .I3(1'b1),
    .CIN(cell12_cout),
    .SUM(cell13_sum),
    .COUT(cell13_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell14 (
    .I0(bits[14]),
    .I1(bits[14]),
    .I3(1'b1),
    .CIN(cell13_cout),
    .SUM(cell14_sum),
    .COUT(cell14_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell15 (
    .I0(cell9_sum),
    .I1(cell12_sum),
    .I3(1'b1),
    .CIN(cell14_cout),
    .SUM(cell15_sum),
    .COUT(cell15_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell16 (
    .I0(cell10_sum),
    .I1(cell13_sum),
    .I3(1'b1),
    .CIN(cell15_cout),
    .SUM(cell16_sum),
    .COUT(cell16_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell17 (
    .I0(cell11_sum),
    .I1(cell14_sum),
    .I3(1'b1),
    .CIN(cell16_cout),
    .SUM(cell17_sum),
    .COUT(cell17_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell18 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell17_cout),
    .SUM(cell18_sum),
    .COUT(cell18_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell19 (
    .I0(cell15_sum),
    .I1(bits[15]),
    .I3(1'b1),
    .CIN(cell18_cout),
    .SUM(cell19_sum),
    .COUT(cell19_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell20 (
    .I0(cell16_sum),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell19_cout),
    .SUM(cell20_sum),
    .COUT(cell20_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell21 (
    .I0(cell17_sum),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell20_cout),
    .SUM(cell21_sum),
    .COUT(cell21_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell22 (
    .I0(cell18_sum),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell21_cout),
    .SUM(cell22_sum),
    .COUT(cell22_cout)
  );

  ALU #(
    .ALU_MODE(0)
  ) cell23 (
    .I0(1'b0),
    .I1(1'b0),
    .I3(1'b1),
    .CIN(cell22_cout),
    .SUM(cell23_sum),
    .COUT(cell23_cout)
  );

  assign count = {cell23_sum, cell22_sum, cell21_sum, cell20_sum, cell19_sum};

  wire unused_ok = &{1'b0, cell0_sum, cell23_cout};
endmodule
`default_nettype wire

// Generated from Popcount[width=16, body=ICE40]. Do not edit.
`default_nettype none
module popcount_width16_ice40 (
  input  wire [15:0] bits,
  output wire [4:0] count
);

  wire cell0_o;
  wire cell0_carry_co;
  wire cell1_o;
  wire cell1_carry_co;
  wire cell2_o;
  wire cell2_carry_co;
  wire cell3_o;
  wire cell3_carry_co;
  wire cell4_o;
  wire cell4_carry_co;
  wire cell5_o;
  wire cell5_carry_co;
  wire cell6_o;
  wire cell6_carry_co;
  wire cell7_o;
  wire cell7_carry_co;
  wire cell8_o;
  wire cell8_carry_co;
  wire cell9_o;
  wire cell9_carry_co;
  wire cell10_o;
  wire cell10_carry_co;
  wire cell11_o;
  wire cell11_carry_co;
  wire cell12_o;
  wire cell12_carry_co;
  wire cell13_o;
  wire cell13_carry_co;
  wire cell14_o;
  wire cell14_carry_co;
  wire cell15_o;
  wire cell15_carry_co;
  wire cell16_o;
  wire cell16_carry_co;
  wire cell17_o;
  wire cell17_carry_co;
  wire cell18_o;
  wire cell18_carry_co;
  wire cell19_o;
  wire cell19_carry_co;
  wire cell20_o;
  wire cell20_carry_co;
  wire cell21_o;
  wire cell21_carry_co;
  wire cell22_o;
  wire cell22_carry_co;

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell0 (
    .I0(1'b0),
    .I1(bits[0]),
    .I2(bits[1]),
    .I3(bits[2]),
    .O(cell0_o)
  );

  SB_CARRY cell0_carry (
    .I0(bits[0]),
    .I1(bits[1]),
    .CI(bits[2]),
    .CO(cell0_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell1 (
    .I0(1'b0),
    .I1(bits[5]),
    .I2(bits[5]),
    .I3(cell0_carry_co),
    .O(cell1_o)
  );

  SB_CARRY cell1_carry (
    .I0(bits[5]),
    .I1(bits[5]),
    .CI(cell0_carry_co),
    .CO(cell1_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell2 (
    .I0(1'b0),
    .I1(bits[3]),
    .I2(bits[4]),
    .I3(cell1_carry_co),
    .O(cell2_o)
  );

  SB_CARRY cell2_carry (
    .I0(bits[3]),
    .I1(bits[4]),
    .CI(cell1_carry_co),
    .CO(cell2_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell3 (
    .I0(1'b0),
    .I1(bits[8]),
    .I2(bits[8]),
    .I3(cell2_carry_co),
    .O(cell3_o)
  );

  SB_CARRY cell3_carry (
    .I0(bits[8]),
    .I1(bits[8]),
    .CI(cell2_carry_co),
    .CO(cell3_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell4 (
    .I0(1'b0),
    .I1(bits[6]),
    .I2(bits[7]),
    .I3(cell3_carry_co),
    .O(cell4_o)
  );

  SB_CARRY cell4_carry (
    .I0(bits[6]),
    .I1(bits[7]),
    .CI(cell3_carry_co),
    .CO(cell4_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell5 (
    .I0(1'b0),
    .I1(bits[11]),
    .I2(bits[11]),
    .I3(cell4_carry_co),
    .O(cell5_o)
  );

  SB_CARRY cell5_carry (
    .I0(bits[11]),
    .I1(bits[11]),
    .CI(cell4_carry_co),
    .CO(cell5_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell6 (
    .I0(1'b0),
    .I1(bits[9]),
    .I2(bits[10]),
    .I3(cell5_carry_co),
    .O(cell6_o)
  );

  SB_CARRY cell6_carry (
    .I0(bits[9]),
    .I1(bits[10]),
    .CI(cell5_carry_co),
    .CO(cell6_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell7 (
    .I0(1'b0),
    .I1(bits[12]),
    .I2(bits[12]),
    .I3(cell6_carry_co),
    .O(cell7_o)
  );

  SB_CARRY cell7_carry (
    .I0(bits[12]),
    .I1(bits[12]),
    .CI(cell6_carry_co),
    .CO(cell7_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell8 (
    .I0(1'b0),
    .I1(cell0_o),
    .I2(cell2_o),
    .I3(cell7_carry_co),
    .O(cell8_o)
  );

  SB_CARRY cell8_carry (
    .I0(cell0_o),
    .I1(cell2_o),
    .CI(cell7_carry_co),
    .CO(cell8_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell9 (
    .I0(1'b0),
    .I1(cell1_o),
    .I2(cell3_o),
    .I3(cell8_carry_co),
    .O(cell9_o)
  );

  SB_CARRY cell9_carry (
    .I0(cell1_o),
    .I1(cell3_o),
    .CI(cell8_carry_co),
    .CO(cell9_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell10 (
    .I0(1'b0),
    .I1(bits[13]),
    .I2(bits[13]),
    .I3(cell9_carry_co),
    .O(cell10_o)
  );

  SB_CARRY cell10_carry (
    .I0(bits[13]),
    .I1(bits[13]),
    .CI(cell9_carry_co),
    .CO(cell10_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell11 (
    .I0(1'b0),
    .I1(cell4_o),
    .I2(cell6_o),
    .I3(cell10_carry_co),
    .O(cell11_o)
  );

  SB_CARRY cell11_carry (
    .I0(cell4_o),
    .I1(cell6_o),
    .CI(cell10_carry_co),
    .CO(cell11_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell12 (
    .I0(1'b0),
    .I1(cell5_o),
    .I2(cell7_o),
    .I3(cell11_carry_co),
    .O(cell12_o)
  );

  SB_CARRY cell12_carry (
    .I0(cell5_o),
    .I1(cell7_o),
    .CI(cell11_carry_co),
    .CO(cell12_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell13 (
    .I0(1'b0),
    .I1(bits[14]),
    .I2(bits[14]),
    .I3(cell12_carry_co),
    .O(cell13_o)
  );

  SB_CARRY cell13_carry (
    .I0(bits[14]),
    .I1(bits[14]),
    .CI(cell12_carry_co),
    .CO(cell13_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell14 (
    .I0(1'b0),
    .I1(cell8_o),
    .I2(cell11_o),
    .I3(cell13_carry_co),
    .O(cell14_o)
  );

  SB_CARRY cell14_carry (
    .I0(cell8_o),
    .I1(cell11_o),
    .CI(cell13_carry_co),
    .CO(cell14_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell15 (
    .I0(1'b0),
    .I1(cell9_o),
    .I2(cell12_o),
    .I3(cell14_carry_co),
    .O(cell15_o)
  );

  SB_CARRY cell15_carry (
    .I0(cell9_o),
    .I1(cell12_o),
    .CI(cell14_carry_co),
    .CO(cell15_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell16 (
    .I0(1'b0),
    .I1(cell10_o),
    .I2(cell13_o),
    .I3(cell15_carry_co),
    .O(cell16_o)
  );

  SB_CARRY cell16_carry (
    .I0(cell10_o),
    .I1(cell13_o),
    .CI(cell15_carry_co),
    .CO(cell16_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell17 (
    .I0(1'b0),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell16_carry_co),
    .O(cell17_o)
  );

  SB_CARRY cell17_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell16_carry_co),
    .CO(cell17_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell18 (
    .I0(1'b0),
    .I1(cell14_o),
    .I2(bits[15]),
    .I3(cell17_carry_co),
    .O(cell18_o)
  );

  SB_CARRY cell18_carry (
    .I0(cell14_o),
    .I1(bits[15]),
    .CI(cell17_carry_co),
    .CO(cell18_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell19 (
    .I0(1'b0),
    .I1(cell15_o),
    .I2(1'b0),
    .I3(cell18_carry_co),
    .O(cell19_o)
  );

  SB_CARRY cell19_carry (
    .I0(cell15_o),
    .I1(1'b0),
    .CI(cell18_carry_co),
    .CO(cell19_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell20 (
    .I0(1'b0),
    .I1(cell16_o),
    .I2(1'b0),
    .I3(cell19_carry_co),
    .O(cell20_o)
  );

  SB_CARRY cell20_carry (
    .I0(cell16_o),
    .I1(1'b0),
    .CI(cell19_carry_co),
    .CO(cell20_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hc33c)
  ) cell21 (
    .I0(1'b0),
    .I1(cell17_o),
    .I2(1'b0),
    .I3(cell20_carry_co),
    .O(cell21_o)
  );

  SB_CARRY cell21_carry (
    .I0(cell17_o),
    .I1(1'b0),
    .CI(cell20_carry_co),
    .CO(cell21_carry_co)
  );

  SB_LUT4 #(
    .LUT_INIT(16'hff00)
  ) cell22 (
    .I0(1'b0),
    .I1(1'b0),
    .I2(1'b0),
    .I3(cell21_carry_co),
    .O(cell22_o)
  );

  SB_CARRY cell22_carry (
    .I0(1'b0),
    .I1(1'b0),
    .CI(cell21_carry_co),
    .CO(cell22_carry_co)
  );

  assign count = {cell22_o, cell21_o, cell20_o, cell19_o, cell18_o};

  wire unused_ok = &{1'b0, 1'b0, cell22_carry_co};
endmodule
`default_nettype wire

package dev.saccade.fabric;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/fabric.md to the code. {@code -Dsaccade.update=true} writes it anew. */
class ContractTablesTest {
  private static final Path PAGE = Path.of("..", "docs", "fabric.md");
  private static final String MARK = "<!-- Below is generated; ContractTablesTest checks it. -->\n";

  @Test
  void thePageIsUpToDate() throws IOException {
    String page = Files.readString(PAGE);
    int mark = page.indexOf(MARK);
    assertThat(mark).as("%s has the line %s", PAGE, MARK).isPositive();
    String fresh =
        page.substring(0, mark + MARK.length())
            + ContractTables.markdown(FabricConfig.builder().build());
    if (Boolean.getBoolean("saccade.update")) {
      Files.writeString(PAGE, fresh);
    }

    assertThat(Files.readString(PAGE))
        .as("docs/fabric.md is old; run this test with -Dsaccade.update=true")
        .isEqualTo(fresh);
  }
}

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files against PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) with veraPDF.
 * Prints each failed clause once with its count and first context; exits with 1 where any file does not conform.
 */
public final class Conformance {
  private static final List<PDFAFlavour> FLAVOURS = List.of(PDFAFlavour.PDFA_3_A, PDFAFlavour.PDFUA_1);

  private Conformance() {}

  public static void main(String[] names) throws Exception {
    Logger.getLogger("").setLevel(Level.SEVERE);
    VeraGreenfieldFoundryProvider.initialise();
    List<String> failed = new ArrayList<>();
    for (String name : names) {
      for (PDFAFlavour flavour : FLAVOURS) {
        if (!conforms(new File(name), flavour)) failed.add(name + " (" + flavour.getId() + ")");
      }
    }
    System.out.printf("veraPDF: %d files, PDF/A-3a and PDF/UA-1, %d failures%n", names.length, failed.size());
    failed.forEach((file) -> System.out.println("  not conforming: " + file));
    if (names.length == 0 || !failed.isEmpty()) System.exit(1);
  }

  private static boolean conforms(File file, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      if (!result.isCompliant()) describe(file, flavour, result);
      return result.isCompliant();
    }
  }

  private static void describe(File file, PDFAFlavour flavour, ValidationResult result) {
    Map<String, List<TestAssertion>> byRule = new TreeMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      String rule = assertion.getRuleId().getClause() + " test " + assertion.getRuleId().getTestNumber();
      byRule.computeIfAbsent(rule, (key) -> new ArrayList<>()).add(assertion);
    }
    byRule.forEach((rule, assertions) -> {
      TestAssertion first = assertions.get(0);
      System.out.printf("%s, %s, %s, %d times: %s%n  at %s%n",
          file.getName(), flavour.getId(), rule, assertions.size(), first.getMessage(),
          first.getLocation().getContext());
    });
  }
}

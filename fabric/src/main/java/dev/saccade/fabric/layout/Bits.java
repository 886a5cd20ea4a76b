package dev.saccade.fabric.layout;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The place of a record component in the record's encoding; see {@link RecordLayout}. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bits {
  /** Width in bits, 1 to 63; a {@code boolean} has 1. */
  int value();

  /** Whether the number is in two's complement. */
  boolean signed() default false;

  /** What the field means, with its unit: a cell of the documentation's table. */
  String doc();
}

package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.ProgramPlan.Step;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Turns a plan into hidden classes: one static method per piece, some pieces per class. */
final class ProgramCompiler {
  /** Keeps the constant pool of a class, of at most 65535 entries, far from its end. */
  private static final int PIECES_PER_CLASS = 16;

  private static final String NAME = "dev/saccade/hdl/sim/CompiledPart";
  private static final String PART = "dev/saccade/hdl/sim/WordProgram$Part";
  private static final String ARGUMENTS = "([J[J[[J)V";

  private ProgramCompiler() {}

  static WordProgram compile(ProgramPlan plan) {
    List<WordProgram.Part> parts = new ArrayList<>();
    PieceEmitter emitter = new PieceEmitter(plan);
    List<List<Step>> pieces = plan.pieces();
    for (int i = 0; i < pieces.size(); i += PIECES_PER_CLASS) {
      int end = Math.min(pieces.size(), i + PIECES_PER_CLASS);
      parts.add(define(classFile(emitter, pieces.subList(i, end))));
    }
    return new WordProgram(parts, plan.resultWords());
  }

  private static byte[] classFile(PieceEmitter emitter, List<List<Step>> pieces) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    int access = Opcodes.ACC_FINAL | Opcodes.ACC_SUPER | Opcodes.ACC_SYNTHETIC;
    writer.visit(Opcodes.V17, access, NAME, null, "java/lang/Object", new String[] {PART});
    MethodVisitor constructor = writer.visitMethod(0, "<init>", "()V", null, null);
    constructor.visitCode();
    constructor.visitVarInsn(Opcodes.ALOAD, 0);
    constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
    constructor.visitInsn(Opcodes.RETURN);
    finish(constructor);
    MethodVisitor run = writer.visitMethod(Opcodes.ACC_PUBLIC, "run", ARGUMENTS, null, null);
    run.visitCode();
    for (int i = 0; i < pieces.size(); i++) {
      String name = "piece" + i;
      run.visitVarInsn(Opcodes.ALOAD, 1);
      run.visitVarInsn(Opcodes.ALOAD, 2);
      run.visitVarInsn(Opcodes.ALOAD, 3);
      run.visitMethodInsn(Opcodes.INVOKESTATIC, NAME, name, ARGUMENTS, false);
      MethodVisitor piece =
          writer.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC, name, ARGUMENTS, null, null);
      piece.visitCode();
      emitter.emit(pieces.get(i), piece);
      finish(piece);
    }
    run.visitInsn(Opcodes.RETURN);
    finish(run);
    writer.visitEnd();
    return writer.toByteArray();
  }

  private static void finish(MethodVisitor method) {
    method.visitMaxs(0, 0);
    method.visitEnd();
  }

  private static WordProgram.Part define(byte[] classFile) {
    try {
      return (WordProgram.Part)
          MethodHandles.lookup()
              .defineHiddenClass(classFile, false)
              .lookupClass()
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("generated code cannot be loaded: " + e, e);
    }
  }
}

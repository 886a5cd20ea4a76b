package dev.saccade.hdl.sim;

import dev.saccade.hdl.sim.ProgramPlan.Name;
import dev.saccade.hdl.sim.ProgramPlan.Step;
import dev.saccade.hdl.sim.ProgramPlan.Store;
import dev.saccade.hdl.sim.ProgramPlan.WriteWord;
import dev.saccade.hdl.sim.Word.Op;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Writes the JVM code of one piece after the other; straight-line, without a branch. */
final class PieceEmitter {
  private static final String WORD_BOUNDS = "dev/saccade/hdl/sim/WordBounds";
  private static final String WORD_PROGRAM = "dev/saccade/hdl/sim/WordProgram";
  private static final int STATE = 0;
  private static final int RESULTS = 1;
  private static final int MEMORIES = 2;
  private static final int FIRST_LOCAL = 3;

  private final ProgramPlan plan;
  private final int[] usesLeft;
  private final int[] local;
  private final PriorityQueue<Integer> freeLocals = new PriorityQueue<>();
  private int nextLocal;
  private MethodVisitor method;

  PieceEmitter(ProgramPlan plan) {
    this.plan = plan;
    this.usesLeft = new int[plan.graphSize()];
    this.local = new int[plan.graphSize()];
    Arrays.fill(local, -1);
  }

  /**
   * Emits the body of a static method {@code (long[] state, long[] results, long[][] memories)}.
   */
  void emit(List<Step> piece, MethodVisitor target) {
    method = target;
    nextLocal = FIRST_LOCAL;
    freeLocals.clear();
    piece.forEach(this::countUses);
    for (Step step : piece) {
      if (step instanceof Name name) {
        name(name.word());
      } else if (step instanceof Store store) {
        method.visitVarInsn(Opcodes.ALOAD, RESULTS);
        pushInt(store.result());
        push(store.word());
        method.visitInsn(Opcodes.LASTORE);
      } else if (step instanceof WriteWord write) {
        write(write);
      }
    }
    method.visitInsn(Opcodes.RETURN);
  }

  private void countUses(Step step) {
    Deque<Word> pending = new ArrayDeque<>(ProgramPlan.inputs(step));
    while (!pending.isEmpty()) {
      Word word = pending.pop();
      if (plan.isKept(word)) {
        usesLeft[word.id()]++;
      } else {
        ProgramPlan.operands(word).forEach(pending::push);
      }
    }
  }

  private void name(Word word) {
    int scratch = plan.scratchOf(word);
    boolean usedHere = usesLeft[word.id()] > 0;
    if (scratch < 0) {
      compute(word);
      keep(word);
      return;
    }
    method.visitVarInsn(Opcodes.ALOAD, RESULTS);
    pushInt(scratch);
    compute(word);
    if (usedHere) {
      method.visitInsn(Opcodes.DUP2_X2);
    }
    method.visitInsn(Opcodes.LASTORE);
    if (usedHere) {
      keep(word);
    }
  }

  private void write(WriteWord write) {
    method.visitVarInsn(Opcodes.ALOAD, MEMORIES);
    pushInt(write.memory());
    method.visitInsn(Opcodes.AALOAD);
    push(write.enable());
    push(write.index());
    push(write.data());
    method.visitMethodInsn(Opcodes.INVOKESTATIC, WORD_PROGRAM, "write", "([JJJJ)V", false);
  }

  /** Puts a word on the stack, from a local variable if it is there. */
  private void push(Word word) {
    if (!plan.isKept(word)) {
      compute(word);
      return;
    }
    int id = word.id();
    usesLeft[id]--;
    if (local[id] >= 0) {
      method.visitVarInsn(Opcodes.LLOAD, local[id]);
      if (usesLeft[id] == 0) {
        freeLocals.add(local[id]);
        local[id] = -1;
      }
      return;
    }
    if (word.op() == Op.LOAD) {
      compute(word);
    } else {
      element(RESULTS, plan.scratchOf(word));
    }
    if (usesLeft[id] > 0) {
      method.visitInsn(Opcodes.DUP2);
      keep(word);
    }
  }

  /** Takes the word from the stack into a local variable. */
  private void keep(Word word) {
    Integer free = freeLocals.poll();
    int index = nextLocal;
    if (free == null) {
      nextLocal += 2;
    } else {
      index = free;
    }
    local[word.id()] = index;
    method.visitVarInsn(Opcodes.LSTORE, index);
  }

  private void compute(Word word) {
    switch (word.op()) {
      case CONSTANT -> pushLong(word.imm());
      case LOAD -> element(STATE, (int) word.imm());
      case READ -> {
        method.visitVarInsn(Opcodes.ALOAD, MEMORIES);
        pushInt((int) word.imm());
        method.visitInsn(Opcodes.AALOAD);
        pushAsInt(word.a());
        method.visitInsn(Opcodes.LALOAD);
      }
      case COUNT -> {
        push(word.a());
        method.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Long", "bitCount", "(J)I", false);
        method.visitInsn(Opcodes.I2L);
      }
      case MUL_HIGH -> {
        push(word.a());
        push(word.b());
        method.visitMethodInsn(Opcodes.INVOKESTATIC, WORD_BOUNDS, "unsignedHigh", "(JJ)J", false);
      }
      case SHIFT_LEFT -> shift(word, Opcodes.LSHL);
      case SHIFT_RIGHT -> shift(word, Opcodes.LUSHR);
      case SHIFT_RIGHT_SIGNED -> shift(word, Opcodes.LSHR);
      case ADD -> binary(word, Opcodes.LADD);
      case SUB -> binary(word, Opcodes.LSUB);
      case MUL -> binary(word, Opcodes.LMUL);
      case AND -> binary(word, Opcodes.LAND);
      case OR -> binary(word, Opcodes.LOR);
      case XOR -> binary(word, Opcodes.LXOR);
    }
  }

  private void binary(Word word, int opcode) {
    push(word.a());
    push(word.b());
    method.visitInsn(opcode);
  }

  private void shift(Word word, int opcode) {
    push(word.a());
    pushAsInt(word.b());
    method.visitInsn(opcode);
  }

  private void pushAsInt(Word word) {
    if (word.isConstant()) {
      pushInt((int) word.imm());
      return;
    }
    push(word);
    method.visitInsn(Opcodes.L2I);
  }

  private void element(int array, int index) {
    method.visitVarInsn(Opcodes.ALOAD, array);
    pushInt(index);
    method.visitInsn(Opcodes.LALOAD);
  }

  private void pushLong(long value) {
    if (value == 0 || value == 1) {
      method.visitInsn(value == 0 ? Opcodes.LCONST_0 : Opcodes.LCONST_1);
    } else if (value == (short) value) {
      pushInt((int) value);
      method.visitInsn(Opcodes.I2L);
    } else {
      method.visitLdcInsn(value);
    }
  }

  private void pushInt(int value) {
    if (value == (byte) value) {
      method.visitIntInsn(Opcodes.BIPUSH, value);
    } else if (value == (short) value) {
      method.visitIntInsn(Opcodes.SIPUSH, value);
    } else {
      method.visitLdcInsn(value);
    }
  }
}

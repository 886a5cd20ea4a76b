// One Verilated top behind a fixed interface, so that Java can drive any number of tops, and any
// number of instances of each, through the same few functions. Included before everything else, also
// before Verilator's own run-time code, whose printing and stopping it redirects.
#pragma once

void saccade_print(const char* format, ...) __attribute__((format(printf, 1, 2)));
void vl_stop_maybe(const char* file, int line, const char* scope, bool maybe);

#define VL_PRINTF saccade_print
#define VL_USER_FINISH
#define VL_USER_STOP
#define VL_USER_STOP_MAYBE
#define VL_USER_FATAL
#define VL_USER_WARN

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string>

#include "verilated.h"
#include "verilated_vcd_c.h"

static_assert(__BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__, "wide ports are copied as bytes");

namespace saccade {

class Observer;

// Thrown through eval() where Verilator's code cannot go on, such as a loop that does not settle.
struct Abort {};

// The state that all tops share: its own context, what it printed, and what ended it.
class Model {
  public:
    Model() = default;
    virtual ~Model();

    virtual void settle() = 0;
    virtual void fall() = 0;
    virtual void step(int64_t cycles) = 0;
    virtual void run(int64_t rows, const uint64_t* inputs, uint64_t* outputs) = 0;
    virtual int64_t run_until(int port, const uint64_t* value, int64_t cycles) = 0;
    virtual void* address(int port) = 0;
    virtual int bytes(int port) = 0;
    virtual void final() = 0;
    virtual bool attach(VerilatedVcdC* trace) = 0;

    // The first that ended the simulation, except that a failure outranks $finish.
    void stopped(const char* kind, const char* file, int line, const char* message);
    void print(const std::string& text);

    VerilatedContext context;
    int64_t cycle = 0;
    bool over = false;
    bool finished = false;
    std::string stop;
    std::string text;
    std::string last_line;
    std::unique_ptr<Observer> observer;
    std::string report;
};

// Sees the settled signals twice in a cycle, before and after the rising edge, and writes them to a
// file or counts how often they change.
class Observer final : public VerilatedVcdFile {
  public:
    explicit Observer(Model& model) : m_model{model}, m_trace{this} {}
    ~Observer() override;

    bool attach() { return m_model.attach(&m_trace); }
    const char* record(const char* path, int64_t from, int64_t cycles);
    const char* count();
    bool active() { return m_trace.isOpen(); }
    void before_edge();
    void after_edge();
    std::string report();

    bool open(const std::string& name) override;
    void close() override;
    ssize_t write(const char* text, ssize_t length) override;

  private:
    struct Toggles;
    bool within() {
        return active() && m_model.cycle >= m_from && m_model.cycle - m_from < m_cycles;
    }
    void finish();

    Model& m_model;
    std::shared_ptr<Toggles> m_toggles;
    std::FILE* m_file = nullptr;
    int64_t m_from = 0;
    int64_t m_cycles = 0;
    uint64_t m_samples = 0;
    std::string m_failure;
    VerilatedVcdC m_trace;
};

// Ties a top's generated shim to the interface. The clock rises in the second of two evaluations per
// cycle; the first settles the new inputs and takes the clock down.
template <class Shim>
class TopModel final : public Model {
  public:
    explicit TopModel(int seed) : m_top{prepare(seed)} {
        Shim::clear(m_top);
        Shim::clock(m_top, 0);
        Shim::reset(m_top, 1);
    }

    void settle() override { m_top.eval(); }

    void fall() override {
        Shim::clock(m_top, 0);
        m_top.eval();
    }

    void step(int64_t cycles) override {
        if (!Shim::CLOCKED) return;
        for (int64_t i = 0; i < cycles && !over; ++i) {
            before_edge();
            rise();
        }
    }

    void run(int64_t rows, const uint64_t* inputs, uint64_t* outputs) override {
        for (int64_t row = 0; row < rows && !over; ++row) {
            Shim::set(m_top, inputs);
            before_edge();
            Shim::get(m_top, outputs);
            if (Shim::CLOCKED) rise();
            inputs += Shim::IN_WORDS;
            outputs += Shim::OUT_WORDS;
        }
    }

    int64_t run_until(int port, const uint64_t* value, int64_t cycles) override {
        const void* at = Shim::address(m_top, port);
        const size_t size = Shim::bytes(port);
        m_top.eval();
        for (int64_t i = 0; !over; ++i) {
            if (std::memcmp(at, value, size) == 0) return i;
            if (i == cycles || !Shim::CLOCKED) break;
            before_edge();
            rise();
        }
        return -1;
    }

    void* address(int port) override { return Shim::address(m_top, port); }
    int bytes(int port) override { return Shim::bytes(port); }
    void final() override { m_top.final(); }
    bool attach(VerilatedVcdC* trace) override { return Shim::attach(m_top, trace); }

  private:
    VerilatedContext* prepare(int seed) {
        context.threads(1);
        context.traceEverOn(true);
        context.randReset(2);
        context.randSeed(seed);
        return &context;
    }

    void before_edge() {
        fall();
        if (VL_UNLIKELY(observer)) observer->before_edge();
    }

    void rise() {
        Shim::clock(m_top, 1);
        m_top.eval();
        if (VL_UNLIKELY(observer)) observer->after_edge();
        if (VL_LIKELY(!over)) ++cycle;
    }

    typename Shim::Top m_top;
};

// One entry per top of the library, in the order of the build; defined by the generated table.
struct Entry {
    const char* hash;
    Model* (*make)(int seed);
};
extern const Entry TOPS[];
extern const int TOP_COUNT;

}  // namespace saccade

// The exported functions, and what Verilator's code calls to print and to stop. Compiled once for
// each version of Verilator and linked into every library.
#include <cstdarg>
#include <cstdio>
#include <mutex>
#include <new>

#define SACCADE_EXPORT extern "C" __attribute__((visibility("default")))

namespace saccade {

constexpr int ABI = 1;
constexpr size_t TEXT_CAP = 1 << 20;

thread_local Model* current = nullptr;

// Verilator's random generator restarts for all threads when any context is seeded.
std::mutex construction;

Model::~Model() = default;

void Model::stopped(const char* kind, const char* file, int line, const char* message) {
    const bool finish = std::strcmp(kind, "FINISH") == 0;
    if (over && (finish || !finished)) return;
    over = true;
    finished = finish;
    stop = std::string{kind} + '\n' + (file ? file : "") + '\n' + std::to_string(line) + '\n'
           + std::to_string(cycle) + '\n' + (finish ? "" : last_line) + '\n' + message;
}

void Model::print(const std::string& more) {
    if (text.size() < TEXT_CAP) text.append(more, 0, TEXT_CAP - text.size());
    const size_t end = more.find_last_not_of('\n');
    if (end == std::string::npos) return;
    const size_t start = more.find_last_of('\n', end);
    last_line = more.substr(start + 1, end - start);
}

// Makes a model the one of this thread for the length of one call from Java.
class Entered {
  public:
    explicit Entered(Model* model) {
        current = model;
        Verilated::threadContextp(&model->context);
    }
    ~Entered() { current = nullptr; }
};

template <class Body>
int32_t guarded(void* handle, Body body) {
    Model* const model = static_cast<Model*>(handle);
    const Entered entered{model};
    try {
        if (!model->over) body(*model);
    } catch (const Abort&) {
        // vl_fatal has said why.
    } catch (const std::exception& e) {
        model->stopped("FATAL", "", 0, e.what());
    }
    return model->over ? 1 : 0;
}

}  // namespace saccade

using saccade::current;
using saccade::Model;

void saccade_print(const char* format, ...) {
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    std::string text(std::vsnprintf(nullptr, 0, format, arguments), '\0');
    std::vsnprintf(&text[0], text.size() + 1, format, again);
    va_end(again);
    va_end(arguments);
    if (current) current->print(text);
}

void vl_finish(const char* file, int line, const char*) VL_MT_UNSAFE {
    if (current) current->stopped("FINISH", file, line, "$finish");
}

void vl_stop(const char* file, int line, const char*) VL_MT_UNSAFE {
    if (current) current->stopped("STOP", file, line, "$stop");
}

void vl_stop_maybe(const char* file, int line, const char* scope, bool) VL_MT_UNSAFE {
    vl_stop(file, line, scope);
}

void vl_fatal(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE {
    if (current) current->stopped("FATAL", file, line, message);
    throw saccade::Abort{};
}

void vl_warn(const char* file, int line, const char*, const char* message) VL_MT_UNSAFE {
    saccade_print("%%Warning: %s:%d: %s\n", file ? file : "", line, message);
}

SACCADE_EXPORT int32_t saccade_abi() { return saccade::ABI; }

SACCADE_EXPORT int32_t saccade_tops() { return saccade::TOP_COUNT; }

SACCADE_EXPORT const char* saccade_hash(int32_t top) { return saccade::TOPS[top].hash; }

SACCADE_EXPORT void* saccade_open(int32_t top, int32_t seed) {
    const std::lock_guard<std::mutex> lock{saccade::construction};
    try {
        Model* const model = saccade::TOPS[top].make(seed);
        saccade::guarded(model, [](Model& m) { m.settle(); });
        return model;
    } catch (const std::bad_alloc&) {
        return nullptr;
    }
}

SACCADE_EXPORT void saccade_close(void* handle) {
    saccade::guarded(handle, [](Model& m) { m.final(); });
    Model* const model = static_cast<Model*>(handle);
    const saccade::Entered entered{model};
    model->observer.reset();
    delete model;
}

SACCADE_EXPORT int64_t saccade_address(void* handle, int32_t port) {
    return reinterpret_cast<int64_t>(static_cast<Model*>(handle)->address(port));
}

SACCADE_EXPORT int32_t saccade_bytes(void* handle, int32_t port) {
    return static_cast<Model*>(handle)->bytes(port);
}

SACCADE_EXPORT int32_t saccade_settle(void* handle) {
    return saccade::guarded(handle, [](Model& m) { m.settle(); });
}

SACCADE_EXPORT int32_t saccade_step(void* handle, int64_t cycles) {
    return saccade::guarded(handle, [=](Model& m) { m.step(cycles); });
}

SACCADE_EXPORT int32_t saccade_run(void* handle, int64_t rows, const uint64_t* inputs,
                                   uint64_t* outputs) {
    return saccade::guarded(handle, [=](Model& m) { m.run(rows, inputs, outputs); });
}

SACCADE_EXPORT int64_t saccade_run_until(void* handle, int32_t port, const uint64_t* value,
                                         int64_t cycles) {
    int64_t steps = -1;
    saccade::guarded(handle, [&](Model& m) { steps = m.run_until(port, value, cycles); });
    return steps;
}

SACCADE_EXPORT int64_t saccade_cycle(void* handle) { return static_cast<Model*>(handle)->cycle; }

SACCADE_EXPORT const char* saccade_stop(void* handle) {
    return static_cast<Model*>(handle)->stop.c_str();
}

SACCADE_EXPORT const char* saccade_text(void* handle) {
    return static_cast<Model*>(handle)->text.c_str();
}

// Returns an empty text, or what went wrong.
SACCADE_EXPORT const char* saccade_record(void* handle, const char* path, int64_t from,
                                          int64_t cycles) {
    Model* const model = static_cast<Model*>(handle);
    // Counts compare states with the clock low.
    if (!path) saccade::guarded(model, [](Model& m) { m.fall(); });
    const saccade::Entered entered{model};
    if (model->observer && model->observer->active()) return "busy";
    model->observer.reset(new saccade::Observer{*model});
    if (!model->observer->attach()) {
        model->observer.reset();
        return "untraced";
    }
    return path ? model->observer->record(path, from, cycles) : model->observer->count();
}

// Ends a recording or a count; returns the counts, one signal per line, or what went wrong.
SACCADE_EXPORT const char* saccade_report(void* handle) {
    Model* const model = static_cast<Model*>(handle);
    saccade::guarded(model, [](Model& m) { m.fall(); });
    const saccade::Entered entered{model};
    model->report.clear();
    if (model->observer) {
        model->report = model->observer->report();
        model->observer.reset();
    }
    return model->report.c_str();
}

// Drives the array as an engineer would without this project: stimulus and responses lie in memory
// in types that fit, ports are plain assignments, and a cycle is two evaluations, which Verilator
// needs to see both edges of the clock.
//
// program STIMULUS CYCLES RESPONSES: both files hold 64-bit words, one per port, cycle by cycle.
// Prints the nanoseconds of processor time that the cycles took.
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include "Vdot_array_rows32_lanes64_words64.h"
#include "verilated.h"

struct Inputs {
    uint64_t load_word;
    uint8_t rst;
    uint8_t load_weights;
    uint8_t load_row;
    uint8_t load_activations;
    uint8_t load_address;
    uint8_t start;
    uint8_t drain_row;
};

struct Outputs {
    uint32_t result;
    uint8_t busy;
};

static std::vector<uint64_t> read_words(const char* path, size_t count) {
    std::vector<uint64_t> words(count);
    std::FILE* const file = std::fopen(path, "rb");
    if (!file || std::fread(words.data(), 8, count, file) != count) std::exit(2);
    std::fclose(file);
    return words;
}

static void write_words(const char* path, const std::vector<uint64_t>& words) {
    std::FILE* const file = std::fopen(path, "wb");
    if (!file || std::fwrite(words.data(), 8, words.size(), file) != words.size()) std::exit(2);
    std::fclose(file);
}

static int64_t processor_time() {
    std::timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static int64_t run(const Inputs* in, Outputs* out, size_t cycles) {
    VerilatedContext context;
    context.randReset(2);
    context.randSeed(1);
    Vdot_array_rows32_lanes64_words64 top{&context};
    const int64_t start = processor_time();
    for (size_t i = 0; i < cycles; ++i) {
        top.rst = in[i].rst;
        top.load_weights = in[i].load_weights;
        top.load_row = in[i].load_row;
        top.load_activations = in[i].load_activations;
        top.load_address = in[i].load_address;
        top.load_word = in[i].load_word;
        top.start = in[i].start;
        top.drain_row = in[i].drain_row;
        top.clk = 0;
        top.eval();
        out[i].busy = top.busy;
        out[i].result = top.result;
        top.clk = 1;
        top.eval();
    }
    const int64_t nanoseconds = processor_time() - start;
    top.final();
    return nanoseconds;
}

int main(int, char** argv) {
    const size_t cycles = std::strtoull(argv[2], nullptr, 10);
    const std::vector<uint64_t> words = read_words(argv[1], cycles * 8);
    std::vector<Inputs> in(cycles);
    for (size_t i = 0; i < cycles; ++i) {
        const uint64_t* const row = words.data() + i * 8;
        in[i].rst = row[0];
        in[i].load_weights = row[1];
        in[i].load_row = row[2];
        in[i].load_activations = row[3];
        in[i].load_address = row[4];
        in[i].load_word = row[5];
        in[i].start = row[6];
        in[i].drain_row = row[7];
    }
    std::vector<Outputs> out(cycles);
    run(in.data(), out.data(), cycles / 10);  // warms the caches
    std::printf("%lld\n", static_cast<long long>(run(in.data(), out.data(), cycles)));

    std::vector<uint64_t> responses(cycles * 2);
    for (size_t i = 0; i < cycles; ++i) {
        responses[i * 2] = out[i].busy;
        responses[i * 2 + 1] = out[i].result;
    }
    write_words(argv[3], responses);
    return 0;
}

// Value changes as Verilator prints them, either written to a file or counted. One observer at a
// time, since printing clears Verilator's marks of what has changed.
#include <cerrno>
#include <cstdio>
#include <string>
#include <unordered_map>
#include <vector>

namespace saccade {

// Times in the file: cycle c lies between the rising edges at 10 c and 10 c + 10, and its inputs are
// there from the falling edge in the middle.
constexpr int64_t CYCLE = 10;
constexpr int64_t FALL = 5;

// Reads value changes as text and counts the bits that changed from one dump to the next.
struct Observer::Toggles {
    struct Signal {
        std::string bits;
        int64_t toggles = 0;
    };

    void read(const char* text, size_t length) {
        for (size_t i = 0; i < length; ++i) {
            if (text[i] != '\n') {
                line += text[i];
            } else {
                if (!line.empty()) take();
                line.clear();
            }
        }
    }

    void take() {
        if (declaring) {
            declare();
        } else if (line[0] == 'b') {
            const size_t space = line.find(' ');
            change(line.substr(space + 1), line.substr(1, space - 1));
        } else if (line[0] == '0' || line[0] == '1') {
            change(line.substr(1), line.substr(0, 1));
        }
    }

    // $scope module NAME $end, $var wire WIDTH CODE NAME [MSB:LSB] $end, $upscope $end
    void declare() {
        std::vector<std::string> words;
        for (size_t at = line.find_first_not_of(' '); at != std::string::npos;) {
            const size_t end = line.find(' ', at);
            words.push_back(line.substr(at, end == std::string::npos ? end : end - at));
            at = line.find_first_not_of(' ', end);
        }
        if (words[0] == "$scope") {
            scopes.push_back(words[2]);
        } else if (words[0] == "$upscope") {
            scopes.pop_back();
        } else if (words[0] == "$var" && words[1] == "wire" && scopes.size() > 1) {
            // The outermost scope repeats the ports of the top below it.
            std::string name;
            for (size_t i = 1; i < scopes.size(); ++i) name += scopes[i] + '.';
            names.emplace_back(name + words[4], words[3]);
        } else if (words[0] == "$enddefinitions") {
            declaring = false;
        }
    }

    void change(const std::string& code, const std::string& bits) {
        Signal& signal = signals[code];
        if (signal.bits.size() == bits.size()) {
            for (size_t i = 0; i < bits.size(); ++i) signal.toggles += signal.bits[i] != bits[i];
        }
        signal.bits = bits;
    }

    std::string line;
    bool declaring = true;
    std::vector<std::string> scopes;
    std::vector<std::pair<std::string, std::string>> names;
    std::unordered_map<std::string, Signal> signals;
};

Observer::~Observer() { finish(); }

const char* Observer::record(const char* path, int64_t from, int64_t cycles) {
    m_file = std::fopen(path, "wb");
    if (!m_file) return std::strerror(errno);
    m_from = from;
    m_cycles = cycles;
    m_trace.open(path);
    return "";
}

const char* Observer::count() {
    m_toggles = std::make_shared<Toggles>();
    m_trace.open("toggles");
    m_trace.dump(m_samples++);
    return "";
}

void Observer::before_edge() {
    if (m_toggles) {
        // A count sees each cycle once, settled, as the wires of real hardware would be.
        m_trace.dump(m_samples++);
    } else if (within()) {
        m_trace.dump(static_cast<uint64_t>(m_model.cycle * CYCLE + FALL));
    }
}

void Observer::after_edge() {
    if (m_toggles || !within()) return;
    m_trace.dump(static_cast<uint64_t>((m_model.cycle + 1) * CYCLE));
    if (m_model.cycle - m_from + 1 == m_cycles) finish();
}

std::string Observer::report() {
    std::string counts;
    if (m_toggles) {
        m_trace.dump(m_samples++);
        m_trace.flush();
        for (const auto& name : m_toggles->names) {
            const int64_t toggles = m_toggles->signals[name.second].toggles;
            counts += name.first + ' ' + std::to_string(toggles) + '\n';
        }
    }
    finish();
    return m_failure.empty() ? counts : m_failure;
}

void Observer::finish() {
    m_trace.close();
    if (m_file && std::fclose(m_file) != 0) m_failure = std::strerror(errno);
    m_file = nullptr;
}

// Verilator writes through these. A full disk must not end the simulation.
bool Observer::open(const std::string&) { return true; }

void Observer::close() {}

ssize_t Observer::write(const char* text, ssize_t length) {
    const size_t size = static_cast<size_t>(length);
    if (m_toggles) {
        m_toggles->read(text, size);
    } else if (std::fwrite(text, 1, size, m_file) != size && m_failure.empty()) {
        m_failure = std::strerror(errno);
    }
    return length;
}

}  // namespace saccade

import Foundation

/// The program as a user starts it.
struct Program {
  /// Where it lies.
  let path: String

  /// What one run of it took.
  struct Use {
    /// CPU seconds, those of the system for it counted.
    var seconds: Double
    /// The most memory that it held at once, in bytes.
    var peak: Int
  }

  /// Extracts from files in one thread and throws the result away.
  func extract(_ file: String, format: String) throws -> Use {
    var child = pid_t()
    let arguments = [path, "extract", file, "--format", format, "--jobs", "1"]
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    guard posix_spawn(&child, path, &actions, nil, &words, environ) == 0 else {
      throw CocoaError(.executableLoad)
    }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(child, &status, 0, &usage) == child, status == 0 else {
      throw CocoaError(.executableLoad)
    }
    // Linux counts the peak in KiB.
    return Use(
      seconds: Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime), peak: usage.ru_maxrss << 10)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

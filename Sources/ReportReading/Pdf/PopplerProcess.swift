import Glibc

/// Runs poppler's `pdftotext` over the bytes of a file, within limits of time, memory and output.
///
/// The program is called and not linked: its licence differs from ours, and what a broken file does to
/// it stays in its own process. Reading stays a plain function, so the process is spawned and waited
/// for here. Input and output are files that have no name any more, so that no pipe can fill up and
/// nothing is left behind, whatever happens.
struct PopplerProcess {
  /// The program, found through `PATH`.
  var program = "pdftotext"
  /// Text with the boxes of its words, from standard input to standard output.
  var arguments = ["-bbox-layout", "-enc", "UTF-8", "-", "-"]

  /// What came of a run.
  enum Outcome: Equatable {
    /// The program ended by itself or had written as much as it may.
    case ended(Output)
    /// The program is not on this machine.
    case missing
    /// It took too long and was killed.
    case timedOut
    /// It could not be run, and why.
    case failed(String)
  }

  /// What the program wrote.
  struct Output: Equatable {
    var text: [UInt8]
    /// The start of what it said about the file.
    var messages: String
    /// Its exit code; `nil` where a signal ended it.
    var code: Int?
    /// Whether it had more to write than it may.
    var isOverLimit: Bool
  }

  /// Runs the program over a file's bytes.
  func run(_ input: [UInt8], limits: ReadingLimits) -> Outcome {
    guard let source = NamelessFile(), source.fill(with: input), let text = NamelessFile(),
      let messages = NamelessFile()
    else { return .failed("临时文件：" + String(cString: strerror(errno))) }
    var process = pid_t()
    let error = spawn(&process, files: [source, text, messages], limits)
    guard error == 0 else { return .failed(String(cString: strerror(error))) }
    guard let status = wait(for: process, seconds: limits.subprocessSeconds) else { return .timedOut }
    let signal = status & 0x7F
    let code = signal == 0 ? Int(status >> 8 & 0xFF) : nil
    // 126 and 127 are the shell's: found but not to be run, not found.
    if code == 127 || code == 126 { return .missing }
    let written = text.contents(upTo: limits.subprocessOutputBytes)
    return .ended(
      Output(
        text: written,
        messages: String(decoding: messages.contents(upTo: 65_536), as: UTF8.self), code: code,
        isOverLimit: signal == SIGXFSZ || written.count >= limits.subprocessOutputBytes))
  }

  /// Starts the program in a group of its own, which can be killed as a whole.
  private func spawn(
    _ process: inout pid_t, files: [NamelessFile], _ limits: ReadingLimits
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (number, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    let words = Self.shell + Self.limitWords(limits) + [program] + arguments
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin"
    return withStrings(words) { arguments in
      withStrings(["PATH=" + path, "LC_ALL=C.UTF-8"]) { environment in
        posix_spawn(&process, Self.shell[0], &actions, &attributes, arguments, environment)
      }
    }
  }

  /// The shell sets the limits and becomes the program.
  private static let shell = [
    "/bin/sh", "-c",
    """
    { ulimit -c 0; ulimit -t "$1"; ulimit -v "$2"; ulimit -f "$3"; } 2>/dev/null
    shift 3; exec "$@"
    """, "sh",
  ]

  /// Seconds, and what the shell counts in kibibytes and in blocks of 512 bytes.
  private static func limitWords(_ limits: ReadingLimits) -> [String] {
    [
      "\(max(1, limits.subprocessSeconds))", "\(limits.subprocessMemoryBytes / 1024)",
      "\((limits.subprocessOutputBytes + 511) / 512)",
    ]
  }

  /// The status of a process when it ends; `nil` if it had to be killed.
  private func wait(for process: pid_t, seconds: Int) -> Int32? {
    let end = ContinuousClock.now + .seconds(seconds)
    var status: Int32 = 0
    var pause = 500_000
    while true {
      let answer = waitpid(process, &status, WNOHANG)
      if answer == process { return status }
      if answer == -1, errno != EINTR { return 0x7F }
      if ContinuousClock.now >= end { break }
      var time = timespec(tv_sec: 0, tv_nsec: pause)
      nanosleep(&time, nil)
      pause = min(pause * 2, 8_000_000)
    }
    kill(-process, SIGKILL)
    while waitpid(process, &status, 0) == -1, errno == EINTR {}
    return nil
  }

  private func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

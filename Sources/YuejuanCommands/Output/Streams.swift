import Glibc

/// Standard output, gathered so that many small results cost few system calls.
///
/// When nobody reads any more (`yuejuan extract … | head`), the rest is dropped without a word.
struct StandardOutput: ~Copyable {
  private var gathered: [UInt8] = []
  private var isClosed = false

  init() {}

  /// Adds bytes; many at once are not copied first.
  mutating func write(_ bytes: [UInt8]) throws {
    guard bytes.count < 1 << 16 else {
      try flush()
      return try hand(over: bytes)
    }
    gathered += bytes
    if gathered.count >= 1 << 16 { try flush() }
  }

  /// Adds a text.
  mutating func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Hands everything gathered to the system.
  mutating func flush() throws {
    defer { gathered.removeAll(keepingCapacity: true) }
    try hand(over: gathered)
  }

  private mutating func hand(over bytes: [UInt8]) throws {
    guard !isClosed else { return }
    do {
      try bytes.writeAll(to: STDOUT_FILENO, path: "标准输出")
    } catch let failure as FileFailure where failure.isEndOfReader {
      isClosed = true
    }
  }
}

/// Standard error, for everything that is not a result.
enum StandardError {
  /// Whether a person watches it.
  static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Writes a line; nothing in it, a file's name least of all, can steer the terminal.
  static func line(_ text: String) {
    let harmless = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      scalar != "\n" && scalar.properties.generalCategory == .control ? " " : scalar
    }
    write(String(String.UnicodeScalarView(harmless)) + "\n")
  }

  /// Writes a text as it is; where standard error is closed there is nobody left to tell.
  static func write(_ text: String) { try? Array(text.utf8).writeAll(to: STDERR_FILENO, path: "") }
}

extension [UInt8] {
  /// Writes all bytes to an open file.
  func writeAll(to descriptor: Int32, path: String) throws {
    try withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let written = Glibc.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
        if written < 0 && errno == EINTR { continue }
        guard written >= 0 else { throw FileFailure.ofSystem(path) }
        done += written
      }
    }
  }
}

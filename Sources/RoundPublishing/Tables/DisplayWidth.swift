/// How wide text stands on a terminal, and how it is cut to a width.
enum DisplayWidth {
  /// The columns that a text takes: wide and full-width characters of East Asia take two.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  /// The text on one line, cut with … to a width.
  static func clipped(_ text: String, to limit: Int) -> String {
    let line = oneLine(text)
    guard of(line) > limit else { return line }
    var result = String.UnicodeScalarView()
    var used = 1
    for scalar in line.unicodeScalars {
      used += width(of: scalar)
      if used > limit { break }
      result.append(scalar)
    }
    return String(result) + "…"
  }

  /// The text with control characters and bidirectional overrides replaced by spaces, so that
  /// nothing in a document or a file name can steer the terminal.
  static func oneLine(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: result.append(" ")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20..<0x7F: 1
    case 0x0300...0x036F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
      0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}

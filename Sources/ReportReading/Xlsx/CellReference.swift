/// The place of a cell in its sheet; both counts start at 0.
struct CellReference: Hashable {
  var row: Int
  var column: Int

  /// Makes a reference.
  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `B3` or `$B$3`, as far as Excel's largest sheet goes.
  init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    var hasDigit = false
    for byte in text.utf8 where byte != 0x24 {
      switch byte {
      case 0x41...0x5A where !hasDigit: column = column * 26 + Int(byte - 0x40)
      case 0x61...0x7A where !hasDigit: column = column * 26 + Int(byte - 0x60)
      case 0x30...0x39:
        hasDigit = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
      guard column <= 16_384, row <= 1_048_576 else { return nil }
    }
    guard column > 0, row > 0 else { return nil }
    self.init(row: row - 1, column: column - 1)
  }

  /// The reference as Excel writes it.
  var description: String {
    var letters = ""
    var left = column + 1
    while left > 0 {
      letters = String(UnicodeScalar(UInt8(0x41 + (left - 1) % 26))) + letters
      left = (left - 1) / 26
    }
    return letters + "\(row + 1)"
  }

  /// A sheet's name as it stands in front of a reference, in quotes where a formula needs them.
  static func prefix(ofSheet name: String) -> String {
    let isPlain = name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.isIdeographic || $0.properties.numericType != nil
        || $0 == "_" || $0 == "."
    }
    guard !isPlain else { return name + "!" }
    return "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'!"
  }
}

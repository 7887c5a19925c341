/// What stands in a superscript behind other text.
enum Superscript: Equatable {
  /// The mark of a footnote: `[2]`, `①`, `*`.
  case footnote
  /// A power or a unit's exponent, as Unicode superscript digits.
  case power([UInt8])
  /// Something else, such as `st`.
  case other

  /// Reads the content of a superscript.
  init(_ content: ArraySlice<UInt8>) {
    let words = String(decoding: content, as: UTF8.self).filter { $0 != " " }
    if let digits = Self.power(words) {
      self = .power(Array(digits.utf8))
    } else {
      self = Self.isFootnote(words) ? .footnote : .other
    }
  }

  private static func power(_ words: String) -> String? {
    guard words.count <= 4 else { return nil }
    var digits = ""
    for (index, scalar) in words.unicodeScalars.enumerated() {
      switch scalar {
      case "-", "−", "－", "–":
        guard index == 0 else { return nil }
        digits += "⁻"
      case "0"..."9":
        let all = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        digits += all[Int(scalar.value) - 0x30]
      default: return nil
      }
    }
    return digits.isEmpty || digits == "⁻" ? nil : digits
  }

  private static func isFootnote(_ words: String) -> Bool {
    let scalars = words.unicodeScalars
    guard let first = scalars.first, scalars.count <= 8 else { return false }
    if scalars.count == 1 { return isMark(first) }
    let inner = scalars.dropFirst().dropLast()
    let brackets: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("[", "]"), ("〔", "〕"), ("［", "］"), ("(", ")"), ("（", "）"), ("【", "】"),
    ]
    let isBracketed = brackets.contains { $0.0 == first && $0.1 == scalars.last }
    let isNote = words.hasPrefix("注") || words.hasPrefix("註")
    let digits = isBracketed ? Array(inner) : isNote ? Array(scalars.dropFirst()) : []
    return !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) || isMark($0) || $0 == "注" }
  }

  /// Circled numbers, asterisks and daggers.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x2460...0x24FF).contains(scalar.value) || (0x2776...0x2793).contains(scalar.value)
      || "*＊†‡※注".unicodeScalars.contains(scalar)
  }
}

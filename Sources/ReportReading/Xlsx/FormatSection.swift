/// One of the up to four parts of a number format: for numbers, negative ones, zero, and text.
struct FormatSection {
  /// A piece of what is shown.
  enum Piece: Equatable {
    case literal(String)
    /// A place for a digit: `0`, `#` or `?`.
    case digit(UInt8)
    case point
    case text
    /// The number as it is.
    case general
  }

  private(set) var pieces: [Piece] = []
  /// The letters of a date or time, in their order.
  private(set) var dateLetters: [Character] = []
  /// How many places the decimal point moves before the number is shown.
  private(set) var shift = 0
  private(set) var isGrouped = false
  /// Whether it shows a fraction or a power of ten; then the number is shown as it is.
  private(set) var isOther = false
  /// When it applies, if it says so: `>=`, 100.
  private(set) var condition: (operation: String, value: CellNumber)?
  private var pendingCommas = 0

  var isText: Bool { pieces.contains(.text) }
  var literals: String {
    pieces.reduce(into: "") { if case .literal(let words) = $1 { $0 += words } }
  }

  /// Reads the code of one part.
  init(_ code: Substring) {
    var rest = code
    while let character = rest.popFirst() { read(character, &rest) }
    shift -= 3 * pendingCommas
  }

  private mutating func read(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "\"":
      append(String(rest.prefix { $0 != "\"" }))
      rest = rest.drop { $0 != "\"" }.dropFirst()
    case "\\", "!": if let next = rest.popFirst() { append(String(next)) }
    case "_", "*":
      _ = rest.popFirst()
    case "[":
      bracket(rest.prefix { $0 != "]" })
      rest = rest.drop { $0 != "]" }.dropFirst()
    case "0", "#", "?":
      if pendingCommas > 0 { isGrouped = true }
      pendingCommas = 0
      if let byte = character.asciiValue { pieces.append(.digit(byte)) }
    case ".": if dateLetters.isEmpty { pieces.append(.point) }
    case ",": pendingCommas += 1
    case "%":
      shift += 2
      append("%")
    case "@": pieces.append(.text)
    case "/":
      if dateLetters.isEmpty, pieces.contains(where: { if case .digit = $0 { true } else { false } }) {
        isOther = true
      }
    default: letter(character, &rest)
    }
  }

  private mutating func letter(_ character: Character, _ rest: inout Substring) {
    switch character {
    case "E", "e":
      if let sign = rest.first, sign == "+" || sign == "-" { isOther = true } else { dateLetters.append("y") }
    case "G", "g":
      // General, or the reign in Japanese dates.
      guard rest.lowercased().hasPrefix("eneral") else { return }
      rest = rest.dropFirst(6)
      pieces.append(.general)
    case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S":
      dateLetters.append(Character(character.lowercased()))
    case "A", "a":
      if rest.uppercased().hasPrefix("M/PM") { rest = rest.dropFirst(4) } else { dateLetters.append("a") }
    default: append(String(character))
    }
  }

  private mutating func append(_ words: String) { pieces.append(.literal(words)) }

  /// A colour, a condition, a currency or a span of hours.
  private mutating func bracket(_ content: Substring) {
    let first = content.first
    if first == "$" {
      append(String(content.dropFirst().prefix { $0 != "-" }))
    } else if first == "<" || first == ">" || first == "=" {
      let operation = content.prefix { "<>=".contains($0) }
      condition = CellNumber(Array(content.dropFirst(operation.count).utf8)).map { (String(operation), $0) }
    } else if let letter = content.lowercased().first, "hms".contains(letter),
      content.lowercased().allSatisfy({ $0 == letter })
    {
      dateLetters.append(letter)
    }
  }

  /// Whether its own condition holds for a number.
  func applies(to number: CellNumber) -> Bool? {
    guard let condition else { return nil }
    let order = number.compared(to: condition.value)
    return switch condition.operation {
    case "<": order < 0
    case "<=": order <= 0
    case ">": order > 0
    case ">=": order >= 0
    case "<>": order != 0
    default: order == 0
    }
  }
}

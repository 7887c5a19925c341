/// The brackets of a sentence that hold no number, also those of a footnote's [2]; they part nothing.
struct SilentBrackets {
  /// For each token of the sentence whether it stands in one, if any does.
  private var isSilent: [Bool] = []
  private var first = 0

  init() {}

  init(_ tokens: Range<Int>, of scan: Scan) {
    first = tokens.lowerBound
    var open: Int?
    var holdsNumber = false
    for index in tokens {
      switch scan.tokens[index].kind {
      case .mark(0x28), .mark(0x5B):
        open = index
        holdsNumber = false
      case .mark(0x29), .mark(0x5D):
        if let open, !holdsNumber { silence(open...index, of: tokens) }
        open = nil
      default: holdsNumber = holdsNumber || scan.tokens[index].classes.contains(.number)
      }
    }
  }

  private mutating func silence(_ bracket: ClosedRange<Int>, of tokens: Range<Int>) {
    if isSilent.isEmpty { isSilent = [Bool](repeating: false, count: tokens.count) }
    for index in bracket { isSilent[index - first] = true }
  }

  func contains(_ token: Int) -> Bool { !isSilent.isEmpty && isSilent[token - first] }
}

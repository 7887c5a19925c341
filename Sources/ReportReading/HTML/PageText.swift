/// The text of a page while it grows, one block at a time.
///
/// Inline runs join without a blank; white space becomes one blank, or none where it is a line break
/// of the source between two Chinese characters or digits, which Word puts anywhere. Between two digits it
/// must be a run of its own: where it is part of either number's element, they are two numbers.
struct PageText {
  /// Everything written so far.
  private(set) var utf8: [UInt8] = []
  /// Where the open block begins; `nil` between blocks.
  private(set) var blockStart: Int?
  /// Where the open block's characters stand in the source.
  private(set) var origin = 0..<0
  /// How many bytes of the open block stand in links.
  private(set) var linkedBytes = 0

  private enum Blank { case none, lineBreak, space }
  private var pending = Blank.none
  /// Whether the words in front of the pending blank stand in one run with it.
  private var isBlankOfWords = false
  /// Where the open superscript begins in the text, and the blank before it.
  private var superscript: (start: Int, pending: Blank)?
  /// Where the open deletion begins in the text, and the blank before it.
  private var deletion: (start: Int, pending: Blank)?

  /// Appends a run of the page.
  ///
  /// - Parameters:
  ///   - source: Where the run stands; its bytes lie there one by one if it is `verbatim`.
  ///   - separator: What is written first where the run's first visible character opens a block.
  mutating func append(
    _ run: UnsafeBufferPointer<UInt8>, source: Range<Int>, isVerbatim: Bool, isLinked: Bool,
    separator: UInt8?
  ) {
    var offset = 0
    var wordsEnd = 0
    while offset < run.count {
      let blank = blankLength(run, at: offset)
      if blank > 0 {
        if pending == .none { isBlankOfWords = wordsEnd > 0 }
        note(run[offset])
        offset += blank
        continue
      }
      let start = offset
      offset = self.wordsEnd(run, from: offset)
      let place =
        isVerbatim ? source.lowerBound + start..<source.lowerBound + offset : source
      if blockStart == nil {
        open(separator, at: place.lowerBound)
      } else {
        join(run[start], isOfOneRun: start > 0)
      }
      wordsEnd = offset
      utf8.append(contentsOf: UnsafeBufferPointer(rebasing: run[start..<offset]))
      origin = min(origin.lowerBound, place.lowerBound)..<max(origin.upperBound, place.upperBound)
      if isLinked { linkedBytes += offset - start }
    }
  }

  /// Parts what was written from what comes next, as a blank does.
  mutating func part() {
    if blockStart != nil, pending == .none { pending = .space }
  }

  /// Text begins that was deleted; in front of a line's first word it stays, for the line would be empty.
  mutating func beginDeletion() {
    deletion = blockStart == nil ? nil : (utf8.count, pending)
  }

  /// Text that was deleted ends, and goes if it is part of one line.
  mutating func endDeletion() {
    guard let mark = deletion else { return part() }
    deletion = nil
    utf8.removeSubrange(mark.start...)
    pending = mark.pending
  }

  /// Makes room for a text of so many bytes.
  mutating func reserve(_ count: Int) { utf8.reserveCapacity(count) }

  /// Ends the open block and gives its range.
  mutating func close() -> Range<Int>? {
    superscript = nil
    deletion = nil
    pending = .none
    guard let start = blockStart else { return nil }
    blockStart = nil
    return start..<utf8.count
  }

  /// Puts another separator before a block that is already written; both are one byte.
  mutating func separate(blockAt start: Int, with separator: UInt8) {
    if start > 0 { utf8[start - 1] = separator }
  }

  /// A superscript begins; one that opens a block is a note's own number and stays as it is.
  mutating func beginSuperscript() {
    superscript = blockStart == nil ? nil : (utf8.count, pending)
  }

  /// A superscript ends: footnote marks go, numbers become powers.
  mutating func endSuperscript() {
    guard let mark = superscript else { return }
    superscript = nil
    guard mark.start < utf8.count else { return }
    switch Superscript(utf8[mark.start...]) {
    case .footnote:
      utf8.removeSubrange(mark.start...)
      pending = mark.pending
    case .power(let digits):
      utf8.replaceSubrange(mark.start..., with: digits)
    case .other: break
    }
  }

  private mutating func open(_ separator: UInt8?, at place: Int) {
    if let separator { utf8.append(separator) }
    blockStart = utf8.count
    origin = place..<place
    linkedBytes = 0
    pending = .none
  }

  private mutating func note(_ byte: UInt8) {
    if byte == 0x0A || byte == 0x0D {
      pending = .lineBreak
    } else if pending == .none {
      pending = .space
    }
  }

  private mutating func join(_ next: UInt8, isOfOneRun: Bool) {
    guard pending != .none else { return }
    let last = lastLead
    let areNumbers = isDigit(next) && isDigit(last) && (isOfOneRun || isBlankOfWords)
    let joins =
      pending == .lineBreak && isChineseOrDigit(next) && isChineseOrDigit(last) && !areNumbers
    if !joins { utf8.append(0x20) }
    pending = .none
  }

  /// The first byte of the last character.
  private var lastLead: UInt8 {
    var index = utf8.count - 1
    while index > 0, utf8[index] & 0xC0 == 0x80 { index -= 1 }
    return utf8[index]
  }

  /// From U+2000 on: dashes and quotes, Chinese, full-width forms.
  private func isChineseOrDigit(_ lead: UInt8) -> Bool { lead >= 0xE2 || isDigit(lead) }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Where the next blank begins, or the run ends.
  @inline(__always)
  private func wordsEnd(_ run: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < run.count {
      let lead = run[offset]
      if lead >= 0xE4 {
        // No blank begins so; the bytes behind it begin none either.
        offset += 3
      } else if lead > 0x20, lead != 0xC2, lead != 0xE3 {
        offset += 1
      } else if blankLength(run, at: offset) == 0 {
        offset += 1
      } else {
        return offset
      }
    }
    return min(offset, run.count)
  }

  /// The length of the blank at an offset: ASCII, no-break or ideographic; 0 for anything else.
  @inline(__always)
  private func blankLength(_ run: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
    switch run[offset] {
    case 0...0x20: 1
    case 0xC2: offset + 1 < run.count && run[offset + 1] == 0xA0 ? 2 : 0
    case 0xE3:
      offset + 2 < run.count && run[offset + 1] == 0x80 && run[offset + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }
}

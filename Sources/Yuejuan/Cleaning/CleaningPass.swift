/// One walk over the source that writes the cleaned text and its map.
struct CleaningPass {
  private let source: [UInt8]
  private let survey: DamageSurvey
  private let script: ScriptTable
  private let output: UnsafeMutableBufferPointer<UInt8>
  /// How many bytes are written.
  private(set) var count = 0
  private(set) var map = SourceMap()
  /// The characters whose first bytes lie from here to 0xEE are never changed.
  private let firstKeptLead: UInt8
  /// Whether no bracket, mark or question mark of ASCII is changed, because none is damaged.
  private let keepsMarks: Bool
  /// Where the sentence at hand begins that spaces around numbers are left out of.
  private var spacedFrom: Int?

  /// Makes a pass that writes to the front of a buffer, which must be as long as what will be cleaned.
  init(
    source: [UInt8], survey: DamageSurvey, script: ScriptTable,
    output: UnsafeMutableBufferPointer<UInt8>
  ) {
    self.source = source
    self.survey = survey
    self.script = script
    self.output = output
    map.reserve(bytes: output.count)
    // U+4000 on, but for the traditional characters of a traditional text.
    firstKeptLead = survey.isTraditional ? 0xEF : 0xE4
    keepsMarks = survey.glosses == 0 && !survey.hasDoubledMarks
  }

  /// Cleans a range of the source onto the end of the text.
  mutating func run(_ range: Range<Int>) {
    // Nothing grows, so this one check stands for all that is written below.
    precondition(range.upperBound <= source.count && count + range.count <= output.count)
    spacedFrom =
      survey.hasSpacedNumbers && SpacedNumber.isSentence(range, of: source) ? range.lowerBound : nil
    var index = range.lowerBound
    while index < range.upperBound {
      index = keepEights(index..<range.upperBound)
      index = keepBytes(index..<range.upperBound)
      guard index < range.upperBound else { return }
      let (scalar, length) = source.scalar(at: index)
      if let change = change(of: scalar, length, at: index, before: range.upperBound) {
        if !change.isEmpty { replace(index..<index + change.sourceLength, by: change.scalar) }
        index += change.sourceLength
      } else {
        take(index..<min(index + length, range.upperBound))
        index += length
      }
    }
  }

  /// Takes over the characters at the start of a range that are never changed, full-width marks in their
  /// half-width form, and gives where the first other character begins or fewer than eight bytes are left.
  private mutating func keepEights(_ range: Range<Int>) -> Int {
    // In variables of its own: for all the compiler knows, what is written could lie over the pass itself.
    let (keepsMarks, firstKeptLead, source) = (keepsMarks, firstKeptLead, source)
    let output = UnsafeMutableRawBufferPointer(output)
    return source.withUnsafeBytes { bytes in
      var (start, index, written) = (range.lowerBound, range.lowerBound, count)
      // Eight bytes are carried along whatever they are: what is not kept is written over.
      while index + 8 <= range.upperBound, written + 8 <= output.count {
        let eight = EightBytes(bytes, at: index)
        output.storeBytes(of: eight.asStored, toByteOffset: written, as: UInt64.self)
        let kept = EightBytes.first(
          Self.changing(in: eight, keepsMarks: keepsMarks, firstKeptLead: firstKeptLead))
        index += kept
        written += kept
        if kept == 8 { continue }
        guard keepsMarks, index + 3 <= range.upperBound else { break }
        if let ascii = Self.halfWidth(bytes, at: index) {
          output[written] = ascii
          written += 1
          noteTaken(start..<index)
          note(1, for: index..<index + 3)
          start = index + 3
        } else if firstKeptLead < 0xEF, Self.isSign(bytes, at: index) {
          for offset in 0..<3 { output[written + offset] = bytes[index + offset] }
          written += 3
        } else {
          break
        }
        index += 3
      }
      noteTaken(start..<index)
      return index
    }
  }

  /// Takes over one by one the bytes at the start of a range that are never changed.
  private mutating func keepBytes(_ range: Range<Int>) -> Int {
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = source[index]
      guard byte >= 0x2D, byte != UInt8(ascii: "?"), byte < 0xC0 || byte >= firstKeptLead && byte < 0xEF
      else { break }
      output[count + index - range.lowerBound] = byte
      index += 1
    }
    noteTaken(range.lowerBound..<index)
    return index
  }

  /// Which of eight bytes begin a character that is perhaps changed.
  @inline(__always)
  private static func changing(
    in eight: EightBytes, keepsMarks: Bool, firstKeptLead: UInt8
  ) -> UInt64 {
    let leads =
      eight.lowAtLeast(0x40) & ~eight.lowAtLeast(firstKeptLead & 0x7F) | eight.lowAtLeast(0x6F)
    let kept =
      keepsMarks
      ? eight.lowAtLeast(0x21) : eight.lowAtLeast(0x2D) & eight.lowDiffers(from: UInt8(ascii: "?"))
    return (eight.high & leads | ~eight.high & ~kept) & EightBytes.highest
  }

  /// Whether a full stop, a quote or another sign that is not changed begins at an offset: U+2010 to U+2235, from
  /// U+3001 on.
  @inline(__always)
  private static func isSign(_ bytes: UnsafeRawBufferPointer, at index: Int) -> Bool {
    let second = bytes[index + 1]
    switch bytes[index] {
    case 0xE2: return second == 0x80 && bytes[index + 2] >= 0x90 || (0x81...0x87).contains(second)
    case 0xE3: return second != 0x80 || bytes[index + 2] >= 0x81
    default: return false
    }
  }

  /// The half-width form of a full-width mark or digit at an offset: U+FF01 to U+FF3F.
  @inline(__always)
  private static func halfWidth(_ bytes: UnsafeRawBufferPointer, at index: Int) -> UInt8? {
    guard bytes[index] == 0xEF, bytes[index + 1] == 0xBC, bytes[index + 2] > 0x80 else { return nil }
    return bytes[index + 2] &- 0x60
  }

  /// Takes over a range as it is.
  private mutating func take(_ range: Range<Int>) {
    for index in range { output[count + index - range.lowerBound] = source[index] }
    noteTaken(range)
  }

  @inline(__always)
  private mutating func noteTaken(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    note(range.count, for: range)
  }

  /// Notes how many bytes are written for a range.
  @inline(__always)
  private mutating func note(_ written: Int, for range: Range<Int>) {
    count += written
    map.append(cleanLength: written, source: range.lowerBound, sourceLength: range.count)
  }

  /// Ends a block: blocks are parted by a line feed that stands for what lies between them.
  mutating func endBlock() {
    let end = map.sourceEnd
    write(0x0A)
    map.append(cleanLength: 1, source: end, sourceLength: 0)
  }

  /// What stands in the text for a piece of the source; no scalar means that it is dropped.
  private struct Change {
    var scalar: UInt32
    var sourceLength: Int
    var isEmpty: Bool { scalar == 0 }
  }

  @inline(__always)
  private func change(of scalar: UInt32, _ length: Int, at index: Int, before end: Int) -> Change? {
    switch scalar {
    case 0x20:
      let isSpare =
        SpacedDate.holds(source, spaceAt: index)
        || spacedFrom.map { SpacedNumber.holds(source, spaceAt: index, from: $0) } ?? false
      return isSpare ? Change(scalar: 0, sourceLength: 1) : nil
    case 0x21...0x27, 0x29...0x2B, 0x2D...0x2F: return nil
    case 0x3F:
      let end = survey.hasGlosses ? PinyinGloss.endOfHalf(in: source, at: index) : nil
      return end.map { Change(scalar: 0x3F, sourceLength: $0 - index) }
    case 0x28, 0xFF08: return gloss(scalar, length, at: index)
    case 0x2C, 0x3001, 0xFF0C: return mark(scalar, length, at: index, before: end)
    case 0xFF01...0xFF5E: return Change(scalar: scalar - 0xFEE0, sourceLength: length)
    case 0x3000, 0xA0, 0x2002...0x200A: return Change(scalar: 0x20, sourceLength: length)
    case 0xAD, 0x200B...0x200F, 0xFEFF: return Change(scalar: 0, sourceLength: length)
    case 0xFE6A: return Change(scalar: 0x25, sourceLength: length)
    case 0x2236, 0xFE30, 0xFE55: return Change(scalar: 0x3A, sourceLength: length)
    case 0xFE50, 0xFE52: return Change(scalar: scalar == 0xFE50 ? 0x2C : 0x2E, sourceLength: length)
    case 0xFE59, 0xFE5A: return Change(scalar: scalar - 0xFE31, sourceLength: length)
    case 0x00...0x1F: return Change(scalar: 0x20, sourceLength: length)
    default:
      guard survey.isTraditional else { return nil }
      if scalar == 0x4E4B, isPossessive(at: index) { return Change(scalar: 0x7684, sourceLength: length) }
      let simplified = script.simplified(scalar)
      return simplified == 0 ? nil : Change(scalar: simplified, sourceLength: length)
    }
  }

  /// 预算之82.97%: 之 in front of a number as 的, not that of 百分之85 and 第2条之1.
  private func isPossessive(at index: Int) -> Bool {
    guard index + 3 < source.count, ScalarClass.isDigit(UInt32(source[index + 3])) else { return false }
    return !Self.parted.ends(in: source, at: index)
  }

  private static let parted = HanWords(["分", "条", "條", "项", "項", "款", "目", "号", "號", "表"])

  private func gloss(_ scalar: UInt32, _ length: Int, at index: Int) -> Change? {
    if scalar == 0x28, survey.glosses > 0,
      let end = PinyinGloss.end(in: source, at: index, toneless: survey.hasGlosses)
    {
      return Change(scalar: 0, sourceLength: end - index)
    }
    return scalar == 0x28 ? nil : Change(scalar: 0x28, sourceLength: length)
  }

  /// The first of two marks goes, unless the second is only a comma behind an enumeration comma.
  private func mark(_ scalar: UInt32, _ length: Int, at index: Int, before end: Int) -> Change? {
    let folded: UInt32 = scalar == 0xFF0C ? 0x2C : scalar
    let asIs = folded == scalar ? nil : Change(scalar: folded, sourceLength: length)
    guard survey.hasDoubledMarks else { return asIs }
    let next = Punctuation.length(in: source, at: index + length)
    guard next > 0, index + length < end else { return asIs }
    let (second, _) = source.scalar(at: index + length)
    if folded == 0x3001 {
      guard second == 0x2C || second == 0xFF0C else { return asIs }
      return Change(scalar: folded, sourceLength: length + next)
    }
    return Change(scalar: 0, sourceLength: length)
  }

  private mutating func replace(_ range: Range<Int>, by scalar: UInt32) {
    let before = count
    if scalar < 0x80 {
      write(UInt8(scalar))
    } else {
      write(0xE0 | UInt8(scalar >> 12))
      write(0x80 | UInt8(scalar >> 6 & 0x3F))
      write(0x80 | UInt8(scalar & 0x3F))
    }
    map.append(cleanLength: count - before, source: range.lowerBound, sourceLength: range.count)
  }

  @inline(__always)
  private mutating func write(_ byte: UInt8) {
    precondition(count < output.count)
    output[count] = byte
    count += 1
  }
}

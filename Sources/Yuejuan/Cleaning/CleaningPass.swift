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
  }

  /// Cleans a range of the source onto the end of the text.
  mutating func run(_ range: Range<Int>) {
    // Nothing grows, so this one check stands for all that is written below.
    precondition(range.upperBound <= source.count && count + range.count <= output.count)
    var index = range.lowerBound
    while index < range.upperBound {
      index = keep(index..<range.upperBound)
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

  /// Takes over as they are the characters at the start of a range that are never changed, and gives
  /// where the first other one begins.
  private mutating func keep(_ range: Range<Int>) -> Int {
    let (output, firstKeptLead) = (UnsafeMutableRawBufferPointer(output), firstKeptLead)
    let behind = source.withUnsafeBytes { bytes in
      var index = range.lowerBound
      var written = count
      while index < range.upperBound {
        // Eight bytes are carried along for two characters of three bytes: the last two count next time.
        if index + 8 <= range.upperBound, written + 8 <= output.count,
          case let word = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self),
          Self.areTwoKept(word, from: firstKeptLead)
        {
          output.storeBytes(of: word, toByteOffset: written, as: UInt64.self)
          index += 6
          written += 6
          continue
        }
        let lead = bytes[index]
        let length = lead < 0x80 ? 1 : 3
        guard lead >= 0x2D, lead != UInt8(ascii: "?"), lead < 0x80 || lead >= firstKeptLead && lead < 0xEF,
          index + length <= range.upperBound
        else { break }
        for offset in 0..<length { output[written + offset] = bytes[index + offset] }
        index += length
        written += length
      }
      return index
    }
    noteTaken(range.lowerBound..<behind)
    return behind
  }

  /// Whether eight bytes begin with two characters of three bytes whose first ones lie where nothing
  /// is changed.
  @inline(__always)
  private static func areTwoKept(_ word: UInt64, from firstKeptLead: UInt8) -> Bool {
    let first = UInt8(truncatingIfNeeded: word.littleEndian)
    let second = UInt8(truncatingIfNeeded: word.littleEndian >> 24)
    return first >= firstKeptLead && first < 0xEF && second >= firstKeptLead && second < 0xEF
  }

  /// Takes over a range as it is.
  private mutating func take(_ range: Range<Int>) {
    for index in range { output[count + index - range.lowerBound] = source[index] }
    noteTaken(range)
  }

  @inline(__always)
  private mutating func noteTaken(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    count += range.count
    map.append(cleanLength: range.count, source: range.lowerBound, sourceLength: range.count)
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
    case 0x20: return SpacedDate.holds(source, spaceAt: index) ? Change(scalar: 0, sourceLength: 1) : nil
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
    case 0x2236: return Change(scalar: 0x3A, sourceLength: length)
    case 0x00...0x1F: return Change(scalar: 0x20, sourceLength: length)
    default:
      guard survey.isTraditional else { return nil }
      let simplified = script.simplified(scalar)
      return simplified == 0 ? nil : Change(scalar: simplified, sourceLength: length)
    }
  }

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

/// Makes the text of a document readable for the scanner, beside its source.
///
/// Full-width letters and digits become half-width, traditional characters simplified, pinyin glosses
/// and the first of two punctuation marks are left out, lines cut inside a sentence are joined. The
/// source stays as it is, and the document's map leads from every range of the new text back to it.
public struct Cleaner: Sendable {
  private let script: ScriptTable

  /// Makes a cleaner.
  public init() { script = .standard }

  /// The same document with a cleaned text, its blocks moved along, and a map back to the source.
  public func clean(_ document: Document) -> Document {
    let source = document.source.utf8
    var pass = CleaningPass(
      source: source, survey: DamageSurvey(source, script: script), script: script)
    var blocks: [Block] = []
    for group in BrokenLines.groups(of: document.blocks, in: source) {
      guard let first = group.first else { continue }
      let start = pass.text.count
      for index in group { pass.run(document.blocks[index].range) }
      var block = document.blocks[first]
      block.range = start..<pass.text.count
      blocks.append(block)
      pass.endBlock()
    }
    return Document(
      name: document.name, metadata: document.metadata, source: document.source, text: pass.text,
      blocks: blocks, map: pass.map)
  }
}

/// One walk over the source that writes the cleaned text and its map.
struct CleaningPass {
  let source: [UInt8]
  let survey: DamageSurvey
  let script: ScriptTable
  private let isSimplified: Bool
  private(set) var text: [UInt8] = []
  private(set) var map = SourceMap()

  init(source: [UInt8], survey: DamageSurvey, script: ScriptTable) {
    self.source = source
    self.survey = survey
    self.script = script
    isSimplified = !survey.isTraditional
    text.reserveCapacity(source.count)
  }

  /// Cleans a range of the source onto the end of the text.
  mutating func run(_ range: Range<Int>) {
    var index = range.lowerBound
    // Where the bytes that are taken over as they are began.
    var kept = index
    while index < range.upperBound {
      let lead = source[index]
      if lead >= 0x30, lead < 0x80 {
        index += 1
        continue
      }
      // U+4000 to U+9FFF: characters, which stay as they are in simplified text.
      if lead >= 0xE4, lead <= 0xE9, isSimplified {
        index += 3
        continue
      }
      let (scalar, length) = source.scalar(at: index)
      guard let change = change(of: scalar, length, at: index, before: range.upperBound) else {
        index += length
        continue
      }
      keep(kept..<index)
      if !change.isEmpty { replace(index..<index + change.sourceLength, by: change.scalar) }
      index += change.sourceLength
      kept = index
    }
    keep(kept..<max(kept, range.upperBound))
  }

  /// Ends a block: blocks are parted by a line feed that stands for what lies between them.
  mutating func endBlock() {
    let segment = map.sourceRange(of: max(0, text.count - 1)..<text.count)
    text.append(0x0A)
    map.append(cleanLength: 1, source: segment.upperBound, sourceLength: 0)
  }

  /// What stands in the text for a piece of the source; no scalar means that it is dropped.
  private struct Change {
    var scalar: UInt32
    var sourceLength: Int
    var isEmpty: Bool { scalar == 0 }
  }

  private func change(of scalar: UInt32, _ length: Int, at index: Int, before end: Int) -> Change? {
    switch scalar {
    case 0x20...0x27, 0x29...0x2B, 0x2D...0x2F: return nil
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

  private mutating func keep(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text += source[range]
    map.append(cleanLength: range.count, source: range.lowerBound, sourceLength: range.count)
  }

  private mutating func replace(_ range: Range<Int>, by scalar: UInt32) {
    let before = text.count
    if scalar < 0x80 {
      text.append(UInt8(scalar))
    } else {
      text.append(0xE0 | UInt8(scalar >> 12))
      text.append(0x80 | UInt8(scalar >> 6 & 0x3F))
      text.append(0x80 | UInt8(scalar & 0x3F))
    }
    map.append(
      cleanLength: text.count - before, source: range.lowerBound, sourceLength: range.count)
  }
}

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
    let survey = DamageSurvey(source, script: script)
    var blocks: [Block] = []
    blocks.reserveCapacity(document.blocks.count)
    var map = SourceMap()
    var captions = RepeatedCaptions(document.blocks)
    // Nothing grows when it is cleaned; each block brings the line feed behind it.
    let most = document.blocks.reduce(0) { $0 + $1.range.count + 1 }
    let text = [UInt8](unsafeUninitializedCapacity: most) { output, count in
      var pass = CleaningPass(source: source, survey: survey, script: script, output: output)
      BrokenLines(blocks: document.blocks, text: source).forEachGroup { group in
        let start = pass.count
        for index in group { pass.run(document.blocks[index].range) }
        blocks.append(document.blocks[group[0]])
        blocks[blocks.count - 1].range = start..<pass.count
        if group.count > 1 { blocks[blocks.count - 1].kind = .paragraph }
        if captions.isRepeated(group[0], in: source) { blocks[blocks.count - 1].role = .related }
        pass.endBlock()
      }
      (count, map) = (pass.count, pass.map)
    }
    return Document(
      name: document.name, metadata: document.metadata, source: document.source, text: text,
      blocks: blocks, map: map, isTraditional: survey.isTraditional)
  }
}

/// Tells which unit of a roster a document speaks for, by what it says before its file name.
public struct UnitMatcher: Sendable {
  private let names: UnitNames

  /// Makes a matcher for a roster.
  public init(roster: Roster) { names = UnitNames(roster) }

  /// The unit, with the reason; title, signature and text count before the file's name.
  public func match(_ document: Document) -> UnitMatch {
    if let match = titleMatch(document) ?? signatureMatch(document) { return match }
    let tally = UnitTally(names, document)
    let byName = match(fileName: document.name)
    switch (tally.clear, byName) {
    case (.ambiguous(let ids, let reason), .unit(let id, let more)) where ids.contains(id):
      return .unit(id: id, reason: "\(reason)，\(more)")
    case (let clear?, _): return clear
    default: return byName ?? tally.doubtful ?? .none
    }
  }

  /// The unit that a file's name tells, where the file itself could not be read.
  public func match(fileName: String) -> UnitMatch? {
    match(names.leading(inFileName: fileName), found: "文件名含", several: "文件名并列写着")
  }

  private func titleMatch(_ document: Document) -> UnitMatch? {
    let headings = document.blocks.filter { $0.role == .main && $0.kind == .heading(level: 1) }
    let title = Array((document.metadata.title ?? "").utf8)
    let namings =
      headings.lazy.map { names.leading(in: document.text, $0.range) }.first { !$0.isEmpty }
      ?? [names.leading(in: title, title.indices)].first { !$0.isEmpty }
      ?? openingLines(document).lazy.map { names.leading(in: document.text, $0) }.first { !$0.isEmpty }
    return match(namings ?? [], found: "标题写明", several: "标题并列写着")
  }

  /// The short lines before the first paragraph: a title that no markup tells, a line that says who reports.
  private func openingLines(_ document: Document) -> [Range<Int>] {
    let main = document.blocks.filter { $0.role == .main && !$0.range.isEmpty }
    return main.prefix(6).map(\.range).prefix { isShort($0, in: document) }.map(\.self)
  }

  private static let distribution = ["抄送", "抄报", "主送", "分送", "责任编辑", "编辑", "来源", "记者"]

  /// The last lines that hold hardly more than a name are the signature; the last of them decides.
  private func signatureMatch(_ document: Document) -> UnitMatch? {
    let main = document.blocks.filter { $0.role == .main && !$0.range.isEmpty }
    let lines = main.suffix(6).map(\.range).filter { line in
      isShort(line, in: document)
        && !Self.distribution.contains { document.text[line].starts(with: $0.utf8) }
    }
    let namings = lines.reversed().lazy.map { signers(in: document, $0) }.first { !$0.isEmpty }
    return match(namings ?? [], found: "落款为", several: "落款并列写着")
  }

  /// Who signs in a line; nobody where it says much beside names and a date, as the words under a picture do.
  private func signers(in document: Document, _ line: Range<Int>) -> [UnitNames.Naming] {
    let named = names.namings(in: document.text, line).reduce(0) { $0 + $1.range.count }
    let ascii = document.text[line].count { $0 < 0x80 }
    return line.count - named - ascii <= 24 ? names.leading(in: document.text, line) : []
  }

  /// A line of at most forty scalars that is no sentence.
  private func isShort(_ line: Range<Int>, in document: Document) -> Bool {
    let scalars = document.text[line].count { $0 & 0xC0 != 0x80 }
    return scalars <= 40 && !document.text[line].suffix(3).elementsEqual("。".utf8)
  }

  private func match(_ namings: [UnitNames.Naming], found: String, several: String) -> UnitMatch? {
    guard let first = namings.first else { return nil }
    if namings.count == 1 { return .unit(id: first.unit, reason: "\(found)“\(first.words)”") }
    let words = namings.map { "“\($0.words)”" }.joined(separator: "、")
    return .ambiguous(ids: namings.map(\.unit), reason: several + words)
  }
}

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
    match(titleNamings(in: document), found: "标题写明", several: "标题并列写着")
  }

  /// Whom the title speaks for; the page's own title and the lines before the text speak where it is silent.
  func titleNamings(in document: Document) -> [UnitNames.Naming] {
    let title = Array((document.metadata.title ?? "").utf8)
    return document.titles.lazy.map { names.leading(in: document.text, $0) }.first { !$0.isEmpty }
      ?? [names.leading(in: title, title.indices)].first { !$0.isEmpty }
      ?? document.openingLines.lazy.map { names.leading(in: document.text, $0) }.first { !$0.isEmpty } ?? []
  }

  private static let distribution = ["抄送", "抄报", "主送", "分送", "责任编辑", "编辑", "来源", "记者"]

  private func signatureMatch(_ document: Document) -> UnitMatch? {
    match(signatureNamings(in: document), found: "落款为", several: "落款并列写着")
  }

  /// Who signs.
  ///
  /// The last lines that hold hardly more than a name are the signature; the last of them decides.
  func signatureNamings(in document: Document) -> [UnitNames.Naming] {
    let lines = document.closingLines.filter { line in
      !Self.distribution.contains { document.text[line].starts(with: $0.utf8) }
    }
    return lines.reversed().lazy.map { signers(in: document, $0) }.first { !$0.isEmpty } ?? []
  }

  /// Who signs in a line; nobody where it says much beside names and a date, as the words under a picture do.
  private func signers(in document: Document, _ line: Range<Int>) -> [UnitNames.Naming] {
    let named = names.namings(in: document.text, line).reduce(0) { $0 + $1.range.count }
    let ascii = document.text[line].count { $0 < 0x80 }
    return line.count - named - ascii <= 24 ? names.leading(in: document.text, line) : []
  }

  private func match(_ namings: [UnitNames.Naming], found: String, several: String) -> UnitMatch? {
    guard let first = namings.first else { return nil }
    if namings.count == 1 { return .unit(id: first.unit, reason: "\(found)“\(first.words)”") }
    let words = namings.map { "“\($0.words)”" }.joined(separator: "、")
    return .ambiguous(ids: namings.map(\.unit), reason: several + words)
  }
}

/// A fault in a vocabulary file.
///
/// The program passes over the word; the tests of the vocabulary do not.
struct VocabularyProblem: Equatable, CustomStringConvertible {
  /// What is wrong with a line.
  enum Kind: String {
    case unknownClass = "unknown class"
    case unknownDimension = "unknown dimension"
    case unknownPeriod = "unknown span of time"
    case unknownFlag = "unknown flag"
    case unknownRatio = "no ratio above zero"
    case blank = "blank at a column's edge"
    case duplicate = "word twice in the file"
    case notFolded = "not half width and simplified"
    case scaleCharacter = "scale character as a unit or in front of one"
  }

  var file: String
  var line: Int
  var word: String
  var kind: Kind

  var description: String { "\(file):\(line): \(word): \(kind.rawValue)" }
}

extension VocabularyTable {
  /// The faults of the file's lines.
  func problems(script: ScriptTable = .standard) -> [VocabularyProblem] {
    var seen: Set<String> = []
    return rows.flatMap { row in
      var kinds: [VocabularyProblem.Kind] = []
      if row.columns.contains(where: Self.hasBlankEdge) { kinds.append(.blank) }
      if !seen.insert(row[0]).inserted { kinds.append(.duplicate) }
      if !row[0].unicodeScalars.allSatisfy({ Self.isFolded($0.value, script) }) { kinds.append(.notFolded) }
      if let kind = fault(of: row) { kinds.append(kind) }
      return kinds.map { VocabularyProblem(file: name, line: row.line, word: row[0], kind: $0) }
    }
  }

  private func fault(of row: Row) -> VocabularyProblem.Kind? {
    switch topic {
    case "units": return unitFault(of: row)
    case "countables": return row[1].isEmpty || row[1] == "spoken" ? nil : .unknownFlag
    case "heads", "payments": return nil
    case "currencies": return row[1].isEmpty ? .unknownFlag : nil
    case "checking": return CheckingWords.Kind(rawValue: row[1]) == nil ? .unknownClass : nil
    case "conversions": return UnitConversions.ratio(row[2]) == nil ? .unknownRatio : nil
    case "derivations": return row[1].isEmpty ? .unknownClass : nil
    case "plausible": return MeasureLimits.limit(row) == nil ? .unknownDimension : nil
    case "relations":
      let words = row[1].split(separator: " ")
      return words.isEmpty || RelationWords.roles(of: row).count != words.count ? .unknownClass : nil
    case "periods": return PeriodExpression(vocabulary: row[1]) == nil ? .unknownPeriod : nil
    default: return WordClasses.named(topic, row) == nil ? .unknownClass : nil
    }
  }

  private func unitFault(of row: Row) -> VocabularyProblem.Kind? {
    if Dimension(rawValue: row[1]) == nil { return .unknownDimension }
    if !row[3].isEmpty, row[3] != "digits" { return .unknownFlag }
    // 千瓦 and 百分点 begin with a scale that is theirs; 万 and 亿 always multiply what follows.
    let scales = row[0].unicodeScalars.map { Numerals.scale($0.value) ?? 0 }
    return scales.allSatisfy { $0 > 0 } || (scales.first ?? 0) >= 4 ? .scaleCharacter : nil
  }

  private static func hasBlankEdge(_ column: String) -> Bool {
    guard let first = column.utf8.first, let last = column.utf8.last else { return false }
    return [first, last].contains { $0 == 0x20 || $0 == 0x0D }
  }

  /// Whether the cleaner leaves a scalar as it is, so that the word can be found in a cleaned text.
  private static func isFolded(_ scalar: UInt32, _ script: ScriptTable) -> Bool {
    !(0xFF01...0xFF5E).contains(scalar)
      && ![0xFE30, 0xFE50, 0xFE52, 0xFE55, 0xFE59, 0xFE5A, 0xFE6A].contains(scalar) && scalar != 0x3000
      && script.simplified(scalar) == 0
  }
}

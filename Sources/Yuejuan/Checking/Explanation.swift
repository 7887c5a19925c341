/// A unit's written reason (说明) why a finding may stand.
///
/// It is bound to the fingerprint of the finding. Where the key of a finding holds its values, the finding
/// returns as soon as a value changes.
public struct Explanation: Sendable, Equatable {
  /// The fingerprint of the finding that it is about.
  public var fingerprint: String
  /// The reason, in the unit's words.
  public var reason: String
  /// Who gave it.
  public var by: String
  /// When it was given.
  public var date: CalendarDate

  /// Makes an explanation.
  public init(fingerprint: String, reason: String, by: String, date: CalendarDate) {
    self.fingerprint = fingerprint
    self.reason = reason
    self.by = by
    self.date = date
  }

  /// Fewer characters than this beside words of assurance are no reason.
  private static let fewest = 4

  /// Whether the reason says that all is right and not why, as 核实无误 does.
  public var isEmpty: Bool {
    let text = Array(reason.utf8)
    let assurances = CheckingWords(.emptyReason).places(in: text, text.indices)
    let rest = text.indices.filter { offset in !assurances.contains { $0.contains(offset) } }
    let words = String(decoding: rest.map { text[$0] }, as: UTF8.self).unicodeScalars
    return words.count {
      ScalarClass.isHan($0.value) || ScalarClass.isDigit($0.value) || ScalarClass.isLatin($0.value)
    }
      < Self.fewest
  }

  /// Who gave it, when, and the reason, in Chinese.
  var words: String { "\(by) \(date)：“\(reason)”" }
}

extension [Finding] {
  /// The findings with the explanations that were given for them, and a note on each explanation that has
  /// no finding any more.
  func explained(by explanations: [Explanation]) -> [Finding] {
    let given = Dictionary(explanations.map { ($0.fingerprint, $0) }, uniquingKeysWith: { _, last in last })
    var left = given
    let findings = map { finding in
      let fingerprint = finding.fingerprint
      guard let explanation = given[fingerprint] else { return finding }
      left[fingerprint] = nil
      return finding.explained(by: explanation)
    }
    return findings + left.values.map(\.unused)
  }
}

extension Finding {
  /// The finding with an explanation, or with a note why that cannot be accepted.
  fileprivate func explained(by explanation: Explanation) -> Finding {
    var finding = self
    if level == .mandatory {
      finding.notes.append("不接受说明（\(explanation.words)）：强制级的问题要改正后重新报送")
    } else if explanation.isEmpty {
      finding.notes.append("不接受说明（\(explanation.words)）：没有讲出理由，请写明数字的来历、变动的原因或依据的文件")
    } else {
      finding.explanation = explanation
    }
    return finding
  }
}

extension Explanation {
  /// The note that no finding bears the fingerprint.
  fileprivate var unused: Finding {
    Finding(
      rule: Rules.unusedExplanation, level: .note, summary: "说明 \(fingerprint) 没有对应的问题（\(words)）",
      suggestion: "问题已经改正的，请删去这一行；数值变了的，请核对后重新说明；也请核对指纹有没有抄错。", key: fingerprint)
  }
}

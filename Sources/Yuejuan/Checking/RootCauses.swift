/// Folds what follows from one fault under that fault.
///
/// A report of the wrong quarter lacks what the right one would hold, and a file that cannot be read lacks
/// everything: what has to be done is to hand in another file, not to mend each figure. The consequences
/// stay findings and keep their weight; they name their ``Finding/cause``.
struct RootCauses {
  /// The rules whose findings are causes, those that explain most first.
  static let rules = ["unread-file", WrongPeriod.id, WrongUnit.id, DuplicateSubmission.id]

  /// Rules about the file or the round, which follow from nothing.
  private static let apart =
    Rules.readings.map(\.id) + [AmbiguousUnit.id, Late.id, NotSubmitted.id] + rules

  private static let owed = [MissingRequiredFigure.id, RequiredFigureWithoutNumber.id]

  /// By document, the fingerprint of the cause that speaks of it.
  private var ofDocument: [String: String] = [:]
  /// By unit, the fingerprint of the cause that speaks for all that it handed in.
  private var ofUnit: [String: String] = [:]

  init(_ findings: [Finding], in round: Round) {
    let causes = Self.rules.flatMap { rule in findings.filter { $0.rule == rule } }
    for cause in causes {
      guard let document = cause.document, ofDocument[document] == nil else { continue }
      ofDocument[document] = cause.fingerprint
    }
    for unit in round.pipeline.roster.units {
      let documents = round.submissions(of: unit).map(\.document.name)
      let unread = causes.first { $0.rule == "unread-file" && $0.unit == unit.id }
      if let unread {
        ofUnit[unit.id] = unread.fingerprint
      } else if documents.allSatisfy({ ofDocument[$0] != nil }) {
        ofUnit[unit.id] = causes.first { $0.unit == unit.id }?.fingerprint
      }
    }
  }

  /// A finding with its cause, if it has one.
  func folded(_ finding: Finding) -> Finding {
    var finding = finding
    guard !Self.apart.contains(finding.rule) else { return finding }
    let ofAll = Self.owed.contains(finding.rule) ? finding.unit.flatMap { ofUnit[$0] } : nil
    finding.cause = ofAll ?? finding.document.flatMap { ofDocument[$0] } ?? finding.cause
    return finding
  }
}

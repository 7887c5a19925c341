/// Finds units of the roster that handed nothing in.
///
/// A unit whose only file could not be read has handed in something: the finding about that file
/// stands for it.
struct NotSubmitted: Rule {
  static let id = "not-submitted"
  static let level = Level.mandatory
  static let title = "未报送"

  func check(_ round: Round) -> [Finding] {
    let seen = Set(round.submissions.compactMap(\.unit.id))
      .union(round.unreadFindings.compactMap(\.unit))
    return round.pipeline.roster.units.filter { !seen.contains($0.id) }.map { unit in
      Finding(
        rule: Self.id, level: Self.level, unit: unit.id,
        summary: "\(unit.name)没有报送\(round.name)的材料", notes: claims(of: unit, in: round),
        suggestion: "请催报；如已报送，请核对标题、落款是否写明“\(unit.name)”。", key: unit.id)
    }
  }

  /// The documents that may be the unit's own, once somebody has decided.
  private func claims(of unit: Unit, in round: Round) -> [String] {
    round.submissions.compactMap { submission in
      guard case .ambiguous(let ids, _) = submission.unit, ids.contains(unit.id) else { return nil }
      return "“\(submission.document.name)”可能是它的报送件，归属待定"
    }
  }
}

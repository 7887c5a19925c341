/// Finds the same report handed in twice, as the same file or in two versions.
///
/// Two versions with different numbers cannot both count, and nobody but the unit knows which of them does. Two
/// files of the same bytes are told whoever they were matched to; otherwise the texts of one unit are
/// compared, with their numbers left aside.
struct DuplicateSubmission: Rule {
  static let id = "duplicate-submission"
  static let level = Level.verify
  static let title = "重复报送"

  /// How alike two texts are, in hundredths of the shorter, to be versions of one report.
  private static let versions = 60
  /// How many differences are told.
  private static let most = 5

  func check(_ round: Round) -> [Finding] {
    let lists = round.submissions.map { SentenceList($0) }
    return lists.indices.compactMap { later in
      lists[..<later].lazy.compactMap { finding(lists[later], after: $0, in: round) }.first
    }
  }

  private func finding(_ later: SentenceList, after first: SentenceList, in round: Round) -> Finding? {
    let (mine, theirs) = (later.submission, first.submission)
    let names = "“\(mine.document.name)”和“\(theirs.document.name)”"
    if mine.document.metadata.sha256 == theirs.document.metadata.sha256 {
      let owners = owner(of: mine, and: theirs, in: round)
      return finding(
        mine, "\(names)是同一个文件\(owners)", [], "请去掉其中一份；如应是不同的材料，请重新报送。",
        key: "same \(theirs.document.name)")
    }
    guard let unit = mine.unit.id, unit == theirs.unit.id, later.likeness(to: first) >= Self.versions else {
      return nil
    }
    let differences = later.differences(from: first)
    let more = later.additions(to: first).count + first.additions(to: later).count
    if differences.isEmpty, more == 0 {
      return finding(
        mine, "\(names)内容相同", [], "请去掉其中一份。", key: "alike \(theirs.document.name)")
    }
    let only = more == 0 ? "" : (differences.isEmpty ? "" : "，另") + "有 \(more) 句只在一份里有"
    let numbers = differences.isEmpty ? "" : "有 \(differences.count) 句数字不同"
    let words = differences.map {
      "“\(mine.document.line($0.mine.range))”与“\(theirs.document.line($0.theirs.range))”"
    }
    return finding(
      mine, "\(names)是同一份报告的两个版本：\(numbers)\(only)", Array(words.prefix(Self.most)),
      "请单位书面确认以哪一份为准，撤回另一份。", key: "versions \(theirs.document.name) " + words.joined(),
      range: differences.first?.mine.range)
  }

  private func finding(
    _ submission: Submission, _ summary: String, _ notes: [String], _ suggestion: String, key: String,
    range: Range<Int>? = nil
  ) -> Finding {
    let document = submission.document
    return Finding(
      rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
      range: range.map { document.map.sourceRange(of: $0) },
      quote: range.map { document.sourceWords($0) }, summary: summary, notes: notes,
      suggestion: suggestion, key: key)
  }

  private func owner(of one: Submission, and other: Submission, in round: Round) -> String {
    guard let first = one.unit.id, let second = other.unit.id, first != second else { return "" }
    let names = [first, second].map { round.pipeline.roster[$0]?.name ?? $0 }
    return "，却分别归到\(names[0])和\(names[1])"
  }
}

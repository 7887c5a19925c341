/// Finds another unit's name where a unit speaks of itself, and texts that were copied from another unit.
///
/// A report made from another unit's keeps that unit's name in the signature or in a sentence such as
/// 水利局党组坚持…, and with it, more often than not, that unit's figures. A unit that is only spoken of
/// (会同水利局, 在阿尔山市) says nothing.
struct WrongUnit: Rule {
  static let id = "wrong-unit"
  static let level = Level.verify
  static let title = "单位不符"

  /// The share of the shorter text, in hundredths, that two units have word for word with all numbers, and
  /// the sentences that it takes at least: what offices are given to write alike is less.
  private static let copied = (share: 50, sentences: 5)

  func check(_ round: Round) -> [Finding] {
    let names = OwnNames(round.pipeline.roster)
    let misnamed = round.submissions.compactMap { submission in
      let others = [names.signature(of: submission)].compactMap(\.self) + names.speakers(in: submission)
      return others.first.map { misnaming(submission, $0, others, in: round) }
    }
    return misnamed + copies(in: round)
  }

  private func misnaming(
    _ submission: Submission, _ first: OtherUnit, _ others: [OtherUnit], in round: Round
  ) -> Finding {
    let document = submission.document
    let own = submission.unit.id.flatMap { round.pipeline.roster[$0]?.name } ?? "本单位"
    let other = round.pipeline.roster[first.unit]?.name ?? first.unit
    return Finding(
      rule: Self.id, level: Self.level, unit: submission.unit.id, document: document.name,
      range: document.map.sourceRange(of: first.range), quote: document.sourceWords(first.range),
      summary: "\(own)的“\(document.name)”里有别的单位以自己的口气说话：\(first.words)",
      notes: others.dropFirst().map(\.words),
      suggestion: "请确认是\(own)还是\(other)的材料；如是套用，请改正单位名称并逐个核对数据。",
      key: others.map { "\($0.unit) \($0.words)" }.joined(separator: "|"))
  }

  /// For each submission the first one of another unit, in the order of the names, that it repeats.
  private func copies(in round: Round) -> [Finding] {
    let lists = round.submissions.filter { $0.unit.id != nil }.map { SentenceList($0) }
    var holders: [String: [Int]] = [:]
    var findings: [Finding] = []
    for (index, list) in lists.enumerated() {
      var shared: [Int: (bytes: Int, sentences: Int)] = [:]
      for words in Set(list.sentences.map(\.words)) {
        for other in holders[words] ?? [] {
          shared[other, default: (0, 0)].bytes += words.utf8.count
          shared[other, default: (0, 0)].sentences += 1
        }
        holders[words, default: []].append(index)
      }
      let source = shared.filter { other, count in
        lists[other].submission.unit.id != list.submission.unit.id
          && lists[other].submission.document.metadata.sha256 != list.submission.document.metadata.sha256
          && count.sentences >= Self.copied.sentences
          && count.bytes * 100 >= min(list.size, lists[other].size) * Self.copied.share
      }.keys.min()
      if let source { findings.append(copy(list, of: lists[source], in: round)) }
    }
    return findings
  }

  private func copy(_ list: SentenceList, of source: SentenceList, in round: Round) -> Finding {
    let known = Set(source.sentences.map(\.words))
    let same = list.sentences.filter { known.contains($0.words) }
    let document = list.submission.document
    let unit = source.submission.unit.id.flatMap { round.pipeline.roster[$0]?.name } ?? "别的单位"
    return Finding(
      rule: Self.id, level: Self.level, unit: list.submission.unit.id, document: document.name,
      range: same.first.map { document.map.sourceRange(of: $0.range) },
      quote: same.first.map { document.sourceWords($0.range) },
      summary: "“\(document.name)”有 \(same.count) 句连同数字与\(unit)的“\(source.submission.document.name)”一字不差",
      notes: same.dropFirst().prefix(4).map { "“\(document.line($0.range))”" },
      suggestion: "请两个单位分别核对是谁的数据；套用的一方请按本单位实际重新报送。",
      key: "copy \(source.submission.document.name) " + same.map(\.words).joined())
  }
}

import FoundationEssentials
import Yuejuan

/// The folder that `yuejuan run` left for an earlier round, read back for the rules that look back.
struct PreviousFolder {
  /// The folder.
  let path: String

  /// Reads the folder of a round of a pipeline that came before another round.
  ///
  /// A folder that is not there, that is broken, or that is another pipeline's or not earlier throws: rules
  /// that silently compared with the wrong round would be worse than none.
  func read(for pipeline: Pipeline, before round: RoundName) throws(CommandFailure) -> PreviousRound {
    guard FileManager.default.isFolder(path) else { throw failure(.noPreviousRound(path)) }
    let objects: [RoundRow] = try rows("round.json")
    guard let row = objects.first, let name = RoundName(row.round) else {
      throw failure(.brokenPreviousRound(path, file: "round.json", line: 1))
    }
    guard row.pipeline == pipeline.name else {
      throw failure(.previousOfOtherPipeline(path, row.pipeline, wanted: pipeline.name))
    }
    guard name.period.end < round.period.start else {
      throw failure(.previousNotEarlier(path, name.description, than: round.description))
    }
    let figures: [PastFigureRow] = try rows("figures.jsonl")
    let sentences: [PastSentenceRow] = try rows("sentences.jsonl")
    return PreviousRound(
      name: name, figures: figures.filter { $0.role == Block.Role.main.rawValue }.compactMap(\.figure),
      sentences: sentences.map { PastSentence(unit: $0.unit, document: $0.document, words: $0.text) })
  }

  /// The objects of a file, one a line.
  private func rows<Row: Decodable>(_ name: String) throws(CommandFailure) -> [Row] {
    guard let data = FileManager.default.contents(atPath: "\(path)/\(name)") else {
      throw failure(.brokenPreviousRound(path, file: name, line: nil))
    }
    var rows: [Row] = []
    let decoder = JSONDecoder()
    for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
    where !line.isEmpty {
      guard let row = try? decoder.decode(Row.self, from: line) else {
        throw failure(.brokenPreviousRound(path, file: name, line: index + 1))
      }
      rows.append(row)
    }
    return rows
  }

  private func failure(_ message: Message) -> CommandFailure { CommandFailure(message, .wrongUsage) }
}

/// The object of `round.json`.
private struct RoundRow: Decodable {
  var pipeline: String
  var round: String
}

/// A line of `sentences.jsonl`.
private struct PastSentenceRow: Decodable {
  var unit: String
  var document: String
  var text: String
}

/// A line of `figures.jsonl`, as far as rules look back on it.
private struct PastFigureRow: Decodable {
  struct NameRow: Decodable {
    var text: String
    var id: String?

    var name: Name { Name(text, id: id) }
  }

  struct PeriodRow: Decodable {
    var start: String
    var end: String

    var period: Period? {
      guard let first = CalendarDate(iso: start), let last = CalendarDate(iso: end) else { return nil }
      return Period(first, last)
    }
  }

  var document: String
  var text: String
  var value: String
  var high: String?
  var unit: String
  var bound: String
  var aspect: String
  var status: String
  var direction: String?
  var indicator: NameRow
  var subject: NameRow
  var period: PeriodRow?
  var role: String?
  var submitter: String?

  /// The figure, its dimension left open; `nil` where it is nobody's or says what this program does not know.
  var figure: PastFigure? {
    guard let submitter, let value = Number(decimal: value), let bound = Bound(rawValue: bound),
      let aspect = Aspect(rawValue: aspect), let status = Status(rawValue: status)
    else { return nil }
    let quantity = Quantity(
      value: Number(value, writtenAs: text), high: high.flatMap { Number(decimal: $0) }, unit: unit,
      dimension: .none, bound: bound)
    return PastFigure(
      unit: submitter, document: document, text: text, quantity: quantity, aspect: aspect, status: status,
      direction: direction.flatMap { Direction(rawValue: $0) }, indicator: indicator.name,
      subject: subject.name, period: period?.period)
  }
}

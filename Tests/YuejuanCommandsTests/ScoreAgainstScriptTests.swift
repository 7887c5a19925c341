import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The scoring here against the annotators' own script, on altered copies of their gold.
struct ScoreAgainstScriptTests {
  private static let shared = URL(filePath: #filePath).appending(path: "../../../../shared/gold").standardized
  private static var script: URL { shared.appending(path: "score.py") }
  private static var gold: URL { shared.appending(path: "seeds.jsonl") }
  private static let python = URL(filePath: "/usr/bin/env")

  private static var isThere: Bool {
    let has = { FileManager.default.fileExists(atPath: $0) }
    let python = try? Yuejuan.run(python, ["python3", "--version"])
    return has(script.path) && has(gold.path) && python?.code == 0
  }

  @Test(.enabled(if: isThere, "needs ../shared/gold and python3"), arguments: [1, 2, 3, 5])
  func theScoresAreThoseOfTheScript(_ step: Int) throws {
    let gold = try GoldFigure.read(Array(Data(contentsOf: Self.gold)), path: "seeds.jsonl")
    let offered = gold.enumerated().compactMap { altered($1, $0 * step) }
    let ours = ScoreText(score: Score(gold: gold, offered: offered)).json
    let theirs = try TemporaryFolder.with { folder in
      let predicted = try folder.file("predicted.jsonl", offered.map(line).joined())
      let arguments = ["python3", Self.script.path, Self.gold.path, predicted.path, "--json"]
      return try Yuejuan.run(Self.python, arguments).output
    }
    #expect(try numbers(ours) == numbers(theirs))
  }

  /// A copy of a gold figure with one thing changed, or none at all, as its number says.
  private func altered(_ gold: GoldFigure, _ number: Int) -> OfferedFigure? {
    var figure = OfferedFigure(
      document: gold.document, range: gold.range, text: gold.text, value: gold.value ?? Number(0),
      high: gold.high, words: gold.words)
    switch number % 11 {
    case 1: return nil
    case 2: figure.value = figure.value.scaled(by: 4)
    case 3: figure.words[.aspect] = "ratio"
    case 4: figure.words[.indicator] = String((figure.words[.indicator] ?? "").dropFirst(2))
    case 5: figure.words[.subject] = "全盟"
    case 6: figure.words[.period] = ""
    case 7: figure.range = (gold.range.lowerBound + 40)..<(gold.range.upperBound + 40)
    case 8: figure.words[.unit] = figure.words[.unit] == "人" ? "名" : figure.words[.unit]
    default: break
    }
    return figure
  }

  private func line(_ figure: OfferedFigure) -> String {
    var members: [String: Any] = [
      "doc": figure.document, "start": figure.range.lowerBound, "text": figure.text,
      "value": figure.value.description,
    ]
    members["high"] = figure.high?.description
    for (field, words) in figure.words { members[field.rawValue] = words }
    let data = (try? JSONSerialization.data(withJSONObject: members)) ?? Data()
    return String(decoding: data, as: UTF8.self) + "\n"
  }

  /// All numbers of a JSON object, by their paths; rates to a ten-thousandth.
  private func numbers(_ json: String) throws -> [String: Int] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    var numbers: [String: Int] = [:]
    for (key, value) in try #require(object) {
      if let count = value as? Int { numbers[key] = count }
      for (name, rate) in value as? [String: Double] ?? [:] {
        numbers["\(key).\(name)"] = Int((rate * 10_000).rounded())
      }
    }
    return numbers
  }
}

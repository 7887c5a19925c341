import Foundation
import Testing

@testable import Yuejuan

/// The test cases of two other libraries, where `../shared/specs` stands beside the project.
///
/// A case counts when it writes a quantity as reports do. Left out are: letters as scales (40k, 2.5 M, 1e5),
/// operators and slashes (2^5, 3/5), mixed numbers (一又二分之一), vulgar fractions (exact in one library, to three decimals
/// here), 兆 and 打, scales without a digit in front (百三, 半百, 半成), 又 and blanks inside the number, decimals that begin with
/// their point, 折 behind 对 and 半, and money without a unit.
@Suite struct ScanningPeerTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/specs")
    .standardized
  private static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

  private struct Case {
    var text: String
    var value: String
  }

  private let scanner = Scanner.standard.quantities

  @Test(
    .enabled(if: isThere, "needs ../shared/specs"),
    arguments: ["NumberModel", "PercentModel", "CurrencyModel"])
  func valuesOfRecognizersAreReadAlike(model: String) throws {
    let cases = try Self.recognizers(model).filter { !Self.isLeftOut($0.text) }
    let misses = cases.filter {
      value(of: $0.text, wholly: model != "CurrencyModel") != Number(decimal: $0.value)
    }
    .map { "\($0.text) = \($0.value), read \(value(of: $0.text, wholly: false)?.description ?? "nothing")" }
    #expect(cases.count >= (model == "CurrencyModel" ? 20 : 70))
    #expect(misses.count <= max(1, cases.count / 50), "\(misses.count) of \(cases.count): \(misses)")
  }

  @Test(.enabled(if: isThere, "needs ../shared/specs"))
  func moneyOfJioNLPIsReadAlike() throws {
    let lines = try String(
      contentsOf: Self.folder.appending(path: "jionlp/test_money_parser.jsonl"), encoding: .utf8
    )
    .split(separator: "\n")
    var count = 0
    var misses: [String] = []
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let (input, expect) = (object?["input"] as? String ?? "", object?["expect"] as? [String: Any] ?? [:])
      guard !Self.isLeftOut(input), !input.hasSuffix("万"), !input.hasSuffix("萬") else { continue }
      count += 1
      let found = ScanningPhrase.quantities(input.replacing("萬", with: "万"))
      let wanted = Self.ends(of: expect["num"], open: input.contains { "几数多".contains($0) })
      if found.count != 1 || Self.ends(of: found[0]) != wanted {
        misses.append("\(input) = \(wanted), read \(found)")
      }
    }
    #expect(count >= 40)
    #expect(misses.count * 20 <= count, "\(misses.count) of \(count): \(misses)")
  }

  /// The value of the quantity that begins a text, its sign in front.
  ///
  /// - Parameter isWhole: Whether the quantity must be all of the text; foreign currencies need not be known.
  private func value(of text: String, wholly isWhole: Bool) -> Number? {
    let folded = String(
      String.UnicodeScalarView(PlainDocument.cleaned(text).unicodeScalars.map(Self.simplified)))
    let isNegative = folded.hasPrefix("负") || folded.hasPrefix("-")
    let bytes = Array((isNegative ? String(folded.dropFirst()) : folded).utf8)
    guard let first = bytes.first, first != 0x20, let reading = scanner.quantity(in: bytes, at: 0),
      !isWhole || reading.end == bytes.count
    else { return nil }
    // 千分之三 is told in ‰ here, as it is written, and in percent there.
    let value = reading.quantity.value.scaled(by: reading.quantity.unit == "‰" ? -1 : 0)
    return isNegative ? Number(-value.coefficient, exponent: value.exponent) : value
  }

  private static func simplified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    Unicode.Scalar(ScriptTable.standard.simplified(scalar.value)).flatMap { $0.value == 0 ? nil : $0 }
      ?? scalar
  }

  private static func isLeftOut(_ text: String) -> Bool {
    let isFraction =
      ["分之"].contains { text.contains($0) }
      && !["百分之", "千分之", "万分之", "仟分之", "萬分之", "佰分之"]
        .contains { text.hasPrefix($0) }
    return isFraction
      || text.contains { "kKＫmMeEｅ^/／兆又打半對对w~".contains($0) && !($0 == "~" && !text.contains("k")) }
      || text.contains(" ") || text.hasPrefix(".") || text.hasPrefix("-.") || text.hasPrefix("$")
      || text.hasPrefix("￥")
      || ["百三", "千三", "零十"].contains(text)
  }

  private static func recognizers(_ model: String) throws -> [Case] {
    let data = try Data(contentsOf: folder.appending(path: "recognizers-text/\(model).json"))
    let cases = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    return cases.flatMap { $0["Results"] as? [[String: Any]] ?? [] }.compactMap { result in
      guard let text = result["Text"] as? String, let resolution = result["Resolution"] as? [String: Any],
        let value = resolution["value"] as? String
      else { return nil }
      return Case(text: text, value: value.hasSuffix("%") ? String(value.dropLast()) : value)
    }
  }

  /// Lower and upper end in whole cents, as JioNLP gives them; an open amount has only the lower one here.
  private static func ends(of num: Any?, open: Bool) -> [Int] {
    let words = (num as? [String] ?? [num as? String ?? ""]).prefix(open ? 1 : 2)
    return words.map { Int(((Double($0) ?? 0) * 100).rounded()) }
  }

  /// Lower and upper end in whole cents out of `25481港元: 25481 港元`.
  private static func ends(of found: String) -> [Int] {
    let words =
      found.split(separator: ": ").last?.drop { "≥≤≈".contains($0) }.split(separator: " ").first ?? ""
    return words.split(separator: "…").map { Int(((Double($0) ?? 0) * 100).rounded()) }
  }
}

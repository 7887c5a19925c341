import ArgumentParser
import ReportReading

/// How much of a file is taken in, where the standard limits do not fit.
struct LimitOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Change a reading limit: bytes=512M (see docs/limits.md); repeatable.",
      valueName: "name=value"),
    transform: LimitSetting.init(argument:))
  var limit: [LimitSetting] = []

  /// The limits that apply; of two settings of one limit the last counts.
  var limits: ReadingLimits {
    limit.reduce(into: .standard) { $0[$1.name] = $1.value }
  }
}

/// A limit and its value, as `--limit` states them.
struct LimitSetting: Sendable {
  /// Which limit.
  let name: ReadingLimits.Name
  /// Its value.
  let value: Int

  /// Reads `bytes=512M`; K, M and G are 1024, its square and its cube.
  init(argument: String) throws {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let word = String(parts[0])
    guard let name = ReadingLimits.Name(rawValue: word) else {
      let known = ReadingLimits.Name.allCases.map(\.rawValue)
      let meant = word.nearest(among: known).map { "是不是“\($0)”？" } ?? ""
      throw ValidationError("没有叫“\(word)”的上限。\(meant)可用的有：\(known.joined(separator: "、"))。")
    }
    guard parts.count == 2, let value = Self.number(parts[1]), name.range.contains(value) else {
      let (least, most) = (name.range.lowerBound, name.range.upperBound)
      throw ValidationError(
        "--limit \(argument)：上限要写成 \(word)=数，从 \(least) 到 \(most)；可以用 K、M、G，如 512M。")
    }
    self.name = name
    self.value = value
  }

  private static func number(_ text: Substring) -> Int? {
    let scale = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30][text.suffix(1).uppercased()]
    let digits = scale == nil ? text : text.dropLast()
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
    else { return nil }
    let (value, overflows) = number.multipliedReportingOverflow(by: scale ?? 1)
    return overflows ? nil : value
  }
}

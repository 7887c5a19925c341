import ArgumentParser
import Yuejuan

/// The least F1 that each level must reach.
struct Floors {
  private var least: [(level: AgreementLevel, f1: Double)] = []

  init() {}

  /// Reads `found=.95,value=.95`.
  init(argument: String) throws {
    for part in argument.split(separator: ",") {
      let pair = part.split(separator: "=", omittingEmptySubsequences: false)
      guard pair.count == 2, let level = AgreementLevel(rawValue: String(pair[0])),
        let f1 = Double(pair[1]), (0...1).contains(f1)
      else {
        let levels = AgreementLevel.allCases.map(\.rawValue).joined(separator: "、")
        throw ValidationError("--floor 里的“\(part)”看不懂。写成 found=.95；层级有：\(levels)。")
      }
      least.append((level, f1))
    }
  }

  /// Whether a score reaches every floor; says which it does not.
  func hold(for score: Score, in language: Language) -> Bool {
    let below = least.filter { score.f1($0.level) < $0.f1 }
    for floor in below {
      let message = Message.belowFloor(
        floor.level.rawValue, score: ScoreText.decimal(score.f1(floor.level), 4),
        floor: ScoreText.decimal(floor.f1, 4))
      StandardError.line(message.text(in: language))
    }
    return below.isEmpty
  }
}

/// A document and the date that a caller knows of it.
struct DocumentDate {
  var document: String
  var date: CalendarDate

  /// Reads `000=2022-10-30`.
  init(argument: String) throws {
    guard let equals = argument.lastIndex(of: "=") else {
      throw ValidationError("--date-of “\(argument)”看不懂。写成 文档名=2022-10-30。")
    }
    document = String(argument[..<equals])
    date = try CalendarDate.argument(String(argument[argument.index(after: equals)...]))
  }
}

import Foundation
import Testing

@testable import YuejuanCommands

/// Holds the extraction of the annotated seeds above floors that may rise and never silently fall.
struct SeedFloorTests {
  private static let shared = URL(filePath: #filePath).appending(path: "../../../../shared").standardized
  private static var isThere: Bool {
    FileManager.default.fileExists(atPath: shared.appending(path: "gold/seeds.jsonl").path)
  }

  /// The dates under which the seeds were annotated.
  private static let dates = [
    "000=2022-10-30", "001=2022-07-05", "002=2022-04-20", "003=2023-11-20", "004=2022-04-12",
  ]

  @Test(.enabled(if: isThere, "needs the annotated seeds beside the project, which are not part of it"))
  func theSeedsStayAboveTheirFloors() throws {
    let gold = Self.shared.appending(path: "gold/seeds.jsonl").path
    let documents = ["000", "001", "002", "003", "004"].map {
      Self.shared.appending(path: "seeds/\($0).txt").path
    }
    let floors = "found=.99,value=.99,typed=.98,named=.96,full=.86"
    let outcome = try Yuejuan.call(
      ["evaluate", gold] + documents + Self.dates.flatMap { ["--date-of", $0] } + ["--floor", floors])
    #expect(outcome.code == 0, "\(outcome.output)\n\(outcome.errors)")
  }
}

import FoundationEssentials
import Testing

@testable import Yuejuan

/// Rounds with known faults: each has to be found, and nothing else.
@Suite struct GeneratedRoundTests {
  /// How many rounds are made: `YUEJUAN_ROUNDS=20` makes those of `docs/checks.md`.
  private static let seeds = 1...max(1, Int(ProcessInfo.processInfo.environment["YUEJUAN_ROUNDS"] ?? "") ?? 2)

  @Test func aCleanRoundHasNoFindings() throws {
    let round = try GeneratedRound(seed: 7, clean: true)
    #expect(Set(round.found()) == [])
    #expect(round.round.submissions.count == 98)
  }

  @Test func everyPlantedFaultIsFoundAndNothingElse() throws {
    var tallies: [String: Tally] = [:]
    for seed in Self.seeds {
      let round = try GeneratedRound(seed: seed)
      let found = Set(round.found())
      for fault in round.planted {
        tallies[fault.rule, default: Tally()].planted += 1
        if found.contains(fault) { tallies[fault.rule, default: Tally()].hit += 1 }
        let isFound = found.contains(fault)
        #expect(isFound, "seed \(seed): \(fault.rule) in \(fault.unit) was not found")
      }
      for fault in found {
        tallies[fault.rule, default: Tally()].found += 1
        let isPlanted = round.planted.contains(fault)
        #expect(isPlanted, "seed \(seed): \(fault.rule) in \(fault.unit) was not planted")
      }
    }
    let sum = tallies.values.reduce(Tally(), +)
    #expect(sum.planted > 40)
    // The bar, told over all rules.
    #expect(sum.hit == sum.planted && sum.hit * 100 >= sum.found * 98)
    if Self.seeds.count > 2 { print(table(tallies, sum)) }
  }

  /// How often a rule should have spoken, was right, and spoke.
  private struct Tally {
    var planted = 0
    var hit = 0
    var found = 0

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        planted: left.planted + right.planted, hit: left.hit + right.hit, found: left.found + right.found)
    }

    var row: String {
      let share = { (part: Int, whole: Int) in
        whole == 0 ? "–" : "\(part * 100 / whole / 100).\(String(part * 100 / whole % 100 + 100).dropFirst())"
      }
      return "| \(planted) | \(found) | \(share(hit, planted)) | \(share(hit, found)) |"
    }
  }

  private func table(_ tallies: [String: Tally], _ sum: Tally) -> String {
    let rows = tallies.sorted { $0.key < $1.key }.map { "| `\($0.key)` \($0.value.row)" }
    return (rows + ["| all \(sum.row)"]).joined(separator: "\n")
  }
}

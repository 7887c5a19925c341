import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// Rounds with known faults: each has to be found, and nothing else.
struct GeneratedRoundTests {
  /// How many rounds are made: `YUEJUAN_ROUNDS=20` makes those of `docs/checks.md`.
  private static let seeds = 1...max(1, Int(ProcessInfo.processInfo.environment["YUEJUAN_ROUNDS"] ?? "") ?? 2)

  @Test func aCleanRoundHasNoFindings() throws {
    let round = try GeneratedRound(seed: 7, clean: true)
    #expect(round.findings.map(\.line) == [])
    #expect(round.reports == 98)
  }

  @Test func everyPlantedFaultIsFoundAndNothingElse() throws {
    var tallies: [String: Tally] = [:]
    for seed in Self.seeds {
      let round = try GeneratedRound(seed: seed)
      let found = Set(round.findings.map { GeneratedRound.Fault(rule: $0.rule, unit: $0.unit ?? "-") })
      for fault in round.planted {
        let isFound = found.contains(fault)
        tallies[fault.rule, default: Tally()].planted += 1
        tallies[fault.rule, default: Tally()].hit += isFound ? 1 : 0
        #expect(
          isFound, "seed \(seed): \(fault.rule) was not found in\n\(round.texts[fault.unit] ?? "")")
      }
      // What follows from a fault is folded under it and cries no wolf.
      for finding in round.findings {
        let fault = GeneratedRound.Fault(rule: finding.rule, unit: finding.unit ?? "-")
        let isPlanted = round.planted.contains(fault)
        if finding.cause == nil || isPlanted {
          tallies[fault.rule, default: Tally()].found.insert("\(seed) \(fault.unit)")
        }
        #expect(isPlanted || finding.cause != nil, "seed \(seed), not planted: \(finding.line)")
      }
    }
    let sum = tallies.values.reduce(Tally(), +)
    #expect(sum.planted > 40)
    // The bar for every rule: all is found, and of what is found 98 in 100 was planted.
    for (rule, tally) in tallies {
      #expect(tally.hit == tally.planted && tally.hit * 100 >= tally.found.count * 98, "\(rule)")
    }
    if Self.seeds.count > 2 { print(table(tallies, sum)) }
  }

  /// How often a rule should have spoken, was right, and spoke.
  private struct Tally {
    var planted = 0
    var hit = 0
    /// By seed and unit.
    var found: Set<String> = []

    static func + (left: Tally, right: Tally) -> Tally {
      Tally(
        planted: left.planted + right.planted, hit: left.hit + right.hit,
        found: left.found.union(right.found))
    }
  }

  private func table(_ tallies: [String: Tally], _ sum: Tally) -> String {
    let row = { (name: String, planted: Int, hit: Int, found: Int) in
      "| \(name) | \(planted) | \(found) | \(Self.share(hit, of: planted)) | \(Self.share(hit, of: found)) |"
    }
    let rows = tallies.sorted { $0.key < $1.key }
      .map { row("`\($0.key)`", $0.value.planted, $0.value.hit, $0.value.found.count) }
    let found = tallies.values.reduce(0) { $0 + $1.found.count }
    return (rows + [row("all", sum.planted, sum.hit, found)]).joined(separator: "\n")
  }

  /// A share with two decimals, cut off.
  private static func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : Places(count: 2).text(part * 100 / whole)
  }
}

import Foundation
import Testing
import Yuejuan

@testable import ReportReading

@Suite struct ReadingLimitsTests {
  @Test(arguments: ReadingLimits.Name.allCases) func everyNameSetsALimitOfItsOwn(_ name: ReadingLimits.Name) {
    var limits = ReadingLimits.standard
    let value = limits[name] == name.range.lowerBound ? limits[name] + 1 : name.range.lowerBound
    limits[name] = value
    #expect(limits[name] == value)
    for other in ReadingLimits.Name.allCases where other != name {
      #expect(limits[other] == ReadingLimits.standard[other])
    }
  }

  @Test(arguments: ReadingLimits.Name.allCases) func valuesStayInTheirRange(_ name: ReadingLimits.Name) {
    var limits = ReadingLimits.standard
    #expect(name.range.contains(limits[name]))
    limits[name] = .max
    #expect(limits[name] == name.range.upperBound)
    limits[name] = .min
    #expect(limits[name] == name.range.lowerBound)
  }

  @Test func thePageOfTheLimitsListsEachWithItsStandardValue() throws {
    let page = URL(filePath: #filePath).appending(path: "../../../docs/limits.md").standardized
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
      .filter { $0.hasPrefix("| `") }.map {
        $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      }
    let listed = rows.map { "\($0[0])=\($0[1])" }
    let limits = ReadingLimits.standard
    #expect(listed == ReadingLimits.Name.allCases.map { "`\($0.rawValue)`=\(Self.words(limits[$0]))" })
  }

  private static func words(_ value: Int) -> String {
    for (unit, scale) in [("G", 1 << 30), ("M", 1 << 20)] where value >= scale && value % scale == 0 {
      return "\(value / scale)\(unit)"
    }
    return "\(value)"
  }

  @Test func everyLimitOfAPageCanBeLowered() throws {
    var limits = ReadingLimits.standard
    limits[.depth] = 6
    limits[.cells] = 1
    limits[.attributes] = 1
    let deep = String(repeating: "<div>", count: 6)
    let page = "<html><body><div a=1 b=2>一</div><table><tr><td>1<td>2</table>\(deep)二</body></html>"
    let reading = ReportReader(limits: limits).read(Array(page.utf8), name: "a.html")
    let finding = try #require(reading.findings.first { $0.rule == "limit-exceeded" })
    for words in ["嵌套超过 6 层", "超过 1 格", "超过 1 个"] { #expect(finding.summary.contains(words), "\(words)") }
  }
}

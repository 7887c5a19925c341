import Foundation
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The sample round must show exactly the defects that `Samples/three-lists/README.md` lists.
struct PlantedDefectTests {
  private static func checkedRound() throws -> SampleRound { try SampleRound("three-lists", "2022Q3") }

  @Test func theFindingsAreThePlantedDefectsAndNoOthers() throws {
    let found = try Self.checkedRound().lines
    let notSubmitted = [
      "nongken", "shengtai-huanjing", "shangwu", "jiaoyu", "jiaotong-yunshu", "yingji-guanli",
      "shichang-jianguan", "minzheng",
    ]
    let expected =
      notSubmitted.map { "not-submitted \($0)" } + [
        "missing-required-figure zhalaiteqi livelihood-investment|level|actual",
        "missing-required-figure zhalaiteqi fixed-asset-investment|growth|actual",
        "missing-required-figure fagai major-projects-start-rate|completion|actual",
        "unread-file keyouzhongqi",
        "list-item-not-mentioned keyouqianqi kyqq-l01",
        "list-item-without-figure gongxin gx-n01",
      ]
    for line in expected { #expect(found.contains { $0.hasPrefix(line) }, "missing: \(line)") }
    #expect(found.filter { $0.hasPrefix("unfilled-figure aershan") }.count == 3)
    #expect(found.count == expected.count + 3, "\(found)")
  }

  @Test func everyUnitStandsAsPlanted() throws {
    let round = try Self.checkedRound()
    let (states, standing) = (round.states, round.standings)
    #expect(standing[.complete]?.count == 16)
    #expect(standing[.missing] == ["fagai", "zhalaiteqi"])
    #expect(standing[.unfilled] == ["aershan"])
    #expect(standing[.unread] == ["keyouzhongqi"])
    #expect(standing[.notSubmitted]?.count == 8)
    #expect(states.count == 28)
  }

  @Test func everyFileIsMatchedToTheUnitThatWroteIt() throws {
    let units = try Self.checkedRound().submissions.reduce(into: [String: String]()) {
      $0[$1.document.name] = $1.unit.id
    }
    #expect(units["报告7.txt"] == "weijian")
    #expect(units["三季度述职报告（定稿）.txt"] == "tuquan")
    #expect(units["wulanhaote-q3.html"] == "wulanhaote")
    #expect(units["gongdian_3jidu.html"] == "gongdian")
    #expect(units["人社局述职报告2022三季度.txt"] == "renshe")
    #expect(units.count == 19)
  }

  @Test func slicingTheSourceByAFiguresRangeGivesItsText() throws {
    var figures = 0
    for submission in try Self.checkedRound().submissions {
      let document = submission.document
      let text = Array(String(decoding: document.source.utf8, as: UTF8.self).unicodeScalars)
      for figure in submission.figures {
        let range = document.map.sourceRange(of: figure.range)
        let scalars = document.source.scalarRange(of: range)
        let slice = String(String.UnicodeScalarView(text[scalars]))
        #expect(slice == document.source.words(range))
        #expect(
          slice.unicodeScalars.contains {
            $0.properties.numericType != nil || "首榜".unicodeScalars.contains($0)
          })
        figures += 1
      }
    }
    #expect(figures > 500)
  }
}

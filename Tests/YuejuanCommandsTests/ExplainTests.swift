import Foundation
import Testing

@testable import YuejuanCommands

@Suite struct ExplainTests {
  private func explain(_ text: String, at offset: Int) throws -> (code: Int32, output: String, errors: String)
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "yuejuan-\(UUID().uuidString).txt")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try Yuejuan.call("explain", file.path, "\(offset)", "--date", "2022-10-20")
    return (outcome.code, outcome.output, outcome.errors)
  }

  @Test func aFigureIsLedBackToItsWords() throws {
    let found = try explain("前三季度,乌兰浩特市规上工业总产值256亿元,同比增长9.9%。", at: 28)
    #expect(found.code == 0)
    #expect(found.output.contains("数值  9.9%"))
    #expect(found.output.contains("口径  增速（实际）    [growth]"))
    #expect(found.output.contains("指标  规上工业总产值    本句的文字：“规上工业总产值”（10–17）"))
    #expect(found.output.contains("时期  2022-01-01/2022-09-30    本句前面写明：“前三季度”（0–4）"))
  }

  @Test func whereNoFigureIsThereIsNothingToExplain() throws {
    let found = try explain("各项工作有力推进。", at: 3)
    #expect(found.code == 1)
    #expect(found.errors.contains("第 3 字处和它后面都没有数据"))
  }
}

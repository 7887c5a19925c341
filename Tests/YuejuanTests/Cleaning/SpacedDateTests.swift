import Testing

@testable import Yuejuan

/// Spaces inside a date go, others stay.
@Suite struct SpacedDateTests {
  private func cleaned(_ text: String) -> String { PlainDocument.cleaned(text) }

  @Test(arguments: [
    ("2022 年 1 至 9 月", "2022年1至9月"), ("2022 年 10 月 18 日", "2022年10月18日"),
    ("1 月至 9 月", "1月至9月"), ("2022 年 3 季度", "2022年3季度"),
  ])
  func spacesInsideADateGo(text: String, expected: String) {
    #expect(cleaned(text + "内") == expected + "内")
  }

  @Test(arguments: ["2021年 2022年", "产值 30 亿元", "至 9", "至 9 月", "年 5", "月 8 项", "1 至 9 项", "共 3 个"])
  func otherSpacesStayOrAreNoHarm(text: String) {
    #expect(cleaned(text).filter { $0 != " " } == text.filter { $0 != " " })
    #expect(cleaned("2021年 2022年") == "2021年 2022年")
    #expect(cleaned("1 至 9 项") == "1 至 9 项")
  }
}

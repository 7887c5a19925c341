import Testing

/// Prose in an encoding, for pages whose label says something else.
struct LabelledPage: Sendable, CustomTestStringConvertible {
  var prose: String
  /// The encoding as glibc calls it.
  var iconv: String
  /// The encoding as it is reported.
  var encoding: String

  var testDescription: String { "\(iconv) \(prose.prefix(6))" }

  private static let simplified = "前三季度完成总产值256亿元，同比增长8.5%。新建项目35个，完成年度任务的86.3%。"
  private static let traditional = "前三季度完成總產值256億元，同比增長8.5%。新建項目35個，完成年度任務的86.3%。"
  /// Names and goods: few characters that prose has often.
  private static let rare = "鄂温克旗、莫力达瓦旗种植榛子、蓝莓、沙棘12万亩，养殖狐貉35万只。"
  private static let short = "工业产值增长5%"

  /// Simplified and traditional prose, each in the encodings that can hold it.
  static let all: [LabelledPage] =
    [simplified, traditional, rare, short].flatMap { prose in
      [
        LabelledPage(prose: prose, iconv: "UTF-8", encoding: "UTF-8"),
        LabelledPage(prose: prose, iconv: "GB18030", encoding: "GB18030"),
      ]
    } + [
      LabelledPage(prose: traditional, iconv: "BIG5", encoding: "Big5"),
      LabelledPage(prose: "工業產值增長5%", iconv: "BIG5", encoding: "Big5"),
    ]
}

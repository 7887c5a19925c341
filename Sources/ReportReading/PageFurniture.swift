import Yuejuan

/// The words by which the parts of a page that are not the report are known.
///
/// Data, not grammar: a new word is one line here and one in the tests.
enum PageFurniture {
  /// Lines after which a text is no longer the report.
  ///
  /// In traditional script too, because cleaning
  /// comes later; pinyin in brackets is left out before comparing.
  static let markers: [(word: String, role: Block.Role)] = [
    ("相关阅读", .related), ("相关新闻", .related), ("相关链接", .related), ("相关报道", .related),
    ("相关文章", .related), ("相关推荐", .related), ("相关稿件", .related), ("延伸阅读", .related),
    ("推荐阅读", .related), ("热点推荐", .related), ("精彩推荐", .related), ("猜你喜欢", .related),
    ("热门新闻", .related), ("热门文章", .related), ("最新文章", .related), ("上一篇", .related),
    ("下一篇", .related), ("相關閱讀", .related), ("相關新聞", .related), ("推薦閱讀", .related),
    ("责任编辑", .footer), ("責任編輯", .footer), ("免责声明", .footer), ("免責聲明", .footer),
    ("版权声明", .footer), ("版權聲明", .footer), ("版权所有", .footer), ("版權所有", .footer),
    ("特别声明", .footer), ("网站声明", .footer),
  ]

  /// Words that make a short block of a page its imprint.
  static let imprint = WordList([
    "版权所有", "版權所有", "ICP备", "ICP備", "ICP证", "公网安备", "网站标识码", "主办单位", "主办：",
    "承办单位", "承办：", "技术支持", "网站地图", "联系我们", "建议使用", "Copyright", "©20", "© 20", "责任编辑",
    "免责声明", "版权声明", "网站声明",
  ])

  /// How blocks begin that say where in a site the page stands, or that are its tools.
  static let navigation = WordList([
    "当前位置", "您的位置", "您现在的位置", "您所在的位置", "所在位置", "无障碍", "长者模式", "设为首页",
    "加入收藏", "打印本页", "【打印】", "【关闭】", "[打印]", "关闭窗口", "分享到", "分享：", "字体：", "字号",
    "【字体", "【大", "[大", "扫一扫", "返回顶部", "上一页", "下一页", "展开全文",
    "查看更多", "了解更多", "我要评论", "发表评论", "参与评论", "查看评论", "网友评论", "感谢您访问",
  ])

  /// What a line is that ends the report, or `nil`: a marker alone or followed by a colon.
  static func role(ofLine line: Span<UInt8>) -> Block.Role? {
    guard let lead = line.isEmpty ? nil : line[0] else { return nil }
    guard lead == 0x5B || lead == 0x28 || markerWords.mayBegin(line) else { return nil }
    var word: [UInt8] = []
    var offset = 0
    while offset < line.count, word.count < 24 {
      if let gloss = glossLength(line, at: offset) {
        offset += gloss
        continue
      }
      let byte = line[offset]
      offset += 1
      if byte == 0x20 || byte == 0x5B || byte == 0x28 { continue }
      word.append(byte)
    }
    return markers.first { marker in
      guard word.starts(with: marker.word.utf8) else { return false }
      let rest = word.dropFirst(marker.word.utf8.count)
      return rest.isEmpty || rest.first == 0x3A || rest.starts(with: "：".utf8)
    }?.role
  }

  private static let markerWords = WordList(markers.map(\.word))

  /// The length of a pinyin note such as `(zhàn)` behind a character.
  private static func glossLength(_ line: Span<UInt8>, at offset: Int) -> Int? {
    guard offset > 0, line[offset] == 0x28 else { return nil }
    var end = offset + 1
    while end < line.count, end - offset < 16, line[end] != 0x29 { end += 1 }
    guard end < line.count, line[end] == 0x29, end > offset + 1, line[end - 1] < 0xE0,
      line[offset + 1] < 0xE0, !(0x30...0x39).contains(line[offset + 1])
    else { return nil }
    return end + 1 - offset
  }
}

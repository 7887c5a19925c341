/// The words of the lines about a text that stand around or in it.
extension PageFurniture {
  /// Words of disclaimers; a paragraph with several of them is one.
  static let disclaimer = WordList([
    "转载", "轉載", "版权", "版權", "著作权", "本网", "本網", "本站", "不代表", "观点", "觀點", "立场", "立場", "声明",
    "聲明", "责任", "責任", "文责", "侵权", "侵權", "真实性", "免责", "授权", "授權", "违者", "凡注明", "凡本", "仅供参考",
    "如有", "作品",
  ])

  /// Words in the line above a text that says when and where it was published.
  static let publication = WordList([
    "来源", "來源", "作者", "记者", "記者", "编辑", "編輯", "发布", "發布", "發表", "出自", "字体", "字號", "字号", "浏览",
    "点击", "阅读", "评论", "时间", "時間", "日期", "http", "報導", "报道", "更新", "稿源", "楼主",
  ])

  /// Words of the tools and counters that share a line with the day of publication.
  static let pageTools = WordList([
    "浏览", "瀏覽", "点击", "點擊", "阅读", "閱讀", "评论", "評論", "人气", "人氣", "参与", "參與", "字体", "字體", "字号",
    "字號", "打印", "列印", "关闭", "關閉", "收藏", "分享", "手机看", "大 中 小", "大中小", "楼主", "楼层", "回复", "回覆",
    "访问", "查看", "查阅", "看过", "热度", "关注", "人次", "点赞", "字数", "有效期", "分钟", "℃", "上一篇", "【",
  ])

  /// How lines begin, before a colon, that say who made a text and what it is about.
  static let credit = WordList([
    "编辑", "編輯", "责编", "責編", "责任编辑", "責任編輯", "编译", "稿源", "本文来源", "文章来源", "資料來源", "资料来源",
    "关键字", "关键词", "關鍵字", "關鍵詞", "标签", "原标题", "转载请注明", "作者",
  ])

  /// How lines in brackets end that name who worked on a text.
  static let workers = ["编辑", "編輯", "编译", "責编", "责编"].map { Array($0.utf8) }

  /// What a line holds within brackets and behind signs such as `■`.
  static func inside(of line: Span<UInt8>) -> Range<Int> {
    var (start, end) = (0, line.count)
    while start < end, asciiSigns.contains(line[start]) || isSign(line, at: start, before: end) {
      start += line[start] < 0x80 ? 1 : 3
    }
    while start < end, asciiSigns.contains(line[end - 1]) || isSign(line, at: end - 3, before: end) {
      end -= line[end - 1] < 0x80 ? 1 : 3
    }
    return start..<end
  }

  private static func isSign(_ line: Span<UInt8>, at start: Int, before end: Int) -> Bool {
    guard start >= 0, start + 3 <= end else { return false }
    let packed = UInt32(line[start]) << 16 | UInt32(line[start + 1]) << 8 | UInt32(line[start + 2])
    return signs.contains(packed)
  }

  private static let asciiSigns = Array(" [](){}<>-".utf8)
  /// Signs of three bytes each.
  private static let signs = "（）【】［］「」〓※《》■●▲◆".map { sign in
    sign.utf8.reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
  }
}

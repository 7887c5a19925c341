/// What follows the name of a place that only says where somebody or something is from.
enum Origin {
  /// 香港旅客, 日本住客: those who come from there.
  static let guests = HanWords(["旅客", "游客", "访客", "住客", "团客", "乘客", "顾客", "宾客", "籍", "地区旅客", "地区游客"])

  /// 台北即时报导, 临江日报: where a report was written, or for whom.
  static let bylines = HanWords([
    "报道", "报导", "即时报导", "综合报导", "综合报道", "日报", "晚报", "早报", "商报", "卫视", "新闻网", "广播", "电视台", "融媒",
  ])
}

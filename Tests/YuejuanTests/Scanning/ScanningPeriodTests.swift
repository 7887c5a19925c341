import Testing

@testable import Yuejuan

/// Spans of time; every row is one span in several spellings, and its days for a document of 20 October 2022.
@Suite struct ScanningPeriodTests {
  private static let date = CalendarDate(year: 2022, month: 10, day: 20)

  private func check(_ expression: PeriodExpression, _ days: String, _ spellings: [String]) {
    for spelling in spellings {
      let mentions = ScanningPhrase.mentions(spelling)
      #expect(mentions.map(\.kind) == [.period(expression)], "\(spelling)")
      #expect(mentions.first?.range == 0..<PlainDocument.cleaned(spelling).utf8.count, "\(spelling)")
    }
    #expect(expression.resolved(date: Self.date, yearInForce: nil)?.description ?? "" == days)
  }

  @Test(
    arguments: [
      (
        .init(.stated(2022), .year), "2022-01-01/2022-12-31",
        ["2022年", "２０２２年", "二〇二二年", "二○二二年", "2022年度", "2022年全年", "2022年底"]
      ),
      (.init(.stated(2022), .year), "2022-01-01/2022-12-31", ["民国111年", "二零二二年"]),
      (.init(.offset(0), .year), "2022-01-01/2022-12-31", ["今年", "全年", "本年度", "年内", "年底前"]),
      (.init(.offset(-1), .year), "2021-01-01/2021-12-31", ["去年", "上年", "去年全年"]),
      (.init(.offset(1), .year), "2023-01-01/2023-12-31", ["明年"]),
      (
        .init(.open, .years(2016...2020)), "2016-01-01/2020-12-31",
        ["2016—2020年", "2016-2020年", "2016年至2020年", "2016年—2020年", "2016至2020年", "“十三五”期间", "十三五期间"]
      ),
      (.init(.open, .years(2021...2025)), "2021-01-01/2025-12-31", ["“十四五”时期", "十四五期间"]),
      (.init(.offset(0), .lastYears(3)), "2020-01-01/2022-12-31", ["近三年", "近3年来", "过去三年", "近三年来"]),
    ] as [(PeriodExpression, String, [String])])
  func yearsAreRead(expression: PeriodExpression, days: String, spellings: [String]) {
    check(expression, days, spellings)
  }

  @Test(
    arguments: [
      (
        .init(.open, .months(1...9)), "2022-01-01/2022-09-30",
        ["1至9月", "1-9月", "1—9月份", "一至九月", "1月至9月", "1月-9月", "前三季度", "前三个季度", "前9个月", "前九个月", "一至三季度", "1-9月"]
      ),
      (
        .init(.stated(2022), .months(1...9)), "2022-01-01/2022-09-30",
        ["2022年1至9月", "2022年前三季度", "2022年1-9月份", "2022年的前三季度", "2022年前9个月"]
      ),
      (
        .init(.offset(0), .months(1...9)), "2022-01-01/2022-09-30", ["今年前三季度", "今年1至9月", "今年1—9月份", "今年前9个月"]
      ),
      (.init(.offset(-1), .months(1...9)), "2021-01-01/2021-09-30", ["去年前三季度", "去年1至9月"]),
      (.init(.open, .months(9...9)), "2022-09-01/2022-09-30", ["9月", "9月份", "九月"]),
      (.init(.offset(0), .months(5...5)), "2022-05-01/2022-05-31", ["今年5月", "今年五月份"]),
      (.init(.open, .months(7...9)), "2022-07-01/2022-09-30", ["三季度", "第三季度", "3季度", "7至9月", "7—9月份"]),
      (
        .init(.stated(2021), .months(7...9)), "2021-07-01/2021-09-30", ["2021年第三季度", "2021年三季度", "2021年7-9月"]
      ),
      (.init(.open, .months(1...6)), "2022-01-01/2022-06-30", ["上半年", "1至6月", "前6个月", "一至二季度"]),
      (.init(.offset(0), .months(1...6)), "2022-01-01/2022-06-30", ["今年上半年", "今年1-6月"]),
      (.init(.open, .months(7...12)), "2022-07-01/2022-12-31", ["下半年"]),
      (.init(.open, .months(1...2)), "2022-01-01/2022-02-28", ["1-2月", "前两个月", "1至2月份"]),
      (.init(.open, .months(10...12)), "2022-10-01/2022-12-31", ["10—12月", "四季度", "10月-12月", "第四季度"]),
      (.init(.open, .relativeMonth(0)), "2022-10-01/2022-10-31", ["本月", "当月"]),
      (.init(.open, .relativeMonth(-1)), "2022-09-01/2022-09-30", ["上月", "上个月"]),
      (.init(.open, .relativeQuarter(-1)), "2022-07-01/2022-09-30", ["上季度"]),
      (.init(.open, .relativeQuarter(0)), "2022-10-01/2022-12-31", ["本季度"]),
    ] as [(PeriodExpression, String, [String])])
  func monthsAndQuartersAreRead(expression: PeriodExpression, days: String, spellings: [String]) {
    check(expression, days, spellings)
  }

  @Test(
    arguments: [
      (.init(.offset(0), .toDate), "2022-01-01/2022-10-20", ["今年以来", "年初以来", "截至目前", "截止目前", "年初至今"]),
      (.init(.stated(2021), .toDate), "2021-01-01/2022-10-20", ["2021年以来", "2021年至今"]),
      (.init(.offset(-1), .toDate), "2021-01-01/2022-10-20", ["去年以来"]),
      (
        .init(.open, .until(month: 9, day: 0)), "2022-01-01/2022-09-30",
        ["截至9月底", "截止9月末", "截至9月", "截至到9月底", "9月底", "9月末"]
      ),
      (.init(.stated(2022), .until(month: 9, day: 0)), "2022-01-01/2022-09-30", ["截至2022年9月底", "截止2022年9月"]),
      (.init(.open, .until(month: 10, day: 15)), "2022-01-01/2022-10-15", ["截至10月15日", "截止到10月15日"]),
      (.init(.stated(2022), .until(month: 9, day: 30)), "2022-01-01/2022-09-30", ["截至2022年9月30日"]),
      (.init(.offset(0), .until(month: 9, day: 0)), "2022-01-01/2022-09-30", ["截至今年9月底", "截至今年9月"]),
    ] as [(PeriodExpression, String, [String])])
  func runningSpansBeginOnNewYearsDay(expression: PeriodExpression, days: String, spellings: [String]) {
    check(expression, days, spellings)
  }

  @Test(
    arguments: [
      (
        .init(.open, .days(fromMonth: 3, fromDay: 15, toMonth: 3, toDay: 15)), "2022-03-15/2022-03-15",
        ["3月15日", "三月十五日", "3月15号"]
      ),
      (
        .init(.open, .days(fromMonth: 3, fromDay: 15, toMonth: 3, toDay: 29)), "2022-03-15/2022-03-29",
        ["3月15日至29日", "3月15-29日", "3月15日—29日", "3月15日至3月29日"]
      ),
      (
        .init(.open, .days(fromMonth: 3, fromDay: 15, toMonth: 4, toDay: 2)), "2022-03-15/2022-04-02",
        ["3月15日至4月2日", "3月15日—4月2日"]
      ),
      (
        .init(.open, .days(fromMonth: 12, fromDay: 20, toMonth: 1, toDay: 5)), "2022-12-20/2023-01-05",
        ["12月20日至1月5日"]
      ),
      (
        .init(.stated(2022), .days(fromMonth: 10, fromDay: 1, toMonth: 10, toDay: 7)),
        "2022-10-01/2022-10-07", ["2022年10月1日至7日", "2022年10月1日—7日"]
      ),
      (
        .init(.stated(2022), .days(fromMonth: 10, fromDay: 8, toMonth: 10, toDay: 8)),
        "2022-10-08/2022-10-08", ["2022-10-08", "2022/10/8", "2022.10.8", "2022年10月8日", "二〇二二年十月八日"]
      ),
      (
        .init(.open, .days(fromMonth: 10, fromDay: 1, toMonth: 10, toDay: 7)), "2022-10-01/2022-10-07",
        ["国庆期间", "国庆黄金周", "10月1日至7日"]
      ),
    ] as [(PeriodExpression, String, [String])])
  func daysAreRead(expression: PeriodExpression, days: String, spellings: [String]) {
    check(expression, days, spellings)
  }
}

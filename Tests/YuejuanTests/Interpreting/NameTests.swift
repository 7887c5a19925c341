import Testing

@testable import Yuejuan

/// Whole names: what stands around the words for what is measured, and what only looks like a part of them.
///
/// Each figure is given as `text aspect 指标`.
@Suite struct NameTests {
  private func names(_ text: String) -> [String] {
    let document = Cleaner().clean(PlainDocument.make(text))
    return FigureExtractor.standard.extract(
      from: document, date: CalendarDate(year: 2022, month: 10, day: 20)
    )
    .figures.map { "\(document.words($0.range)) \($0.aspect.rawValue) \($0.indicator.text)" }
  }

  @Test(
    arguments: [
      ("全市培育龙头企业40家以上、合作社90家以上、家庭农场120家左右。", ["40家 level 培育龙头企业", "90家 level 合作社", "120家 level 家庭农场"]),
      ("全市生产总值增长6%左右、迈上800亿元台阶。", ["6% growth 生产总值", "800亿元 level 生产总值"]),
      ("光伏发电量占比达31.2%。", ["31.2% share 光伏发电量占比"]),
      ("全市贷款余额达到730亿元，居西部第3位。", ["730亿元 level 贷款余额", "第3位 rank 贷款余额"]),
      ("新开辟航线数量进至全国第7位。", ["第7位 rank 新开辟航线数量"]),
      ("油料产量继续保持20万吨。", ["20万吨 level 油料产量"]),
      ("境外经贸合作区达到4个。", ["4个 level 境外经贸合作区"]),
      ("全国重点实验室6家。", ["6家 level 全国重点实验室"]),
      ("民办专门学校达到5所。", ["5所 level 民办专门学校"]),
      ("试验区72项任务全部完成。", ["72项 level 任务"]),
      ("建成项目8个。4个镇、40个村获评示范村。", ["8个 level 建成项目", "4个 level 镇", "40个 level 村"]),
      ("有14间机构亏损，8间更已停业。", ["14间 level 机构亏损", "8间 level 机构亏损"]),
      ("新建6座深远海养殖网箱。", ["6座 level 深远海养殖网箱"]), ("城乡收入比缩小至1.65。", ["1.65 level 城乡收入比"]),
      ("完成20栋消防无水高层建筑整治，培育3个左右都会级夜市。", ["20栋 level 消防无水高层建筑整治", "3个 level 都会级夜市"]),
      ("开展9件“为民服务”实事。", ["9件 level “为民服务”实事"]),
      ("猪肉零售价同比上涨幅度达77%。", ["77% growth 猪肉零售价"]),
      ("制定36条高质量发展措施，80项高频事项跨市通办。", ["36条 level 高质量发展措施", "80项 level 高频事项跨市通办"]),
      ("对2021年度3家突出贡献企业给予奖励。", ["3家 level 突出贡献企业"]),
      ("村集体经济收入超过50万元。", ["50万元 level 村集体经济收入"]),
      ("全市达到或优于国家标准的断面比重为92%。", ["92% share 优于国家标准的断面比重"]),
    ])
  func whatBoundsOrLeadsToANumberIsNoPartOfTheName(text: String, expected: [String]) {
    #expect(names(text) == expected, "\(text)")
  }

  @Test(
    arguments: [
      ("全社会研发投入强度达到2.1%。", ["2.1% ratio 全社会研发投入强度"]),
      ("孤儿基本生活保障标准提高到1800元/月。", ["1800元/月 ratio 孤儿基本生活保障标准"]),
      ("居家养老服务覆盖率达到93%。", ["93% ratio 居家养老服务覆盖率"]),
      ("农机作业服务面积45万亩次。", ["45万亩次 level 农机作业服务面积"]),
      ("完成旧房改造和围墙改造620户。", ["620户 level 完成旧房改造和围墙改造"]),
      ("起居室供热标准由18℃提高到20℃。", ["18℃ level 起居室供热标准", "20℃ level 起居室供热标准"]),
      ("“十四五”规划提出7个预期性指标、9个约束性指标。", ["7个 level 预期性指标", "9个 level 约束性指标"]),
    ])
  func aVerbInsideANameBelongsToIt(text: String, expected: [String]) {
    #expect(names(text) == expected, "\(text)")
  }

  @Test(
    arguments: [
      ("城镇和农村常住居民人均可支配收入分别增长4.2%和6.1%。", ["4.2% growth 城镇常住居民人均可支配收入", "6.1% growth 农村常住居民人均可支配收入"]),
      ("城镇居民和农村居民人均可支配收入分别增长4.2%和6.1%。", ["4.2% growth 城镇居民人均可支配收入", "6.1% growth 农村居民人均可支配收入"]),
      ("对东盟、欧盟进出口分别增长15%、38%。", ["15% growth 东盟进出口", "38% growth 欧盟进出口"]),
      ("玉米和水稻分别增产3%和5%。", ["3% growth 玉米", "5% growth 水稻"]),
      ("一、二、三产增加值分别增长4%、7%和5%。", ["4% growth 一产增加值", "7% growth 二产增加值", "5% growth 三产增加值"]),
      ("收入占60%以上，补助不到9%。", ["60% share 收入", "9% share 补助"]),
      ("全市规上企业530家，其中，省级龙头企业达到91家。", ["530家 level 规上企业", "91家 level 省级龙头企业"]),
    ])
  func whatTheLastOfSeveralNamesEndsWithAllOfThemShare(text: String, expected: [String]) {
    #expect(names(text) == expected, "\(text)")
  }

  @Test(
    arguments: [
      ("人均存款从2020年的5.1万元提高到2021年的5.6万元。", ["5.1万元 ratio 人均存款", "5.6万元 ratio 人均存款"]),
      ("毕业生占29%，较去年的19%，比例上升。", ["29% share 毕业生", "19% share 毕业生"]),
      ("公司的持股比例保持60%。", ["60% share 持股比例"]),
      ("参保比例上升约16和13个百分点。", ["16 change 参保比例", "13个百分点 change 参保比例"]),
      ("服务性消费支出占比升至48%。", ["48% share 服务性消费支出占比"]),
      ("数字产业占GDP比重较2020年提高3个百分点。", ["3个百分点 change 占GDP比重"]),
      ("社会治理指数从全省第9位升至第4位。", ["第9位 rank 社会治理指数", "第4位 rank 社会治理指数"]),
      ("示范企业从120家扩充至260家。", ["120家 level 示范企业", "260家 level 示范企业"]),
      ("玉米价格从1900元/吨，已上涨至2285元/吨。", ["1900元/吨 ratio 玉米价格", "2285元/吨 ratio 玉米价格"]),
      ("净利润659元，比去年同期高出244元。", ["659元 level 净利润", "244元 change 净利润"]),
      ("出口均价却持续下降，降为1.2万美元。", ["1.2万美元 level 出口均价"]),
      ("空气综合指数为3.79，同比改善2.3%。", ["3.79 level 空气综合指数", "2.3% growth 空气综合指数"]),
      ("存货周转7.8天；账款平均回收期35天，比上年减少1.6天。", ["7.8天 level 存货周转", "35天 level 账款平均回收期", "1.6天 change 账款平均回收期"]),
      ("养老补助由人均每月85元提高到108元。", ["85元 ratio 养老补助", "108元 ratio 养老补助"]),
      ("私人住宅落成量为9000个单位。", ["9000个 level 私人住宅落成量"]),
      ("并处违法所得5倍以下的罚款。", ["5倍 ratio 罚款"]),
      ("短期借款增幅最大，较年初增长45%，为12亿元。", ["45% growth 短期借款", "12亿元 level 短期借款"]),
      ("招标文件的提供期限自发出之日起不得少于5个工作日。", ["5个工作日 level 提供期限"]),
      ("空调价格从推广前每台3000元下降到2000元。", ["3000元 ratio 空调价格", "2000元 ratio 空调价格"]),
      ("捐赠额未超过所得额30%的部分可以扣除。", ["30% share 捐赠额未超过所得额"]),
    ])
  func whatANumberSaysOfTheOneBeforeGoesByItsName(text: String, expected: [String]) {
    #expect(names(text) == expected, "\(text)")
  }
}

import Testing

@testable import Yuejuan

/// What budgets, shares of them and rises are called, number by number: text, aspect, status where it is not done, and name.
@Suite struct BudgetPhraseTests {
  @Test(
    arguments: [
      (
        "1.业务总收入：原列5亿元，配合总支出减列「杂项成本」2万元，改列为4亿元。",
        ["5亿元 level plan 业务总收入", "2万元 change plan 减列「杂项成本」", "4亿元 level plan 业务总收入"]
      ),
      ("产值增3%。整体商品价格，分别升3.4%、2.6%。", ["3% growth 产值", "3.4% growth 整体商品价格", "2.6% growth 整体商品价格"]),
      ("出口跌3%。商品出口价格，升3.4%。", ["3% growth 出口", "3.4% growth 商品出口价格"]),
      ("工业增加值增长11%，增加值占全省规模工业的38%。", ["11% growth 工业增加值", "38% share 增加值占全省规模工业"]),
      ("甲、乙项目总投资分别为3亿元和5亿元。", ["3亿元 level plan 甲项目总投资", "5亿元 level plan 乙项目总投资"]),
      ("市人大会议批准一般公共预算收入85亿元，执行结果为86亿元。", ["85亿元 level plan 批准一般公共预算收入", "86亿元 level 执行结果"]),
      ("税课收入241亿元，占岁入预算数比率35%次之。", ["241亿元 level 税课收入", "35% share plan 占岁入预算数比率"]),
      ("执行数3亿元，占预算数比率85%。", ["3亿元 level 执行数", "85% completion 执行数"]),
      ("上半年，6.5%是全省平均增速。92.9%是老年人。", ["6.5% ratio ", "92.9% share "]),
      ("较上年增加120家、80%为民营企业。", ["120家 change ", "80% share "]),
      ("三次产业占比：第一产业20%、第二产业30%。", ["20% share 第一产业", "30% share 第二产业"]),
      ("增列资金3亿元已全部拨付。", ["3亿元 level 增列资金"]),
      ("新增列入计划的投资5亿元。", ["5亿元 level 投资"]),
      ("经县人大会议批准，全县预算支出50亿元，上年结转5亿元。", ["50亿元 level plan 预算支出", "5亿元 level plan 上年结转"]),
      ("预算收入由12亿元调整为11亿元，实收10亿元。", ["12亿元 level plan 预算收入", "11亿元 level plan 预算收入", "10亿元 level 实收"]),
      ("一般公共预算收入由2020年的12亿元调整为15亿元。", ["12亿元 level 一般公共预算收入", "15亿元 level 一般公共预算收入"]),
      (
        "业务总收入：原列6亿元，照列。业务总支出：减列1亿元，改列为5亿元。",
        ["6亿元 level plan 业务总收入", "1亿元 change plan 减列", "5亿元 level plan 改列"]
      ),
      ("截至6月底，税收占岁入预算数比率48%。", ["48% completion 税收"]), ("60%是观光景点。", ["60% share "]),
      ("同比增加3亿元、5.6%左右。", ["3亿元 change ", "5.6% growth "]),
      (
        "本港录得破纪录的2576亿元赤字，由原来的30亿元赤字，转为录得513亿元盈余。",
        ["2576亿元 level 赤字", "30亿元 level 赤字", "513亿元 level 盈余"]
      ),
      (
        "建材批发业年增3.3%；药品批发业因需求增加，带动出货，年增4.2%；燃料零售业则因油价上涨，年增5.1%。",
        ["3.3% growth 建材批发业", "4.2% growth 药品批发业", "5.1% growth 燃料零售业"]
      ),
      ("超市业年增3.2%，便利商店因门市扩增，年增7.2%。", ["3.2% growth 超市业", "7.2% growth 便利商店"]),
      ("出口增长5%，因需求增加，进口增长3%。", ["5% growth 出口", "3% growth 进口"]),
      ("开支飙升，于2022年度达到8105亿元的高位。", ["8105亿元 level 开支"]),
      ("经营开支更大幅增长4.2%。", ["4.2% growth 经营开支"]),
      ("受内外因影响，产值下降3%。", ["3% growth 产值"]),
      ("实现10亿元盈余公积。", ["10亿元 level 盈余公积"]),
      ("服务业贡献了60%的经济增长。", ["60% share 经济增长"]),
      ("政府预测有3-5%经济增长。", ["3-5% growth forecast 经济增长"]),
    ])
  func aSumOfABudgetIsNamedAndKnownForPlannedOrDone(text: String, expected: [String]) {
    #expect(PhraseTests.figures(text) == expected)
  }
}

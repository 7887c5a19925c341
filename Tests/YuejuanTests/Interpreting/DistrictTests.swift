import Testing

@testable import Yuejuan

/// Districts and zones by the word that they end in, whose money or budget it is, and what 全国 only tells of which rank
/// something is: number by number, the subject.
@Suite struct DistrictTests {
  private func subjects(_ text: String) -> [String] { PlainDocument.figures(text).map(\.subject.text) }

  @Test(arguments: [
    ("青溪县开工16个项目；相山区集中开工10个项目；云湖区完成投资3亿元。", ["青溪县", "相山区", "云湖区"]),
    ("一、区本级预算执行情况\n2021年，云湖区一般公共预算收入15亿元，实际完成14亿元。", ["云湖区", "云湖区"]),
    ("临江县开工项目16个；市高新区开工项目10个。目前，县经开区有企业3家。", ["临江县", "市高新区", "县经开区"]),
  ])
  func aDistrictThatOpensWhatIsSaidIsNamed(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("临江县接待游客16万人；老城区改造项目3个；贫困山区新建学校2所。", ["临江县", "临江县", "临江县"]),
    ("全县走访群众9万人。各山区建设道路3条。", ["全县", "全县"]),
    ("临江县投资9亿元。市高新区企业3家。", ["临江县", "临江县"]),
    ("临江市工作总结\n深山区搬迁群众3000人。石山区完成造林3万亩。就城区完成改造3公里。", ["临江市", "临江市", "临江市"]),
    ("临江市工作总结\n市经开区、县开发区完成投资30亿元。", ["临江市"]),
  ])
  func aKindOfCountryIsNoDistrict(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("全市投入资金3587万元。其中，省级财政扶贫资金3000万元，整合部门资金183万元。", ["全市", "全市", "全市"]),
    ("临江市工作总结\n市本级投入整治资金3000万元，县级筹措教育资金2000万元。", ["市本级", "县级"]),
    ("江北县工作总结。\n全县新增全国示范县2个。全国共有农业示范区283个。", ["全县", "全国"]),
    ("全市新建村间道路15条，修建村内道路8公里。", ["全市", "全市"]),
    ("临江市建成基地2个。全国农业标准化示范区达13个，名牌6个。", ["临江市", "临江市", "临江市"]),
  ])
  func whatMoneyAndTitlesAreOfIsNobody(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("東山縣議會審查預算。\n二、財政局預算項下「債務付息」原編列預算一千萬元。\n三、民政局預算項下編列三百萬元。", ["财政局", "民政局"]),
    ("水利基金113年度預算案編列計畫經費95億元。\n各項業務執行率為80%。", ["水利基金", "水利基金"]),
    ("依據113年度預算案編列經費95億元。", [""]), ("歲入部分113年度預算數3億元。", [""]),
    ("董事會欣然呈報年報\n本集團營業額30億元。", ["本集团"]),
    ("立法會年報 2018-2019\n委員會批准50項建議。", ["立法会"]),
  ])
  func whoseBudgetOrYearbookATextOpensWithIsTheSubject(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }
}

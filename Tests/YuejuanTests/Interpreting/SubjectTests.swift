import Testing

@testable import Yuejuan

/// Whose figure a number is: sentences and, number by number, the subject.
@Suite struct SubjectTests {
  private func subjects(_ text: String) -> [String] { PlainDocument.figures(text).map(\.subject.text) }

  @Test(arguments: [
    ("临江县完成投资3亿元，同比增长5%。", ["临江县", "临江县"]),
    ("全县户数以青石镇3.2万户最多，其次为白水镇2.1万户，占全县的18%。", ["青石镇", "白水镇", "白水镇"]),
    ("空气优良率最高为临江县98%，最低为新河县91%。", ["临江县", "新河县"]),
    ("三亚市接待游客30万人次。", ["三亚市"]),
    ("广东进出口总额8万亿元。来自广东的企业有20家。", ["广东", "广东"]),
    ("内蒙古自治区发电量6000亿千瓦时。", ["内蒙古自治区"]),
    ("临江县税收收入9亿元，其中：税务部门完成6亿元，财政部门完成3亿元。", ["临江县", "税务部门", "财政部门"]),
  ])
  func theNameNearestThatGovernsIsTheSubject(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("临江县工业增速居全市第三位。", ["临江县"]),
    ("临江县水利局在2021年全市考核中位居第一名。", ["临江县水利局"]),
    ("加快推进临江集团投资的芯片等8个项目建设。", [""]),
    ("培育黑山电动车、青石县电力电器等9个产业集群。", [""]),
    ("临江县生产总值增长6%，拉动全州增长2.2个百分点。", ["临江县", "临江县"]),
    ("南方各省用电量增长，其中广东增长9%。", ["广东"]),
    ("临江市统计公报\n分县看，青石县增长9%；新河县增长8%。全年销售额6亿元。", ["青石县", "新河县", "临江市"]),
    ("临江市新增11个全国示范县，零售额增长6%。", ["临江市", "临江市"]),
    ("对外承包工程完成营业额3亿元。", [""]),
    ("前5月广东进出口额9亿元。", ["广东"]),
    ("青石县东临承德市，辖8个乡镇。", ["青石县"]),
    ("医学检查结果互认项目达48项。", [""]),
    ("苏州前三季度收入增长9%。新建厂房8栋。", ["苏州", "苏州"]),
    ("伊州区实现产值6亿元。", ["伊州区"]),
    ("在临江县，6月生猪价格上涨22%。全省猪价下降3%。", ["临江县", "全省"]), ("全省一流的服务中心投用，可办率达到99%。", [""]),
    ("新增“浙江制造”企业30家。", [""]), ("企业入选省级示范企业16家，汽车全球销量5万辆。", ["", ""]), ("立改废政府规章4件。", [""]),
    ("临江县公路总里程突破300公里，其中高速公路里程达到20公里。", ["临江县", "临江县"]),
    ("临江县民生支出9亿元，高于全省3个百分点，总量居全省第一、皖北第一。全省最大的电站投产，增速高于全省。", ["临江县", "临江县", "临江县", "临江县"]),
    ("全县改造提升传统村落12个，普通小学毕业生800人，招生900人。", ["全县", "全县", "全县"]),
    ("推进零碳园区建设，新增绿色工厂6家。健全法治政府评价，办结提案80件。", ["", ""]),
    ("临江市投资3亿元。建成青石物流园区，新增企业80家。", ["临江市", "临江市"]), ("推进青石物流园区建设投资3亿元。", ["青石物流园区"]),
    ("采购项目预算总额为8万元。", [""]),
    ("临江县产值占全市的12%，高于新河县3个百分点。", ["临江县", "临江县"]),
    ("努力跑赢全国；产值增长8%。", [""]),
    ("我市在2021年全省考评中获评优秀，获得奖励资金1500万元。", ["我市"]),
    ("年末全市常住人口(不含铁山县)86万人，其中，城镇人口51万人。", ["全市", "全市"]),
  ])
  func whatSomethingIsMeasuredAgainstIsNotItsSubject(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("推进2022年改造项目，2022年改造项目全面开工，完成投资2亿元。", ["2022年改造项目"]),
    ("临江县开工项目2个，即投资3亿元的临江大桥项目、投资1亿元的青石供水工程。", ["临江县", "临江大桥项目", "青石供水工程"]),
    ("临江县供电公司实施2022年电网巩固提升工程总投资3亿元。", ["2022年电网巩固提升工程"]),
    ("临江县突出项目带动，重点项目完成投资21亿元。", ["临江县"]),
  ])
  func aProjectIsTheSubjectOfWhatIsSaidOfIt(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test func aHeadingOnAWholeAndItsPartIsOfTheWhole() {
    let text = "大河市预算报告\n一、2021年全市和市本级预算执行情况\n税收9亿元。"
    #expect(PlainDocument.figures(text, headings: [0: 1, 1: 2]).map(\.subject.text) == ["全市"])
  }

  @Test(arguments: [
    ("市级一般公共预算收入18亿元。", ["市级"]), ("市级重点项目18个。", [""]),
    ("县本级每月组织培训2次。", ["县本级"]),
  ])
  func aTierIsTheSubjectOfItsOwnBudget(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    "新型城镇化扎实推进，完成投资2亿元。", "用好多层次资本市场，上市企业4家。", "联招入大学人数增加300人。", "在边远地区和集体经济薄弱村新建大棚60座。",
    "废止省政府规章12件。", "乳粉等一批农业产业化项目建成投产，农业龙头企业达到60家。", "受边境政局影响，油价达到97美元。", "充分发挥政府专项债券专班作用，偿还债务2亿元。",
    "上解省支出2亿元。", "地方政府一般债务还本支出5亿元。",
    "书记县长信箱信件102封。",
  ])
  func wordsThatOnlyLookLikeNamesAreNobody(text: String) { #expect(subjects(text) == [""], "\(text)") }

  @Test(arguments: [
    ("全国铁路发送旅客3亿人次，同比增长5%。发送货物4亿吨。", "全国"),
    ("青石镇收入1亿元。白水镇收入2亿元。黄沙镇收入3亿元。红岩镇收入4亿元。紫云镇收入5亿元。\n共投入9亿元。", ""),
    ("上饶市新河县财政局\n全县收入5亿元，高于全国。\n共投入9亿元。", "新河县财政局"),
    ("临江县人民政府县长 张三\n居全市第三位。\n共投入9亿元。", "临江县人民政府"),
  ])
  func theOwnerIsNamedInTheTitleOrMostOften(text: String, owner: String) {
    #expect(subjects(text).last == owner, "\(text)")
  }

  @Test(arguments: [
    ("全县投入9亿元。青石镇获评先进。新建厂房12栋。", ["全县", "临江县"]),
    ("青石镇获评先进。新建厂房12栋。", ["青石镇"]),
    ("青石镇投入9亿元。新建厂房12栋。", ["青石镇", "青石镇"]),
    ("青石镇党委书记到会交流，200名干部参加。", ["临江县"]),
    ("对全县16个村逐户走访。", ["全县"]),
  ])
  func aNameInPassingGovernsOnlyItsOwnSentence(text: String, expected: [String]) {
    #expect(subjects("临江县人民政府\n" + text).map { $0 == "临江县人民政府" ? "临江县" : $0 } == expected, "\(text)")
  }

  @Test func aCompanyWithoutANameIsTheOneThatReports() {
    #expect(subjects("2021年度，集团营业额69亿元。集团利润7亿元。") == ["集团", "集团"])
  }

  @Test(arguments: [
    ("中央企业营业收入17亿元。", ["中央企业"]), ("苏州税收收入6亿元。", ["苏州"]),
    ("最新失业率如下：法国10.4%，英国7.1%。", ["法国", "英国"]),
    ("入围的有居第六位的苏州市，其次是无锡市（20亿元）。", ["苏州市", "无锡市"]),
    ("工业增速全省第一，收入7亿元。", ["", ""]), ("县统计局数据显示，全县产值9亿元。", ["全县"]),
    ("县市区投入3亿元。", ["县市区"]), ("1个青石镇管委会，总人口3万人。", ["", ""]),
  ])
  func whoseFigureItIsIsToldByTheWordsAround(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("泸州、内江、自贡经济总量突破3000亿元。", ["泸州、内江、自贡"]),
    ("四川省粮食产量9万吨，四川省外商投资2亿美元。", ["四川省", "四川"]),
    ("富县财政安排补助资金9万元。", ["富县"]),
    ("莱阳电气（苏州）有限公司投资15亿元。公司年产值6亿元。", ["莱阳电气(苏州)有限公司", "莱阳电气(苏州)有限公司"]),
    ("临江大堤整治工程，堤防全长182公里。总投资15亿元。", ["临江大堤整治工程", "临江大堤整治工程"]),
    ("临江县投入5亿元。青石镇投入9万元，该镇新建水库2座，该县受益3万人。", ["临江县", "青石镇", "青石镇", "临江县"]),
  ])
  func aNameSaysByItsFormWhatItGoverns(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    "新增旅游度假区2个、旅游休闲街区5个，建成便民服务中心3个。", "引导省、市、县三级财政整合资金13亿元。",
    "科技创新中心加快建设，新增平台8个。", "以上项目建成后，产能达到9万吨。", "强化重点市场监测，检查企业9家。",
    "总面积3654平方千米，北与新河县、青石县接壤，人口3万人。", "安置柏树村、永红村等旧村改造的居民35户。",
    "全线路基工程基本完成，建成桥梁13座。", "苏州晋升特大城市，旅游持续升温，全年接待游客9万人。",
  ])
  func kindsNeighboursAndExamplesAreNobody(text: String) {
    let subjects = subjects("临江县工作通报\n临江县投入5亿元。\n" + text).dropFirst()
    #expect(subjects.allSatisfy { $0 == "临江县" }, "\(text): \(subjects)")
  }

  @Test(arguments: [
    ("白水区集聚产业。我市入选示范城市。新培育企业15家。", "我市"), ("东山开发区、西河高新区获评优秀，北湖经开区位次前移。新增企业30家。", ""),
    ("入选全国医养结合示范市，新增床位500张。", ""), ("首届全国攀岩赛举行，承办赛事89场次。", ""), ("成立技改工作专班，实施技改项目120个。", ""),
    ("白水区获评优秀。新增企业30家。", "白水区"), ("川青铁路安州段开通。招引项目255个。", ""),
    ("应急物资（江苏苏州）储备中心完工，新建公路71公里。", ""), ("合作地市扩大至20个。", ""), ("道路西起白水镇，东至青石镇，全长90公里。", ""),
    ("高密、青石镇接204国道，全长165公里。", ""), ("船闸扩容改造工程完工；新建公路71公里。", ""), ("委托中介公司招标7次。", ""),
    ("发布人：香港商会\n电价上涨6元。", ""),
  ])
  func whatIsNamedBesideTheMatterOwnsNothing(text: String, owner: String) {
    let named = subjects("临江市工作通报\n\n" + text).last
    #expect(named == (owner == "我市" || owner.isEmpty ? "临江市" : owner), "\(text)")
  }

  @Test(arguments: [
    ("市本级政府性基金收入5.3亿元，下降3%。加上补助收入9万元，收入总计8亿元。支出6亿元。", ["市本级", "市本级", "市本级", "市本级", "市本级"]),
    ("全市基金收入9亿元。支出6亿元。", ["全市", "临江市"]),
    ("市级一般公共预算收入31亿元，安排情况是：\n（1）税收收入20亿元。\n（2）非税收入11亿元。\n债务收入3亿元。", ["市级", "市级", "市级", "临江市"]),
  ])
  func theTierOfABudgetStaysUntilTheNext(text: String, expected: [String]) {
    #expect(subjects("临江市预算报告\n\n" + text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("东山镇、西河镇竣工率较高，分别为100%、65%。", ["东山镇", "西河镇"]),
    ("临江县、东山县和北河区生产总值分别达到9亿元、8亿元和7亿元，分别增长5%、6%和7%。", ["临江县", "东山县", "北河区", "临江县", "东山县", "北河区"]),
    ("东山镇、西湖、经开区进展较好，投资完成率分别高于整体进度9.8、6.3、4.9个百分点。", ["东山镇", "西湖", "经开区"]),
    ("北京和广州分别下跌0.2%和0.1%。", ["北京", "广州"]), ("我市与临江市分别签约项目5个和6个。", ["我市", "临江市"]),
    ("东山县、临江县分别居全省第一、第二位。", ["东山县", "临江县"]),
    // Fewer names than numbers are shared out to nobody.
    ("临江县城镇、农村居民收入分别增长3%和4%。", ["临江县", "临江县"]),
  ])
  func numbersBehind分别AreOfThePlacesInARow(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("高新区完成投资5亿元，北河区投资3亿元。", ["高新区", "北河区"]), ("经开区工业增加值增长9%。", ["经开区"]), ("高新区建设投入5亿元。", [""]),
  ])
  func aZoneIsKnownWithoutItsTownWhereItOpensAClause(text: String, expected: [String]) {
    #expect(subjects(text) == expected, "\(text)")
  }

  @Test(arguments: [
    ("全省产值9亿元。全省收入8亿元。全省投资7亿元。全市产值2亿元。全市收入1亿元。新增企业3家。", "全市"),
    ("全区产值9亿元。全区收入8亿元。全区投资7亿元。全市产值2亿元。全市收入1亿元。我市获奖。我市产量2吨。新增企业3家。", "全市"),
    ("全市产值9亿元。全市收入8亿元。全县产值2亿元。新增企业3家。", "全市"),
  ])
  func aTextSpeaksForTheSmallestWholeThatItNamesAgain(text: String, owner: String) {
    #expect(subjects(text.replacing("。", with: "。\n\n")).last == owner, "\(text)")
  }

  @Test func aParagraphThatLeadsUpToTheNextIsOfWhomThatNames() {
    let text = "全面改造后，14条道路面貌一新……\n临江市今年实施民生工程，新河市参与。"
    #expect(subjects("工作综述\n" + text).first == "临江市")
  }
}

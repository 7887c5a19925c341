import FoundationEssentials
import Testing
import Yuejuan

@testable import YuejuanCommands

/// The files of a small pipeline without a fault, by name.
private let soundFiles = [
  "pipeline.yaml": """
  name: small
  title: “三本清单”季度述职评议
  cadence: quarter
  deadline: 25
  jump:
    factor: 4
  classes:
    department: 盟直部门
    county: 旗县市
  lists: [重点, 亮点, 难点]
  levels:
    not-submitted: 核实
  switched-off:
    ambiguous-unit: 本季由专人分拣
  """,
  "roster.csv": """
  id,name,class,form,aliases
  gongxin,工信局,department,spoken,兴安盟工信局;兴安盟工业和信息化局
  shuili,水利局,department,spoken,
  """,
  "indicators.yaml": """
  indicators:
    - id: output
      name: 规上工业总产值
      aliases: [工业总产值]
      dimension: money
      better: higher
    - id: yinchuo
      name: 完成投资
      within: [引绰济辽]
      dimension: money
    - id: place
      name: 满意度排名
      dimension: rank
    - id: share
      name: 达标率
      dimension: percent
  """,
  "requirements.csv": """
  owner,indicator,aspect,status
  department,output,level,actual
  shuili,yinchuo,level,actual
  """,
  "lists.csv": """
  # 三本清单
  id,unit,list,title,keywords,indicator,target,due
  z01,gongxin,重点,工业稳增长,总产值;工业经济,output,322亿元,2022-12
  n01,shuili,难点,移民安置,,,,
  """,
  "ledger.csv": """
  id,unit,item,owner,measure,deadline,result,carried,target
  t01,shuili,灌区配套,建设科,周调度,2022-09-30,通水,2,28万亩
  """,
]

@Suite struct PipelineFolderTests {
  /// Reads a folder of the sound files with some exchanged; `nil` leaves a file out.
  private func read(_ changes: [String: String?] = [:]) throws -> PipelineFolder {
    let folder = FileManager.default.temporaryDirectory.path + "/yuejuan-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (name, text) in soundFiles.mapValues(Optional.some).merging(changes, uniquingKeysWith: { $1 }) {
      if let text { try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)")) }
    }
    return PipelineFolder.read(folder)
  }

  @Test func aSoundFolderIsReadWithoutAProblem() throws {
    let folder = try read()
    #expect(folder.problems == [])
    let pipeline = try #require(folder.pipeline)
    #expect(pipeline.title == "“三本清单”季度述职评议")
    #expect(pipeline.roster.units.map(\.aliases) == [["兴安盟工信局", "兴安盟工业和信息化局"], []])
    #expect(pipeline.catalogue.indicators.map(\.id) == ["output", "yinchuo", "place", "share"])
    #expect(pipeline.catalogue["yinchuo"]?.within == ["引绰济辽"])
    #expect(
      pipeline.requirements == [
        Requirement(owner: "department", indicator: "output", aspect: .level),
        Requirement(owner: "shuili", indicator: "yinchuo", aspect: .level),
      ])
    #expect(pipeline.levels == ["not-submitted": .verify])
    #expect(pipeline.deadline == 25)
    #expect(pipeline.jump == JumpLimits(factor: 4, points: 30))
    #expect(pipeline.items.map(\.names) == [["工业稳增长", "总产值", "工业经济"], ["移民安置"], ["灌区配套"]])
    #expect(pipeline.items.map(\.list) == ["重点", "难点", "台账"])
    #expect(pipeline.items.map { $0.target?.quantity.value.description } == ["32200000000", nil, "280000"])
    #expect(pipeline.items.map { $0.due?.description } == ["2022-12-31", nil, "2022-09-30"])
    #expect(pipeline.items.map(\.ledger?.carried) == [nil, nil, 2])
    #expect(pipeline.switchedOff == ["ambiguous-unit": "本季由专人分拣"])
  }

  @Test func allButTheSettingsMayBeAbsent() throws {
    let folder = try read([
      "roster.csv": nil, "indicators.yaml": nil, "requirements.csv": nil, "lists.csv": nil, "ledger.csv": nil,
    ])
    #expect(folder.problems == [])
    #expect(folder.pipeline?.roster.units == [])
  }

  @Test func marksAndLineBreaksOfWindowsAreRead() throws {
    let files = soundFiles.mapValues { "\u{FEFF}" + $0.replacing("\n", with: "\r\n") }
    let folder = try read(files.mapValues(Optional.some))
    #expect(folder.problems == [])
    #expect(folder.pipeline == (try read().pipeline))
  }

  /// A fault put into one file by exchanging some words, and the line of the report that tells it.
  struct Fault: Sendable, CustomTestStringConvertible {
    var file: String
    var words: String
    var becomes: String
    var report: String
    var testDescription: String { report }
  }

  @Test(arguments: [
    Fault(
      file: "pipeline.yaml", words: "cadence:", becomes: "cadense:",
      report: "pipeline.yaml:3: 未知的键“cadense”。是否想写“cadence”？"),
    Fault(
      file: "pipeline.yaml", words: "title: “三本清单”季度述职评议\n", becomes: "",
      report: "pipeline.yaml:1: 流程缺少键“title”。请补上“title”"),
    Fault(
      file: "pipeline.yaml", words: "cadence: quarter", becomes: "cadence: quater",
      report: "pipeline.yaml:3: cadence 不能写“quater”。是否想写“quarter”？"),
    Fault(
      file: "pipeline.yaml", words: "deadline: 25", becomes: "deadline: 二十五",
      report: "pipeline.yaml:4: “deadline”不能写“二十五”。请写 0 到 366 之间的整数，单位是天"),
    Fault(
      file: "pipeline.yaml", words: "factor: 4", becomes: "factor: 1",
      report: "pipeline.yaml:6: “factor”不能写“1”。请写 2 到 1000 之间的整数，单位是倍"),
    Fault(
      file: "pipeline.yaml", words: "factor: 4", becomes: "faktor: 4",
      report: "pipeline.yaml:6: 未知的键“faktor”。是否想写“factor”？"),
    Fault(
      file: "pipeline.yaml", words: "  not-submitted", becomes: "  not-submited",
      report: "pipeline.yaml:12: 没有这条规则：“not-submited”。是否想写“not-submitted”？"),
    Fault(
      file: "pipeline.yaml", words: "核实", becomes: "严重",
      report: "pipeline.yaml:12: not-submitted 不能写“严重”。可以写的词：强制、准强制、核实、提示"),
    Fault(
      file: "pipeline.yaml", words: " 本季由专人分拣", becomes: "",
      report: "pipeline.yaml:14: 停用规则“ambiguous-unit”没有写理由。请在冒号后写明为什么不查"),
    Fault(
      file: "pipeline.yaml", words: "switched-off:\n",
      becomes: "switched-off-in:\n  2022年:\n    late: 试报\nswitched-off:\n",
      report: "pipeline.yaml:14: “2022年”不是轮次。请写成 2022Q3、2022-09 或 2022"),
    Fault(
      file: "pipeline.yaml", words: "switched-off:\n", becomes: "switched-off-in: 2022Q3\nswitched-off:\n",
      report: "pipeline.yaml:13: “switched-off-in”应当是“键: 值”的形式。请每行写一个“键: 值”"),
    Fault(
      file: "indicators.yaml", words: "dimension: percent",
      becomes: "dimension: percent\n    least: 80\n    most: 50",
      report: "indicators.yaml:18: “达标率”的下限 80 高于上限 50，没有哪个数会合规。请核对 least 和 most"),
    Fault(
      file: "pipeline.yaml", words: "name: small", becomes: "name: [small",
      report: "pipeline.yaml:2: YAML 写法有误（did not find expected ',' or ']'）。请检查这一行和上一行的缩进、冒号后的空格、引号和括号是否成对"),
    Fault(
      file: "pipeline.yaml", words: "title:", becomes: "name: x\ntitle:",
      report: "pipeline.yaml:1: 键“name”写了两次。请把两处合成一处"),
    Fault(
      file: "roster.csv", words: ",form,", becomes: ",from,", report: "roster.csv:1: 未知的列“from”。是否想写“form”？"),
    Fault(
      file: "roster.csv", words: "shuili,水利局,department", becomes: "gongxin,水利局,department",
      report: "roster.csv:3: 单位代号“gongxin”和第 2 行重复。请给每个单位一个自己的代号"),
    Fault(
      file: "roster.csv", words: "shuili,水利局,department", becomes: "shuili,水利局,deparment",
      report: "roster.csv:3: pipeline.yaml 的 classes 没有声明类别“deparment”。是否想写“department”？"),
    Fault(
      file: "roster.csv", words: "spoken,\n", becomes: "spoken,兴安盟工信局\n",
      report: "roster.csv:3: 名称“兴安盟工信局”有两个意思：第 2 行的“工信局”和这里的“水利局”。请只留给其中一个"),
    Fault(
      file: "roster.csv", words: "兴安盟工信局;", becomes: "ＡＢ局;",
      report: "roster.csv:2: “工信局”的名称“ＡＢ局”不是简体半角，在文中永远找不到。请写成“AB局”"),
    Fault(
      file: "roster.csv", words: "spoken,\n", becomes: "spoken\n",
      report: "roster.csv:3: 这一行有 4 列，表头有 5 列。请补上或删去逗号；字段里有逗号时请用双引号括起来"),
    Fault(
      file: "roster.csv", words: "spoken,\n", becomes: "\"spoken,\n",
      report: "roster.csv:3: 双引号没有配对。请补上后一个双引号；引号本身请写两个"),
    Fault(
      file: "roster.csv", words: "shuili,水利局", becomes: "county,水利局",
      report: "roster.csv:3: 单位代号“county”和类别同名，应报表分不清是谁。请换一个单位代号"),
    Fault(
      file: "indicators.yaml", words: "aliases:", becomes: "aliasess:",
      report: "indicators.yaml:4: 未知的键“aliasess”。是否想写“aliases”？"),
    Fault(
      file: "indicators.yaml", words: "indicators:", becomes: "indicator:",
      report: "indicators.yaml:1: 未知的键“indicator”。是否想写“indicators”？"),
    Fault(
      file: "indicators.yaml", words: "dimension: rank", becomes: "dimension: rang",
      report: "indicators.yaml:13: dimension 不能写“rang”。是否想写“rank”？"),
    Fault(
      file: "indicators.yaml", words: "id: place", becomes: "id: output",
      report: "indicators.yaml:11: 指标代号“output”和第 2 行重复。请给每个指标一个自己的代号"),
    Fault(
      file: "indicators.yaml", words: "[工业总产值]", becomes: "工业总产值",
      report: "indicators.yaml:4: “aliases”应当是列表。请写成 aliases: [甲, 乙]"),
    Fault(
      file: "indicators.yaml", words: "name: 满意度排名", becomes: "name: 工业总产值",
      report: "indicators.yaml:12: 名称“工业总产值”有两个意思：第 4 行的“规上工业总产值”和这里的“工业总产值”。请只留给其中一个，或用 within 写明各自前文须有的词"),
    Fault(
      file: "requirements.csv", words: "shuili,yinchuo", becomes: "shuili,yincuo",
      report: "requirements.csv:3: 没有这个指标：“yincuo”。是否想写“yinchuo”？"),
    Fault(
      file: "requirements.csv", words: "shuili,yinchuo", becomes: "shuiliju,yinchuo",
      report: "requirements.csv:3: 没有这个单位或类别：“shuiliju”。是否想写“shuili”？"),
    Fault(
      file: "requirements.csv", words: "yinchuo,level", becomes: "yinchuo,levels",
      report: "requirements.csv:3: aspect 不能写“levels”。是否想写“level”？"),
    Fault(
      file: "requirements.csv", words: "shuili,yinchuo,level", becomes: "department,output,level",
      report: "requirements.csv:3: 和第 2 行要求的是同一个数据。请删去一行"),
    Fault(
      file: "requirements.csv", words: "shuili,yinchuo,level", becomes: "shuili,place,growth",
      report: "requirements.csv:3: “满意度排名”以 rank 计量，没有哪个数据会是它的 growth。aspect 请改为 level、change、rank"),
    Fault(
      file: "requirements.csv", words: "shuili,yinchuo,level", becomes: "shuili,share,level",
      report:
        "requirements.csv:3: “达标率”以 percent 计量，没有哪个数据会是它的 level。aspect 请改为 growth、change、share、completion、rank、ratio"
    ),
    Fault(
      file: "lists.csv", words: ",target,", becomes: ",goal,",
      report: "lists.csv:2: 未知的列“goal”。可以写的列：id、unit、list、title、keywords、indicator、target、due"),
    Fault(
      file: "lists.csv", words: "n01,shuili", becomes: "n01,shuli",
      report: "lists.csv:4: 没有这个单位：“shuli”。是否想写“shuili”？"),
    Fault(
      file: "lists.csv", words: "n01,shuili", becomes: "z01,shuili",
      report: "lists.csv:4: 事项代号“z01”和第 3 行重复。请给每个事项一个自己的代号"),
    Fault(
      file: "lists.csv", words: "n01,shuili,难点", becomes: "n01,shuili,难題",
      report: "lists.csv:4: pipeline.yaml 的 lists 没有声明清单“难題”。是否想写“难点”？"),
    Fault(
      file: "lists.csv", words: "难点,移民安置", becomes: "难点,",
      report: "lists.csv:4: “title”列是空的。请填上"),
    Fault(
      file: "lists.csv", words: "移民安置", becomes: "移民安置１期",
      report: "lists.csv:4: “移民安置１期”的名称“移民安置１期”不是简体半角，在文中永远找不到。请写成“移民安置1期”"),
    Fault(
      file: "lists.csv", words: ",output,", becomes: ",outpt,",
      report: "lists.csv:3: 没有这个指标：“outpt”。是否想写“output”？"),
    Fault(
      file: "lists.csv", words: "322亿元", becomes: "322亿蓝",
      report: "lists.csv:3: 目标“322亿蓝”的计量单位“蓝”不认识。请写成一个数加计量单位，例如 272亿元、88项、97.5%"),
    Fault(
      file: "lists.csv", words: "322亿元", becomes: "322亿",
      report: "lists.csv:3: 目标“322亿”没有计量单位。请写成一个数加计量单位，例如 272亿元、88项、97.5%"),
    Fault(
      file: "lists.csv", words: "322亿元", becomes: "翻番",
      report: "lists.csv:3: 目标“翻番”不是一个数。请写成一个数加计量单位，例如 272亿元、88项、97.5%"),
    Fault(
      file: "lists.csv", words: "322亿元", becomes: "322万吨",
      report: "lists.csv:3: 目标“322万吨”和指标“规上工业总产值”的计量（money）对不上。请核对 target 的单位，或换一个 indicator"),
    Fault(
      file: "lists.csv", words: "2022-12", becomes: "年底",
      report: "lists.csv:3: “due”列的“年底”不是日期。请写成 2022-12-31、2022-12、2022Q4 或 2022"),
    Fault(
      file: "ledger.csv", words: ",2,", becomes: ",两,",
      report: "ledger.csv:2: “carried”列的“两”不是轮数。请写结转了几轮，新列入的写 0"),
  ])
  func aFaultIsToldWithItsLine(fault: Fault) throws {
    let sound = try #require(soundFiles[fault.file]) + "\n"
    let text = sound.replacing(fault.words, with: fault.becomes, maxReplacements: 1)
    try #require(text != sound)
    let folder = try read([fault.file: text])
    #expect(folder.pipeline == nil)
    #expect(
      folder.problems.map(\.projection).contains(fault.report),
      "\(folder.problems.map(\.projection))")
  }

  @Test func aNameWrittenTwiceIsOnlyAWarning() throws {
    let text = try #require(soundFiles["indicators.yaml"]).replacing("[工业总产值]", with: "[甲, 甲]")
    let folder = try read(["indicators.yaml": text])
    #expect(folder.problems.map(\.projection) == ["indicators.yaml:4: “规上工业总产值”的名称“甲”写了两次。请删去一个"])
    #expect(folder.problems.map(\.severity) == [.warning])
    #expect(folder.pipeline != nil)
  }

  /// A fault that leaves the pipeline usable, and the report that tells it.
  @Test(arguments: [
    Fault(
      file: "ledger.csv", words: "建设科", becomes: "",
      report: "ledger.csv:2: “灌区配套”没有写责任人（owner 列是空的）。请补写责任人；台账要有人管、有措施、有时限、有结果"),
    Fault(
      file: "ledger.csv", words: "2022-09-30", becomes: "",
      report: "ledger.csv:2: “灌区配套”没有写时限（deadline 列是空的）。请补写时限；台账要有人管、有措施、有时限、有结果"),
    Fault(
      file: "lists.csv", words: "n01,shuili,难点,移民安置", becomes: "n01,gongxin,难点,工业稳增长",
      report: "lists.csv:4: “工业稳增长”在第 3 行已经写过一次，是同一个单位的。请删去一行，或写明两项的不同"),
    Fault(
      file: "pipeline.yaml", words: "ambiguous-unit", becomes: "missing-required-figure",
      report:
        "pipeline.yaml:14: 规则“missing-required-figure”已停用，requirements.csv 的 2 条应报数据没有规则去查。请恢复这条规则，或删去用不上的行"),
    Fault(
      file: "pipeline.yaml", words: "ambiguous-unit", becomes: "required-figure-without-number",
      report:
        "pipeline.yaml:14: 规则“required-figure-without-number”已停用，requirements.csv 的 2 条应报数据里只提到名称没有写数字的没有规则去查。请恢复这条规则，或删去用不上的行"
    ),
    Fault(
      file: "requirements.csv", words: "department,output", becomes: "county,output",
      report: "requirements.csv:2: 名册里没有“county”类的单位，这个数据没有谁来报。请核对 roster.csv 的 class 列，或删去这一行"),
    Fault(
      file: "pipeline.yaml", words: "ambiguous-unit", becomes: "list-item-without-figure",
      report: "pipeline.yaml:14: 规则“list-item-without-figure”已停用，清单和台账的 2 个目标没有规则去查。请恢复这条规则，或删去用不上的行"),
  ])
  func aFaultThatLeavesThePipelineUsableIsOnlyAWarning(fault: Fault) throws {
    let sound = try #require(soundFiles[fault.file]) + "\n"
    let text = sound.replacing(fault.words, with: fault.becomes, maxReplacements: 1)
    try #require(text != sound)
    let folder = try read([fault.file: text])
    #expect(folder.problems.map(\.projection) == [fault.report])
    #expect(folder.problems.map(\.severity) == [.warning])
    #expect(folder.pipeline != nil)
  }

  @Test func aNameThatOthersShareIsToldApartByWhatStandsAround() throws {
    let text = try #require(soundFiles["indicators.yaml"]).replacing("name: 满意度排名", with: "name: 完成投资")
    #expect(try read(["indicators.yaml": text]).problems == [])
  }

  @Test func oneFaultIsNotToldTwice() throws {
    let broken = try read(["indicators.yaml": "indicators: [", "pipeline.yaml": nil])
    #expect(broken.problems.map(\.file) == ["pipeline.yaml", "indicators.yaml"])
    let header = try #require(soundFiles["requirements.csv"]).replacing("aspect", with: "aspekt")
    #expect(
      try read(["requirements.csv": header]).problems.map(\.message) == [
        "未知的列“aspekt”", "缺少列“aspect”",
      ])
  }

  @Test func everyProblemIsCollected() throws {
    let folder = try read([
      "pipeline.yaml": "nam: x\ntitle: t\ncadence: week\n", "roster.csv": "id,name,class\na,甲,\n",
      "requirements.csv": "", "lists.csv": nil, "ledger.csv": nil,
    ])
    #expect(
      folder.problems.map(\.message) == [
        "未知的键“nam”", "流程缺少键“name”", "cadence 不能写“week”", "“class”列是空的", "文件是空的，没有表头",
      ])
  }

  @Test func aFolderThatIsNotThereIsSaid() {
    let folder = PipelineFolder.read("/nowhere/three-lists")
    #expect(folder.pipeline == nil)
    #expect(folder.problems.map(\.message) == ["没有这个流程文件夹"])
  }

  @Test func aFileInAnotherEncodingIsSaidWithItsLine() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/yuejuan-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let bytes = Array("name: x\n".utf8) + [0x74, 0xC8, 0xFD, 0xB1, 0xBE]
    try Data(bytes).write(to: URL(filePath: "\(folder)/pipeline.yaml"))
    let problems = PipelineFolder.read(folder).problems
    #expect(problems.map(\.message) == ["文件不是 UTF-8 编码"])
    #expect(problems.map(\.line) == [2])
  }
}

@Suite struct CSVReaderTests {
  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]], [1, 2]),
    ("a, b \r\n\r\n\"c,\"\"x\"\"\",d", [["a", "b"], ["c,\"x\"", "d"]], [1, 3]),
    ("\"a\nb\",c\nd,", [["a\nb", "c"], ["d", ""]], [1, 3]),
    ("# 名册,\"不配对\na,b\n#\r\nc,#d\n#", [["a", "b"], ["c", "#d"]], [2, 4]),
    ("", [], []),
  ])
  func rowsKeepTheirLines(text: String, fields: [[String]], lines: [Int]) {
    var reader = CSVReader(text)
    var problems = ProblemCollector(file: "x.csv")
    var rows: [CSVReader.Row] = []
    while let row = reader.nextRow(&problems) { rows.append(row) }
    #expect(rows.map(\.fields) == fields)
    #expect(rows.map(\.line) == lines)
    #expect(problems.problems == [])
  }
}

extension PipelineProblem {
  /// The problem in one line.
  ///
  /// `indicators.yaml:12: 未知的键“aliasess”。是否想写“aliases”？`
  fileprivate var projection: String {
    "\(line.map { "\(file):\($0)" } ?? file): \(message)。\(suggestion)"
  }
}

import ArgumentParser

/// The language of the program's own sentences; what is published stays Chinese.
enum Language: String, CaseIterable, ExpressibleByArgument {
  case zh
  case en
}

/// What the commands say beside their results: one sentence a case, in both languages.
enum Message {
  case unreadable(String, reason: String)
  case nothingToRead([String])
  case nothingThere
  case nothingReadable
  case noFigureThere(Int)
  case noRoundName
  case noSuchPipeline(String)
  case neitherRuleNorPipeline(String, meant: String?)
  case unusablePipeline(String)
  case pipelineInOrder(String)
  case unwritable(String, reason: String)
  case written(String)
  case noPreviousRound(String)
  case brokenPreviousRound(String, file: String, line: Int?)
  case previousOfOtherPipeline(String, String, wanted: String)
  case previousNotEarlier(String, String, than: String)
  case unusableExplanations(String)
  case badGold(String, line: Int)
  case belowFloor(String, score: String, floor: String)

  /// The sentence.
  func text(in language: Language) -> String {
    switch language {
    case .zh: chinese
    case .en: english
    }
  }

  private var chinese: String {
    switch self {
    case .unreadable(let path, let reason): "“\(path)”打不开（\(reason)），已跳过。"
    case .nothingToRead(let paths): "“\(paths.joined(separator: "”“"))”里没有可读的文件。请核对文件夹是否放对。"
    case .noFigureThere(let offset): "第 \(offset) 字处和它后面都没有数据。请用 extract --format jsonl 查看各数据的 start。"
    case .nothingThere: "没有可读的文件。请核对文件的名称和位置。"
    case .nothingReadable: "没有一份文件读得出来，见上面逐份说明。"
    case .noRoundName: "看不出轮次：文件夹名不是 2022Q3、2022-09 或 2022 的样子。请用 --round 写明，如 --round 2022Q3。"
    case .noSuchPipeline(let name): "找不到流程“\(name)”：既不是文件夹，Pipelines 下也没有这个名字。"
    case .neitherRuleNorPipeline(let name, let meant):
      "“\(name)”既不是规则，也不是流程。" + (meant.map { "是否想写“\($0)”？" } ?? "不带参数运行 yuejuan rules 可以列出所有规则。")
    case .unusablePipeline(let path): "流程“\(path)”有错，没有运行。改好上面各处后重来，或先用 yuejuan lint 检查。"
    case .pipelineInOrder(let path): "\(path)：没有问题"
    case .unwritable(let path, let reason): "“\(path)”写不进去（\(reason)）。请换一个 --out，或检查权限和空间。"
    case .written(let folder):
      "已写入 \(folder)：figures.jsonl、findings.jsonl、derived.jsonl、report.html；下期对照用 round.json、sentences.jsonl"
    case .noPreviousRound(let path):
      "--previous “\(path)”不是文件夹。请写 yuejuan run 为上一轮写出的轮次文件夹，如 rounds/three-lists-2022Q2。"
    case .brokenPreviousRound(let path, let file, nil):
      "--previous “\(path)”里没有 \(file)，不是完整的轮次文件夹。请用现在的程序重新运行那一轮。"
    case .brokenPreviousRound(let path, let file, let line?):
      "--previous “\(path)”的 \(file) 第\(line)行读不懂。请用现在的程序重新运行那一轮。"
    case .previousOfOtherPipeline(let path, let name, let wanted):
      "--previous “\(path)”是流程“\(name)”的，不是“\(wanted)”的。请换成同一流程的上一轮。"
    case .previousNotEarlier(let path, let name, let round):
      "--previous “\(path)”是 \(name)，不比本轮 \(round) 早。请换成更早的一轮。"
    case .unusableExplanations(let path): "说明登记表“\(path)”有错，没有运行。请改好上面各处后重来。"
    case .badGold(let path, let line): "\(path):\(line)：不是标注的样子（要有 doc、start、text、value 等键的 JSON）。"
    case .belowFloor(let level, let score, let floor): "\(level) 的 F1 \(score)，低于下限 \(floor)。"
    }
  }

  private var english: String {
    switch self {
    case .unreadable(let path, let reason): "“\(path)” cannot be opened (\(reason)); left out."
    case .nothingToRead(let paths):
      "“\(paths.joined(separator: "”, “"))”: no files to read. Is it the right folder?"
    case .noFigureThere(let offset):
      "There is no figure at \(offset) or behind it; `extract --format jsonl` tells where figures start."
    case .nothingThere: "No file to read. Are its name and place right?"
    case .nothingReadable: "Not one of the files could be read; see above."
    case .noRoundName:
      "No round name: the folder is not called 2022Q3, 2022-09 or 2022. Say it with --round 2022Q3."
    case .noSuchPipeline(let name): "There is no pipeline “\(name)”, neither as a folder nor under Pipelines."
    case .neitherRuleNorPipeline(let name, let meant):
      "“\(name)” is neither a rule nor a pipeline. "
        + (meant.map { "Did you mean “\($0)”?" } ?? "`yuejuan rules` alone lists all rules.")
    case .unusablePipeline(let path):
      "Pipeline “\(path)” has faults; nothing was run. Mend the places above first."
    case .pipelineInOrder(let path): "\(path): no problems"
    case .unwritable(let path, let reason): "“\(path)” cannot be written (\(reason)). Try another --out."
    case .noPreviousRound(let path):
      "--previous “\(path)” is no folder. Name a round folder that `yuejuan run` left for an earlier round."
    case .brokenPreviousRound(let path, let file, nil):
      "--previous “\(path)” holds no \(file), so it is no whole round folder. Run that round again."
    case .brokenPreviousRound(let path, let file, let line?):
      "--previous “\(path)”: \(file), line \(line) cannot be understood. Run that round again."
    case .previousOfOtherPipeline(let path, let name, let wanted):
      "--previous “\(path)” is of the pipeline “\(name)”, not of “\(wanted)”."
    case .previousNotEarlier(let path, let name, let round):
      "--previous “\(path)” is \(name), which is not before \(round)."
    case .unusableExplanations(let path): "The explanations “\(path)” have faults; nothing was run."
    case .written(let folder):
      "Written to \(folder): figures.jsonl, findings.jsonl, derived.jsonl, report.html; round.json and sentences.jsonl"
    case .badGold(let path, let line):
      "\(path):\(line): not an annotation (JSON with doc, start, text, value, …)."
    case .belowFloor(let level, let score, let floor): "F1 of \(level) is \(score), below its floor \(floor)."
    }
  }
}

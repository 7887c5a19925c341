import Yuejuan

extension PipelineSettings {
  /// Where a rule is switched off that alone reads a file with rows in it, so that nobody checks them.
  func idleData(_ requirements: [Requirement], _ items: [ListItem]) -> [PipelineProblem] {
    let targets = items.count { $0.target != nil }
    let readers = [
      ("missing-required-figure", requirements.count, "requirements.csv 的 \(requirements.count) 条应报数据"),
      (
        "required-figure-without-number", requirements.count,
        "requirements.csv 的 \(requirements.count) 条应报数据里只提到名称没有写数字的"
      ),
      ("list-item-not-mentioned", items.count, "清单和台账的 \(items.count) 个事项"),
      ("list-item-without-figure", targets, "清单和台账的 \(targets) 个目标"),
    ]
    var problems = ProblemCollector(file: "pipeline.yaml")
    for (rule, count, what) in readers where count > 0 && switchedOff[rule] != nil {
      problems.add(
        "规则“\(rule)”已停用，\(what)没有规则去查", line: switchedOffLines[rule],
        suggestion: "请恢复这条规则，或删去用不上的行", severity: .warning)
    }
    return problems.problems
  }
}

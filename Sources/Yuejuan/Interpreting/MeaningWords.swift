extension Aspect {
  /// How tables and findings name it in Chinese.
  public var word: String {
    switch self {
    case .level: "数额"
    case .growth: "增速"
    case .change: "增减量"
    case .share: "占比"
    case .completion: "完成率"
    case .rank: "位次"
    case .ratio: "比率"
    }
  }
}

/// What is known for each status.
struct ByStatus<Value> {
  private var values: (actual: Value?, plan: Value?, forecast: Value?, norm: Value?)

  subscript(status: Status) -> Value? {
    get {
      switch status {
      case .actual: values.actual
      case .plan: values.plan
      case .forecast: values.forecast
      case .norm: values.norm
      }
    }
    set {
      switch status {
      case .actual: values.actual = newValue
      case .plan: values.plan = newValue
      case .forecast: values.forecast = newValue
      case .norm: values.norm = newValue
      }
    }
  }
}

extension Status {
  /// How tables and findings name it in Chinese.
  public var word: String {
    switch self {
    case .actual: "实际"
    case .plan: "计划"
    case .forecast: "预计"
    case .norm: "标准"
    }
  }
}

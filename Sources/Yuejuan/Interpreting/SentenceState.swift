/// What one number hands on to the next of what it measures.
struct SentenceState {
  var before: AspectReading.Told?
  /// What the rate before states, in a row of rates.
  var rate: AspectReading.Result?
  /// The bound that is shared out in the row of numbers at hand.
  var rowBound: Bound?
  var indicator = ""
  /// The name of the last amount, and the part of its group that is spoken of.
  var measure = ""
  var member: String?
  /// What the sentence fixes a standard for, and where the sentence begins.
  var standard: Standard?
  private var outside: Outside?
  private var sentence = -1
  private var part = 0
  /// The names of the block's amounts, and that of its last rate.
  var named = NamesByUnit()
  private(set) var rateName = ""
  /// The names that the paragraph before handed on: its last one, for a rate that opens the next, and its amounts'.
  var earlier = Names()

  /// What a sentence fixes a standard for, and where the sentence begins.
  struct Standard {
    var words: String
    var sentence: Int
    /// The part of the sentence that it is fixed in; `nil` where a list of several parts follows.
    var part: Int?
  }

  /// What was told before the bracket that a number stands in.
  private struct Outside {
    var indicator: String
    var before: AspectReading.Told?
    var rate: AspectReading.Result?
    var measure: String
  }

  /// Begins a block, which the numbers before it hand nothing on to.
  mutating func enterBlock() {
    // The room is kept, and nobody else may hold it.
    var named = NamesByUnit()
    swap(&named, &self.named)
    named.forget()
    self = SentenceState()
    self.named = named
  }

  /// Goes on to a number, and says whether its sentence is that of the number before.
  mutating func enter(_ site: FigureSite) -> Bool {
    let continues = sentence == site.sentence.lowerBound
    if member != nil, !continues || part != site.part { member = nil }
    part = site.part
    if continues { return true }
    sentence = site.sentence.lowerBound
    (before, rate, outside) = (nil, nil, nil)
    return false
  }

  /// Steps into a bracket or out of it: what it tells ends with it.
  ///
  /// 总体失业率(2.3%)较上季下跌0.1个百分点: where the first number of a sentence stands in one, nothing was told before.
  mutating func step(aside isAside: Bool, continues: Bool) {
    if isAside, !continues {
      outside = nil
    } else if isAside {
      outside = outside ?? Outside(indicator: indicator, before: before, rate: rate, measure: measure)
    } else if let outside {
      (indicator, before) = (outside.indicator, outside.before)
      (rate, measure) = (outside.rate, outside.measure)
      self.outside = nil
    }
  }

  /// 再出口(9亿元)下跌2%: what goes on behind a bracket is told of the amount in it, which is named in front.
  mutating func stayAside() { outside = nil }

  /// Takes note of what is fixed for the numbers of a sentence.
  mutating func fix(_ words: String, fromSentenceAt start: Int) {
    standard = Standard(words: words, sentence: start, part: nil)
    measure = words
  }

  /// Takes note of what a number was told to be.
  mutating func pass(
    _ unit: UnitName, _ dimension: Dimension, _ aspect: AspectReading.Result, _ indicator: String, isOwn: Bool
  ) {
    // 五年年均增长5%: a span of time names nothing for the numbers behind it.
    if dimension != .time || aspect.aspect != .level || self.indicator.isEmpty
      || Measures.ends(indicator)
    {
      self.indicator = indicator
      before = AspectReading.Told(unit: unit, dimension: dimension, result: aspect)
    }
    if aspect.aspect == .level, isOwn { named.note(unit, indicator) }
    if dimension == .percent { rateName = indicator }
    // A difference in points stands between rates and ends nothing: 增长6%,高于全省1个百分点,优于全国的5%.
    if dimension != .point { rate = dimension == .percent ? aspect : nil }
  }

  /// What a number counts that goes on with what was told before.
  func name(of quantity: Quantity) -> String? {
    let name =
      quantity.dimension == .rank || quantity.dimension == .percent
      ? indicator.isEmpty ? earlier.name(for: quantity) : indicator
      : named.name(in: quantity.unitName) ?? earlier.named.name(in: quantity.unitName)
    return name?.isEmpty == true ? nil : name
  }

  /// The name of a number that has none of its own.
  ///
  /// A difference in people is one of what was counted in people, though a rate stands between them; 其余8项 are of
  /// the same things as those before.
  ///
  /// - Parameters:
  ///   - isRest: Whether the words speak of the rest of what was counted.
  ///   - isInBrackets: Whether it stands in brackets by itself: 临江市(209.8亿元).
  func name(takenOverBy quantity: Quantity, isRest: Bool, isInBrackets: Bool) -> String {
    if isRest || before?.dimension == .percent, quantity.dimension != .percent,
      quantity.dimension != .point, let name = named.name(in: quantity.unitName)
    {
      return name
    }
    if isInBrackets, let name = named.name(in: quantity.unitName) ?? earlier.named.name(in: quantity.unitName)
    {
      return name
    }
    if indicator.isEmpty, [.percent, .point, .rank].contains(quantity.dimension) {
      return earlier.name(for: quantity)
    }
    return indicator
  }

  /// What a paragraph hands on to the next.
  struct Names {
    var last = ""
    /// What its last rate was of.
    var rate = ""
    var named = NamesByUnit()

    /// 开工率122%。新增9套。 and then 临江县181%: a rate goes on with a rate.
    func name(for quantity: Quantity) -> String {
      quantity.dimension == .percent && !rate.isEmpty ? rate : last
    }

    /// Takes over what a paragraph named; what it did not speak of stays.
    mutating func goOn(with state: SentenceState) {
      last = state.indicator
      rate = state.rateName
      named.goOn(with: state.named)
    }
  }
}

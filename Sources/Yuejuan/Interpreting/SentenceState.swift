/// What one number hands on to the next.
struct SentenceState {
  var status = StatusReading.State()
  var before: (quantity: Quantity, result: AspectReading.Result)?
  /// What the rate before states, in a row of rates.
  var rate: AspectReading.Result?
  var indicator = ""
  /// The name of the last amount, and the part of its group that is spoken of.
  var measure = ""
  var member: (words: String, sentence: Int, part: Int)?
  /// What the sentence fixes a standard for, and where the sentence begins.
  var standard: (words: String, sentence: Int)?
  var sentence = -1
  /// The days of what the sentence began from: 从2011年的1091亿元增加到.
  var former: Period?
  /// The names of the block's amounts, by their units.
  var named: [(unit: String, indicator: String)] = []
  /// The days of the last number of each status in the sentence.
  var periods = ByStatus<PeriodReading.Result>()

  /// Takes note of what was counted in a unit.
  mutating func name(_ unit: String, _ indicator: String) {
    if let known = named.firstIndex(where: { $0.unit == unit }) {
      named[known].indicator = indicator
    } else {
      named.append((unit, indicator))
    }
  }

  /// What was counted last in a unit.
  func indicator(in unit: String) -> String? { named.last { $0.unit == unit }?.indicator }
}

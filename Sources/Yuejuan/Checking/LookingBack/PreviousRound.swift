/// What an earlier round left behind, as far as rules look back on it.
public struct PreviousRound: Sendable, Equatable {
  /// The name: `2022Q2`.
  public var name: RoundName
  /// The figures of its main texts.
  public var figures: [PastFigure]
  /// The sentences that stated facts with figures.
  public var sentences: [PastSentence]

  /// Makes a previous round.
  public init(name: RoundName, figures: [PastFigure], sentences: [PastSentence]) {
    self.name = name
    self.figures = figures
    self.sentences = sentences
  }
}

/// A figure of an earlier round: what ``Figure`` says, without its place.
public struct PastFigure: Sendable, Equatable {
  /// The roster's id of the unit that handed it in.
  public var unit: String
  /// The name of the document that it stood in.
  public var document: String
  /// The characters of the source.
  public var text: String
  /// The number with its unit and bound, to the precision that it was written with.
  public var quantity: Quantity
  /// What kind of statement it made.
  public var aspect: Aspect
  /// Whether it was done or planned.
  public var status: Status
  /// Which way a growth or change went.
  public var direction: Direction?
  /// What was measured.
  public var indicator: Name
  /// Whose figure it was.
  public var subject: Name
  /// The days that it covered.
  public var period: Period?

  /// Makes a past figure.
  public init(
    unit: String, document: String, text: String, quantity: Quantity, aspect: Aspect, status: Status,
    direction: Direction? = nil, indicator: Name, subject: Name, period: Period?
  ) {
    self.unit = unit
    self.document = document
    self.text = text
    self.quantity = quantity
    self.aspect = aspect
    self.status = status
    self.direction = direction
    self.indicator = indicator
    self.subject = subject
    self.period = period
  }
}

/// A sentence of an earlier round that stated facts with figures.
public struct PastSentence: Sendable, Hashable {
  /// The roster's id of the unit that wrote it.
  public var unit: String
  /// The name of the document that it stood in.
  public var document: String
  /// The words, cleaned, without blanks.
  public var words: String

  /// Makes a past sentence.
  public init(unit: String, document: String, words: String) {
    self.unit = unit
    self.document = document
    self.words = words
  }
}

extension Number {
  /// A value with the precision of the characters that it was read from: 25600000000 read from 256亿元 is
  /// known to one 亿.
  ///
  /// Where the characters do not tell, as in 八成, the value is taken as it is.
  public init(_ value: Number, writtenAs text: String) {
    let digits = text.unicodeScalars.drop { !ScalarClass.isDigit($0.value) }
      .prefix { ScalarClass.isDigit($0.value) || $0 == "." || $0 == "," }
      .filter { ScalarClass.isDigit($0.value) }
    let written = Number(decimal: String(String.UnicodeScalarView(digits))) ?? Number(0)
    let (short, long) = (written.normalized, value.normalized)
    let isSame = short.coefficient.magnitude == long.coefficient.magnitude && long.coefficient != 0
    let sign: Int128 = value.coefficient < 0 ? -1 : 1
    self = isSame ? Number(written.coefficient * sign, exponent: long.exponent - short.exponent) : value
  }
}

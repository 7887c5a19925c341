/// Where a number stands: its clause, its neighbours, and the words between them.
///
/// All ranges of text are UTF-8 byte offsets into the document's text; ranges of tokens are indices
/// into the scan's tokens.
struct FigureSite {
  /// The index of the mention.
  var mention: Int
  /// The range of the number with its unit.
  var range: Range<Int>
  /// The sentence, up to a full stop.
  var sentence: Range<Int>
  /// The tokens from the clause's beginning to the number.
  var clauseTokens: Range<Int>
  /// The tokens from the number before it in the sentence, or from the sentence's beginning.
  var sinceNumber: Range<Int>
  /// The words from the clause's beginning, or from the number before, to the number or the space in
  /// front of it.
  var left: Range<Int>
  /// The tokens in ``left``.
  var leftTokens: Range<Int>
  /// The words from the number to the next mark or number.
  var right: Range<Int>
  /// The tokens in ``right``.
  var rightTokens: Range<Int>
  /// The classes of all ``clauseTokens``, of ``sinceNumber`` and of ``leftTokens``: what they lack, none of them is.
  var clauseClasses: WordClasses
  var sinceClasses: WordClasses
  var leftClasses: WordClasses
  /// How many semicolons of the sentence lie before it.
  var part: Int
  /// Whether a number stands before this one in the same clause.
  var followsNumber: Bool
  /// Whether nothing but a joint stands between the number before and this one: 5.2%和6.3%.
  var isJoined: Bool
  /// Whether the bracket nearest before it is an opening one, so that it is told aside: 增加值25亿元(占62%).
  var isAside: Bool
  /// The last bracket of its sentence that closes in front of it and holds a number; empty where there is none.
  var aside = 0..<0
  /// How many of its block's names and of its spans of time end in front of it.
  var names = 0
  var spans = 0
  /// Where 由 or 从 stands in front of it, if the words behind it say that it is no longer so.
  var opening: Int?

  /// The tokens of all that is its own: its clause, what stands before it since the last number, what stands behind.
  var tokens: Range<Int> {
    min(
      clauseTokens.lowerBound, sinceNumber.lowerBound)..<max(clauseTokens.upperBound, rightTokens.upperBound)
  }

  /// Whether the number stands by itself in brackets: 临江市(209.8亿元).
  func isInBrackets(in text: [UInt8]) -> Bool {
    text.has("(", endingAt: range.lowerBound) && text.has(")", at: range.upperBound)
  }
}

/// A span of time as a text names it, before the document's date makes it a ``Period``.
public enum PeriodExpression: Sendable, Equatable {
  case placeholder
}

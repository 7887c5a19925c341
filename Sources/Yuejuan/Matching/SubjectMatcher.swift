/// Gives the subjects of figures the ids of a roster, where the text names one of its units.
public struct SubjectMatcher: Sendable {
  private let names: UnitNames

  /// Makes a matcher for a roster.
  public init(roster: Roster) { names = UnitNames(roster) }

  /// The same figures with the ids of their subjects.
  ///
  /// A subject that the text leaves out stays
  /// without one: it is the unit that handed the document in.
  public func match(_ figures: [Figure]) -> [Figure] {
    figures.map { figure in
      var figure = figure
      figure.subject.id = unit(of: figure.subject.text)
      return figure
    }
  }

  /// The unit whose name ends a subject: 兴安盟水利局 is 水利局, but 科右前旗水利局 and 乌兰浩特市三合村
  /// are nobody of the roster.
  private func unit(of subject: String) -> String? {
    let text = Array(subject.utf8)
    let namings = names.namings(in: text, text.indices)
    guard namings.count == 1, namings[0].range.upperBound == text.count else { return nil }
    return namings[0].unit
  }
}

/// A submission in which what a unit owes is looked for.
struct SearchedSubmission {
  let submission: Submission
  /// The figures of the main text.
  private let figures: [Figure]
  private let namings: [IndicatorNames.Naming]
  private let placeholders: [Document.Placeholder]
  private let outline: Outline

  init(_ submission: Submission, _ names: IndicatorNames) {
    let document = submission.document
    self.submission = submission
    figures = submission.figures.filter { document.blocks[$0.block].role == .main }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
    namings = names.namings(in: document)
    outline = Outline(document)
    placeholders = document.placeholders(among: submission.mentions)
  }

  private var document: Document { submission.document }

  /// Whether the figure that is owed is there.
  func meets(_ requirement: Requirement) -> Bool {
    figures.contains { figure in
      figure.indicator.id == requirement.indicator && figure.aspect == requirement.aspect
        && requirement.statuses.contains(figure.status)
    }
  }

  /// Whether a place for the number stands where the figure should be, unfilled.
  func leavesOpen(_ requirement: Requirement) -> Bool {
    placeholders.contains { placeholder in
      guard couldHold(requirement.aspect, placeholder) else { return false }
      let sentence = document.stretch(
        around: placeholder.range, in: document.blocks[placeholder.block].range, endedBy: .sentence)
      let heads = outline.cells(heading: placeholder.block).map { document.blocks[$0].range }
      return ([sentence] + heads).contains { place in
        namings.overlapping(place, at: \.range).contains { $0.indicator == requirement.indicator }
      }
    }
  }

  /// Whether a place for a number could be meant for an aspect, judged by the unit in or behind it.
  private func couldHold(_ aspect: Aspect, _ placeholder: Document.Placeholder) -> Bool {
    let block = document.blocks[placeholder.block].range
    let words = document.words(placeholder.range)
    let end = document.surroundings(of: placeholder.range, in: block, scalars: 1).upperBound
    let next = document.words(placeholder.range.upperBound..<end)
    let unit = words.hasPrefix("待") ? "" : words.drop { "Xx×*□〇○◎_.() （）".contains($0) }
    if (unit + next).contains("%") { return aspect != .level && aspect != .rank }
    // Nothing tells what is missing, so whatever is owed here may be.
    if unit.isEmpty, next.isEmpty || "，,。；;、）)".contains(next) { return true }
    return aspect == .level || aspect == .change || aspect == .rank
  }

  /// What comes nearest to a figure that is owed and missing.
  func nearest(to requirement: Requirement, _ indicator: Indicator) -> NearestThing? {
    let same = figures.filter { $0.indicator.id == indicator.id }
    if let figure = same.max(by: { affinity($0, requirement) < affinity($1, requirement) }) {
      return thing(.otherCaliber(figure), figure.range, figure.block)
    }
    if let naming = namings.first(where: { $0.indicator == indicator.id && !hasFigure(beside: $0) }) {
      return thing(.naming, naming.range, naming.block)
    }
    let likeness = figures.map { $0.indicator.text.likeness(to: indicator.name) }
    if let best = likeness.max(), best > 0, let index = likeness.firstIndex(of: best) {
      return thing(.likeName(figures[index], likeness: best), figures[index].range, figures[index].block)
    }
    return namings.first { $0.indicator == indicator.id }.map { thing(.naming, $0.range, $0.block) }
  }

  /// Of figures of the same indicator those of the same aspect are nearest, then those of the same status.
  private func affinity(_ figure: Figure, _ requirement: Requirement) -> Int {
    (figure.aspect == requirement.aspect ? 2 : 0) + (requirement.statuses.contains(figure.status) ? 1 : 0)
  }

  private func hasFigure(beside naming: IndicatorNames.Naming) -> Bool {
    let clause = document.stretch(
      around: naming.range, in: document.blocks[naming.block].range, endedBy: .clause)
    return !figures.overlapping(clause, at: \.range).isEmpty
  }

  private func thing(_ kind: NearestThing.Kind, _ range: Range<Int>, _ block: Int) -> NearestThing {
    NearestThing(kind: kind, document: document, range: range, block: block)
  }
}

extension Array {
  /// The elements whose ranges overlap another one; the array is in the order of the ranges, which do
  /// not hold one another.
  fileprivate func overlapping(
    _ range: Range<Int>, at place: (Element) -> Range<Int>
  ) -> ArraySlice<Element> {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if place(self[middle]).upperBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return self[low...].prefix { place($0).lowerBound < range.upperBound }
  }
}

extension String {
  /// How many distinct scalars a name shares with another; 0 where it is less than half of the other's.
  fileprivate func likeness(to name: String) -> Int {
    let wanted = Set(name.unicodeScalars)
    let shared = wanted.intersection(unicodeScalars).count
    return shared >= 2 && shared * 2 >= wanted.count ? shared : 0
  }
}

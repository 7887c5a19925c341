// Figures that stand alone in a table's cell.

extension Interpretation {
  /// Adds the figures of a table's cell.
  mutating func addCellFigures(
    ofBlock block: Int, spans: [PeriodReading.Span], to figures: inout [Figure], room: inout Room
  ) {
    for index in room.sites.indices {
      if let cell = cellFigure(at: room.sites[index], block: block) {
        figures.append(cell)
      } else {
        addFigures(at: room.sites[index...index], ofBlock: block, spans: spans, to: &figures, room: &room)
      }
    }
  }

  /// The figure of a table's cell that holds nothing but a number.
  private mutating func cellFigure(at site: FigureSite, block: Int) -> Figure? {
    guard case .quantity(let quantity) = scan.mentions[site.mention].kind,
      let labels = tables.labels(ofBlock: block, quantity)
    else { return nil }
    let span = labels.periodBlocks.lazy.compactMap { [periods] in periods.spans(ofBlock: $0).last }.first
    let when = periods.period(
      at: site, labels.status, labels.aspect.aspect, spans: [],
      in: PeriodReading.Setting(section: span ?? sections.span))
    let subject = subjects.subject(at: site, labels.aspect.aspect, entities: [], state: &spokenOf)
    naming.append(span == nil ? .before : .sentence)
    return Figure(
      quantity: labels.quantity, aspect: labels.aspect.aspect, status: labels.status,
      direction: labels.aspect.direction, indicator: Name(labels.indicator),
      subject: Name(labels.subject ?? words(ofSubject: subject)), period: when.period,
      periodStated: span != nil, range: site.range, sentence: site.sentence, block: block,
      rule: RuleNames.joined(scan.mentions[site.mention].rule, labels.aspect.rule))
  }
}

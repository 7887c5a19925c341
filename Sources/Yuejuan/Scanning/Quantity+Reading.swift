extension Quantity {
  /// Reads a text that is one number with its unit and nothing else: `272亿元`, `85%`, `41项`.
  ///
  /// Anything else gives `nil`, a number without a unit or with an unknown one among it.
  init?(reading text: String) {
    let utf8 = Array(text.utf8)
    let document = Document(
      name: "", metadata: DocumentMetadata(mediaType: "text/plain", encoding: "UTF-8", sha256: ""),
      source: SourceText(utf8: utf8),
      blocks: [Block(kind: .paragraph, range: utf8.indices, place: "")])
    let mentions = Scanner.standard.scan(document).mentions
    guard mentions.count == 1, mentions[0].range == utf8.indices,
      case .quantity(let quantity) = mentions[0].kind, quantity.dimension != .none
    else { return nil }
    self = quantity
  }
}

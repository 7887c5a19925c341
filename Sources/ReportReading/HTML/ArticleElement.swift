import Yuejuan

/// Finds the `<article>` that holds a page's main text.
enum ArticleElement {
  /// For each block whether it stands in the article; `nil` where no element can be trusted so far.
  ///
  /// The first article of a page is it if it holds most of the prose, or if the title stands in it or right
  /// before it and it holds some. Those behind it are other texts: what to read next, or comments.
  static func blocks(
    of drafts: [PageBuilder.Draft], boxes: PageBoxes, weights: [Int], title: Int?
  ) -> [Bool]? {
    guard let articles = boxes.holders(.article, innermost: false) else { return nil }
    let article = drafts.map { articles[Int($0.box)] }
    guard let first = article.firstIndex(where: { $0 >= 0 }) else { return nil }
    let isIn = article.map { $0 == article[first] }
    var (all, own) = (0, 0)
    for index in drafts.indices where weights[index] > 0 {
      all += weights[index]
      if isIn[index], !drafts[index].block.isHeading { own += weights[index] }
    }
    let isNamed = title.map { isIn[$0] || (max(0, first - near)..<first).contains($0) } ?? false
    guard own >= leastProse, own * 2 >= all || isNamed && own * 20 >= all else { return nil }
    return isIn
  }

  /// How many blocks may stand between the title and the article: its date, its tools.
  private static let near = 30
  /// Fifty Chinese characters: less is what a list of articles tells of each.
  private static let leastProse = 100
}

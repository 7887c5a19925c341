extension PageFurniture {
  /// Words in the class or id of an element, in lower case, and the part of the page they stand for;
  /// `main` names the boxes in which government pages keep their text, whatever is around them.
  static let elementWords: [String: PagePart] = {
    var parts: [String: PagePart] = [:]
    for (part, words) in wordsByPart {
      for word in words.split(separator: " ") { parts[String(word)] = part }
    }
    return parts
  }()

  private static let wordsByPart: [(PagePart, String)] = [
    (.main, "trs ucap zoom artibody"),
    (.navigation, "nav navi navbar navigation menu submenu topbar toolbar tool tools header share"),
    (.navigation, "crumb crumbs breadcrumb breadcrumbs bread dqwz pager paging pagination"),
    (.navigation, "player login signup subscribe newsletter cookie cookies vote"),
    (.related, "aside sidebar related relate recommend recommended xgxw xgyd xglj xgwz tuijian"),
    (.related, "tags keywords ad ads advert advertisement promo sponsor"),
    (.comments, "comment comments commentlist pinglun"),
    (.footer, "footer foot copyright imprint"),
  ]
}

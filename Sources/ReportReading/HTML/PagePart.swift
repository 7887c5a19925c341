import Yuejuan

/// The part of a page that an element's name, class or id stands for.
enum PagePart {
  case main, navigation, related, footer
  /// What readers wrote beneath a text. Unlike other parts it may hold most of a page's prose.
  case comments

  /// What a block in it is.
  var role: Block.Role {
    switch self {
    case .main: .main
    case .navigation: .navigation
    case .related, .comments: .related
    case .footer: .footer
    }
  }
}

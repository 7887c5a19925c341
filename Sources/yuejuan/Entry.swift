import YuejuanCommands

@main
struct Entry {
  static func main() async { await YuejuanCommand.start() }
}

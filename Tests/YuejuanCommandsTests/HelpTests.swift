import ArgumentParser
import Testing

@testable import YuejuanCommands

struct HelpTests {
  @Test func theHelpOfTheProgramIsAsRecorded() throws {
    try expectSnapshot(YuejuanCommand.helpMessage(columns: 100), "yuejuan")
  }

  @Test(arguments: ["run", "extract", "evaluate", "lint", "rules", "explain"])
  func theHelpOfEveryCommandIsAsRecorded(_ name: String) throws {
    let command = YuejuanCommand.configuration.subcommands.first { $0.configuration.commandName == name }
    let help = YuejuanCommand.helpMessage(for: try #require(command), columns: 100)
    try expectSnapshot(help, name)
  }

  @Test func everyCommandIsListedHereAndTeachesByExample() {
    #expect(
      YuejuanCommand.configuration.subcommands.map { $0.configuration.commandName }
        == ["run", "extract", "evaluate", "lint", "rules", "explain"])
    for command in YuejuanCommand.configuration.subcommands {
      let help = YuejuanCommand.helpMessage(for: command)
      #expect(help.contains("EXAMPLES"))
      #expect(help.contains("EXIT CODES"))
    }
  }
}

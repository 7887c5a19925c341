// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "yuejuan",
  products: [
    .executable(name: "yuejuan", targets: ["yuejuan"]),
    .library(name: "Yuejuan", targets: ["Yuejuan"]),
    .library(name: "RoundPublishing", targets: ["RoundPublishing"]),
    .library(name: "ReportReading", targets: ["ReportReading"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet", providers: [.apt(["libuchardet-dev"])]),
    .systemLibrary(
      name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),

    .target(
      name: "Yuejuan",
      resources: [.embedInCode("Vocabulary/Data")],
      swiftSettings: strict),
    .target(
      name: "ReportReading",
      dependencies: ["Yuejuan", "CLibXML2", "CUchardet", "CLibCrypto", "CLibZip"],
      swiftSettings: strict),
    .target(name: "RoundPublishing", dependencies: ["Yuejuan"], swiftSettings: strict),
    .target(
      name: "YuejuanCommands",
      dependencies: [
        "Yuejuan", "ReportReading", "RoundPublishing", "Yams",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // A link to docs/rules, so that `yuejuan rules` has the pages wherever it is installed.
      resources: [.embedInCode("RulePages")],
      swiftSettings: strict),
    .executableTarget(name: "yuejuan", dependencies: ["YuejuanCommands"], swiftSettings: strict),

    .testTarget(name: "YuejuanTests", dependencies: ["Yuejuan"], swiftSettings: strict),
    .testTarget(
      name: "ReportReadingTests", dependencies: ["ReportReading"], swiftSettings: strict),
    .testTarget(
      name: "RoundPublishingTests", dependencies: ["RoundPublishing"], swiftSettings: strict),
    .testTarget(
      name: "YuejuanCommandsTests", dependencies: ["YuejuanCommands"],
      exclude: ["RuleCases", "Snapshots", "WorkedCases"],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

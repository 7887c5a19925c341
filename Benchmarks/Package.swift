// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the main one does not build it.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "yuejuan", path: "..")],
  targets: [
    .systemLibrary(
      name: "CDocumentTree", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .executableTarget(
      name: "benchmark",
      dependencies: [
        "CDocumentTree",
        .product(name: "Yuejuan", package: "yuejuan"),
        .product(name: "ReportReading", package: "yuejuan"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
      ]),
    .executableTarget(
      name: "stages",
      dependencies: [
        .product(name: "Yuejuan", package: "yuejuan"),
        .product(name: "RoundPublishing", package: "yuejuan"),
      ],
      swiftSettings: [
        .enableUpcomingFeature("MemberImportVisibility"), .treatAllWarnings(as: .error),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

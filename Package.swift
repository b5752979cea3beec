// swift-tools-version: 6.2
import PackageDescription

// Applied to every Swift target, so that no file has rules of its own.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
  ]
  // Where a change is tried alone: that a newer compiler warns of more is no reason not to build.
  + (Context.environment["MIPEXR_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

// The release binary shall stay below 16 MB; it has 13.9. What each saves: the target CSmall 5.7 MB, folding alike functions
// 0.3 MB, not exporting the runtime's symbols 0.3 MB, packed relative relocations (they need glibc 2.36) 1.0 MB, no tables
// for C++ exceptions 1.6 MB, no names of characters 0.5 MB.
let small =
  ["-use-ld=lld"]
  + [
    "--icf=all", "--no-export-dynamic", "-z", "pack-relative-relocs", "--no-eh-frame-hdr",
    Context.packageDirectory + "/Sources/mipexr/Small/no-unwinding.ld", "--wrap=_swift_stdlib_getScalarName",
  ].flatMap { ["-Xlinker", $0] }

let package = Package(
  name: "mipexr",
  products: [.executable(name: "mipexr", targets: ["mipexr"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // What the program says: catalogues that translators open, made into typed sentences by the build.
    .target(name: "Text"),
    .target(name: "Gettext", dependencies: ["Text"]),
    .target(
      name: "Sentences", dependencies: ["Text", "Gettext"], exclude: ["Languages"], plugins: ["MakeSentences"]),

    // Values and rules: no file, no clock, no environment, no terminal.
    .target(name: "Assessment", dependencies: ["Text", "Sentences", "CBytes"]),
    .target(name: "Scoring", dependencies: ["Text", "Sentences", "Assessment"]),
    .target(name: "Reports", dependencies: ["Text", "Sentences", "Assessment", "Scoring"]),
    .target(name: "Wizard", dependencies: ["Text", "Sentences", "Assessment", "Scoring", "Reports"]),

    // What touches the world.
    .target(
      name: "YAML", dependencies: ["Text", "CYAML"],
      linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libyaml.a"])]),
    .target(
      name: "Library", dependencies: ["Text", "Gettext", "Sentences", "Assessment", "YAML", "CCmark"],
      linkerSettings: [.unsafeFlags(["-Xlinker", "-l:libcmark.a"])],
      plugins: ["EmbedContent"]),
    .target(name: "Saver", dependencies: ["Text", "Sentences", "Assessment", "CFiles"]),
    .target(name: "LineMode", dependencies: ["Text", "Sentences", "Assessment", "Scoring", "Wizard"]),
    .target(name: "Terminal", dependencies: ["Text", "Sentences", "Assessment", "Scoring", "Wizard", "CCurses"]),
    .executableTarget(
      name: "mipexr",
      dependencies: [
        "Text", "Sentences", "Assessment", "Scoring", "YAML", "Library", "Saver", "Reports", "Wizard", "LineMode",
        "Terminal",
        "CSmall", "CBuild",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Small/no-unwinding.ld"],
      linkerSettings: [.unsafeFlags(small, .when(configuration: .release))]),

    // C, each behind the smallest door. No `pkgConfig:`, it drops ncurses' wide API
    // (swiftlang/swift-package-manager#4817). Static archives of libyaml and libcmark, so that one file is enough.
    .target(
      name: "CCurses",
      linkerSettings: [
        .linkedLibrary("ncursesw", .when(configuration: .debug)), .linkedLibrary("tinfo", .when(configuration: .debug)),
        .unsafeFlags(
          ["-Xlinker", "-l:libncursesw.a", "-Xlinker", "-l:libtinfo.a"], .when(configuration: .release)),
      ]),
    .target(name: "CBytes"),
    .target(name: "CFiles"),
    .target(
      name: "CBuild",
      cSettings: (Context.environment["MIPEXR_COMMIT"] ?? "").isEmpty
        ? [] : [.define("MIPEXR_COMMIT", to: "\"\(Context.environment["MIPEXR_COMMIT"] ?? "")\"")]),
    .target(name: "CSmall", cSettings: [.define("MIPEXR_RELEASE", .when(configuration: .release))]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CCmark", providers: [.apt(["libcmark-dev"])]),

    // Packs Questionnaires/ and Handbook/ into the binary at build time, and makes cases of Swift of the sentences.
    .executableTarget(
      name: "EmbedTool", dependencies: ["Text", "YAML"], path: "Sources/EmbedContent/Content"),
    .plugin(
      name: "EmbedContent", capability: .buildTool(), dependencies: ["EmbedTool"],
      path: "Sources/EmbedContent/ContentPlugin"),
    .executableTarget(name: "SentenceTool", dependencies: ["Gettext", "Text"], path: "Sources/EmbedContent/Sentences"),
    .plugin(
      name: "MakeSentences", capability: .buildTool(), dependencies: ["SentenceTool"],
      path: "Sources/EmbedContent/SentencesPlugin"),

    .testTarget(name: "SentencesTests", dependencies: ["Gettext", "Sentences", "Text"]),
    .target(name: "TestSupport", dependencies: ["Sentences"], path: "Tests/Support"),
    .testTarget(name: "AssessmentTests", dependencies: ["TestSupport", "Assessment", "Text", "Sentences"]),
    .testTarget(
      name: "ScoringTests", dependencies: ["TestSupport", "Scoring", "Assessment", "Text", "Sentences"]),
    .testTarget(
      name: "WizardTests", dependencies: ["TestSupport", "Wizard", "Assessment", "Text", "Sentences", "Scoring"],
      exclude: ["Screens"]),
    .testTarget(
      name: "SaverTests", dependencies: ["TestSupport", "Saver", "Assessment", "Text", "Sentences", "CFiles"]),
    .testTarget(
      name: "LineModeTests",
      dependencies: ["TestSupport", "LineMode", "Wizard", "Assessment", "Text", "Sentences", "Scoring"]),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["TestSupport", "Reports", "Library", "Assessment", "Scoring", "Text", "Sentences", "Wizard"],
      exclude: ["Golden", "Workshop/Golden", "Misleading/Golden"]),
    .testTarget(
      name: "LibraryTests", dependencies: ["TestSupport", "Library", "YAML", "Assessment", "Text", "Sentences"],
      exclude: ["Fixtures"]),

    // Whole-program runs on a pseudo-terminal, read by libvterm.
    .systemLibrary(name: "CVTerm", path: "Tests/CVTerm", providers: [.apt(["libvterm-dev"])]),
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .testTarget(
      name: "Journeys",
      dependencies: [
        "TestSupport", "CVTerm", "CPseudoTerminal", "Wizard", "Library", "Assessment", "Text", "Sentences",
      ],
      path: "Tests/Journeys"),
    // Made-up streams of keys and replies, for the tests and for long runs of Fuzz.
    .target(name: "Streams", dependencies: ["Terminal", "Wizard"], path: "Tests/Streams"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["TestSupport", "Terminal", "Wizard", "Assessment", "Text", "Sentences", "Streams", "CVTerm"]),
  ],
  swiftLanguageModes: [.v6]
)

// Only Tests/Fuzz/run asks for it; libFuzzer brings the program's beginning. What the build itself runs stays without.
if Context.environment["MIPEXR_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz",
      dependencies: [
        "Text", "Sentences", "Assessment", "Scoring", "YAML", "Library", "Saver", "Reports", "Wizard", "Terminal",
        "Streams",
      ],
      path: "Tests/Fuzz", exclude: ["Corpus", "run"], swiftSettings: [.unsafeFlags(["-parse-as-library"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])]))
  for target in package.targets where [.regular, .executable].contains(target.type) && target.name != "EmbedTool" {
    target.swiftSettings = (target.swiftSettings ?? []) + [.unsafeFlags(["-sanitize=fuzzer"])]
    target.cSettings = [.unsafeFlags(["-fsanitize=fuzzer-no-link"])]
  }
}

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = (target.swiftSettings ?? []) + settings
  // Only the commands' options are found by reflection; without it elsewhere, 0.1 MB less.
  guard target.name != "mipexr" else { continue }
  target.swiftSettings?.append(
    .unsafeFlags(["-Xfrontend", "-disable-reflection-metadata"], .when(configuration: .release)))
}

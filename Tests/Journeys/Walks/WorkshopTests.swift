import Assessment
import Testing
import Text
import Wizard

/// A facilitator's morning on the command line, and what can be wrong about it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct WorkshopTests {
  static let questions = ["GEN-01", "GEN-02", "LAB-01", "LAB-02", "EDU-01", "EDU-03", "EDU-04", "HEA-02"]

  /// Twenty people: apart on EDU-03, alike on GEN-02, most of them at a loss about EDU-01.
  static let people: [[String: String]] = (0..<20).map { number in
    var answers = Dictionary(uniqueKeysWithValues: questions.map { ($0, number < 12 ? "partly" : "full") })
    answers["GEN-02"] = "partly"
    answers["EDU-03"] = number < 10 ? "none" : "full"
    answers["EDU-01"] = number < 3 ? "none" : "unknown"
    return answers
  }

  @Test func `a morning: collect, agenda, eight questions, settle, park, and the region's file has the reasons`()
    async throws
  {
    let folder = try Folder()
    try await folder.makeWorkshop()
    try folder.makeBallots(Self.people)
    let collected = try await folder.workshop("collect", "w.json", "answers")
    #expect(collected.output.split(separator: "\n").count == 20 && collected.errors.contains("20"))
    let once = try folder.text(of: "w.json")
    try await folder.workshop("collect", "w.json", "answers")
    #expect(try folder.text(of: "w.json") == once)

    let agenda = try await folder.workshop("agenda", "w.json", "--format", "csv").output.split(separator: "\n")
    #expect(agenda.dropFirst().map { String($0.prefix(6)) }.prefix(2) == ["EDU-01", "EDU-03"])
    #expect(agenda.last?.hasPrefix("GEN-02,gap,true,false,0,") == true)
    // A negative number stays one in a spreadsheet.
    #expect(agenda[2].hasSuffix("none,full,-1,0,1"))
    let day = try await folder.workshop("agenda", "w.json", "--minutes", "20").output
    #expect(day.contains("1. EDU-01") && day.contains("2. EDU-03") && !day.contains("\n3. ") && day.contains("52.6"))

    for question in Self.questions {
      let vote = try await folder.workshop(
        "vote", "w.json", question, "--counts", "none=2,partly=11,full=6", "--unknown", "1", "--present", "20")
      #expect(vote.output.contains("\"None\" (2)") && vote.output.contains("\"Full\" (6)"))
    }
    try await folder.workshop("vote", "w.json", "EDU-03", "--counts", "partly=18,full=2", "--present", "20")
    for question in Self.questions.dropLast() {
      try await folder.workshop(
        "settle", "w.json", "\(question)=partly", "--reason", "why \(question)", "--dissent", "we see it otherwise")
    }
    try await folder.workshop("settle", "w.json", "HEA-02", "--how", "parked", "--reason", "ask the clinic")

    let answers = try folder.answers()
    #expect(answers.keys.sorted() == Self.questions.dropLast().sorted())
    #expect(answers.allSatisfy { $1["note"] == .string("why \($0)") && $1["option"] == .string("partly") })
    #expect(try folder.text(of: "skane.json").contains("\"by\": \"Workshop Skåne 2026 "))
    #expect(try await Run(["check", "w.json", "skane.json"], folder: folder).status == .code(0))
    let after = try await folder.workshop("agenda", "w.json", "--minutes", "20").output
    #expect(!after.contains("\n1. "))
    for name in ["w.json", "w.json~"] {
      let text = try folder.text(of: name)
      #expect(!text.contains("participants") && !text.contains("\"votes\": {"), "\(name)")
    }
    #expect(try folder.names == ["answers", "skane.json", "skane.json~", "w.json", "w.json~"])
  }

  @Test func `a person's later file takes the place of the earlier one, and nothing counts twice`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop("key")
    try folder.makeBallots(Self.people)
    try await folder.workshop("collect", "w.json", "answers", "answers/person-3.json")
    var more = Self.people[0]
    more["SOC-01"] = "full"
    try folder.write(Folder.ballot(of: 0, more), to: "late/anna.json")
    try folder.write(
      Folder.ballot(of: 1, Self.people[1]), to: "late/person-1.sync-conflict-20261130-101112-ABCDEFG.json")
    let again = try await folder.workshop("collect", "w.json", "late", "nowhere", expecting: 65)
    let lines = again.output.split(separator: "\n")
    #expect(lines.count == 3 && lines[0].hasPrefix("late/anna.json: taken, in the place of"))
    #expect(lines[1].contains("sync-conflict") && lines[1].contains("refused") && lines[2].contains("nowhere: refused"))
    #expect(try folder.assessment("w.json").object?["participants"]?.object?.count == 20)
  }

  @Test func `what cannot be taken is named with its place, and the others are taken`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop("named")
    try folder.makeBallots(Self.people)
    try folder.write("{\"format\": \"mipexr-assessment/1\",\n \"answers\": }", to: "answers/a-broken.json")
    try folder.write(Folder.ballot(of: 30, ["GEN-01": "full"], version: "1.9.0"), to: "answers/b-newer.json")
    try folder.write(
      Folder.ballot(of: 31, ["GEN-01": "full"]).replacing("\"mipex-r\"", by: "\"outcomes\""), to: "answers/c-other.json"
    )
    try folder.write(Folder.ballot(of: 32, [:]), to: "answers/d-empty.json")
    try folder.write(String(repeating: " ", count: 100 << 20), to: "answers/e-huge.json")
    let run = try await folder.workshop("collect", "w.json", "answers", "skane.json", "w.json", expecting: 65)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines[0].hasPrefix("answers/a-broken.json:2:13: refused:"), "\(lines[0])")
    #expect(lines[1].contains("b-newer.json: refused") && lines[1].contains("1.9.0"))
    #expect(lines[2].contains("c-other.json: refused") && lines[2].contains("outcomes"))
    #expect(lines[3].contains("d-empty.json: refused") && lines[4].contains("e-huge.json: refused"))
    #expect(lines.suffix(2).allSatisfy { $0.hasPrefix("skane.json:") || $0.hasPrefix("w.json:") })
    #expect(try folder.assessment("w.json").object?["participants"]?.object?.count == 20)
  }

  @Test(
    arguments: [
      (["vote", "w.json", "EDU-03", "--counts", "none=11,partly=8,full=2", "--present", "20"], 64, "21"),
      (["vote", "w.json", "EDU-03", "--counts", "nearly=3"], 64, "partly"),
      (["vote", "w.json", "EDU-03", "--counts", "partly=3,partly=4"], 64, "partly"),
      (["vote", "w.json", "EDU-99", "--counts", "partly=3"], 64, "EDU-99"),
      (["vote", "w.json", "EDU-03", "--counts", "partly=3", "--round", "2"], 1, "EDU-03"),
      (["settle", "w.json", "GEN-01=partly", "--reason", " "], 64, "reason"),
      (["settle", "w.json", "GEN-01=none", "--reason", "so"], 1, "none"),
      (["settle", "w.json", "GEN-01", "--reason", "so"], 64, "GEN-01"),
      (["agenda", "w.json", "--minutes", "5"], 64, "10"),
      (["collect", "w.json", "answers/person-1.json"], 65, "5"),
      (["collect", "none.json", "answers"], 66, "none.json"),
      (["new", "w.json", "--assessment", "skane.json"], 73, "w.json"),
      (["new", "v.json", "--assessment", "skane.json", "--only", "EDU-03,EDU-99"], 64, "EDU-99"),
      (["new", "answers/v.json", "--assessment", "skane.json"], 64, "skane.json"),
    ] as [([String], Int32, String)])
  func `a mistake is told by name, and nothing is written`(call: [String], status: Int32, told: String) async throws {
    let folder = try Folder()
    try await folder.makeWorkshop()
    try folder.makeBallots(Self.people)
    try await folder.workshop("collect", "w.json", "answers")
    let before = try ["w.json", "skane.json"].map(folder.text)
    let run = try await Run(["workshop"] + call, folder: folder)
    #expect(run.status == .code(status) && run.errors.contains(told), "\(run.errors)")
    #expect(try ["w.json", "skane.json"].map(folder.text) == before)
    #expect(!folder.holds("v.json") && !folder.holds("answers/v.json"))
  }

  @Test func `an answer changed since is not written over unasked, and a held file holds both back`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop()
    try folder.makeBallots(Self.people)
    try await folder.workshop("collect", "w.json", "answers")
    try await Task.sleep(for: .milliseconds(1100))
    let set = try await Run(["set", "skane.json", "GEN-01=full", "--by", "Eva"], folder: folder)
    #expect(set.status == .code(0))
    let before = try ["w.json", "skane.json"].map(folder.text)
    let settle = ["settle", "w.json", "GEN-01=partly", "--reason", "so"]
    let refused = try await Run(["workshop"] + settle, folder: folder)
    #expect(refused.status == .code(1) && refused.errors.contains("Eva") && refused.errors.contains("--force"))
    let walk = try Walk(arguments: ["skane.json"], folder: folder)
    try await walk.waitForQuestion("GEN-01")
    let held = try await Run(["workshop"] + settle + ["--force"], folder: folder)
    #expect(held.status == .code(75) && held.errors.contains("skane.json"))
    #expect(try await walk.quit() == .code(0))
    #expect(try folder.text(of: "w.json") == before[0])
    let forced = try await Run(["workshop"] + settle + ["--force"], folder: folder)
    #expect(forced.status == .code(0), "\(forced.errors)")
    #expect(try folder.answers()["GEN-01"]?["option"] == .string("partly"))
  }

  @Test func `a vote typed in wrongly is typed in anew, and the one after the talk is the second`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop()
    try await folder.workshop("vote", "w.json", "EDU-03", "--counts", "none=9,partly=1")
    try await folder.workshop("vote", "w.json", "EDU-03", "--counts", "none=1,partly=9", "--round", "1")
    let second = try await folder.workshop("vote", "w.json", "EDU-03", "--counts", "partly=10")
    #expect(second.output.contains("vote 1  now"))
    let rounds = try folder.assessment("w.json").object?["rounds"]?.array ?? []
    #expect(rounds.compactMap { $0.object?["counts"]?.object?["partly"] } == [.number("9"), .number("10")])
  }

  @Test func `a question on two terminals: the room sees no vote before the reveal, and both files have the answer`()
    async throws
  {
    let folder = try Folder()
    try await folder.makeWorkshop()
    let facilitator = try Walk(arguments: ["workshop", "w.json"], folder: folder)
    try await facilitator.waitFor("Agenda")
    let room = try Walk(arguments: ["workshop", "screen", "w.json"], size: Size(width: 60, height: 16), folder: folder)
    try await room.waitFor("The vote begins when")
    try await facilitator.press(.character(" "))
    try await facilitator.waitFor("1 chosen")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("People present")
    try await facilitator.type("20")
    try await facilitator.press(.enter)
    try await room.waitFor("0 of 20 cards are in.")
    try await facilitator.type("1=7 2=4 3=7 d=2")
    try await facilitator.press(.enter)
    try await room.waitFor("20 of 20 cards are in.")
    let seen = String(decoding: room.received, as: UTF8.self)
    for word in ["apart", "First to speak", "In the middle"] { #expect(!seen.contains(word), "\(word)") }
    #expect(
      try await Run(["workshop", "vote", "w.json", "GEN-02", "--counts", "full=9"], folder: folder).status == .code(75))
    try await facilitator.press(.enter)
    try await room.waitFor("First to speak")
    try await facilitator.waitFor("What each answer would mean")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("> 1 (*) None: 7")
    try await facilitator.press(.character("2"))
    try await facilitator.waitFor("2 (*) Partly: 4")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("> (*) The others can live with it")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("In one sentence")
    try await facilitator.type("One is in force, without a date.")
    try await facilitator.press(.enter)
    try await facilitator.type("It has one.")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("is settled")
    try await facilitator.press(.character("a"))
    try await facilitator.waitFor("A new action")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("By when")
    try await facilitator.type("Set dates")
    for _ in 0..<4 { try await facilitator.press(.tab) }
    try await facilitator.type("GEN-01")
    try await facilitator.press(.enter)
    try await facilitator.waitFor("Set dates")
    #expect(try await facilitator.quit() == .code(0))
    let answer = try folder.answers()["GEN-01"]
    #expect(answer?["option"] == .string("partly") && answer?["note"] == .string("One is in force, without a date."))
    #expect(try folder.text(of: "skane.json").contains("Set dates"))
    #expect(try folder.text(of: "w.json").contains("It has one."))
    #expect(try await Run(["check", "w.json", "skane.json"], folder: folder).status == .code(0))
    let beside = try Walk(arguments: ["workshop", "skane.json"], folder: folder)
    try await beside.waitFor("1 settled")
    #expect(try await beside.quit() == .code(0))
  }

  @Test func `the facilitator's screens as lines settle a question too`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop()
    let lines = ["1", "12", "1=2 2=10", "", "", "2", "5", "so we saw it", "", "s"]
    let run = try await Run(
      ["workshop", "w.json", "--plain"], input: lines.joined(separator: "\n") + "\n", folder: folder)
    #expect(run.status == .code(0), "\(run.output)\(run.errors)")
    #expect(try folder.answers()["GEN-01"]?["option"] == .string("partly"), "\(run.output)")
  }

  @Test func `the room's window follows the file, says so when it is gone, and q leaves it`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop()
    let before = try folder.text(of: "w.json")
    let room = try Walk(arguments: ["workshop", "screen", "w.json"], size: Size(width: 60, height: 16), folder: folder)
    try await room.waitFor("The vote begins when")
    #expect(try folder.text(of: "w.json") == before && folder.names == ["skane.json", "w.json"])
    try await folder.workshop("vote", "w.json", "EDU-03", "--counts", "none=2,partly=11,full=6", "--unknown", "1")
    try await room.waitFor("First to speak")
    #expect(room.text.contains("EDU-03") && room.text.contains(" 11"))
    let text = try folder.text(of: "w.json")
    try folder.remove("w.json")
    try await room.waitFor("cannot be read just now")
    #expect(room.text.contains(" 11"))
    try folder.write(text, to: "w.json")
    try await room.wait("the file again") { !room.text.contains("cannot be read") }
    try await room.press(.character("q"))
    #expect(try await room.exit() == .code(0))
    let lines = try await folder.workshop("screen", "w.json", "--plain")
    #expect(lines.output.contains("Partly: now 11") && lines.output.contains("don't know: now 1"))
  }

  @Test func `a workshop's file is checked with its place, and says what it is where an assessment is wanted`()
    async throws
  {
    let folder = try Folder()
    try await folder.makeWorkshop()
    #expect(try await Run(["check", "w.json"], folder: folder).status == .code(0))
    let text = try folder.text(of: "w.json")
    try folder.write(text.replacing("\"minutes\": 10", by: "\"minutes\": -1"), to: "bad.json")
    let bad = try await Run(["check", "bad.json"], folder: folder)
    #expect(bad.status == .code(65) && bad.errors.contains("bad.json:") && bad.errors.contains("minutes"))
    let report = try await folder.workshop("report", "bad.json", expecting: 65)
    #expect(report.errors.contains("bad.json:") && report.errors.contains("minutes"))
    try folder.write(text.replacing("\"1.0.0\"", by: "\"0.9.0\""), to: "old.json")
    let old = try await Run(["check", "old.json"], folder: folder)
    #expect(old.status == .code(65) && old.errors.contains("0.9.0"))
    let score = try await Run(["score", "w.json"], folder: folder)
    #expect(score.status == .code(65) && score.errors.contains("mipexr-workshop/1"))
    let alone = try await folder.workshop()
    #expect(["new", "collect", "agenda", "vote", "settle"].allSatisfy { alone.output.contains("\n  \($0) ") })
  }

  @Test func `the form's answers are taken row by row, and a person's second submission counts alone`() async throws {
    let folder = try Folder()
    try await folder.makeWorkshop("key")
    let rows = [
      "q_GEN-01,q_EDU-03,by,instanceID", "partly,full,Ann,uuid:1", "none,fully,Bo,uuid:2", "full,none,Cy,uuid:3",
      "full,partly,Ann,uuid:4",
    ]
    try folder.write(rows.joined(separator: "\n") + "\n", to: "form.csv")
    let first = try await folder.workshop("collect", "w.json", "form.csv", expecting: 65)
    #expect(first.output == "form.csv: 2 taken, 1 replaced by a later one, 1 refused\n")
    #expect(first.errors.contains("form.csv:3:6: error: row 3, column q_EDU-03"))
    let again = try await folder.workshop("collect", "w.json", "form.csv", expecting: 65)
    #expect(again.output.hasPrefix("form.csv: 2 as before"))
    let text = try folder.text(of: "w.json")
    #expect(!text.contains("Ann") && !text.contains("uuid") && !text.contains("form.csv"))
  }

  @Test func `an assessment of an older version has to be taken over before the workshop`() async throws {
    let folder = try Folder()
    try folder.write(Folder.ballot(of: 0, ["GEN-01": "full"], version: "0.9.0"), to: "old.json")
    let run = try await folder.workshop("new", "w.json", "--assessment", "old.json", expecting: 65)
    #expect(run.errors.contains("mipexr migrate old.json") && !folder.holds("w.json"))
  }
}

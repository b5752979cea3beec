/// Workshop files as they stand on the disk.
enum WorkshopGolden {
  static let full = """
    {
      "actions": [
        {
          "due": "2027-06-30",
          "indicator": "EDU-03",
          "owner": "Bo",
          "title": "A standing budget line",
          "votes": 7
        }
      ],
      "agenda": [
        {
          "indicator": "EDU-03",
          "minutes": 10,
          "why": "gap"
        }
      ],
      "assessment": "skane-2026.json",
      "created": "2026-11-22T10:00:00Z",
      "format": "mipexr-workshop/1",
      "history": [
        {
          "at": "2026-11-22T10:00:00Z",
          "collected": 2
        },
        {
          "agenda": {
            "from": [],
            "to": [
              {
                "indicator": "EDU-03",
                "minutes": 10,
                "why": "gap"
              }
            ]
          },
          "at": "2026-11-22T10:01:00Z",
          "by": "Eva"
        },
        {
          "at": "2026-11-22T10:02:00Z",
          "round": {
            "to": {
              "indicator": "EDU-03",
              "number": 1,
              "opened": "2026-11-22T10:02:00Z",
              "present": 2
            }
          }
        },
        {
          "at": "2026-11-22T10:03:00Z",
          "votes": {
            "from": {},
            "indicator": "EDU-03",
            "number": 1,
            "to": {
              "K7Q2MX": {
                "note": "since 2024",
                "option": "none"
              }
            }
          }
        },
        {
          "at": "2026-11-22T10:04:00Z",
          "peeked": {
            "indicator": "EDU-03",
            "number": 1
          }
        },
        {
          "at": "2026-11-22T10:05:00Z",
          "counted": {
            "from": {
              "counts": {
                "full": 1
              },
              "indicator": "EDU-04",
              "number": 1,
              "opened": "2026-11-22T10:02:00Z",
              "present": 2
            }
          },
          "kind": "undo"
        },
        {
          "actions": {
            "from": [],
            "to": []
          },
          "at": "2026-11-22T10:06:00Z"
        },
        {
          "at": "2026-11-22T10:07:00Z",
          "settled": {
            "indicator": "EDU-03",
            "to": {
              "at": "2026-11-22T10:07:00Z",
              "how": "parked",
              "round": 1
            }
          }
        }
      ],
      "modified": "2026-11-22T10:07:00Z",
      "participants": {
        "K7Q2MX": {
          "digest": "0123456789abcdef",
          "from": "file",
          "group": "Municipalities",
          "mark": "61-0123456789abcdef",
          "name": "Anna",
          "taken": "2026-11-22T10:00:00Z"
        },
        "P09AAA": {
          "digest": "cbf29ce484222325",
          "from": "ballot",
          "taken": "2026-11-22T10:00:00Z"
        }
      },
      "questionnaire": {
        "fingerprint": "fedcba9876543210",
        "id": "mipex-r",
        "version": "1.0.0"
      },
      "rounds": [
        {
          "closed": "2026-11-22T10:03:00Z",
          "indicator": "EDU-03",
          "number": 1,
          "opened": "2026-11-22T10:02:00Z",
          "present": 2,
          "revealed": "2026-11-22T10:04:00Z",
          "votes": {
            "K7Q2MX": {
              "note": "since 2024",
              "option": "none"
            },
            "P09AAA": {
              "notApplicable": "the state runs it"
            }
          }
        },
        {
          "counts": {
            "full": 0,
            "none": 12,
            "notApplicable": 1,
            "unknown": 3
          },
          "indicator": "EDU-03",
          "number": 2,
          "opened": "2026-11-22T10:05:00Z",
          "present": 16
        }
      ],
      "rules": {
        "anonymity": "named",
        "minimum": 5,
        "minutes": 10,
        "rounds": 2
      },
      "settled": {
        "EDU-03": {
          "answer": {
            "option": "none"
          },
          "at": "2026-11-22T10:06:00Z",
          "by": "Eva",
          "dissent": [
            {
              "group": "Employers",
              "text": "Lund has it",
              "votes": 3
            }
          ],
          "evidence": [
            {
              "title": "Budget 2026"
            }
          ],
          "how": "near",
          "reason": "no line in the budget",
          "round": 1
        },
        "EDU-04": {
          "at": "2026-11-22T10:06:00Z",
          "how": "parked",
          "round": 0
        }
      },
      "title": "Skåne"
    }

    """

  static let empty = """
    {
      "assessment": "a.json",
      "created": "1970-01-01T00:00:00Z",
      "format": "mipexr-workshop/1",
      "modified": "1970-01-01T00:00:00Z",
      "questionnaire": {
        "id": "q",
        "version": "1.2.3"
      },
      "rules": {
        "anonymity": "counts",
        "minimum": 5,
        "minutes": 10,
        "rounds": 2
      }
    }

    """

  private static func file(_ members: String, anonymity: String = "key") -> String {
    """
    {"format": "mipexr-workshop/1", "created": "2026-11-22T10:00:00Z", "assessment": "a.json",
    "questionnaire": {"id": "q", "version": "1.0.0"}, "rules": {"anonymity": "\(anonymity)"},
    \(members)}
    """
  }

  private static let round = #""indicator": "A", "number": 1, "opened": "2026-11-22T10:00:00Z""#
  private static let people =
    #""participants": {"K": {"from": "file", "digest": "d", "taken": "2026-11-22T10:00:00Z"}},"# + "\n"

  /// Files that are no workshop, with what is said of each; of what has no sentence yet, its name.
  static let refused: [(String, [String])] = [
    ("[]", ["1:1: notAWorkshop(found: nil)"]),
    (
      "{\"format\": \"mipexr-assessment/1\", \"rules\": 5}",
      ["1:12: notAWorkshop(found: Optional(\"mipexr-assessment/1\"))"]
    ),
    (
      "{\"format\": \"mipexr-workshop/2\"}",
      [
        "1:12: the file is in the format \"mipexr-workshop/2\", this program knows \"mipexr-workshop/1\"; "
          + "open it with a newer mipexr"
      ]
    ),
    (
      "{\"format\": \"mipexr-workshop/1\", \"rules\": {}}",
      [
        "1:1: \"assessment\" is missing; add it", "1:1: \"created\" is missing; add it",
        "1:1: \"questionnaire\" is missing; add it", "1:42: \"rules.anonymity\" is missing; add it",
      ]
    ),
    (
      file("\"agenda\": {}, \"rounds\": [5]"),
      [
        "3:11: \"agenda\" is an object {...}, expected a list [...]",
        "3:26: \"rounds\" is a number, expected an object {...}",
      ]
    ),
    (
      file("\"rounds\": [{\(round), \"present\": 1.5}, {\"number\": 20000}]"),
      [
        "3:89: notACount(member: \"present\", most: 10000)", "3:95: \"rounds.indicator\" is missing; add it",
        "3:95: \"rounds.opened\" is missing; add it", "3:95: \"rounds.present\" is missing; add it",
        "3:106: notACount(member: \"number\", most: 10000)",
      ]
    ),
    (
      file("\"rounds\": [{\(round), \"present\": 2, \"counts\": {\"none\": 2, \"unknown\": 1}}]"),
      ["3:92: moreThanPresent(total: 3, present: 2)"]
    ),
    (
      file("\"rounds\": [{\(round), \"present\": 2, \"counts\": {\"none\": 9000, \"full\": 9000}}]"),
      ["3:102: notACount(member: \"counts\", most: 10000)"]
    ),
    (
      file("\"rounds\": [{\(round), \"present\": 2},\n {\(round), \"present\": 2}]"),
      ["4:2: roundTwice(indicator: \"A\", number: 1)"]
    ),
    (
      file(people + "\"rounds\": [{\(round), \"present\": 2, \"votes\": {\"K\": {\"note\": \"x\"}}}]"),
      ["4:107: noChoice(key: \"K\")"]
    ),
    (
      file("\"rounds\": [{\(round), \"present\": 2, \"votes\": {\"K\": {\"unknown\": true}}}]"),
      ["3:102: unknownKey(\"K\")"]
    ),
    (
      file(people + "\"rounds\": [{\(round), \"present\": 2, \"counts\": {}, \"votes\": {}}]"),
      ["4:106: votesAndCounts"]
    ),
    (
      file(people + "\"rounds\": [{\(round), \"present\": 2, \"votes\": {}}]", anonymity: "counts"),
      ["3:17: keepsPersons", "4:92: keepsPersons"]
    ),
    (
      file("\"history\": [{\"at\": \"2026-11-22T10:00:00Z\", \"votes\": {\"indicator\": \"A\"}}]", anonymity: "counts"),
      ["3:44: keepsPersons"]
    ),
    (
      file(
        "\"history\": [{\"at\": \"2026-11-22T10:00:00Z\", \"counted\": {\"to\": {\(round), \"present\": 2, \"counts\": {}}}}]",
        anonymity: "counts"),
      ["3:142: keepsEarlierCounts"]
    ),
    (
      file("\"history\": [{\"agenda\": {}, \"settled\": {}}, {\"at\": \"2026-11-22T10:00:00Z\", \"round\": {}}]"),
      [
        "3:13: \"history.at\" is missing; add it", "3:28: severalChanges",
        "3:39: \"settled.indicator\" is missing; add it",
        "3:84: \"round.to\" is missing; add it",
      ]
    ),
    (
      file("\"settled\": {\"A\": {\"how\": \"all\", \"answer\": {\"option\": \"none\"}}}"),
      ["3:18: \"settled.at\" is missing; add it", "3:18: \"settled.reason\" is missing; add it"]
    ),
    (
      file("\"agenda\": [{\"indicator\": \"A\", \"why\": \"gap\"}, {\"indicator\": \"A\", \"why\": \"fun\"}]"),
      [
        "3:46: onAgendaTwice(indicator: \"A\")",
        "3:72: \"why\" is \"fun\", expected \"gap\", \"unknown\", \"flag\" or \"chosen\"",
      ]
    ),
    (file("\"title\": \"a\"") + "x", ["3:14: found 'x', expected nothing more after the end of the value"]),
  ]
}

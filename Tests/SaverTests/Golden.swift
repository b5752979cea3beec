/// Assessment files as they stand on the disk.
enum Golden {
  static let full = """
    {
      "answers": {
        "EDU-03": {
          "at": "2026-11-22T10:02:00Z",
          "by": "Åsa",
          "confidence": "low",
          "evidence": [
            {
              "date": "2026",
              "link": "https://example.org",
              "title": "Beslut"
            }
          ],
          "flag": "open",
          "note": "a \\"b\\"",
          "option": "partly"
        },
        "EDU-04": {
          "at": "2026-11-22T10:03:00Z",
          "notApplicable": "the state runs it"
        },
        "EDU-05": {
          "at": "2026-11-22T10:04:00Z",
          "unknown": true
        },
        "EDU-06": {
          "note": "ask\\nagain"
        }
      },
      "created": "2026-11-22T10:00:00Z",
      "format": "mipexr-assessment/1",
      "history": [
        {
          "at": "2026-11-22T10:04:00Z",
          "indicator": "EDU-05",
          "to": {
            "at": "2026-11-22T10:04:00Z",
            "unknown": true
          }
        },
        {
          "at": "2026-11-22T10:05:00Z",
          "by": "Åsa",
          "from": {
            "unknown": true
          },
          "indicator": "EDU-07",
          "kind": "undo"
        }
      ],
      "language": "sv",
      "modified": "2026-11-22T10:05:00Z",
      "people": [
        {
          "name": "Åsa",
          "role": "strateg"
        }
      ],
      "period": "2026",
      "questionnaire": {
        "id": "mipex-r",
        "version": "1.0.0"
      },
      "region": {
        "country": "SE",
        "name": "Skåne",
        "nuts": "SE224"
      },
      "targets": {
        "EDU-03": {
          "action": "decide",
          "due": "2027-06-30",
          "option": "full",
          "owner": "Bo"
        }
      },
      "title": "Självskattning",
      "view": {
        "indicator": "EDU-05",
        "screen": "question"
      }
    }

    """

  static let empty = """
    {
      "created": "1970-01-01T00:00:00Z",
      "format": "mipexr-assessment/1",
      "modified": "1970-01-01T00:00:00Z",
      "questionnaire": {
        "id": "q",
        "version": "1.2.3"
      }
    }

    """

  static let unknown = """
    {
      "answers": {
        "A": {
          "evidence": [
            {
              "page": 12,
              "title": "t"
            }
          ],
          "option": "x",
          "weight": 1e400
        }
      },
      "created": "1970-01-01T00:00:00Z",
      "format": "mipexr-assessment/1",
      "history": [
        {
          "at": "1970-01-01T00:00:00Z",
          "from": {
            "new": []
          },
          "indicator": "A",
          "session": {
            "n": -0.10
          }
        }
      ],
      "modified": "1970-01-01T00:00:00Z",
      "people": [
        {
          "mail": "\\u202Ex",
          "name": "n"
        }
      ],
      "questionnaire": {
        "hash": "h",
        "id": "q",
        "version": "1.2.3"
      },
      "region": {
        "name": "r",
        "population": 1400000
      },
      "targets": {
        "A": {
          "cost": null,
          "option": "y"
        }
      },
      "view": {
        "scroll": 3
      },
      "zeta": [
        1.50E+3,
        null,
        {
          "a": false
        }
      ],
      "ä": {}
    }

    """

  private static func file(_ members: String) -> String {
    """
    {"format": "mipexr-assessment/1", "created": "2026-11-22T10:00:00Z",
    "questionnaire": {"id": "q", "version": "1.0.0"},
    \(members)}
    """
  }

  static let refused: [(String, [String])] = [
    (
      "[]",
      ["1:1: error: this is no assessment file: it has no \"format\"; expected \"format\": \"mipexr-assessment/1\""]
    ),
    (
      "{\"answers\": 1}",
      ["1:1: error: this is no assessment file: it has no \"format\"; expected \"format\": \"mipexr-assessment/1\""]
    ),
    (
      "{\"format\":\n 7}",
      ["2:2: error: this is no assessment file: it has no \"format\"; expected \"format\": \"mipexr-assessment/1\""]
    ),
    (
      "{\"format\": \"mipexr-profile/1\", \"created\": 5}",
      ["1:12: error: this is no assessment file: its format is \"mipexr-profile/1\", expected \"mipexr-assessment/1\""]
    ),
    (
      "{\"answers\": [], \"format\": \"mipexr-assessment/2\"}",
      [
        "1:27: error: the file is in the format \"mipexr-assessment/2\", this program knows \"mipexr-assessment/1\"; "
          + "open it with a newer mipexr"
      ]
    ),
    (
      "{\"format\": \"mipexr-assessment/1\"}",
      ["1:1: error: \"created\" is missing; add it", "1:1: error: \"questionnaire\" is missing; add it"]
    ),
    (
      "{\"format\": \"mipexr-assessment/1\", \"created\": \"2026-11-22T10:00:00Z\", \"questionnaire\": {\"version\": \"1\"}}",
      [
        "1:87: error: \"questionnaire.id\" is missing; add it",
        "1:99: error: \"version\" is \"1\", expected a version such as \"1.0.0\"",
      ]
    ),
    (file("\"answers\": []"), ["3:12: error: \"answers\" is a list [...], expected an object {...}"]),
    (
      file("\"answers\": {\"A\": {\"option\": 3,\n  \"note\": null}}, \"period\": 2026"),
      [
        "3:29: error: \"option\" is a number, expected a text", "4:11: error: \"note\" is null, expected a text",
        "4:29: error: \"period\" is a number, expected a text",
      ]
    ),
    (
      file("\"answers\": {\"A\": {\"option\": \"x\", \"unknown\": true}}"),
      ["3:34: error: an answer has more than one of \"option\", \"notApplicable\" and \"unknown\"; keep one of them"]
    ),
    (
      file("\"answers\": {\"A\": {\"unknown\": false}}"),
      ["3:30: error: \"unknown\" is false, expected true; leave it out where it does not hold"]
    ),
    (
      file("\"answers\": {\"A\": {\"confidence\": \"sure\", \"at\": \"today\"}}"),
      [
        "3:33: error: \"confidence\" is \"sure\", expected \"low\", \"medium\" or \"high\"",
        "3:47: error: \"at\" is \"today\", expected a time such as \"2026-11-22T10:00:00Z\"",
      ]
    ),
    (
      file("\"history\": [{\"kind\": \"do\"}, 5]"),
      [
        "3:13: error: \"at\" is missing; add it", "3:13: error: \"indicator\" is missing; add it",
        "3:22: error: \"kind\" is \"do\", expected \"change\", \"undo\" or \"redo\"",
        "3:29: error: \"history\" is a number, expected an object {...}",
      ]
    ),
    (
      file("\"title\": \"a\", \"title\": \"b\""),
      ["3:15: error: the member \"title\" stands here again, first on line 3, column 1; keep one of the two"]
    ),
    (
      file("\"answers\": {\"B\": {}, \"A\": {}, \"B\": {}}"),
      ["3:31: error: the member \"B\" stands here again, first on line 3, column 13; keep one of the two"]
    ),
    (file("\"answers\": {,}"), ["3:13: error: found ',', expected a member's name in double quotes, or }"]),
    (file("\"title\": \"x\"") + "x", ["3:14: error: found 'x', expected nothing more after the end of the value"]),
  ]
}

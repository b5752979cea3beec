import Testing
import Wizard

@testable import Terminal

struct LookTests {
  @Test(arguments: Role.allCases)
  func `Without colours, a role has none`(role: Role) {
    #expect(role.look(in: .none).colour == nil)
  }

  @Test(arguments: Role.allCases, [ColourTier.eight, .sixteen])
  func `Of the first colours, only those that can be read on light and dark are used`(role: Role, tier: ColourTier) {
    #expect([nil, 1, 5].contains(role.look(in: tier).colour))
  }

  @Test(arguments: Role.allCases)
  func `Of 256 colours, those chosen have a contrast of at least 4 to black and to white`(role: Role) {
    guard let colour = role.look(in: .many).colour, colour >= 16 else { return }
    let luminance = luminance(ofColour: colour)
    #expect((luminance + 0.05) / 0.05 >= 4)
    #expect(1.05 / (luminance + 0.05) >= 4)
  }

  @Test(arguments: [Role.heading, .focus, .chosen, .change, .key, .link, .warning, .failure])
  func `What has to be found is set off even without colours`(role: Role) {
    #expect(role.look(in: .none) != .plain)
  }

  @Test(arguments: ColourTier.allCases)
  func `A fault never looks like a warning, and neither looks like text`(tier: ColourTier) {
    #expect(Set([Role.failure, .warning, .text].map { $0.look(in: tier) }).count == 3)
  }

  @Test(arguments: [(0, ColourTier.none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen), (256, .many)])
  func `The tier follows from the number of colours`(colours: Int, tier: ColourTier) {
    #expect(ColourTier(colours: colours) == tier)
  }

  @Test(arguments: [(String?.none, ColourTier.many), ("", .many), ("1", .none), ("0", .none)])
  func `NO_COLOR counts when it is set and not empty`(value: String?, tier: ColourTier) {
    #expect(ColourTier(noColour: value) == tier)
  }

  @Test(arguments: [
    (1, 1), (5, 5), (16, 0), (243, 0x767676), (130, 0xAF5F00), (161, 0xD7005F), (231, 0xFFFFFF), (255, 0xEEEEEE),
  ])
  func `Where colours have no numbers, a colour of the 256 is sent as what it is`(colour: Int, sent: Int) {
    #expect(TextAttributes.direct(colour) == sent)
  }

  /// Relative luminance (WCAG 2.2) of a colour of xterm's cube or of its greys.
  private func luminance(ofColour colour: Int) -> Double {
    let steps = [0, 95, 135, 175, 215, 255]
    let grey = 8 + (colour - 232) * 10
    let cube = colour - 16
    let channels = colour >= 232 ? [grey, grey, grey] : [steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6]]
    let linear = channels.map { channel -> Double in
      let share = Double(channel) / 255
      return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// To the power of 2.4, that is the fifth root of the twelfth power, by Newton's method.
  private func power(_ base: Double) -> Double {
    let target = (0..<12).reduce(1.0) { product, _ in product * base }
    return (0..<60).reduce(1.0) { root, _ in
      let fourth = root * root * root * root
      return root - (fourth * root - target) / (5 * fourth)
    }
  }
}

import Testing

/// What has to be tested one after the other: a process has one terminal.
@Suite(.serialized, .timeLimit(.minutes(1))) struct DeviceTests {}

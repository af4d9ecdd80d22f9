package shuzhi.exchange;

import shuzhi.words.Text;

/// What is sent to somebody outside (外发通知).
///
/// @param id the same for every attempt, so that whoever takes it twice can know it
/// @param address of mail, or number of a telephone
public record Dispatch(String id, String address, Text heading, Text text) {}

package shuzhi.exchange;

import java.util.Optional;

/// By which ways this house sends something out (外发通道). None unless it was set up.
///
/// @param mail for addresses of mail
/// @param hook for everything else: text messages, the city's own message gateway
public record Carriers(Optional<Mail> mail, Optional<Webhook> hook) {
    public static final Carriers NONE = new Carriers(Optional.empty(), Optional.empty());
}

package shuzhi.network.node;

import shuzhi.ledger.Public;

/// What has been done to a node. Everything is public: whose ledger is witnessed is everybody's business.
public sealed interface Act {
    record Registered(
            @Public String name,
            @Public String zh,
            @Public String en,
            @Public String seat,
            @Public String address,
            @Public String key)
            implements Act {}

    record Removed(@Public String name) implements Act {}

    /// @param held root of the lines held here
    /// @param offered root that the node signed and that they do not give
    record Accused(
            @Public String name,
            @Public String kind,
            @Public long size,
            @Public String held,
            @Public String offered)
            implements Act {}
}

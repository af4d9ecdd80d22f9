package shuzhi.ledger;

import java.util.List;
import shuzhi.words.Text;

/// What a rule answers (裁定): acts to write down, or the reason why nothing happens.
public sealed interface Decision<A> {

    record Acts<A>(List<A> acts) implements Decision<A> {
        public Acts {
            acts = List.copyOf(acts);
        }
    }

    /// @param detail what exactly is wrong in this case (a field, a date); may be empty texts
    record Refused<A>(Refusal refusal, Text detail) implements Decision<A> {}

    Text NOTHING_MORE = new Text("", "");

    @SafeVarargs
    static <A> Decision<A> act(A... acts) {
        return new Acts<>(List.of(acts));
    }

    static <A> Decision<A> refuse(Refusal refusal) {
        return new Refused<>(refusal, NOTHING_MORE);
    }

    static <A> Decision<A> refuse(Refusal refusal, Text detail) {
        return new Refused<>(refusal, detail);
    }
}
